// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/inspect.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/sources/harness_import.h"
#include "app/data/importing/tables/columns/header_kind.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <optional>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Logs of version 1 have one scorer, without a list.
QJsonArray scorersOf(const QJsonObject &results)
{
    if (results.contains("scores"_L1))
        return results["scores"_L1].toArray();
    return {QJsonObject{{u"name"_s, results["scorer"_L1]["name"_L1]},
                        {u"metrics"_s, results["metrics"_L1]}}};
}

tl::unexpected<Error> refusedLog(const ImportInput &input, const char *sentence,
                                 std::vector<std::string> arguments = {})
{
    return failure(Error::Kind::Invalid, sentence, std::move(arguments), {input.fileName(), 0, {}});
}

Result<void> checkInspect(const ImportInput &input)
{
    constexpr int kNewest = 2;
    const QJsonObject &json = input.json;
    if (json["version"_L1].toInt(1) > kNewest)
        return refusedLog(input,
                          Error::tr("The log is of version %1, and Podium reads up to version %2."),
                          {std::to_string(json["version"_L1].toInt()), std::to_string(kNewest)});
    if (json["status"_L1] != "success"_L1 || !json["results"_L1].isObject())
        return refusedLog(
            input,
            Error::tr("The log is not of a finished run (its status is \"%1\"), so it has no "
                      "results."),
            {textOf(json["status"_L1])});
    if (json["invalidated"_L1].toBool() || json["eval"_L1]["invalidated"_L1].toBool())
        return refusedLog(input,
                          Error::tr("The log was declared invalid by whoever keeps it, so it has "
                                    "no results."));
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

/// Metrics have keys of their own where there are several of one name; those of a part of the samples
/// are no score of all.
QJsonObject metricNamed(const QJsonObject &metrics, const QString &name)
{
    for (auto metric = metrics.begin(); metric != metrics.end(); ++metric) {
        const QString said = metric.value()["name"_L1].toString(metric.key());
        if (said == name && metric.value()["group"_L1].toString().isEmpty())
            return metric->toObject();
    }
    return {};
}

/// The metric that is a share, and what it is called.
std::pair<QString, std::optional<double>> shareIn(const QJsonObject &metrics)
{
    QStringList names{u"accuracy"_s, u"mean"_s};
    for (const QString &key : metrics.keys())
        names << metrics[key]["name"_L1].toString(key);
    for (const QString &name : names) {
        const auto score = looseNumber(metricNamed(metrics, name)["value"_L1]);
        if (score && isShareMetric(name))
            return {name, score};
    }
    return {};
}

/// How good a reducer's score says how many answers are right: the mean of all repeats, or nothing
/// said, before the best of several.
int reducerRank(const QJsonValue &scorer)
{
    const QString reducer = scorer["reducer"_L1].toString();
    return reducer.isEmpty() || reducer == "mean"_L1 ? 2 : reducer == "pass_at_1"_L1 ? 1 : 0;
}

class ScorersReading final
{
public:
    ScorersReading(const ImportInput &input, ImportFindings &findings)
        : m_eval(input.json["eval"_L1].toObject())
        , m_results(input.json["results"_L1].toObject())
        , m_findings(findings)
    {
    }

    [[nodiscard]] std::vector<MeasuredScore> read()
    {
        for (const QJsonValue &scorer : oneOfEach(scorersOf(m_results)))
            add(scorer);
        return std::move(m_scores);
    }

private:
    /// Of each scorer one reducer, in the order of the log.
    [[nodiscard]] std::vector<QJsonValue> oneOfEach(const QJsonArray &scorers)
    {
        std::vector<QJsonValue> each;
        for (const QJsonValue scorer : scorers) {
            const auto same = std::ranges::find_if(each, [&scorer](const QJsonValue &other) {
                return other["name"_L1] == scorer["name"_L1];
            });
            if (same == each.end()) {
                each.push_back(scorer);
                continue;
            }
            const bool isBetter = reducerRank(scorer) > reducerRank(*same);
            const QJsonValue left = isBetter ? *same : scorer;
            if (isBetter)
                *same = scorer;
            m_findings.note("reducer", textOf(scorer["name"_L1]),
                            podium::Error::tr("Of several ways to reduce repeated answers \"%1\" "
                                              "is taken, and not \"%2\"."),
                            {textOf((*same)["reducer"_L1]), textOf(left["reducer"_L1])});
        }
        return each;
    }

    void add(const QJsonValue &scorer)
    {
        const std::string name = textOf(scorer["name"_L1]);
        const QJsonObject metrics = scorer["metrics"_L1].toObject();
        const auto [metric, score] = shareIn(metrics);
        if (!score || headerKind(name) == HeaderKind::LessIsBetter) {
            m_findings.add(
                Finding::Severity::Warning, "metric", 0, name, {},
                score
                    ? podium::Error::tr("By its name less is better for this scorer, and the log "
                                        "does not say what its metric counts; it is kept in the "
                                        "raw record only.")
                    : podium::Error::tr("The task has no metric that is a share; it is left out."));
            return;
        }
        if (reducerRank(scorer) == 0)
            m_findings.add(Finding::Severity::Warning, "reducer", 0, name,
                           textOf(scorer["reducer"_L1]),
                           podium::Error::tr("Repeated answers were reduced by \"%1\", so the "
                                             "score is no mean of single answers."),
                           {textOf(scorer["reducer"_L1])});
        std::string task = m_eval["task"_L1].toString().section(u'/', -1).toStdString();
        if (!m_scores.empty())
            task += " (" + name + ')';
        m_findings.note("metric", task,
                        podium::Error::tr("The metric %1 of the scorer %2 is taken."),
                        {metric.toStdString(), name});
        m_scores.push_back(
            {task, *score, looseNumber(metricNamed(metrics, u"stderr"_s)["value"_L1]),
             samplesOf(scorer, m_results, m_eval), looseCount(m_eval["config"_L1]["epochs"_L1])});
    }

    QJsonObject m_eval;
    QJsonObject m_results;
    ImportFindings &m_findings;
    std::vector<MeasuredScore> m_scores;
};

} // namespace

bool isInspect(const ImportInput &input)
{
    return input.json["eval"_L1]["task"_L1].isString() && input.json.contains("status"_L1);
}

Result<Import> readInspect(const ImportInput &input)
{
    if (auto checked = checkInspect(input); !checked)
        return tl::unexpected(checked.error());
    ImportFindings findings(input.fileName());
    const QJsonObject eval = input.json["eval"_L1].toObject();
    sayLimit(eval["config"_L1]["limit"_L1], findings);
    const MeasuredModel model{textOf(eval["model"_L1]),
                              {},
                              compactText(input.json["results"_L1].toObject()),
                              ScorersReading(input, findings).read(),
                              dayTold(eval["created"_L1])};
    return withRuns(
        harnessImport("inspect", "Inspect", textOf(eval["packages"_L1]["inspect_ai"_L1])), input,
        {model}, findings);
}

} // namespace podium
