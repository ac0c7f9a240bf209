// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/every_eval_ever.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

QJsonArray recordsIn(const ImportInput &input)
{
    return input.json.isEmpty() ? input.list : QJsonArray{input.json};
}

/// The worst and the best value a metric can have.
struct Bounds {
    double least = 0;
    double most = 1;
};

/// Absent where a metric has no end to one side, so that its values are no shares.
std::optional<Bounds> boundsOf(const QJsonObject &metric)
{
    const QString unit = metric["metric_unit"_L1].toString().toLower();
    const bool percent = unit.startsWith("percent"_L1) || unit == "%"_L1;
    const bool share = percent || unit.isEmpty() || unit == "proportion"_L1;
    const auto least = looseNumber(metric["min_score"_L1]);
    const auto most = looseNumber(metric["max_score"_L1]);
    const bool ended = most && std::isfinite(*most);
    if ((!ended && !share) || (least && !std::isfinite(*least)))
        return std::nullopt;
    const Bounds bounds{least.value_or(0), ended ? *most : percent ? 100.0 : 1.0};
    const bool endless = metric.contains("max_score"_L1) && !ended && !percent;
    return endless || !(bounds.least < bounds.most) ? std::nullopt : std::optional(bounds);
}

void sayBounds(const std::string &name, const Bounds &bounds, bool isSigned,
               ImportFindings &findings)
{
    if (bounds.least == 0 && (bounds.most == 1 || bounds.most == 100))
        return;
    findings.note("scale", name,
                  isSigned
                      ? Error::tr("The values of %1 go from %2 to %3 by their bounds; they keep "
                                  "their sign and are read as parts of %3.")
                      : Error::tr("The values of %1 go from %2 to %3 by their bounds and are "
                                  "read as shares of that."),
                  {name, shortestText(bounds.least), shortestText(bounds.most)});
}

/// A result as a share of 1, as its bounds say; of an evaluation that is known in Elo points, those.
std::optional<MeasuredScore> scoreOf(const QJsonObject &result, const Dataset &known,
                                     ImportFindings &findings)
{
    const QJsonObject details = result["score_details"_L1].toObject();
    const QJsonObject metric = result["metric_config"_L1].toObject();
    const std::string name = textOf(result["evaluation_name"_L1]);
    const auto score = looseNumber(details["score"_L1]);
    const bool unknown = metric["has_unknown_level"_L1].toBool() && score == -1;
    if (!score || unknown) {
        findings.add(Severity::Note, "metric", 0, name, {},
                     Error::tr("The result has no score; it is kept in the raw record only."));
        return std::nullopt;
    }
    const auto bounds = isElo(name, known) ? Bounds() : boundsOf(metric);
    if (!bounds) {
        findings.add(Severity::Warning, "scale", 0, name, textOf(metric["metric_unit"_L1]),
                     Error::tr("The values of %1 have no bounds, so they are no shares; they are "
                               "kept in the raw record only."),
                     {name});
        return std::nullopt;
    }
    const QJsonObject doubt = details["uncertainty"_L1].toObject();
    auto error = looseNumber(doubt["standard_error"_L1]["value"_L1]);
    // Points that wrong answers take away: nothing stays nothing.
    const bool isSigned = bounds->least == -bounds->most;
    const double start = isSigned ? 0 : bounds->least;
    const double whole = bounds->most - start;
    if (error)
        error = *error / whole;
    sayBounds(name, *bounds, isSigned, findings);
    MeasuredScore out{name, (*score - start) / whole, error, looseCount(doubt["num_samples"_L1])};
    out.least = isSigned ? -1 : 0;
    out.lessIsBetter = metric["lower_is_better"_L1].toBool();
    return out;
}

bool isOverall(const QString &name)
{
    const QString lowered = name.toLower();
    return lowered == "overall"_L1 || lowered == "average"_L1 || lowered == "mean"_L1;
}

MeasuredModel modelOf(const QJsonObject &record, const Dataset &known, ImportFindings &findings)
{
    const QJsonObject info = record["model_info"_L1].toObject();
    MeasuredModel model{
        textOf(info["name"_L1]), textOf(info["developer"_L1]), compactText(record), {}};
    if (model.name.empty())
        model.name = textOf(info["id"_L1]);
    model.day = dayTold(record["evaluation_timestamp"_L1]);
    if (!model.day)
        model.day = dayTold(record["retrieved_timestamp"_L1]);
    const QJsonArray results = record["evaluation_results"_L1].toArray();
    for (const QJsonValue result : results) {
        const bool twice = results.size() > 1 && isOverall(result["evaluation_name"_L1].toString());
        if (twice)
            findings.note(
                "overall", textOf(result["evaluation_name"_L1]),
                Error::tr("The overall score is left out: its parts are there, and nothing counts "
                          "twice."));
        else if (const auto score = scoreOf(result.toObject(), known, findings))
            model.scores.push_back(*score);
    }
    return model;
}

/// "gpqa" of "gpqa/openai_gpt-5/1790000000": the data store has a file for each model of a suite.
std::string suiteOf(const QJsonObject &record)
{
    return idFrom(record["evaluation_id"_L1].toString().section(u'/', 0, 0).toStdString());
}

/// Whether a snapshot has scores below nothing, such as where wrong answers take points away.
bool isSigned(const Snapshot &snapshot, std::size_t evaluation)
{
    return std::ranges::any_of(snapshot.scores.column(evaluation),
                               [](double score) { return score < 0; });
}

QJsonObject metricOf(const Evaluation &evaluation, bool hasSign)
{
    const bool elo = evaluation.scale == Scale::Elo;
    return {{u"lower_is_better"_s, evaluation.direction == Direction::LowerIsBetter},
            {u"score_type"_s, u"continuous"_s},
            {u"min_score"_s, elo ? QJsonValue(u"-Infinity"_s) : QJsonValue(hasSign ? -1 : 0)},
            {u"max_score"_s, elo ? QJsonValue(u"Infinity"_s) : QJsonValue(1)},
            {u"metric_unit"_s, elo ? u"elo"_s : u"proportion"_s}};
}

QJsonArray resultsOf(const Dataset &dataset, const Snapshot &snapshot, std::size_t model)
{
    QJsonArray results;
    for (std::size_t e = 0; e < dataset.evaluations.size(); ++e) {
        const auto score = snapshot.scores.score(e, model);
        if (!score)
            continue;
        const Evaluation &evaluation = dataset.evaluations[e];
        results.append(
            QJsonObject{{u"evaluation_name"_s, QString::fromStdString(evaluation.nameEn)},
                        {u"source_data"_s,
                         QJsonObject{{u"dataset_name"_s, QString::fromStdString(evaluation.id)},
                                     {u"source_type"_s, u"other"_s}}},
                        {u"metric_config"_s, metricOf(evaluation, isSigned(snapshot, e))},
                        {u"score_details"_s, QJsonObject{{u"score"_s, *score}}}});
    }
    return results;
}

QJsonObject modelInfo(const Dataset &dataset, const Model &model)
{
    QJsonObject info{{u"name"_s, QString::fromStdString(model.name)},
                     {u"id"_s, QString::fromStdString(model.id)}};
    if (model.lab)
        info.insert(u"developer"_s, QString::fromStdString(dataset.labs[*model.lab].nameEn));
    const QString open = !model.openWeights ? u"unknown"_s
        : *model.openWeights                ? u"open_weights"_s
                                            : u"closed_weights"_s;
    info.insert(u"additional_details"_s,
                QJsonObject{{u"deployment_type"_s, u"unknown"_s}, {u"model_availability"_s, open}});
    return info;
}

} // namespace

bool isEveryEvalEver(const ImportInput &input)
{
    const QJsonObject first = recordsIn(input).at(0).toObject();
    return first["evaluation_results"_L1].isArray() && first.contains("model_info"_L1);
}

Result<Import> readEveryEvalEver(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    Import import;
    import.kind = "every-eval-ever";
    std::vector<MeasuredModel> models;
    std::set<std::string> suites;
    for (const QJsonValue value : recordsIn(input)) {
        const QJsonObject record = value.toObject();
        suites.insert(suiteOf(record));
        const std::string version = textOf(record["schema_version"_L1]);
        if (!version.starts_with("0.2") && !version.starts_with("0.3"))
            findings.add(
                Severity::Warning, "version", 0, {}, version,
                Error::tr("The record is of schema version \"%1\"; Podium knows 0.2 and 0.3, and "
                          "reads it as 0.3."),
                {version});
        import.source = textOf(record["source_metadata"_L1]["source_organization_name"_L1]);
        import.sourceVersion = "unknown";
        models.push_back(modelOf(record, input.known, findings));
    }
    addRuns(import, input, models,
            suites.size() == 1 && !suites.begin()->empty() ? import.kind + '-' + *suites.begin()
                                                           : std::string(),
            findings);
    import.findings = findings.take();
    return import;
}

QJsonArray everyEvalEver(const Dataset &dataset, const Snapshot &snapshot, qint64 retrieved)
{
    const QString time = QString::number(retrieved);
    const QString source = QString::fromStdString(snapshot.source);
    QJsonArray records;
    for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
        const QJsonArray results = resultsOf(dataset, snapshot, i);
        const Model &model = snapshot.models[i];
        if (results.isEmpty() || model.assumed) // nobody evaluated it
            continue;
        const QString id = u"%1/%2/%3"_s.arg(QString::fromStdString(snapshot.id),
                                             QString::fromStdString(model.id), time);
        records.append(
            QJsonObject{{u"schema_version"_s, u"0.3.0"_s},
                        {u"evaluation_id"_s, id},
                        {u"retrieved_timestamp"_s, time},
                        {u"source_metadata"_s,
                         QJsonObject{{u"source_type"_s, u"documentation"_s},
                                     {u"source_organization_name"_s, source},
                                     {u"evaluator_relationship"_s,
                                      model.own ? u"first_party"_s : u"third_party"_s}}},
                        {u"eval_library"_s,
                         QJsonObject{{u"name"_s, u"unknown"_s}, {u"version"_s, u"unknown"_s}}},
                        {u"model_info"_s, modelInfo(dataset, model)},
                        {u"evaluation_results"_s, results}});
    }
    return records;
}

} // namespace podium
