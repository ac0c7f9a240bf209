// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/hubs.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

/// A result as the hub writes it, its scale not yet known.
struct HubResult {
    std::string model;
    std::string evaluation;
    double value = 0;
    QJsonObject raw = {};
};

QJsonArray modelIndexOf(const QJsonObject &json)
{
    const QJsonValue card = json["model-index"_L1];
    return card.isArray() ? card.toArray() : json["cardData"_L1]["model-index"_L1].toArray();
}

/// Repositories keep results in a folder of their own below the model's. The owner is the folder above
/// in the hub's cache ("models--owner--model") and where a zip names just both; on a disk it may be
/// any folder, unless `address`, where the result was published, says so.
std::string modelOfFolder(const QString &folder, const QString &address)
{
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.last().startsWith(u'.'))
        parts.removeLast();
    for (const QString &part : parts) {
        if (part.startsWith("models--"_L1))
            return part.sliced(8).replace("--"_L1, "/"_L1).toStdString();
    }
    if (!folder.startsWith(u'/') && parts.size() == 2)
        return parts.join(u'/').toStdString();
    const QString model = parts.value(parts.size() - 1);
    const QString published = address.section("huggingface.co/"_L1, 1).section(u'/', 0, 1);
    return (published.section(u'/', 1) == model ? published : model).toStdString();
}

/// Cards name metrics freely, so one word of the name has to say that it is a share, and none that less
/// is better. Empty: not said.
bool isShareOfHub(const QString &type)
{
    static const QRegularExpression kBetween(u"[^a-z0-9@]+"_s);
    static const QStringList kShares{u"exact"_s, u"match"_s,    u"pass"_s,    u"precision"_s,
                                     u"bleu"_s,  u"rouge"_s,    u"recall"_s,  u"solved"_s,
                                     u"win"_s,   u"resolved"_s, u"success"_s, u"correct"_s};
    const QStringList words = type.toLower().split(kBetween, Qt::SkipEmptyParts);
    const bool lessIsBetter = words.contains("error"_L1) || words.contains("loss"_L1);
    return words.isEmpty() || (!lessIsBetter && std::ranges::any_of(words, [](const QString &word) {
               return isShareMetric(word) || kShares.contains(word) || word.startsWith("pass@"_L1);
           }));
}

bool isResultList(const QJsonArray &list)
{
    const QJsonObject first = list.at(0).toObject();
    return first.contains("value"_L1)
        && (first["dataset"_L1].isObject() || first["model_id"_L1].isString());
}

class HubReading final
{
public:
    explicit HubReading(const ImportInput &input)
        : m_input(input)
        , m_findings(input.fileName())
    {
    }

    [[nodiscard]] Import read()
    {
        Import import;
        import.kind = "hugging-face";
        import.source = "Hugging Face";
        import.sourceVersion = "unknown";
        for (const QJsonValue entry : modelIndexOf(m_input.json))
            readCard(entry.toObject());
        for (qsizetype i = 0; i < m_input.list.size(); ++i)
            readRow(m_input.list[i].toObject(), static_cast<int>(i) + 1);
        addMeasured(import, m_input, models(), m_findings);
        import.findings = m_findings.take();
        return import;
    }

private:
    void readCard(const QJsonObject &entry)
    {
        std::string model = textOf(entry["name"_L1]);
        const std::string id = textOf(m_input.json["id"_L1]);
        if (model.empty() || id.ends_with('/' + model))
            model = id; // with its owner
        for (const QJsonValue result : entry["results"_L1].toArray()) {
            const QJsonObject dataset = result["dataset"_L1].toObject();
            std::string evaluation = textOf(dataset["name"_L1]);
            if (evaluation.empty())
                evaluation = textOf(dataset["type"_L1]);
            for (const QJsonValue metric : result["metrics"_L1].toArray()) {
                const QString type = metric["type"_L1].toString();
                if (isShareOfHub(type))
                    addValue(model, evaluation, metric["value"_L1], result.toObject(), 0);
                else
                    m_findings.add(Severity::Warning, "metric", 0, evaluation, type.toStdString(),
                                   Error::tr("The metric \"%1\" of %2 is not known as a share of "
                                             "right answers; it is left out."),
                                   {type.toStdString(), evaluation});
            }
        }
    }

    /// Of `.eval_results`, where the folder is the model, or of a leaderboard, where the file is the
    /// evaluation.
    void readRow(const QJsonObject &row, int number)
    {
        const std::string model = row["model_id"_L1].isString()
            ? textOf(row["model_id"_L1])
            : modelOfFolder(m_input.folder, row["source"_L1]["url"_L1].toString());
        const QJsonObject dataset = row["dataset"_L1].toObject();
        std::string evaluation = evaluationOf(dataset);
        if (evaluation.empty())
            evaluation = QFileInfo(m_input.name).completeBaseName().toStdString();
        const QJsonValue request = row["pull_request"_L1];
        if (!request.isNull() && !request.isUndefined() && !row["verified"_L1].toBool()) {
            m_findings.add(
                Severity::Warning, "unverified", number, "pull_request", model,
                Error::tr("The score of %1 is of a request that is not merged; it is left out."),
                {model});
            return;
        }
        addValue(model, evaluation, row["value"_L1], row, number);
    }

    /// By its task, or the data set with it: "diamond" of "Idavidrein/gpqa"; else the data set alone.
    [[nodiscard]] std::string evaluationOf(const QJsonObject &dataset) const
    {
        const std::string task = textOf(dataset["task_id"_L1]);
        const std::string id = textOf(dataset["id"_L1]);
        const std::string both = withoutOwner(id) + ' ' + task;
        for (const std::string &name : {task, both}) {
            if (!task.empty() && evaluationSurelyNamed(name, m_input.known))
                return name;
        }
        return id;
    }

    /// The part behind the owner: "cais/hle" is "hle".
    [[nodiscard]] static std::string withoutOwner(const std::string &name)
    {
        return name.substr(name.find('/') == std::string::npos ? 0 : name.find('/') + 1);
    }

    void addValue(const std::string &model, const std::string &evaluation, const QJsonValue &value,
                  const QJsonObject &raw, int number)
    {
        const auto cell = value.isDouble() ? NumberCell{.value = value.toDouble()}
                                           : numberCell(textOf(value), {});
        if (!cell || model.empty() || evaluation.empty()) {
            m_findings.add(Severity::Warning, "number", number, evaluation, textOf(value),
                           Error::tr("A result without model, evaluation or number is left out."));
            return;
        }
        const std::string name
            = evaluationNamed(evaluation, m_input.known) ? evaluation : withoutOwner(evaluation);
        m_percent[name] = m_percent[name] || cell->percent || cell->value > 1;
        m_results.push_back({model, name, cell->value, raw});
        if (cell->plusMinus)
            m_findings.note(
                "standard-error", evaluation,
                Error::tr("What stands behind \"±\" is not said to be a standard error; it is "
                          "left out."));
    }

    [[nodiscard]] std::vector<MeasuredModel> models()
    {
        std::vector<MeasuredModel> models;
        for (const HubResult &result : m_results) {
            auto model = std::ranges::find(models, result.model, &MeasuredModel::name);
            if (model == models.end())
                model
                    = models.insert(models.end(), {result.model, {}, compactText(result.raw), {}});
            model->day = std::max(model->day, dayTold(result.raw["date"_L1]));
            const double whole = m_percent[result.evaluation] ? 100 : 1;
            model->scores.push_back({result.evaluation, result.value / whole});
        }
        for (const auto &[evaluation, percent] : m_percent)
            m_findings.note(
                "scale", evaluation,
                percent ? Error::tr("The source states no scale; a value is above 1, so all of "
                                    "them are read as per cent.")
                        : Error::tr("The source states no scale; no value is above 1, so all of "
                                    "them are read as shares."));
        return models;
    }

    const ImportInput &m_input;
    ImportFindings m_findings;
    std::vector<HubResult> m_results;
    std::map<std::string, bool> m_percent; ///< by evaluation
};

} // namespace

bool isHuggingFace(const ImportInput &input)
{
    return !modelIndexOf(input.json).isEmpty() || isResultList(input.list);
}

Result<Import> readHuggingFace(const ImportInput &input)
{
    return HubReading(input).read();
}

} // namespace podium
