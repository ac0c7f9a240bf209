// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/lm_eval.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/sources/harness_import.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "exact_match,strict-match": a metric and the filter of answers before it.
struct TaskMetric {
    QString metric;
    QString filter; ///< with its comma; empty in files of old versions
    double score = 0;
};

std::vector<TaskMetric> sharesOf(const QJsonObject &values)
{
    std::vector<TaskMetric> shares;
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const qsizetype comma = entry.key().lastIndexOf(u',');
        const QString metric = comma < 0 ? entry.key() : entry.key().left(comma);
        const auto score = looseNumber(*entry);
        if (score && isShareMetric(metric))
            shares.push_back({metric, comma < 0 ? QString() : entry.key().sliced(comma), *score});
    }
    return shares;
}

/// What was loaded, where a file names only what loaded it: "pretrained=org/model,dtype=float16".
std::string loadedModel(const QJsonValue &config)
{
    static const QRegularExpression kLoaded(u"(?:^|,)(?:pretrained|model|engine)=([^,]+)"_s);
    const QJsonValue loading = config["model_args"_L1];
    for (const QLatin1StringView key : {"pretrained"_L1, "model"_L1, "engine"_L1}) {
        if (std::string name = textOf(loading[key]); !name.empty())
            return name;
    }
    const QRegularExpressionMatch found = kLoaded.match(loading.toString());
    return found.hasMatch() ? found.captured(1).toStdString() : textOf(config["model"_L1]);
}

class TasksReading final
{
public:
    TasksReading(const ImportInput &input, ImportFindings &findings)
        : m_json(input.json)
        , m_known(input.known)
        , m_findings(findings)
        , m_results(input.json["results"_L1].toObject())
    {
    }

    [[nodiscard]] std::vector<MeasuredScore> read()
    {
        chooseGroups();
        std::vector<MeasuredScore> scores;
        for (auto task = m_results.begin(); task != m_results.end(); ++task) {
            if (m_left.contains(task.key()))
                continue;
            const auto score = scoreOf(task.key(), task->toObject());
            if (score)
                scores.push_back(*score);
            else
                m_findings.add(
                    Finding::Severity::Warning, "metric", 0, task.key().toStdString(), {},
                    Error::tr("The task has no metric that is a share; it is left out."));
        }
        return scores;
    }

private:
    /// A group or its tasks, never both.
    void chooseGroups()
    {
        const QJsonObject groups = m_json["groups"_L1].toObject();
        for (const QString &group : groups.keys()) {
            const QJsonArray tasks = m_json["group_subtasks"_L1][group].toArray();
            const bool isKnown = evaluationSurelyNamed(group.toStdString(), m_known).has_value();
            const bool hasTasks = std::ranges::any_of(tasks, [this](const QJsonValue &task) {
                return m_results.contains(task.toString());
            });
            if (!isKnown && (hasTasks || tasks.isEmpty())) {
                m_left.insert(group);
                m_findings.note("group", group.toStdString(),
                                podium::Error::tr("The group is left out: its tasks are there, and "
                                                  "nothing counts twice."));
                continue;
            }
            for (const QJsonValue task : tasks)
                m_left.insert(task.toString());
            if (hasTasks)
                m_findings.note("group", group.toStdString(),
                                podium::Error::tr("The group is a known evaluation, so its tasks "
                                                  "are left out, and nothing counts twice."));
        }
    }

    /// As the task itself puts them first; else by their names.
    [[nodiscard]] TaskMetric chosen(const QString &task,
                                    const std::vector<TaskMetric> &shares) const
    {
        const QJsonValue config = m_json["configs"_L1][task];
        const QString metric = config["metric_list"_L1].toArray().at(0)["metric"_L1].toString();
        const QString filter = config["filter_list"_L1].toArray().at(0)["name"_L1].toString();
        const auto rank = [&](const TaskMetric &share) {
            const bool isStrict = share.filter == ",strict-match"_L1;
            return 4 * (share.metric == metric) + 2 * (share.filter == u',' + filter)
                + (isStrict || share.metric == "math_verify"_L1);
        };
        return *std::ranges::max_element(shares, {}, rank);
    }

    [[nodiscard]] std::optional<MeasuredScore> scoreOf(const QString &task,
                                                       const QJsonObject &values)
    {
        const std::vector<TaskMetric> shares = sharesOf(values);
        if (shares.empty())
            return std::nullopt;
        const TaskMetric taken = chosen(task, shares);
        if (shares.size() > 1)
            sayChoice(task, taken, shares);
        const QJsonObject counts = m_json["n-samples"_L1][task].toObject();
        auto questions = looseCount(counts["effective"_L1]);
        if (!questions)
            questions = looseCount(values["sample_count"_L1][taken.metric + taken.filter]);
        return MeasuredScore{task.toStdString(), taken.score,
                             looseNumber(values[taken.metric + u"_stderr"_s + taken.filter]),
                             questions, looseCount(m_json["configs"_L1][task]["repeats"_L1])};
    }

    void sayChoice(const QString &task, const TaskMetric &taken,
                   const std::vector<TaskMetric> &shares)
    {
        QStringList others;
        for (const TaskMetric &share : shares) {
            const QString text = u"%1 %2"_s.arg(share.metric + share.filter).arg(share.score);
            if (share.metric != taken.metric || share.filter != taken.filter)
                others << text;
        }
        m_findings.note(
            "metric", task.toStdString(),
            podium::Error::tr("Of several metrics %1 is taken, and not %2."),
            {(taken.metric + taken.filter).toStdString(), others.join(u", "_s).toStdString()});
    }

    const QJsonObject &m_json;
    const Dataset &m_known;
    ImportFindings &m_findings;
    QJsonObject m_results;
    std::set<QString> m_left; ///< tasks and groups that would count twice
};

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
    model.raw = compactText(json["results"_L1].toObject());
    model.day = dayTold(json["date"_L1]);
    sayLimit(json["config"_L1]["limit"_L1], findings);
    model.scores = TasksReading(input, findings).read();
    return withRuns(
        harnessImport("lm-eval", "lm-evaluation-harness", textOf(json["lm_eval_version"_L1])),
        input, {model}, findings);
}

} // namespace podium
