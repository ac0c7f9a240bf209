// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/openai_evals.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/sources/harness_import.h"
#include "app/data/importing/sources/measured_models.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What the lines of a log hold together.
struct EvalsLog {
    QJsonObject spec;
    QJsonObject report;
    int matches = 0; ///< questions that were marked
};

EvalsLog logOf(const QJsonArray &lines)
{
    EvalsLog log;
    for (const QJsonValue line : lines) {
        if (line["spec"_L1].isObject())
            log.spec = line["spec"_L1].toObject();
        else if (line["final_report"_L1].isObject())
            log.report = line["final_report"_L1].toObject();
        else if (line["type"_L1].toString() == "match"_L1)
            ++log.matches;
    }
    return log;
}

/// "gpqa.val.v0" is the evaluation "gpqa"; a registry may call it in the spec.
std::string evaluationOf(const QJsonObject &spec)
{
    const std::string base = textOf(spec["base_eval"_L1]);
    return base.empty() ? spec["eval_name"_L1].toString().section(u'.', 0, 0).toStdString() : base;
}

} // namespace

bool isOpenAiEvals(const ImportInput &input)
{
    return std::ranges::any_of(input.list,
                               [](const QJsonValue &line) { return line["spec"_L1].isObject(); })
        && std::ranges::any_of(input.list, [](const QJsonValue &line) {
               return line.toObject().contains("run_id"_L1)
                   || line.toObject().contains("final_report"_L1);
           });
}

Result<Import> readOpenAiEvals(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const EvalsLog log = logOf(input.list);
    const auto accuracy = looseNumber(log.report["accuracy"_L1]);
    if (!accuracy)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The log holds no final report with an accuracy: its run did not come to "
                      "its end, or it measures something else. Run it again, or write a table."),
            {}, {input.fileName(), 0, {}});
    const QString model = log.spec["completion_fns"_L1].toArray().at(0).toString();
    MeasuredModel measured{model.section(u'/', -1).toStdString(), {}, compactText(log.report), {}};
    // The key is spelled so in the wild.
    auto error = looseNumber(log.report["boostrap_std"_L1]);
    if (!error)
        error = looseNumber(log.report["bootstrap_std"_L1]);
    MeasuredScore score{evaluationOf(log.spec), *accuracy, error};
    if (log.matches > 0)
        score.questions = log.matches;
    measured.scores.push_back(score);
    measured.day = dayTold(log.spec["created_at"_L1]);
    return withRuns(harnessImport("openai-evals", "OpenAI evals", {}), input, {measured}, findings);
}

} // namespace podium
