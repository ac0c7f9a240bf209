// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/open_router.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <QtCore/QJsonArray>

#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

class RouterReading final
{
public:
    explicit RouterReading(const ImportInput &input)
        : m_input(input)
        , m_findings(input.fileName())
    {
    }

    [[nodiscard]] Import read()
    {
        const QJsonObject meta = m_input.json["meta"_L1].toObject();
        m_import.kind = "openrouter";
        m_import.source = "OpenRouter";
        m_import.sourceVersion = "unknown";
        m_import.attribution = textOf(meta["citation"_L1]);
        if (m_import.attribution.empty())
            m_import.attribution = "OpenRouter (https://openrouter.ai)";
        m_told = dayTold(meta["as_of"_L1]);
        const QJsonArray rows = m_input.json["data"_L1].toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            readRow(rows[i].toObject(), static_cast<int>(i) + 1);
        if (!m_published.empty())
            m_day = dayOfFigures(m_input, m_told, m_findings);
        for (auto &[source, models] : m_published)
            publish(source, std::move(models));
        if (!m_measured.empty() || m_import.isEmpty())
            addMeasured(m_import, m_input, m_measured, m_findings);
        m_import.findings = m_findings.take();
        return std::move(m_import);
    }

private:
    void readRow(const QJsonObject &row, int number)
    {
        const std::string source = textOf(row["source"_L1]);
        const bool measured = source == "openrouter";
        const auto value = looseNumber(measured                     ? row["accuracy"_L1]
                                           : row.contains("elo"_L1) ? row["elo"_L1]
                                                                    : row["intelligence_index"_L1]);
        const std::string name = textOf(row["display_name"_L1]);
        if (!value || name.empty()) {
            m_findings.add(Finding::Severity::Warning, "number", number, {}, name,
                           Error::tr("The row has no name or no number and is left out."));
        } else if (measured) {
            m_measured.push_back({name, {}, compactText(row), {}, m_told});
            m_measured.back().inputPrice = price(row, "prompt"_L1, number);
            m_measured.back().outputPrice = price(row, "completion"_L1, number);
            m_measured.back().scores.push_back(
                {textOf(row["benchmark_type"_L1]), *value, {}, looseCount(row["total_tasks"_L1])});
        } else {
            ImportedModel model;
            model.values.id = "openrouter:" + textOf(row["model_permaslug"_L1]);
            model.values.name = name;
            model.values.publishedIndex = *value;
            model.values.publishedBasis = PublishedBasis::IndexOnly;
            model.values.inputPrice = price(row, "prompt"_L1, number);
            model.values.outputPrice = price(row, "completion"_L1, number);
            model.raw = compactText(row);
            m_published[source].push_back(std::move(model));
        }
    }

    /// Per million tokens, of what OpenRouter writes per token: "0.0000005" is 0.5.
    [[nodiscard]] std::optional<double> price(const QJsonObject &row, QLatin1StringView key,
                                              int number)
    {
        constexpr double kTokens = 1e6;
        constexpr double kPlaces = 1e9; ///< so that 5e-07 is 0.5 and no 0.49999999999999994
        const QJsonValue written = row["pricing"_L1][key];
        if (written.isNull() || written.isUndefined())
            return std::nullopt;
        const auto perToken = looseNumber(written);
        if (perToken && *perToken >= 0)
            return std::round(*perToken * kTokens * kPlaces) / kPlaces;
        const std::string text = perToken ? shortestText(*perToken) : textOf(written);
        m_findings.add(Finding::Severity::Warning, "price", number, QString(key).toStdString(),
                       text, Error::tr("\"%1\" is no price; the cell is left out."), {text});
        return std::nullopt;
    }

    void publish(const std::string &source, std::vector<ImportedModel> models)
    {
        m_findings.note("version", {},
                        Error::tr("The source does not say the version of its index, which is "
                                  "\"%1\" therefore: its index is of a method of its own."),
                        {"unknown"});
        ImportedSnapshot snapshot;
        snapshot.values.date = m_day;
        snapshot.values.id = "openrouter-" + idFrom(source) + '-' + toIsoText(m_day);
        snapshot.values.source = source + ", by OpenRouter";
        snapshot.values.attribution = m_import.attribution;
        snapshot.models = std::move(models);
        addPublishedOnly(m_import, "openrouter-" + idFrom(source), source, "published, unknown",
                         std::move(snapshot));
    }

    const ImportInput &m_input;
    ImportFindings m_findings;
    Import m_import;
    std::optional<Date> m_told;
    Date m_day;
    std::vector<MeasuredModel> m_measured;
    std::map<std::string, std::vector<ImportedModel>> m_published; ///< by source
};

} // namespace

namespace {

/// Of its list of models, which has no scores.
bool isModelList(const ImportInput &input)
{
    const QJsonObject first = input.json["data"_L1].toArray().at(0).toObject();
    return first["canonical_slug"_L1].isString() && first["pricing"_L1].isObject();
}

} // namespace

bool isOpenRouter(const ImportInput &input)
{
    return input.json["data"_L1].toArray().at(0)["model_permaslug"_L1].isString()
        || isModelList(input);
}

Result<Import> readOpenRouter(const ImportInput &input)
{
    if (isModelList(input))
        return failure(
            Error::Kind::Invalid,
            Error::tr("OpenRouter's list of models holds prices and no scores, and nothing can be "
                      "ranked by it; import its benchmarks, which have prices beside them "
                      "(openrouter.ai/api/v1/benchmarks)."),
            {}, {input.fileName(), 0, {}});
    return RouterReading(input).read();
}

} // namespace podium
