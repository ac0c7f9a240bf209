// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/model_table.h"

#include "app/data/importing/tables/column_judging.h"
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
        , m_scores(table, m_comma, known, findings, m_out.models, m_out.scores)
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
                m_scores.readErrors(column, m_meanings[column].evaluation);
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
            return m_scores.read(column, meaning.evaluation);
        case ColumnRole::PublishedIndex:
            return readIndex(column);
        case ColumnRole::Questions:
        case ColumnRole::Repeats:
            return readCounts(column, meaning.role == ColumnRole::Questions);
        case ColumnRole::Unknown:
            return m_scores.readUnknown(column);
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
    ScoreColumns m_scores; ///< into m_out
};

} // namespace

ModelTable modelTable(const CsvTable &table, char delimiter, const TableMapping &mapping,
                      const Dataset &known, ImportFindings &findings, const Watch &watch)
{
    return TableReading(table, delimiter, mapping, known, findings, watch).read();
}

} // namespace podium
