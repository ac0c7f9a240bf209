// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/boards.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/table_text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

Import boardImport(const char *kind, const char *source)
{
    Import import;
    import.kind = kind;
    import.source = source;
    import.sourceVersion = "unknown";
    return import;
}

Import withMeasured(Import import, const ImportInput &input,
                    const std::vector<MeasuredModel> &models, ImportFindings &findings)
{
    // MTEB writes a file for each task of a model; a board is one file.
    addRuns(import, input, models, import.kind == "mteb" ? import.kind : std::string(), findings);
    import.findings = findings.take();
    return import;
}

MeasuredModel &modelNamed(std::vector<MeasuredModel> &models, const std::string &name)
{
    const auto model = std::ranges::find(models, name, &MeasuredModel::name);
    return model != models.end() ? *model : models.emplace_back(MeasuredModel{name, {}, {}, {}});
}

/// The one model of a system's tags; empty where it names none or several.
std::string onlyModelOf(const QJsonArray &tags)
{
    std::string only;
    for (const QJsonValue &tag : tags) {
        const QString text = tag.toString();
        if (!text.startsWith("Model: "_L1))
            continue;
        if (!only.empty())
            return {};
        only = text.sliced(7).trimmed().toStdString();
    }
    return only;
}

void addSystem(std::vector<MeasuredModel> &models, const std::string &board,
               const QJsonObject &system, ImportFindings &findings)
{
    const std::string name = onlyModelOf(system["tags"_L1].toArray());
    const auto resolved = looseNumber(system["resolved"_L1]);
    if (name.empty() || !resolved) {
        findings.add(
            Severity::Warning, "system", 0, board, textOf(system["name"_L1]),
            Error::tr("The system %1 names no single model, or has no result; it is left out."),
            {textOf(system["name"_L1])});
        return;
    }
    if (const std::string doubt = textOf(system["warning"_L1]); !doubt.empty())
        findings.add(Severity::Warning, "source-warning", 0, board, textOf(system["name"_L1]),
                     Error::tr("The source itself warns of %1: %2"),
                     {textOf(system["name"_L1]), doubt});
    MeasuredModel &model = modelNamed(models, name);
    const auto known = std::ranges::find(model.scores, board, &MeasuredScore::evaluation);
    if (known != model.scores.end() && known->score >= *resolved / 100)
        return;
    // The trajectories of every task would make the record a thousand times longer.
    QJsonObject record = system;
    record.remove(u"per_instance_details"_s);
    model.raw = compactText(record);
    model.day = dayTold(system["date"_L1]);
    if (known != model.scores.end())
        known->score = *resolved / 100;
    else
        model.scores.push_back({board, *resolved / 100});
}

std::string folderModel(const QString &folder)
{
    const QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    const auto part = std::find_if(parts.rbegin(), parts.rend(),
                                   [](const QString &name) { return name.contains("__"_L1); });
    return part == parts.rend() ? std::string()
                                : QString(*part).replace("__"_L1, "/"_L1).toStdString();
}

} // namespace

bool isSweBench(const ImportInput &input)
{
    return input.json["leaderboards"_L1].toArray().at(0)["results"_L1].isArray();
}

Result<Import> readSweBench(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    std::vector<MeasuredModel> models;
    std::size_t systems = 0;
    for (const QJsonValue &board : input.json["leaderboards"_L1].toArray()) {
        const std::string name = "SWE-bench " + textOf(board["name"_L1]);
        for (const QJsonValue &system : board["results"_L1].toArray()) {
            addSystem(models, name, system.toObject(), findings);
            ++systems;
        }
    }
    findings.note(
        "system", {},
        Error::tr("A system is a model with tools around it; each of %1 models has the best of its "
                  "systems, of which there are %2."),
        {std::to_string(models.size()), std::to_string(systems)});
    Import import = boardImport("swe-bench", "SWE-bench");
    import.licence = "Terms of swebench.com; reuse is restricted";
    import.attribution = "SWE-bench (https://www.swebench.com)";
    return withMeasured(std::move(import), input, models, findings);
}

bool isMteb(const ImportInput &input)
{
    return input.json["task_name"_L1].isString() && input.json["scores"_L1].isObject();
}

Result<Import> readMteb(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const std::string task = textOf(input.json["task_name"_L1]);
    const std::string name = folderModel(input.folder);
    if (name.empty())
        return failure(
            Error::Kind::Invalid,
            Error::tr("The file does not say its model; import it from its folder, which is named "
                      "\"organisation__model\"."),
            {}, {input.fileName(), 0, {}});
    const QJsonObject splits = input.json["scores"_L1].toObject();
    const QString split = splits.contains("test"_L1) ? u"test"_s : splits.keys().value(0);
    double sum = 0;
    int subsets = 0;
    for (const QJsonValue &subset : splits[split].toArray()) {
        const auto score = looseNumber(subset["main_score"_L1]);
        if (!score)
            continue;
        sum += *score;
        ++subsets;
    }
    MeasuredModel model{name, {}, compactText(splits), {}};
    if (subsets > 0)
        model.scores.push_back({task, sum / subsets});
    findings.note("mean", task, Error::tr("The score is the mean of %1 subsets of the split %2."),
                  {std::to_string(subsets), split.toStdString()});
    Import import = boardImport("mteb", "MTEB");
    if (const std::string version = textOf(input.json["mteb_version"_L1]); !version.empty())
        import.sourceVersion = version;
    return withMeasured(std::move(import), input, {model}, findings);
}

bool isLiveBench(const ImportInput &input)
{
    const QString name = input.name.toLower();
    return name == "all_groups.csv"_L1 || name == "all_tasks.csv"_L1
        || (name.startsWith("table_20"_L1) && input.bytes.startsWith("model,"));
}

Result<Import> readLiveBench(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const QByteArray text = decodedText(input.bytes, findings);
    const auto found = foundTable(text, input.fileName(), ',', findings);
    if (!found)
        return tl::unexpected(found.error());
    const CsvTable &table = found->table;
    std::vector<MeasuredModel> models;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        MeasuredModel &model = modelNamed(models, std::string(trimmedCell(table.cell(row, 0))));
        for (std::size_t column = 1; column < table.header().size(); ++column) {
            const std::string &task = table.header()[column];
            const std::string_view written = table.cell(row, column);
            const auto cell = numberCell(written, {});
            if (cell && task != "average")
                model.scores.push_back({"LiveBench " + task, cell->value / 100});
            else if (!cell && !isMissing(written))
                findings.add(Severity::Warning, "number", table.line(row), task,
                             std::string(written),
                             Error::tr("\"%1\" is no number; the cell is left out."),
                             {std::string(written)});
        }
    }
    findings.note("average", "average",
                  Error::tr("The average is left out: it is made of the others."));
    Import import = boardImport("livebench", "LiveBench");
    import.attribution = "LiveBench (https://livebench.ai)";
    return withMeasured(std::move(import), input, models, findings);
}

} // namespace podium
