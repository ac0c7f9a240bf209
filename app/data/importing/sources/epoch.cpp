// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/epoch.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/file_day.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/column_judging.h"
#include "app/data/importing/tables/column_meaning.h"
#include "app/data/importing/tables/table_text.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

constexpr std::array<std::string_view, 3> kNameColumns{"Model version", "Model", "model"};
constexpr std::array<std::string_view, 2> kIndexColumns{"ECI Score", "eci"};
constexpr std::array<std::string_view, 9> kScoreColumns{
    "mean_score",      "Best score (across scorers)",
    "Score",           "EM",
    "Accuracy",        "Mean score",
    "Percent correct", "Overall pass (%)",
    "Global average"};

template <std::size_t Size>
std::optional<std::size_t> firstColumn(const CsvTable &table,
                                       const std::array<std::string_view, Size> &names)
{
    for (const std::string_view name : names) {
        if (const auto column = table.column(name))
            return column;
    }
    return std::nullopt;
}

class EpochReading final
{
public:
    EpochReading(const ImportInput &input, const CsvTable &table, ImportFindings &findings)
        : m_input(input)
        , m_table(table)
        , m_findings(findings)
    {
        m_import.kind = "epoch";
        m_import.source = "Epoch AI";
        m_import.sourceVersion = "unknown";
        m_import.licence = "CC BY 4.0";
        m_import.attribution = "Epoch AI (https://epoch.ai/data)";
    }

    [[nodiscard]] Import read()
    {
        const auto index = firstColumn(m_table, kIndexColumns);
        const auto score = firstColumn(m_table, kScoreColumns);
        if (index)
            readIndex(*index);
        else if (score)
            readScores(*score);
        if (m_import.isEmpty() && !m_hasSaid)
            m_findings.add(
                Severity::Error, "empty", 0, {}, {},
                Error::tr("The file holds no score that can be used; nothing was imported."));
        return std::move(m_import);
    }

private:
    [[nodiscard]] std::string cellOf(std::size_t row, std::string_view column) const
    {
        const auto place = m_table.column(column);
        return place ? std::string(trimmedCell(m_table.cell(row, *place))) : std::string();
    }

    [[nodiscard]] std::string nameOf(std::size_t row) const
    {
        for (const std::string_view column : kNameColumns) {
            std::string name = cellOf(row, column);
            if (!isMissing(name))
                return name;
        }
        return {};
    }

    void sayEmptyRow(std::size_t row, std::size_t column)
    {
        m_findings.add(Severity::Warning, "row-empty", m_table.line(row), m_table.header()[column],
                       std::string(m_table.cell(row, column)),
                       Error::tr("The row has no name or no number here and is left out."));
    }

    void readIndex(std::size_t column)
    {
        const NumberColumn numbers = judgedNumbers(m_table, column, false, m_findings);
        ImportedSnapshot snapshot;
        for (std::size_t row = 0; row < numbers.values.size(); ++row) {
            const std::string name = nameOf(row);
            if (name.empty() || !numbers.holds(row)) {
                sayEmptyRow(row, column);
                continue;
            }
            ImportedModel model;
            model.values.id = "epoch:" + name;
            model.values.name = name;
            model.values.publishedIndex = numbers.values[row];
            model.values.publishedBasis = PublishedBasis::IndexOnly;
            const auto released = dayCell(cellOf(row, "Release date"), DayOrder::DayFirst);
            if (released)
                model.values.released = released->day;
            model.values.note = intervalOf(row);
            model.lab = cellOf(row, "Organization");
            model.country = cellOf(row, "Country");
            model.raw = m_records.record(row);
            snapshot.models.push_back(std::move(model));
        }
        if (snapshot.models.empty())
            return;
        snapshot.values.date = dayOfFigures(m_input, {}, m_findings);
        snapshot.values.id = "eci-" + toIsoText(snapshot.values.date);
        snapshot.values.source = m_import.source;
        snapshot.values.attribution = m_import.attribution;
        snapshot.values.terms = m_import.licence;
        addPublishedOnly(m_import, "epoch-eci", "Epoch Capabilities Index", "published ECI",
                         std::move(snapshot));
    }

    [[nodiscard]] std::string intervalOf(std::size_t row) const
    {
        const std::string low = cellOf(row, "eci_ci_low");
        const std::string high = cellOf(row, "eci_ci_high");
        return low.empty() || high.empty() ? std::string() : low + "–" + high;
    }

    void readScores(std::size_t column)
    {
        const NumberColumn numbers = judgedNumbers(m_table, column, false, m_findings);
        const ColumnScale scale = judgedScale(m_table, column, numbers, false, m_findings);
        if (scale == ColumnScale::Undecided) {
            m_hasSaid = true;
            m_findings.add(
                Severity::Error, "scale", 0, m_table.header()[column], {},
                Error::tr("The numbers go from %1 to %2: they are no shares of 1 or 100, and "
                          "nothing was imported."),
                {shortestText(numbers.least), shortestText(numbers.most)});
            return;
        }
        const double whole = scale == ColumnScale::Percent ? 100 : 1;
        const std::string evaluation
            = QFileInfo(m_input.name).completeBaseName().remove(u"_external"_s).toStdString();
        std::map<std::string, MeasuredModel> models;
        int runs = 0;
        for (std::size_t row = 0; row < numbers.values.size(); ++row) {
            if (numbers.holds(row))
                runs += keepBest(models, row, evaluation, numbers.values[row] / whole);
            else
                sayEmptyRow(row, column);
        }
        if (runs > static_cast<int>(models.size()))
            m_findings.note(
                "runs", m_table.header()[column],
                Error::tr("Models with several runs keep their best: %1 runs of %2 models."),
                {std::to_string(runs), std::to_string(models.size())});
        std::vector<MeasuredModel> list;
        list.reserve(models.size());
        for (auto &[name, model] : models)
            list.push_back(std::move(model));
        addMeasured(m_import, m_input, list, m_findings);
    }

    [[nodiscard]] int keepBest(std::map<std::string, MeasuredModel> &models, std::size_t row,
                               const std::string &evaluation, double score)
    {
        const std::string name = nameOf(row);
        if (name.empty()) {
            m_findings.add(Severity::Warning, "name", m_table.line(row), {}, {},
                           Error::tr("The row has no name of a model and is left out."));
            return 0;
        }
        MeasuredModel &model = models[name];
        if (!model.scores.empty() && model.scores[0].score >= score)
            return 1;
        const auto error = numberCell(cellOf(row, "stderr"), {});
        model
            = {name,
               cellOf(row, "Organization"),
               m_records.record(row),
               {{evaluation, score, error ? std::optional(error->value) : std::optional<double>()}},
               dayInText(cellOf(row, "Started at"))};
        return 1;
    }

    const ImportInput &m_input;
    const CsvTable &m_table;
    RowRecords m_records{m_table};
    ImportFindings &m_findings;
    bool m_hasSaid = false;
    Import m_import;
};

} // namespace

bool isEpoch(const ImportInput &input)
{
    if (!input.json.isEmpty())
        return false;
    const QByteArray header = input.bytes.left(1000).split('\n').value(0);
    return header.contains("ECI Score") || header.contains("eci_ci_low")
        || (header.contains("Model version") && !header.contains(';'));
}

Result<Import> readEpoch(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const QByteArray text = decodedText(input.bytes, findings);
    const auto found = foundTable(text, input.fileName(), ',', findings);
    if (!found)
        return tl::unexpected(found.error());
    Import import = EpochReading(input, found->table, findings).read();
    import.findings = findings.take();
    return import;
}

} // namespace podium
