// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figures.h"

#include "app/data/corrections/correcting.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/document/document_change.h"
#include "app/data/document/merging.h"
#include "app/data/files/file_lock.h"
#include "app/data/methods/method_json.h"
#include "app/data/scenarios/assuming.h"
#include "app/session/joined_lists.h"
#include "app/session/kept_file.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <functional>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMethodVersion = 1; ///< of the file of own methods

/// Those that can be read with these figures; the first that cannot is the problem.
std::vector<Method> readMethods(Figures &figures, const QString &file)
{
    std::vector<Method> methods;
    for (const QJsonValue &json : std::as_const(figures.methods)) {
        auto method = methodFromJson(json.toObject(), *figures.joined, file);
        if (method)
            methods.push_back(std::move(*method));
        else if (!figures.methodProblem)
            figures.methodProblem = std::move(method.error());
    }
    return methods;
}

bool isSame(const Correction &a, const Correction &b)
{
    return a.kind == b.kind && a.subject == b.subject && a.value == b.value;
}

/// Last of all: what is assumed stands on what is corrected.
void assumeScenarios(Figures &figures)
{
    figures.corrected = figures.measured;
    figures.unjoined.resize(figures.joinProblems);
    const auto isOn = [](const Scenario &scenario) { return scenario.on; };
    if (!figures.document || std::ranges::none_of(figures.document->scenarios, isOn))
        return;
    auto assumed = std::make_shared<Dataset>(*figures.measured);
    std::ranges::move(assumeAll(*assumed, figures.document->scenarios, figures.documentName),
                      std::back_inserter(figures.unjoined));
    figures.corrected = std::move(assumed);
}

/// What is one's own, upon figures with the document.
void applyOwn(Figures &figures, const OwnFiles &files)
{
    figures.measured = figures.joined;
    std::vector<Correction> own = figures.corrections;
    if (figures.document) // one that the document made already is the same one
        std::erase_if(own, [&kept = figures.document->corrections](const Correction &correction) {
            return std::ranges::any_of(
                kept, [&correction](const Correction &other) { return isSame(other, correction); });
        });
    if (!own.empty()) {
        ReadDataset out = corrected(*figures.joined, own, files.corrections);
        if (!out.findings.empty())
            figures.problem = std::move(out.findings.front().error);
        figures.measured = std::make_shared<const Dataset>(std::move(out.dataset));
    }
    std::vector<Method> methods = readMethods(figures, files.methods);
    if (methods.empty())
        return;
    auto more = std::make_shared<Dataset>(*figures.measured);
    for (Method &method : methods) {
        if (!findMethod(*more, method.id))
            more->methods.push_back(std::move(method));
    }
    figures.measured = std::move(more);
}

void apply(Figures &figures, const OwnFiles &files)
{
    applyOwn(figures, files);
    assumeScenarios(figures);
}

Result<std::vector<Correction>> keptCorrections(const QString &file)
{
    if (!QFile::exists(file))
        return std::vector<Correction>();
    return readCorrections(file, Readable::RegularFile);
}

Result<QJsonArray> keptMethods(const QString &file)
{
    const auto kept = readKept(file, kMethodVersion, {u"methods"_s});
    if (!kept)
        return tl::unexpected(kept.error());
    const QJsonValue methods = kept->value("methods"_L1);
    if (!methods.isUndefined() && !methods.isArray())
        return failure(Error::Kind::Invalid,
                       Error::tr("The key \"%1\" must be a list in brackets."), {"methods"},
                       {file.toStdString(), 0, "methods"});
    return methods.toArray();
}

void readOwn(Figures &figures, const OwnFiles &files)
{
    if (!files.corrections.isEmpty()) {
        if (auto corrections = keptCorrections(files.corrections))
            figures.corrections = std::move(*corrections);
        else
            figures.problem = std::move(corrections.error());
    }
    if (files.methods.isEmpty())
        return;
    if (const auto methods = keptMethods(files.methods))
        figures.methods = *methods;
    else
        figures.methodProblem = methods.error();
}

/// Joins what is to be written with what another window made of the file, or sets aside what cannot
/// be read; the name it has then, empty when there was nothing to set aside.
template <typename Read, typename Join>
Result<QString> prepare(const QString &file, Read read, Join join)
{
    const auto theirs = read(file);
    if (!theirs)
        return setAside(file);
    if (QFile::exists(file)) // or somebody removed it
        join(*theirs);
    return QString();
}

/// A lab has one country; of names it may have many.
bool replaces(const Correction &ours, const Correction &theirs)
{
    return ours.kind == theirs.kind && ours.subject == theirs.subject
        && (ours.kind == Correction::Kind::LabCountry || ours.value == theirs.value);
}

std::vector<QJsonValue> listed(const QJsonArray &array)
{
    return {array.begin(), array.end()};
}

QJsonArray joined(const QJsonArray &known, const QJsonArray &ours, const QJsonArray &theirs)
{
    const auto all = joinedLists(
        listed(known), listed(ours), listed(theirs), std::equal_to<>(),
        [](const QJsonValue &a, const QJsonValue &b) { return a["id"_L1] == b["id"_L1]; });
    QJsonArray array;
    for (const QJsonValue &method : all)
        array.append(method);
    return array;
}

} // namespace

Figures readFigures(const OwnFiles &files)
{
    auto read = readDataset(QString::fromUtf16(kShippedData));
    if (read)
        return withOwn(std::make_shared<const Dataset>(std::move(read->dataset)), files);
    Figures figures;
    figures.error = std::move(read.error());
    return figures;
}

Figures withOwn(std::shared_ptr<const Dataset> shipped, const OwnFiles &files)
{
    Figures figures;
    figures.shipped = std::move(shipped);
    figures.joined = figures.shipped;
    readOwn(figures, files);
    apply(figures, files);
    return figures;
}

Figures withCorrections(Figures figures, std::vector<Correction> corrections, const OwnFiles &files)
{
    const QString &file = files.corrections;
    figures.corrected.reset();
    figures.problem.reset();
    Result<QString> aside;
    if (!file.isEmpty()) {
        const FileLock lock(file);
        aside = prepare(file, keptCorrections, [&](const std::vector<Correction> &theirs) {
            corrections = joinedLists(figures.corrections, corrections, theirs, isSame, replaces);
        });
        const auto written
            = aside.and_then([&](const QString &) { return writeCorrections(file, corrections); });
        if (!written) {
            figures.problem = written.error();
            return figures;
        }
    }
    figures.corrections = std::move(corrections);
    apply(figures, files);
    if (!aside->isEmpty())
        figures.problem = wasSetAside(file, *aside);
    return figures;
}

Figures withMethods(Figures figures, QJsonArray methods, const OwnFiles &files)
{
    const QString &file = files.methods;
    figures.corrected.reset();
    figures.methodProblem.reset();
    Result<QString> aside;
    if (!file.isEmpty()) {
        const FileLock lock(file);
        aside = prepare(file, keptMethods, [&](const QJsonArray &theirs) {
            methods = joined(figures.methods, methods, theirs);
        });
        const auto written = aside.and_then([&](const QString &) {
            return writeKept(file, kMethodVersion, QJsonObject{{u"methods"_s, methods}});
        });
        if (!written) {
            figures.methodProblem = written.error();
            return figures;
        }
    }
    figures.methods = std::move(methods);
    apply(figures, files);
    if (!aside->isEmpty())
        figures.methodProblem = wasSetAside(file, *aside);
    return figures;
}

Figures withDocument(Figures figures, std::shared_ptr<const Document> document, const QString &name,
                     const OwnFiles &files, const Watch &watch)
{
    const bool same = haveSameGround(figures.document.get(), document.get());
    figures.document = std::move(document);
    figures.documentName = name;
    if (same && figures.measured) { // only scenarios changed
        assumeScenarios(figures);
        return figures;
    }
    figures.joined = figures.shipped;
    figures.unjoined.clear();
    figures.joinProblems = 0;
    figures.problem.reset();
    figures.methodProblem.reset();
    if (figures.document && !figures.document->isEmpty()) {
        ReadDataset out = merged(*figures.shipped, *figures.document, name, watch);
        figures.unjoined = std::move(out.findings);
        figures.joinProblems = figures.unjoined.size();
        figures.joined = std::make_shared<const Dataset>(std::move(out.dataset));
    }
    apply(figures, files);
    return figures;
}

QJsonArray joined(const QJsonArray &methods, const Method &method, const Dataset &known)
{
    QJsonArray all = without(methods, QString::fromStdString(method.id));
    all.append(toJson(method, known));
    return all;
}

QJsonArray without(const QJsonArray &methods, const QString &id)
{
    QJsonArray rest;
    for (const QJsonValue &method : methods) {
        if (method["id"_L1].toString() != id)
            rest.append(method);
    }
    return rest;
}

} // namespace podium
