// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/artificial_analysis.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/sources/analysis_origin.h"
#include "app/data/importing/sources/analysis_records.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/cells/day_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/first_rows.h"
#include "app/engine/uncertainty/in_parallel.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

QJsonArray recordsOf(const QJsonObject &json)
{
    return json.contains("models"_L1) ? json["models"_L1].toArray() : json["data"_L1].toArray();
}

constexpr qsizetype kShortRecord = 256; ///< shorter ones do not ask for room

/// The records of one part of the file.
struct AnalysisPart {
    AnalysisRecords records;
    RecordsRead read = {};
};

class AnalysisReading final
{
public:
    explicit AnalysisReading(const ImportInput &input)
        : m_input(input)
        , m_json(input.json)
        , m_findings(input.fileName())
    {
    }

    /// Of records that lie in the text; absent where one of them, or what stands around them, is not
    /// as it should be.
    [[nodiscard]] std::optional<Result<Import>> readRecords()
    {
        const JsonRecords &records = *m_input.records;
        m_legacy = m_json.contains("prompt_options"_L1);
        std::vector<AnalysisPart> parts = readParts(records, records.starts(), m_input.watch);
        if (m_input.watch.isStopped())
            return stopped();
        if (!fit(parts))
            parts = readParts(records, {records.first}, {m_input.watch.stop, {}});
        if (m_input.watch.isStopped())
            return stopped();
        if (!fit(parts) || !readOutside(records, parts))
            return std::nullopt;
        describeAnalysis(m_json, m_import, m_findings);
        return import(std::move(parts));
    }

    /// Of values.
    [[nodiscard]] Result<Import> readValues()
    {
        m_legacy = m_json.contains("prompt_options"_L1);
        describeAnalysis(m_json, m_import, m_findings);
        std::vector<AnalysisPart> parts;
        parts.push_back({newRecords()});
        JsonTree tree;
        int number = 0;
        for (const QJsonValue value : recordsOf(m_json)) {
            const std::string written = compactText(value.toObject());
            (void)tree.read(written.data(), written.data() + written.size());
            parts[0].records.add(tree.root(), ++number, written);
        }
        return import(std::move(parts));
    }

private:
    [[nodiscard]] AnalysisRecords newRecords() const
    {
        return {m_input.known, m_input.fileName(), m_legacy};
    }

    [[nodiscard]] std::vector<AnalysisPart> readParts(const JsonRecords &records,
                                                      const std::vector<qsizetype> &starts,
                                                      const Watch &watch) const
    {
        const int count = static_cast<int>(starts.size());
        std::vector<AnalysisPart> parts;
        for (int i = 0; i < count; ++i)
            parts.push_back({newRecords()});
        inParallel(static_cast<unsigned>(count), count, [&](unsigned, int item) {
            const auto i = static_cast<std::size_t>(item);
            const qsizetype limit = i + 1 < starts.size() ? starts[i + 1] : records.text.size();
            AnalysisRecords &made = parts[i].records;
            const qsizetype size = i == 0 ? records.text.size() - starts[0] : limit - starts[i];
            made.reserve(static_cast<std::size_t>(
                1 + size / std::max<qsizetype>(kShortRecord, records.firstEnd - records.first)));
            parts[i].read = podium::readRecords(
                records, starts[i], limit, i == 0 ? watch : Watch{watch.stop, {}},
                [&made](const JsonTree &tree, int number, const char *begin, const char *end) {
                    made.add(tree.root(), number, tree.written(begin, end));
                });
        });
        return parts;
    }

    [[nodiscard]] static bool fit(const std::vector<AnalysisPart> &parts)
    {
        std::vector<RecordsRead> read;
        for (const AnalysisPart &part : parts)
            read.push_back(part.read);
        return fitTogether(read);
    }

    /// What stands before and behind the records; false where it is no JSON.
    [[nodiscard]] bool readOutside(const JsonRecords &records,
                                   const std::vector<AnalysisPart> &parts)
    {
        ImportFindings findings(m_input.fileName());
        const QByteArray outside = records.outside(parts.back().read.end);
        const auto json = tolerantJson(outside, m_input.fileName(), findings);
        const bool good = json && findings.take().empty()
            && json->object().contains("prompt_options"_L1) == m_legacy;
        if (!good)
            return false;
        m_json = json->object();
        int notNumbers = 0;
        for (const AnalysisPart &part : parts)
            notNumbers += part.read.notNumbers;
        sayNotNumbers(notNumbers, m_findings);
        const auto repeated = std::ranges::find_if(
            parts, [](const AnalysisPart &part) { return !part.read.repeatedKey.empty(); });
        if (repeated == parts.end())
            return true;
        const std::string_view key = repeated->read.repeatedKey;
        const auto lines = records.text.first(key.data() - records.text.constData()).count('\n');
        sayRepeatedKey({QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                        static_cast<int>(lines) + 1},
                       m_findings);
        return true;
    }

    [[nodiscard]] Import import(std::vector<AnalysisPart> parts)
    {
        ImportedSnapshot snapshot;
        snapshot.values.date = day();
        snapshot.values.id = "aa-" + toIsoText(snapshot.values.date);
        snapshot.values.source = m_import.source;
        snapshot.values.attribution = m_import.attribution;
        snapshot.values.terms = m_import.licence;
        int before = 0;
        std::vector<int> numbers;
        for (AnalysisPart &part : parts) {
            takeColumns(part.records);
            m_findings.join(std::move(part.records.findings()), before);
            for (const int number : part.records.numbers())
                numbers.push_back(number + before);
            before += part.read.records;
            if (snapshot.models.empty())
                snapshot.models = std::move(part.records.models());
            else
                std::ranges::move(part.records.models(), std::back_inserter(snapshot.models));
            part.records.models().clear();
        }
        judgeScales(m_columns, numbers, snapshot.models, m_findings);
        dropRepeated(snapshot.models, numbers);
        if (snapshot.models.empty())
            m_findings.add(
                Severity::Error, "empty", 0, {}, {},
                Error::tr("The file holds no score that can be used; nothing was imported."));
        const std::string version = m_import.sourceVersion;
        // Two files that do not say their version need not be of the same one.
        const std::string day
            = version == kUnknownVersion ? '-' + toIsoText(snapshot.values.date) : std::string();
        addPublishedOnly(m_import, "aa-index-" + idFrom(version) + day,
                         "Intelligence Index " + version, "published " + version + day,
                         std::move(snapshot));
        m_import.findings = m_findings.take();
        return std::move(m_import);
    }

    void takeColumns(const AnalysisRecords &records)
    {
        for (const AnalysisColumn &column : records.columns()) {
            const auto known = std::ranges::find(m_columns, column.key, &AnalysisColumn::key);
            if (known != m_columns.end()) {
                known->numbers += column.numbers;
                known->beyond += column.beyond;
                continue;
            }
            m_columns.push_back(column);
            m_import.evaluations.push_back(column.evaluation);
            m_findings.note(
                "column", column.key,
                podium::Error::tr("No known evaluation has this name; it is a new column."));
        }
    }

    void dropRepeated(std::vector<ImportedModel> &models, const std::vector<int> &numbers)
    {
        FirstRows firsts(models.size());
        std::size_t kept = 0;
        for (std::size_t i = 0; i < models.size(); ++i) {
            if (firsts.firstOf(models, i, kept).place == kept) {
                if (kept++ != i)
                    models[kept - 1] = std::move(models[i]);
                continue;
            }
            const std::string &id = models[i].values.id;
            m_findings.add(Severity::Error, "name", numbers[i], "id", id,
                           Error::tr("The id %1 stands twice; the file holds two downloads."),
                           {id});
        }
        models.resize(kept);
    }

    [[nodiscard]] Date day()
    {
        return dayOfFigures(m_input, dayTold(m_json["meta"_L1]["fetched_at"_L1]), m_findings);
    }

    const ImportInput &m_input;
    QJsonObject m_json; ///< what stands outside records, or all
    ImportFindings m_findings;
    bool m_legacy = false;
    std::vector<AnalysisColumn> m_columns;
    Import m_import;
};

} // namespace

/// A page without records is known by what stands around them.
bool isArtificialAnalysis(const ImportInput &input)
{
    const bool isPage = input.json.contains("intelligence_index_version"_L1)
        || input.json["meta"_L1]["source_url"_L1].toString().contains("artificialanalysis.ai"_L1);
    if (isPage && recordsOf(input.json).isEmpty())
        return true;
    const QJsonObject first = recordsOf(input.json).at(0).toObject();
    return first["evaluations"_L1].isObject()
        && (first.contains("model_creator"_L1) || first.contains("creator"_L1));
}

Result<Import> readArtificialAnalysis(const ImportInput &input)
{
    if (!input.records)
        return AnalysisReading(input).readValues();
    if (auto read = AnalysisReading(input).readRecords())
        return std::move(*read);
    // Something is not as it mostly is; values tell what, or that it is right all the same.
    ImportFindings findings(input.fileName());
    const auto json = tolerantJson(input.records->text, input.fileName(), findings);
    if (!json)
        return tl::unexpected(json.error());
    ImportInput whole = input;
    whole.json = json->object();
    auto import = AnalysisReading(whole).readValues();
    if (import) {
        std::vector<ImportFinding> all = findings.take();
        std::ranges::move(import->findings, std::back_inserter(all));
        import->findings = std::move(all);
    }
    return import;
}

} // namespace podium
