// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/model_table.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/tables/cells/money_cell.h"
#include "app/data/importing/tables/columns/column_content.h"
#include "app/data/importing/tables/columns/column_doubles.h"
#include "app/data/importing/tables/columns/country_column.h"
#include "app/data/importing/tables/columns/header_words.h"
#include "app/data/importing/tables/columns/spread_columns.h"
#include "app/data/importing/tables/model_rows.h"
#include "app/data/importing/tables/name_likeness.h"
#include "app/data/importing/tables/usable_rows.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr double kShareOfColumns = 0.3; ///< of the work: the rest is making models

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

bool holdsText(ColumnRole role)
{
    constexpr std::array kTexts{ColumnRole::Id,      ColumnRole::Lab,         ColumnRole::Country,
                                ColumnRole::Licence, ColumnRole::OpenWeights, ColumnRole::Reasoning,
                                ColumnRole::Note};
    return std::ranges::find(kTexts, role) != kTexts.end();
}

/// Numbers of questions or repeats of one evaluation.
bool isCountOfOne(const ColumnMeaning &meaning)
{
    return isCount(meaning.role) && !meaning.evaluation.empty();
}

bool holdsNumbers(ColumnRole role)
{
    return role == ColumnRole::Score || isSpread(role) || role == ColumnRole::PublishedIndex
        || role == ColumnRole::Questions || role == ColumnRole::Repeats
        || role == ColumnRole::Unknown || numberMember(role) != nullptr;
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
        , m_scores(table, m_comma, known, findings)
    {
    }

    [[nodiscard]] ModelTable read()
    {
        readNames();
        if (m_named)
            readColumns();
        if (m_named && !m_watch.isStopped()) {
            m_out.models
                = modelRows(m_table, m_columns, m_scores, partOf(m_watch, kShareOfColumns, 1));
            m_out.scores = m_scores.columns();
            dropUnusable(m_table, measuringColumns(), m_out.models, m_findings);
        }
        tellColumns();
        return std::move(m_out);
    }

private:
    void readColumns()
    {
        std::vector<std::size_t> numeric;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (holdsNumbers(m_meanings[column].role))
                numeric.push_back(column);
        }
        auto read = readNumbers(m_table, numeric, {'.'}, partOf(m_watch, 0, kShareOfColumns));
        m_readings.resize(m_meanings.size());
        for (std::size_t i = 0; i < numeric.size(); ++i)
            m_readings[numeric[i]] = std::move(read[i]);
        meetSpreads(m_table, m_readings, m_mapping.columns, m_meanings, m_findings);
        meetDoubles(m_table, m_meanings, m_findings);
        sayLikeNames(m_table, m_columns.names, placeOf(ColumnRole::Lab), m_known, m_findings);
        for (std::size_t column = 0; column < m_meanings.size() && !m_watch.isStopped(); ++column)
            readColumn(column, m_meanings[column]);
        // Errors belong to scores, wherever their columns stand.
        for (std::size_t column = 0; column < m_meanings.size() && !m_watch.isStopped(); ++column) {
            if (isSpread(m_meanings[column].role))
                m_scores.readSpread(column, std::move(m_readings[column]), m_meanings[column]);
            else if (isCountOfOne(m_meanings[column]))
                m_scores.readCounts(column, std::move(m_readings[column]), m_meanings[column]);
        }
        m_scores.judgeIntervals();
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
        const auto said = m_mapping.columns.find(m_table.header()[column]);
        return said == m_mapping.columns.end() ? meaningOf(givenHeader(m_table, column), m_known)
                                               : said->second;
    }

    /// The first column of names names models; without a known word for it, the first of text.
    void readNames()
    {
        for (std::size_t column = 0; column < m_table.header().size(); ++column)
            m_meanings.push_back(meaningAt(column));
        if (m_mapping.columns.empty())
            judgeContent(m_table, m_known, m_meanings, m_findings);
        auto name = std::ranges::find(m_meanings, ColumnRole::Model, &ColumnMeaning::role);
        if (name == m_meanings.end())
            name = std::ranges::find(m_meanings, ColumnRole::Id, &ColumnMeaning::role);
        if (name == m_meanings.end() && m_mapping.columns.empty())
            name = firstText();
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

    [[nodiscard]] std::optional<std::size_t> placeOf(ColumnRole role) const
    {
        const auto found = std::ranges::find(m_meanings, role, &ColumnMeaning::role);
        return found == m_meanings.end()
            ? std::nullopt
            : std::optional(static_cast<std::size_t>(found - m_meanings.begin()));
    }

    /// The first column that nothing is known of, if it holds text.
    [[nodiscard]] std::vector<ColumnMeaning>::iterator firstText()
    {
        const auto first = std::ranges::find(m_meanings, ColumnMeaning());
        const auto column = static_cast<std::size_t>(first - m_meanings.begin());
        return first != m_meanings.end() && isTextColumn(m_table, column) ? first
                                                                          : m_meanings.end();
    }

    void takeNames(std::size_t column)
    {
        m_findings.note("model-column", m_table.header()[column],
                        Error::tr("The column names models, as \"%1\"."),
                        {m_table.rows() > 0 ? std::string(m_table.cell(0, column)) : ""});
        m_columns.names = column;
    }

    void readColumn(std::size_t column, const ColumnMeaning &meaning)
    {
        if (isCountOfOne(meaning))
            return; // once its scores are read
        switch (meaning.role) {
        case ColumnRole::Ignored:
            readDays(column);
            return;
        case ColumnRole::Released:
            m_columns.days.push_back(judgedDays(m_table, column, m_findings));
            sayCoarseDays(column);
            return;
        case ColumnRole::Country:
            sayCountries(m_table, column, placeOf(ColumnRole::Lab), m_known, m_findings);
            break;
        case ColumnRole::OpenWeights:
        case ColumnRole::Reasoning:
            sayNoTruths(m_table, column, m_findings);
            break;
        case ColumnRole::Score:
            m_scores.read(column, std::move(m_readings[column]), meaning.evaluation);
            return;
        case ColumnRole::PublishedIndex:
            readIndex(column);
            return;
        case ColumnRole::Questions:
            m_columns.questions = judgedCounts(m_table, column, judged(column), m_findings);
            return;
        case ColumnRole::Repeats:
            m_columns.repeats = judgedCounts(m_table, column, judged(column), m_findings);
            return;
        case ColumnRole::Unknown:
            m_scores.readUnknown(column, std::move(m_readings[column]),
                                 m_mapping.columns.contains(m_table.header()[column]));
            return;
        default:
            break;
        }
        if (holdsText(meaning.role))
            m_columns.texts.emplace_back(column, meaning.role);
        const bool isPrice
            = meaning.role == ColumnRole::InputPrice || meaning.role == ColumnRole::OutputPrice;
        if (isPrice && !isInDollars(column))
            return;
        if (const auto member = numberMember(meaning.role)) {
            NumberColumn numbers = judged(column);
            if (!numbers.values.empty())
                m_columns.numbers.emplace_back(member, std::move(numbers));
        }
    }

    void readDays(std::size_t column)
    {
        if (!isDayHeader(nameKey(m_table.header()[column])))
            return;
        for (std::size_t row = 0; row < m_table.rows(); ++row)
            m_out.day = std::max(m_out.day, dayInText(m_table.cell(row, column)));
    }

    /// Models are dated by a day.
    void sayCoarseDays(std::size_t column)
    {
        const auto &days = m_columns.days.back();
        for (std::size_t row = 0; row < days.size(); ++row) {
            if (days[row] && days[row]->precision != DatePrecision::Day)
                m_findings.add(Severity::Warning, "day-precision", m_table.line(row),
                               m_table.header()[column], std::string(m_table.cell(row, column)),
                               Error::tr("\"%1\" names no day; the model is dated %2."),
                               {std::string(trimmedCell(m_table.cell(row, column))),
                                toIsoText(days[row]->day)});
        }
    }

    /// Prices are compared in US dollars; false where some cell is in another currency.
    [[nodiscard]] bool isInDollars(std::size_t column)
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const std::string_view cell = trimmedCell(m_table.cell(row, column));
            const auto amount = moneyCell(cell, {.currency = "USD"});
            const bool isYen = cell.find("¥") != std::string_view::npos
                || cell.find("￥") != std::string_view::npos;
            if (!isYen && (!amount || amount->currency == "USD"))
                continue;
            m_findings.add(Severity::Warning, "price-currency", m_table.line(row),
                           m_table.header()[column], std::string(cell),
                           Error::tr("\"%1\" is not in US dollars, in which prices are compared; "
                                     "the column is kept in the raw record only."),
                           {std::string(cell)});
            return false;
        }
        return true;
    }

    [[nodiscard]] NumberColumn judged(std::size_t column)
    {
        NumberColumn numbers
            = judgedNumbers(m_table, column, std::move(m_readings[column]), m_comma, m_findings);
        if (!isNumeric(numbers))
            sayNoNumbers(m_table, column, Severity::Warning, m_findings);
        if (m_meanings[column].role == ColumnRole::PublishedIndex)
            sayEstimates(m_table, column, numbers,
                         Error::tr("\"%1\" is marked as an estimate, and the index counts as one."),
                         Error::tr("\"%1\" is marked as estimates are, and the index counts as "
                                   "one."),
                         m_findings);
        else
            sayEstimates(m_table, column, numbers, Error::tr("Of \"%1\" the number alone is read."),
                         Error::tr("Of \"%1\" the number alone is read."), m_findings);
        return numbers;
    }

    void readIndex(std::size_t column)
    {
        NumberColumn numbers = judged(column);
        if (numbers.values.empty())
            return;
        m_out.hasIndex = m_out.hasIndex || numbers.numbers > 0;
        m_index = column;
        sayFractions(m_table, column, numbers, m_findings);
        m_columns.indices.push_back(std::move(numbers));
    }

    /// Columns by which a row is worth keeping.
    [[nodiscard]] std::vector<std::size_t> measuringColumns() const
    {
        std::vector<std::size_t> columns;
        for (const ScoreColumn &column : m_out.scores)
            columns.push_back(column.place);
        if (m_out.hasIndex)
            columns.push_back(m_index);
        return columns;
    }

    const CsvTable &m_table;
    bool m_comma;
    const TableMapping &m_mapping;
    const Dataset &m_known;
    ImportFindings &m_findings;
    const Watch &m_watch;
    std::vector<ColumnMeaning> m_meanings;
    std::vector<ColumnReading> m_readings; ///< by column, of those that may hold numbers
    ModelColumns m_columns;
    bool m_named = false;
    std::size_t m_index = 0; ///< column of the published index
    ModelTable m_out;
    ScoreColumns m_scores;
};

} // namespace

ModelTable modelTable(const CsvTable &table, char delimiter, const TableMapping &mapping,
                      const Dataset &known, ImportFindings &findings, const Watch &watch)
{
    return TableReading(table, delimiter, mapping, known, findings, watch).read();
}

} // namespace podium
