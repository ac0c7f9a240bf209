// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/merging.h"

#include "app/data/corrections/correcting.h"
#include "app/data/document/joining.h"
#include "app/data/methods/method_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <iterator>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfOneSentence = 20;

/// Two imports may measure one evaluation of one's own, each with questions of its own: the fewest make
/// no interval too narrow.
void keepFewestQuestions(Evaluation &known, const Evaluation &more)
{
    if (known.category == "own" && more.questions)
        known.questions = std::min(known.questions.value_or(*more.questions), *more.questions);
}

void joinEvaluations(Joining &joining, const Import &import)
{
    Dataset &dataset = joining.out.dataset;
    for (const Evaluation &evaluation : import.evaluations) {
        if (const auto known = findEvaluation(dataset, evaluation.id))
            keepFewestQuestions(dataset.evaluations[*known], evaluation);
        else
            dataset.evaluations.push_back(evaluation);
    }
    joining.evaluations.clear();
    for (Snapshot &snapshot : dataset.snapshots)
        snapshot.scores.grow(dataset.evaluations.size(), snapshot.models.size());
}

void joinMethod(Joining &joining, const std::string &json, bool own)
{
    Dataset &dataset = joining.out.dataset;
    auto method = methodFromJson(QByteArray::fromStdString(json), dataset);
    if (!method) {
        joining.warn(Error::tr("A method of the document cannot be used: %1"),
                     {message(method.error())});
        return;
    }
    method->own = own;
    dataset.methods.push_back(std::move(*method));
}

/// Adds evaluations that a method of equal weights is not over yet.
void widen(Method &method, const QJsonArray &evaluations, const Dataset &dataset)
{
    const std::size_t before = method.parts.size();
    for (const QJsonValue evaluation : evaluations) {
        const auto place = findEvaluation(dataset, evaluation["id"_L1].toString().toStdString());
        if (place
            && std::ranges::find(method.parts, *place, &MethodPart::evaluation)
                == method.parts.end())
            method.parts.push_back({*place, 0, {}, {}, {}});
    }
    if (method.parts.size() == before)
        return;
    for (MethodPart &part : method.parts)
        part.weight = 1 / static_cast<double>(method.parts.size());
}

/// A method that two imports bring is the same one; one of runs is over the evaluations of all of them.
bool isThere(Dataset &dataset, const ImportedMethod &method)
{
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(method.json)).object();
    const auto place = findMethod(dataset, json["id"_L1].toString().toStdString());
    if (place && method.own && dataset.methods[*place].own)
        widen(dataset.methods[*place], json["evaluations"_L1].toArray(), dataset);
    return place.has_value();
}

void joinImport(Joining &joining, const Import &import)
{
    joinEvaluations(joining, import);
    for (const ImportedMethod &method : import.methods) {
        if (!isThere(joining.out.dataset, method))
            joinMethod(joining, method.json, method.own);
    }
    for (const Lab &lab : import.labs)
        (void)joinedLab(joining, lab.nameEn, lab.country);
    joinSnapshots(joining, import);
    joinRuns(joining, import);
    joinLedger(joining, import);
}

} // namespace

void Joining::warn(std::string text, std::vector<std::string> arguments)
{
    if (++warned[text] > kMostOfOneSentence)
        return;
    out.findings.push_back(
        {Finding::Severity::Warning,
         {Error::Kind::Invalid, std::move(text), std::move(arguments), {file, 0, {}}}});
}

/// In one sentence: a document of an analyst may have fifty of them, and each answer says so.
void Joining::sayHomeless()
{
    constexpr std::size_t kMostNamed = 5;
    std::string names;
    for (std::size_t i = 0; i < std::min(homeless.size(), kMostNamed); ++i)
        names += (i == 0 ? "" : ", ") + homeless[i];
    if (homeless.size() == 1)
        warn(
            Error::tr("The lab %1 is new, and its country is not known; give it one (in the window "
                      "under Data, Labs and names, or by \"podium import --lab-country\"), or "
                      "another name of a lab there is."),
            {names});
    else if (!homeless.empty())
        warn(Error::tr(
                 "Labs that are new and whose country is not known: %1 (%2 in all); give them one "
                 "(in the window under Data, Labs and names, or by \"podium import "
                 "--lab-country\"), or other names of labs there are."),
             {names, std::to_string(homeless.size())});
}

void Joining::endWarnings()
{
    sayHomeless();
    for (const auto &[text, count] : std::exchange(warned, {})) {
        if (count > kMostOfOneSentence)
            warn(Error::tr("%1 more findings of this kind are not listed."),
                 {std::to_string(count - kMostOfOneSentence)});
    }
}

ReadDataset merged(Dataset dataset, const Document &document, const QString &file,
                   const Watch &watch)
{
    Joining joining{{std::move(dataset), {}}, file.toStdString(), watch};
    for (const Correction &correction : document.corrections) {
        if (correction.kind == Correction::Kind::ModelAlias)
            joining.modelIds.emplace(correction.value, correction.subject);
        if (correction.kind == Correction::Kind::LabCountry)
            joining.correctedLabs.insert(correction.subject);
    }
    for (const Import &import : document.imports) {
        if (!watch.isStopped())
            joinImport(joining, import);
    }
    std::ranges::stable_sort(joining.out.dataset.snapshots, {}, &Snapshot::date);
    for (const KeptText &text : document.texts) {
        if (text.kind == KeptText::Kind::Method)
            joinMethod(joining, text.text, true);
    }
    joining.endWarnings();
    ReadDataset out = corrected(std::move(joining.out.dataset), document.corrections, file);
    std::ranges::move(out.findings, std::back_inserter(joining.out.findings));
    out.findings = std::move(joining.out.findings);
    return out;
}

} // namespace podium
