// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/harnesses.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/sources/harness_import.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_kind.h"

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

} // namespace

bool isHelm(const ImportInput &input)
{
    const QJsonObject table = input.json.isEmpty() ? input.list.at(0).toObject() : input.json;
    return table["header"_L1].isArray() && table["rows"_L1].isArray()
        && table["header"_L1].toArray().at(0)["value"_L1].toString().startsWith("Model"_L1);
}

namespace {

/// What a table of HELM tells beside its scores, also behind the name of a scenario: how many samples,
/// tokens, seconds, and whether they were cut.
bool isHelmCount(const QString &column)
{
    return column.contains(u'#') || column.contains("truncated"_L1, Qt::CaseInsensitive)
        || column.contains("win rate"_L1, Qt::CaseInsensitive)
        || headerKind(column.section(u" - "_s, -1).toStdString()) == HeaderKind::NoScore;
}

/// Tables of one scenario name their metrics alone, whose scenario is their title.
std::string helmEvaluation(const QJsonObject &table, const QJsonValue &header, const Dataset &known)
{
    const std::string metric = textOf(header["value"_L1]);
    const std::string title = textOf(table["title"_L1]);
    const bool isWhole = title.empty() || metric.find(" - ") != std::string::npos;
    return isWhole || evaluationNamed(metric, known) ? metric : title + " - " + metric;
}

void readHelmTable(const QJsonObject &table, const Dataset &known,
                   std::vector<MeasuredModel> &models, ImportFindings &findings)
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
                model->scores.push_back({helmEvaluation(table, header[i], known), *score});
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
        readHelmTable(input.json, input.known, models, findings);
    for (const QJsonValue table : input.list)
        readHelmTable(table.toObject(), input.known, models, findings);
    return withRuns(harnessImport("helm", "HELM", {}), input, models, findings);
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
    return withRuns(harnessImport("simple-evals", "simple-evals", {}), input, {model}, findings);
}

} // namespace podium
