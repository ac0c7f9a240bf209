// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figures.h"

#include "app/data/corrections/correcting.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/methods/method_json.h"
#include "app/session/kept_file.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMethodVersion = 1; ///< of the file of own methods

/// Those that can be read with these figures; the first that cannot is the problem.
std::vector<Method> readMethods(Figures &figures, const QString &file)
{
    std::vector<Method> methods;
    for (const QJsonValue &json : std::as_const(figures.methods)) {
        auto method = methodFromJson(json.toObject(), *figures.shipped, file);
        if (method)
            methods.push_back(std::move(*method));
        else if (!figures.methodProblem)
            figures.methodProblem = std::move(method.error());
    }
    return methods;
}

void apply(Figures &figures, const OwnFiles &files)
{
    figures.corrected = figures.shipped;
    if (!figures.corrections.empty()) {
        ReadDataset out = corrected(*figures.shipped, figures.corrections, files.corrections);
        if (!out.findings.empty())
            figures.problem = std::move(out.findings.front().error);
        figures.corrected = std::make_shared<const Dataset>(std::move(out.dataset));
    }
    std::vector<Method> methods = readMethods(figures, files.methods);
    if (methods.empty())
        return;
    auto more = std::make_shared<Dataset>(*figures.corrected);
    for (Method &method : methods) {
        if (!findMethod(*more, method.id))
            more->methods.push_back(std::move(method));
    }
    figures.corrected = std::move(more);
}

void readOwn(Figures &figures, const OwnFiles &files)
{
    if (!files.corrections.isEmpty() && QFile::exists(files.corrections)) {
        if (auto corrections = readCorrections(files.corrections))
            figures.corrections = std::move(*corrections);
        else
            figures.problem = std::move(corrections.error());
    }
    if (files.methods.isEmpty())
        return;
    if (const auto kept = readKept(files.methods, kMethodVersion))
        figures.methods = kept->value("methods"_L1).toArray();
    else
        figures.methodProblem = kept.error();
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
    readOwn(figures, files);
    apply(figures, files);
    return figures;
}

Figures withCorrections(Figures figures, std::vector<Correction> corrections, const OwnFiles &files)
{
    const QString &file = files.corrections;
    figures.corrected.reset();
    figures.problem.reset();
    if (!file.isEmpty()) {
        if (QFile::exists(file) && !readCorrections(file))
            setAside(file);
        if (auto written = writeCorrections(file, corrections); !written) {
            figures.problem = std::move(written.error());
            return figures;
        }
    }
    figures.corrections = std::move(corrections);
    apply(figures, files);
    return figures;
}

Figures withMethods(Figures figures, QJsonArray methods, const OwnFiles &files)
{
    figures.corrected.reset();
    figures.methodProblem.reset();
    if (!files.methods.isEmpty()) {
        const QJsonObject content{{u"methods"_s, methods}};
        if (auto written = writeKept(files.methods, kMethodVersion, content); !written) {
            figures.methodProblem = std::move(written.error());
            return figures;
        }
    }
    figures.methods = std::move(methods);
    apply(figures, files);
    return figures;
}

QJsonArray joined(const QJsonArray &methods, const Method &method, const Dataset &shipped)
{
    QJsonArray all = without(methods, QString::fromStdString(method.id));
    all.append(toJson(method, shipped));
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
