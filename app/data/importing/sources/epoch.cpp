// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/epoch.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/file_day.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/sources/epoch_columns.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/columns/column_judging.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/table_text.h"

#include <QtCore/QFileInfo>

#include <map>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

/// What Epoch's files are called beside the benchmark.
QString benchmarkOf(const QString &file)
{
    QString name = QFileInfo(file).completeBaseName();
    name.remove(u"_external"_s).remove(u"external_benchmark_"_s);
    return name;
}

class EpochReading final
{
public:
    EpochReading(const ImportInput &input, const CsvTable &table, ImportFindings &findings)
        : m_input(input)
        , m_table(table)
        , m_findings(findings)
        , m_columns(epochColumns(table, findings))
    {
        m_import.kind = "epoch";
        m_import.source = "Epoch AI";
        m_import.sourceVersion = "unknown";
        m_import.licence = "CC BY 4.0";
        m_import.attribution = "Epoch AI (https://epoch.ai/data)";
    }

    [[nodiscard]] Import read()
    {
        if (m_columns.index)
            readPublished(*m_columns.index, "eci", "epoch-eci", "Epoch Capabilities Index",
                          "published ECI");
        else if (m_columns.points)
            readPoints(*m_columns.points);
        else if (m_columns.score)
            readScores(*m_columns.score);
        if (m_import.isEmpty() && !m_hasSaid)
            m_findings.add(
                Severity::Error, "empty", 0, {}, {},
                Error::tr("The file holds no score that can be used; nothing was imported."));
        return std::move(m_import);
    }

private:
    [[nodiscard]] std::string cellOf(std::size_t row, std::optional<std::size_t> column) const
    {
        return column ? std::string(trimmedCell(m_table.cell(row, *column))) : std::string();
    }
    [[nodiscard]] std::string cellOf(std::size_t row, std::string_view column) const
    {
        return cellOf(row, m_table.column(column));
    }

    /// A row without a version has at least a name.
    [[nodiscard]] std::string nameOf(std::size_t row) const
    {
        for (const std::size_t column : m_columns.names) {
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

    /// Numbers without a scale that could be compared: an index, Elo, minutes.
    void readPublished(std::size_t column, const std::string &start, const std::string &id,
                       const std::string &name, const std::string &version)
    {
        const NumberColumn numbers = judgedNumbers(m_table, column, false, m_findings);
        std::map<std::string, ImportedModel> models;
        for (std::size_t row = 0; row < numbers.values.size(); ++row) {
            const std::string model = nameOf(row);
            if (model.empty() || !numbers.holds(row))
                sayEmptyRow(row, column);
            else
                keepBestPublished(models[idFrom(model)], row, model, numbers.values[row]);
        }
        if (models.empty())
            return;
        ImportedSnapshot snapshot;
        for (auto &[key, model] : models)
            snapshot.models.push_back(std::move(model));
        snapshot.values.date = dayOfFigures(m_input, {}, m_findings);
        snapshot.values.id = start + '-' + toIsoText(snapshot.values.date);
        snapshot.values.source = m_import.source;
        snapshot.values.attribution = m_import.attribution;
        snapshot.values.terms = m_import.licence;
        addPublishedOnly(m_import, id, name, version, std::move(snapshot));
    }

    void keepBestPublished(ImportedModel &model, std::size_t row, const std::string &name,
                           double value) const
    {
        if (model.values.publishedIndex && *model.values.publishedIndex >= value)
            return;
        model.values.id = "epoch:" + name;
        model.values.name = name;
        model.values.publishedIndex = value;
        model.values.publishedBasis = PublishedBasis::IndexOnly;
        model.values.released = dayInText(cellOf(row, "Release date"));
        model.values.note = intervalOf(row);
        model.lab = cellOf(row, "Organization");
        model.country = cellOf(row, "Country");
        model.raw = m_records.record(row);
    }

    void readPoints(std::size_t column)
    {
        const std::string &header = m_table.header()[column];
        const std::string name = benchmarkOf(m_input.name).toStdString() + ", " + header;
        m_findings.add(Severity::Warning, "scale", 0, header, {},
                       Error::tr("These numbers are no shares of right answers; they are taken as "
                                 "they are published, with a method of their own."));
        const std::string id = "epoch-" + idFrom(name);
        readPublished(column, id, id, "Epoch AI, " + name, "published " + name);
    }

    [[nodiscard]] std::string intervalOf(std::size_t row) const
    {
        std::string low = cellOf(row, "eci_ci_low");
        std::string high = cellOf(row, "eci_ci_high");
        low = low.empty() ? cellOf(row, "CI_low") : low;
        high = high.empty() ? cellOf(row, "CI_high") : high;
        return low.empty() || high.empty() ? std::string() : low + "–" + high;
    }

    void readScores(std::size_t column)
    {
        const NumberColumn numbers = judgedNumbers(m_table, column, false, m_findings);
        const std::string &header = m_table.header()[column];
        // 8.39 of 10 is not 8.39 per cent, and nothing says what it is of.
        const bool mayBeOfTen = numbers.most > 1 && numbers.most <= 10
            && numbers.signedPercents == 0 && header.find('%') == std::string::npos;
        const ColumnScale scale = mayBeOfTen
            ? ColumnScale::Undecided
            : judgedScale(m_table, column, numbers, false, m_findings);
        if (scale == ColumnScale::Undecided) {
            m_hasSaid = true;
            m_findings.add(
                Severity::Error, "scale", 0, header, {},
                Error::tr("The numbers go from %1 to %2: they are no shares of 1 or 100, and "
                          "nothing was imported."),
                {shortestText(numbers.least), shortestText(numbers.most)});
            return;
        }
        m_whole = scale == ColumnScale::Percent ? 100 : 1;
        if (m_columns.error)
            m_errors = judgedNumbers(m_table, *m_columns.error, false, m_findings);
        keepScores(column, numbers);
    }

    void keepScores(std::size_t column, const NumberColumn &numbers)
    {
        std::map<std::pair<std::string, std::string>, MeasuredModel> models;
        int runs = 0;
        for (std::size_t row = 0; row < numbers.values.size(); ++row) {
            if (numbers.holds(row))
                runs += keepBest(models, row, numbers.values[row] / m_whole);
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
        for (auto &[key, model] : models)
            list.push_back(std::move(model));
        addMeasured(m_import, m_input, list, m_findings);
    }

    [[nodiscard]] bool isUsable(std::size_t row, const std::string &name)
    {
        if (name.empty())
            m_findings.add(Severity::Warning, "name", m_table.line(row), {}, {},
                           Error::tr("The row has no name of a model and is left out."));
        const std::string status = cellOf(row, m_columns.status);
        const bool isDone = status.empty() || status == "Success";
        if (!isDone)
            m_findings.add(Severity::Warning, "status", m_table.line(row), {}, status,
                           Error::tr("The run of %1 is not finished (\"%2\") and left out."),
                           {name, status});
        return !name.empty() && isDone;
    }

    /// Counts a run; of several of one model and benchmark the best stays.
    [[nodiscard]] int keepBest(std::map<std::pair<std::string, std::string>, MeasuredModel> &models,
                               std::size_t row, double score)
    {
        const std::string name = nameOf(row);
        if (!isUsable(row, name))
            return 0;
        const std::string evaluation = m_columns.task ? cellOf(row, m_columns.task)
                                                      : benchmarkOf(m_input.name).toStdString();
        MeasuredModel &model = models[{idFrom(name), evaluation}];
        if (!model.scores.empty() && model.scores[0].score >= score)
            return 1;
        model = {name,
                 cellOf(row, "Organization"),
                 m_records.record(row),
                 {{evaluation, score, errorOf(row)}},
                 dayInText(cellOf(row, m_columns.started))};
        return 1;
    }

    /// Errors of scores in per cent are mostly so, too. In "choice:0.85±0.02" it is that of a scorer.
    [[nodiscard]] std::optional<double> errorOf(std::size_t row) const
    {
        if (m_columns.error && m_errors.holds(row)) {
            const bool percent = m_errors.signedPercents > 0 || m_errors.most > 1
                || (m_whole > 1 && m_errors.most > 0.5);
            return m_errors.values[row] / (percent ? 100 : 1);
        }
        const std::string scorers = cellOf(row, "Scores");
        const auto place = scorers.find("±");
        if (place == std::string::npos || scorers.find("±", place + 1) != std::string::npos)
            return std::nullopt;
        const auto cell = numberCell(std::string_view(scorers).substr(place + 2), {});
        return cell ? std::optional(cell->value) : std::nullopt;
    }

    const ImportInput &m_input;
    const CsvTable &m_table;
    RowRecords m_records{m_table};
    ImportFindings &m_findings;
    EpochColumns m_columns;
    NumberColumn m_errors;
    double m_whole = 1; ///< of a score
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
        || header.contains("Best score (across scorers)")
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
