// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/merging.h"

#include "app/data/corrections/correcting.h"
#include "app/data/document/joining.h"
#include "app/data/methods/method_json.h"
#include "app/data/scenarios/assuming.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void joinEvaluations(Joining &joining, const Import &import)
{
    Dataset &dataset = joining.out.dataset;
    for (const Evaluation &evaluation : import.evaluations) {
        if (!findEvaluation(dataset, evaluation.id))
            dataset.evaluations.push_back(evaluation);
    }
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

/// A method that two imports bring is the same one.
bool isThere(const Dataset &dataset, const std::string &json)
{
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    return findMethod(dataset, object.value("id"_L1).toString().toStdString()).has_value();
}

void joinImport(Joining &joining, const Import &import)
{
    joinEvaluations(joining, import);
    for (const ImportedMethod &method : import.methods) {
        if (!isThere(joining.out.dataset, method.json))
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
    out.findings.push_back(
        {Finding::Severity::Warning,
         {Error::Kind::Invalid, std::move(text), std::move(arguments), {file, 0, {}}}});
}

ReadDataset merged(Dataset dataset, const Document &document, const QString &file)
{
    Joining joining{{std::move(dataset), {}}, file.toStdString()};
    for (const Correction &correction : document.corrections) {
        if (correction.kind == Correction::Kind::ModelAlias)
            joining.modelIds.emplace(correction.value, correction.subject);
    }
    for (const Import &import : document.imports)
        joinImport(joining, import);
    std::ranges::stable_sort(joining.out.dataset.snapshots, {}, &Snapshot::date);
    for (const KeptText &text : document.texts) {
        if (text.kind == KeptText::Kind::Method)
            joinMethod(joining, text.text, true);
    }
    ReadDataset out = corrected(std::move(joining.out.dataset), document.corrections, file);
    std::ranges::move(out.findings, std::back_inserter(joining.out.findings));
    out.findings = std::move(joining.out.findings);
    for (const Scenario &scenario : document.scenarios) {
        if (scenario.on)
            std::ranges::move(assume(out.dataset, scenario, file),
                              std::back_inserter(out.findings));
    }
    return out;
}

} // namespace podium
