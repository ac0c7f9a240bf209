// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/harnesses.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/sources/measured_models.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

Import harnessImport(const char *kind, const char *source, const std::string &version)
{
    Import import;
    import.kind = kind;
    import.source = source;
    import.sourceVersion = version.empty() ? "unknown" : version;
    return import;
}

Import finished(Import import, const ImportInput &input, const std::vector<MeasuredModel> &models,
                ImportFindings &findings)
{
    addMeasured(import, input, models, findings);
    import.findings = findings.take();
    return import;
}

/// One task of lm-evaluation-harness: keys are "metric,filter", split at the last comma.
std::optional<MeasuredScore> taskScore(const QString &task, const QJsonObject &values,
                                       const QJsonObject &root)
{
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const qsizetype comma = entry.key().lastIndexOf(u',');
        const QString metric = comma < 0 ? entry.key() : entry.key().left(comma);
        const auto score = looseNumber(*entry);
        if (!score || !isShareMetric(metric))
            continue;
        const QString error
            = metric + u"_stderr"_s + (comma < 0 ? QString() : entry.key().sliced(comma));
        const QJsonObject counts = root["n-samples"_L1][task].toObject();
        return MeasuredScore{task.toStdString(), *score, looseNumber(values[error]),
                             looseCount(counts["effective"_L1]),
                             looseCount(root["configs"_L1][task]["repeats"_L1])};
    }
    return std::nullopt;
}

} // namespace

namespace {

/// What was loaded, where a file names only what loaded it: "pretrained=org/model,dtype=float16".
std::string loadedModel(const QJsonValue &config)
{
    static const QRegularExpression kLoaded(u"(?:^|,)(?:pretrained|model|engine)=([^,]+)"_s);
    const QJsonValue loading = config["model_args"_L1];
    for (const QLatin1StringView key : {"pretrained"_L1, "model"_L1, "engine"_L1}) {
        if (const std::string name = textOf(loading[key]); !name.empty())
            return name;
    }
    const QRegularExpressionMatch found = kLoaded.match(loading.toString());
    return found.hasMatch() ? found.captured(1).toStdString() : textOf(config["model"_L1]);
}

} // namespace

bool isLmEval(const ImportInput &input)
{
    const QJsonObject &json = input.json;
    return json["results"_L1].isObject()
        && (json.contains("lm_eval_version"_L1)
            || (json.contains("configs"_L1) && json.contains("versions"_L1))
            || json["config"_L1]["model_args"_L1] != QJsonValue(QJsonValue::Undefined));
}

Result<Import> readLmEval(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const QJsonObject &json = input.json;
    MeasuredModel model;
    model.name = textOf(json["model_name"_L1]);
    if (model.name.empty())
        model.name = loadedModel(json["config"_L1]);
    const QJsonObject results = json["results"_L1].toObject();
    const QJsonObject groups = json["groups"_L1].toObject();
    for (auto task = results.begin(); task != results.end(); ++task) {
        const auto score = taskScore(task.key(), task->toObject(), json);
        if (groups.contains(task.key()))
            findings.note(
                "group", task.key().toStdString(),
                Error::tr("The group is left out: its tasks are there, and nothing counts twice."));
        else if (score)
            model.scores.push_back(*score);
        else
            findings.add(Severity::Warning, "metric", 0, task.key().toStdString(), {},
                         Error::tr("The task has no metric that is a share; it is left out."));
    }
    model.raw = compactText(results);
    model.day = dayTold(json["date"_L1]);
    return finished(
        harnessImport("lm-eval", "lm-evaluation-harness", textOf(json["lm_eval_version"_L1])),
        input, {model}, findings);
}

bool isInspect(const ImportInput &input)
{
    return input.json["eval"_L1]["task"_L1].isString() && input.json.contains("status"_L1);
}

namespace {

/// Logs of version 1 have one scorer, without a list.
QJsonArray scorersOf(const QJsonObject &results)
{
    if (results.contains("scores"_L1))
        return results["scores"_L1].toArray();
    return {QJsonObject{{u"name"_s, results["scorer"_L1]["name"_L1]},
                        {u"metrics"_s, results["metrics"_L1]}}};
}

Result<void> checkInspect(const ImportInput &input)
{
    constexpr int kNewest = 2;
    const QJsonObject &json = input.json;
    if (json["version"_L1].toInt(1) > kNewest)
        return failure(Error::Kind::Invalid,
                       Error::tr("The log is of version %1, and Podium reads up to version %2."),
                       {std::to_string(json["version"_L1].toInt()), std::to_string(kNewest)},
                       {input.fileName(), 0, {}});
    if (json["status"_L1] != "success"_L1 || !json["results"_L1].isObject())
        return failure(
            Error::Kind::Invalid,
            Error::tr("The log is not of a finished run (its status is \"%1\"), so it has no "
                      "results."),
            {textOf(json["status"_L1])}, {input.fileName(), 0, {}});
    return {};
}

/// How many samples a score is of: of the whole dataset only where the log names no fewer.
std::optional<int> samplesOf(const QJsonValue &scorer, const QJsonObject &results,
                             const QJsonObject &eval)
{
    for (const QJsonValue &count :
         {scorer["scored_samples"_L1], results["completed_samples"_L1], results["total_samples"_L1],
          eval["dataset"_L1]["samples"_L1]}) {
        if (const auto samples = looseCount(count))
            return samples;
    }
    return std::nullopt;
}

} // namespace

Result<Import> readInspect(const ImportInput &input)
{
    if (auto checked = checkInspect(input); !checked)
        return tl::unexpected(checked.error());
    ImportFindings findings(input.fileName());
    const QJsonObject eval = input.json["eval"_L1].toObject();
    const QJsonObject results = input.json["results"_L1].toObject();
    MeasuredModel model{
        textOf(eval["model"_L1]), {}, compactText(results), {}, dayTold(eval["created"_L1])};
    const QString task = eval["task"_L1].toString().section(u'/', -1);
    for (const QJsonValue scorer : scorersOf(results)) {
        const QJsonObject metrics = scorer["metrics"_L1].toObject();
        const QString key = metrics.contains("accuracy"_L1) ? u"accuracy"_s : u"mean"_s;
        const auto score = looseNumber(metrics[key]["value"_L1]);
        if (!score) {
            findings.add(Severity::Warning, "metric", 0, textOf(scorer["name"_L1]), {},
                         Error::tr("The task has no metric that is a share; it is left out."));
            continue;
        }
        model.scores.push_back(
            {task.toStdString(), *score, looseNumber(metrics["stderr"_L1]["value"_L1]),
             samplesOf(scorer, results, eval), looseCount(eval["config"_L1]["epochs"_L1])});
        if (model.scores.size() > 1)
            model.scores.back().evaluation += " (" + textOf(scorer["name"_L1]) + ')';
    }
    return finished(
        harnessImport("inspect", "Inspect", textOf(eval["packages"_L1]["inspect_ai"_L1])), input,
        {model}, findings);
}

bool isHelm(const ImportInput &input)
{
    const QJsonObject table = input.json.isEmpty() ? input.list.at(0).toObject() : input.json;
    return table["header"_L1].isArray() && table["rows"_L1].isArray()
        && table["header"_L1].toArray().at(0)["value"_L1].toString() == "Model"_L1;
}

namespace {

/// What a table of HELM tells beside its scores: how many samples, tokens, and whether they were cut.
bool isHelmCount(const QString &column)
{
    return column.startsWith(u'#') || column.contains("truncated"_L1, Qt::CaseInsensitive)
        || column.contains("win rate"_L1, Qt::CaseInsensitive);
}

void readHelmTable(const QJsonObject &table, std::vector<MeasuredModel> &models,
                   ImportFindings &findings)
{
    const QJsonArray header = table["header"_L1].toArray();
    for (qsizetype i = 1; i < header.size(); ++i) {
        if (header[i]["lower_is_better"_L1].toBool())
            findings.note(
                "direction", textOf(header[i]["value"_L1]),
                Error::tr("Less is better in this column; it is kept in the raw record only."));
        else if (isHelmCount(header[i]["value"_L1].toString()))
            findings.note("count", textOf(header[i]["value"_L1]),
                          Error::tr("This column is no score of a test; it is kept in the raw "
                                    "record only."));
    }
    for (const QJsonValue row : table["rows"_L1].toArray()) {
        const QJsonArray cells = row.toArray();
        const std::string name = textOf(cells.at(0)["value"_L1]);
        auto model = std::ranges::find(models, name, &MeasuredModel::name);
        if (model == models.end())
            model = models.insert(models.end(), MeasuredModel{name});
        for (qsizetype i = 1; i < cells.size() && i < header.size(); ++i) {
            const auto score = looseNumber(cells[i]["value"_L1]);
            if (score && !header[i]["lower_is_better"_L1].toBool()
                && !isHelmCount(header[i]["value"_L1].toString()))
                model->scores.push_back({textOf(header[i]["value"_L1]), *score});
        }
        model->raw += QJsonDocument(cells).toJson(QJsonDocument::Compact).toStdString();
    }
}

} // namespace

/// A table, or a list of them, which tell of the same models.
Result<Import> readHelm(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    std::vector<MeasuredModel> models;
    if (!input.json.isEmpty())
        readHelmTable(input.json, models, findings);
    for (const QJsonValue table : input.list)
        readHelmTable(table.toObject(), models, findings);
    return finished(harnessImport("helm", "HELM", {}), input, models, findings);
}

bool isSimpleEvals(const ImportInput &input)
{
    return input.json["score"_L1].isDouble() && input.json.size() < 100
        && (input.json.contains("score:std"_L1)
            || (input.json.contains("metrics"_L1) && input.json.contains("convos"_L1)));
}

namespace {

/// "healthbench_hard_o3_20250520_101010_allresults": evaluation, model and time of a run.
MeasuredModel simpleRun(QString stem, double score)
{
    static const QRegularExpression kEnd(u"(_20[0-9]{6}(_[0-9]{6})?)?(_DEBUG)?(_allresults)?$"_s);
    static const QRegularExpression kTask(u"^(healthbench_(?:hard|consensus|meta)|[^_]+)_(.+)$"_s);
    const std::optional<Date> day = dayInName(kEnd.match(stem).captured());
    stem.remove(kEnd);
    const QRegularExpressionMatch found = kTask.match(stem);
    const QString task = found.hasMatch() ? found.captured(1) : stem;
    const QString model = found.hasMatch() ? found.captured(2) : stem;
    return {model.toStdString(), {}, {}, {{task.toStdString(), score}}, day};
}

} // namespace

Result<Import> readSimpleEvals(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const MeasuredModel model
        = simpleRun(QFileInfo(input.name).completeBaseName(), input.json["score"_L1].toDouble());
    findings.note("name", {},
                  Error::tr("The file's name says evaluation and model: \"%1\" of \"%2\"."),
                  {model.scores[0].evaluation, model.name});
    return finished(harnessImport("simple-evals", "simple-evals", {}), input, {model}, findings);
}

} // namespace podium
