// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/open_router.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <QtCore/QJsonArray>

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
            m_measured.back().scores.push_back(
                {textOf(row["benchmark_type"_L1]), *value, {}, looseCount(row["total_tasks"_L1])});
        } else {
            ImportedModel model;
            model.values.id = "openrouter:" + textOf(row["model_permaslug"_L1]);
            model.values.name = name;
            model.values.publishedIndex = *value;
            model.values.publishedBasis = PublishedBasis::IndexOnly;
            model.raw = compactText(row);
            m_published[source].push_back(std::move(model));
        }
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

bool isOpenRouter(const ImportInput &input)
{
    return input.json["data"_L1].toArray().at(0)["model_permaslug"_L1].isString();
}

Result<Import> readOpenRouter(const ImportInput &input)
{
    return RouterReading(input).read();
}

} // namespace podium
