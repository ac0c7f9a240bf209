// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/model_table.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/tables/table_text.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace podium {

namespace {

using Severity = Finding::Severity;

std::optional<bool> truthOf(std::string_view cell)
{
    const std::string key = nameKey(cell);
    if (key == "true" || key == "yes" || key == "1" || key == "open")
        return true;
    if (key == "false" || key == "no" || key == "0" || key == "closed" || key == "proprietary")
        return false;
    return std::nullopt;
}

/// The member that numbers of a column go to; null where none does.
std::optional<double> Model::*numberMember(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Parameters:
        return &Model::parameters;
    case ColumnRole::ContextTokens:
        return &Model::contextTokens;
    case ColumnRole::InputPrice:
        return &Model::inputPrice;
    case ColumnRole::OutputPrice:
        return &Model::outputPrice;
    case ColumnRole::Speed:
        return &Model::outputSpeed;
    default:
        return nullptr;
    }
}

class TableReading final
{
public:
    TableReading(const CsvTable &table, char delimiter, const TableMapping &mapping,
                 const Dataset &known, ImportFindings &findings, const Watch &watch)
        : m_table(table)
        , m_comma(delimiter == ';')
        , m_mapping(mapping)
        , m_known(known)
        , m_findings(findings)
        , m_watch(watch)
    {
    }

    [[nodiscard]] ModelTable read()
    {
        m_out.models.resize(m_table.rows());
        readNames();
        if (m_named)
            readColumns();
        tellColumns();
        return std::move(m_out);
    }

private:
    void readColumns()
    {
        for (std::size_t column = 0; column < m_meanings.size() && !m_watch.isStopped(); ++column) {
            readColumn(column, m_meanings[column]);
            m_watch.reached(static_cast<double>(column + 1)
                            / static_cast<double>(m_meanings.size()));
        }
        // Errors belong to scores, wherever their columns stand.
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (m_meanings[column].role == ColumnRole::StandardError)
                readErrors(column, m_meanings[column].evaluation);
        }
        shareCounts();
        keepRecords();
        dropUnusable();
    }

    /// What became of each: numbers of no known evaluation are one's own, other texts nothing.
    void tellColumns()
    {
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            const std::string &header = m_table.header()[column];
            const bool unused = m_meanings[column].role == ColumnRole::Unknown
                && std::ranges::find(m_out.scores, header, &ScoreColumn::name)
                    == m_out.scores.end();
            const ColumnMeaning meaning
                = unused ? ColumnMeaning{ColumnRole::Ignored} : m_meanings[column];
            m_out.columns.push_back({header, meaningText(meaning), sampleOf(column)});
        }
    }

    [[nodiscard]] std::string sampleOf(std::size_t column) const
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            if (!isMissing(m_table.cell(row, column)))
                return std::string(trimmedCell(m_table.cell(row, column)));
        }
        return {};
    }

    [[nodiscard]] ColumnMeaning meaningAt(std::size_t column) const
    {
        const std::string &header = m_table.header()[column];
        const auto said = m_mapping.columns.find(header);
        return said == m_mapping.columns.end() ? meaningOf(header, m_known) : said->second;
    }

    /// The first column of names names models; without a known word for it, the first of text.
    void readNames()
    {
        for (std::size_t column = 0; column < m_table.header().size(); ++column)
            m_meanings.push_back(meaningAt(column));
        auto name = std::ranges::find(m_meanings, ColumnRole::Model, &ColumnMeaning::role);
        if (name == m_meanings.end())
            name = std::ranges::find(m_meanings, ColumnRole::Id, &ColumnMeaning::role);
        if (name == m_meanings.end() && m_meanings.front() == ColumnMeaning()
            && m_mapping.columns.empty() && isText(0))
            name = m_meanings.begin();
        m_named = name != m_meanings.end();
        if (!m_named) {
            m_findings.add(
                Severity::Error, "model-column", 1, {}, {},
                Error::tr("No column names models; call one \"model\", or say which it is with "
                          "--mapping."));
            return;
        }
        name->role = ColumnRole::Model;
        takeNames(static_cast<std::size_t>(name - m_meanings.begin()));
    }

    [[nodiscard]] bool isText(std::size_t column) const
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const std::string_view cell = m_table.cell(row, column);
            if (!isMissing(cell) && !numberCell(cell, {}))
                return true;
        }
        return false;
    }

    void takeNames(std::size_t column)
    {
        m_findings.note("model-column", m_table.header()[column],
                        Error::tr("The column names models, as \"%1\"."),
                        {m_table.rows() > 0 ? std::string(m_table.cell(0, column)) : ""});
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const std::string name(trimmedCell(m_table.cell(row, column)));
            m_out.models[row].values.name = name;
            m_out.models[row].values.id = idFrom(name);
        }
    }

    void readColumn(std::size_t column, const ColumnMeaning &meaning)
    {
        switch (meaning.role) {
        case ColumnRole::Released:
            return readDays(column);
        case ColumnRole::Score:
            return readScores(column, meaning.evaluation, false);
        case ColumnRole::PublishedIndex:
            return readIndex(column);
        case ColumnRole::Questions:
        case ColumnRole::Repeats:
            return readCounts(column, meaning.role == ColumnRole::Questions);
        case ColumnRole::Unknown:
            return readUnknown(column);
        default:
            break;
        }
        if (const auto member = numberMember(meaning.role))
            readNumbers(column, member);
        else
            readTexts(column, meaning.role);
    }

    void readTexts(std::size_t column, ColumnRole role)
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const std::string cell(trimmedCell(m_table.cell(row, column)));
            ImportedModel &model = m_out.models[row];
            if (isMissing(cell))
                continue;
            if (role == ColumnRole::Lab)
                model.lab = cell;
            else if (role == ColumnRole::Country)
                model.country = cell;
            else if (role == ColumnRole::Licence)
                model.values.licence = cell;
            else if (role == ColumnRole::Note)
                model.values.note = cell;
            else if (role == ColumnRole::Id)
                model.values.id = cell;
            else if (role == ColumnRole::OpenWeights)
                model.values.openWeights = truthOf(cell);
            else if (role == ColumnRole::Reasoning)
                model.values.reasoning = truthOf(cell);
        }
    }

    void readDays(std::size_t column)
    {
        const auto days = judgedDays(m_table, column, m_findings);
        for (std::size_t row = 0; row < days.size(); ++row) {
            if (days[row])
                m_out.models[row].values.released = days[row]->day;
        }
    }

    void readNumbers(std::size_t column, std::optional<double> Model::*member)
    {
        const NumberColumn numbers = judgedNumbers(m_table, column, m_comma, m_findings);
        for (std::size_t row = 0; row < numbers.cells.size(); ++row) {
            if (numbers.cells[row])
                m_out.models[row].values.*member = numbers.cells[row]->value;
        }
    }

    void readCounts(std::size_t column, bool questions)
    {
        const NumberColumn numbers = judgedNumbers(m_table, column, m_comma, m_findings);
        auto &counts = questions ? m_questions : m_repeats;
        counts.resize(m_table.rows());
        for (std::size_t row = 0; row < numbers.cells.size(); ++row) {
            const auto &cell = numbers.cells[row];
            if (cell && cell->value >= 1 && cell->value <= 1e9)
                counts[row] = static_cast<int>(std::lround(cell->value));
        }
    }

    void readIndex(std::size_t column)
    {
        const NumberColumn numbers = judgedNumbers(m_table, column, m_comma, m_findings);
        for (std::size_t row = 0; row < numbers.cells.size(); ++row) {
            if (!numbers.cells[row])
                continue;
            Model &values = m_out.models[row].values;
            values.publishedIndex = numbers.cells[row]->value;
            values.publishedBasis = numbers.cells[row]->marked ? PublishedBasis::Estimated
                                                               : PublishedBasis::IndexOnly;
            m_out.hasIndex = true;
        }
    }

    void readUnknown(std::size_t column)
    {
        const std::string &header = m_table.header()[column];
        ImportFindings tried({});
        if (!isNumeric(judgedNumbers(m_table, column, m_comma, tried))) {
            m_findings.note(
                "column", header,
                Error::tr("The column is kept in the raw record only: it holds no numbers, and "
                          "its name is none that Podium knows."));
            return;
        }
        readScores(column, "own-" + idFrom(header), true);
    }

    /// A column that should hold scores is never passed over in silence.
    void sayNoNumbers(std::size_t column)
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const std::string cell(m_table.cell(row, column));
            if (isMissing(cell) || numberCell(cell, {'.'}) || numberCell(cell, {','}))
                continue;
            m_findings.add(
                Severity::Error, "number", m_table.line(row), m_table.header()[column], cell,
                Error::tr("Too many cells of the column are no numbers, such as \"%1\" in row %2; "
                          "correct them, or leave the column out."),
                {cell, std::to_string(m_table.line(row))});
            return;
        }
    }

    void readScores(std::size_t column, const std::string &evaluation, bool own)
    {
        const std::string &header = m_table.header()[column];
        const auto known = findEvaluation(m_known, evaluation);
        const bool elo = known && m_known.evaluations[*known].scale == Scale::Elo;
        const NumberColumn numbers = judgedNumbers(m_table, column, m_comma, m_findings);
        if (numbers.numbers == 0)
            return;
        if (!isNumeric(numbers)) {
            sayNoNumbers(column);
            return;
        }
        const ColumnScale scale = judgedScale(m_table, column, numbers, elo, m_findings);
        if (scale == ColumnScale::Undecided) {
            m_findings.add(
                own ? Severity::Note : Severity::Error, "scale", 0, header, {},
                Error::tr("The numbers go from %1 to %2: they are no shares of 1 or 100, and the "
                          "column is kept in the raw record only."),
                {shortestText(numbers.least), shortestText(numbers.most)});
            return;
        }
        if (own)
            m_findings.note(
                "column", header,
                Error::tr("No known evaluation has this name; the column is an evaluation of "
                          "your own."));
        else
            m_findings.note("column", header, Error::tr("The column holds scores of %1."),
                            {evaluation});
        m_out.scores.push_back({evaluation, header, own});
        addScores(column, numbers, evaluation, scale == ColumnScale::Percent ? 100 : 1);
    }

    void addScores(std::size_t column, const NumberColumn &numbers, const std::string &evaluation,
                   double whole)
    {
        for (std::size_t row = 0; row < numbers.cells.size(); ++row) {
            const auto &cell = numbers.cells[row];
            if (!cell)
                continue;
            ImportedScore score{evaluation, cell->value / whole};
            if (cell->plusMinus)
                score.standardError = *cell->plusMinus / whole;
            const bool outside = (cell->low && *cell->low > cell->value)
                || (cell->high && *cell->high < cell->value);
            if (outside)
                m_findings.add(
                    Severity::Warning, "interval", m_table.line(row), m_table.header()[column],
                    std::string(m_table.cell(row, column)),
                    Error::tr("The interval in \"%1\" does not hold its score; the score is used "
                              "without it."),
                    {std::string(m_table.cell(row, column))});
            m_out.models[row].scores.push_back(std::move(score));
        }
    }

    void readErrors(std::size_t column, const std::string &evaluation)
    {
        const NumberColumn numbers = judgedNumbers(m_table, column, m_comma, m_findings);
        const double whole = numbers.most > 1 ? 100 : 1;
        for (std::size_t row = 0; row < numbers.cells.size(); ++row) {
            auto &scores = m_out.models[row].scores;
            const auto score = std::ranges::find(scores, evaluation, &ImportedScore::evaluation);
            if (!numbers.cells[row] || score == scores.end())
                continue;
            const double error = numbers.cells[row]->value / whole;
            if (isPossibleError(error, score->score))
                score->standardError = error;
            else
                m_findings.add(
                    Severity::Warning, "standard-error", m_table.line(row),
                    m_table.header()[column], std::string(m_table.cell(row, column)),
                    Error::tr("A standard error of %1 beside a score of %2 is impossible; it is "
                              "left out."),
                    {shortestText(error), shortestText(score->score)});
        }
    }

    /// Numbers of questions and repeats stand for the whole row.
    void shareCounts()
    {
        for (std::size_t row = 0; row < m_out.models.size(); ++row) {
            for (ImportedScore &score : m_out.models[row].scores) {
                if (row < m_questions.size())
                    score.questions = m_questions[row];
                if (row < m_repeats.size())
                    score.repeats = m_repeats[row];
            }
        }
    }

    void keepRecords()
    {
        const RowRecords records(m_table);
        for (std::size_t row = 0; row < m_out.models.size() && !m_watch.isStopped(); ++row)
            m_out.models[row].raw = records.record(row);
    }

    void dropUnusable()
    {
        std::unordered_map<std::string, int> lines;
        lines.reserve(m_out.models.size());
        std::size_t kept = 0; // in place: a million models are not held twice
        for (std::size_t row = 0; row < m_out.models.size(); ++row) {
            const std::string &name = m_out.models[row].values.name;
            const int line = m_table.line(row);
            if (name.empty()) {
                m_findings.add(Severity::Warning, "name", line, {}, {},
                               Error::tr("The row has no name of a model and is left out."));
                continue;
            }
            const auto [first, isNew] = lines.try_emplace(m_out.models[row].values.id, line);
            if (isNew && kept++ != row)
                m_out.models[kept - 1] = std::move(m_out.models[row]);
            if (!isNew)
                m_findings.add(
                    Severity::Error, "name", line, {}, name,
                    Error::tr("%1 stands in row %2 already; remove one of the rows or rename it."),
                    {name, std::to_string(first->second)});
        }
        m_out.models.resize(kept);
    }

    const CsvTable &m_table;
    bool m_comma;
    const TableMapping &m_mapping;
    const Dataset &m_known;
    ImportFindings &m_findings;
    const Watch &m_watch;
    std::vector<ColumnMeaning> m_meanings;
    std::vector<std::optional<int>> m_questions;
    std::vector<std::optional<int>> m_repeats;
    bool m_named = false;
    ModelTable m_out;
};

} // namespace

ModelTable modelTable(const CsvTable &table, char delimiter, const TableMapping &mapping,
                      const Dataset &known, ImportFindings &findings, const Watch &watch)
{
    return TableReading(table, delimiter, mapping, known, findings, watch).read();
}

} // namespace podium
