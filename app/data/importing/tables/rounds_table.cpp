// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/rounds_table.h"

#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/amount_column.h"
#include "app/data/importing/tables/columns/column_judging.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/country_column.h"
#include "app/data/importing/tables/columns/header_kind.h"
#include "app/data/importing/tables/columns/header_words.h"
#include "app/data/importing/tables/columns/round_columns.h"
#include "app/data/importing/tables/table_start.h"
#include "app/data/importing/tables/table_text.h"
#include "app/data/world/country_code.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr qsizetype kHead = 4096;
constexpr int kNearDays = 45; ///< of two reports of one round

bool hasModel(const std::vector<std::string> &header)
{
    return std::ranges::any_of(header, [](const std::string &each) {
        return roleOfHeader(nameKey(each)) == ColumnRole::Model;
    });
}

/// The kind of money by the round's name.
std::string kindOf(const std::string &round)
{
    const std::string name = lowered(round);
    const auto has = [&name](std::initializer_list<const char *> words) {
        return std::ranges::any_of(
            words, [&name](const char *word) { return name.find(word) != std::string::npos; });
    };
    if (has({"grant", "subsid", "보조금", "지원금", "출연금"}))
        return "grant";
    if (has({"debt", "loan", "credit", "convertible note", "대출", "회사채"}))
        return "debt";
    if (has({"ipo", "상장", "공모"}))
        return "ipo";
    return has({"secondary", "구주"}) ? "secondary" : "equity";
}

int daysBetween(Date a, Date b)
{
    return std::abs(
        static_cast<int>((std::chrono::sys_days(a) - std::chrono::sys_days(b)).count()));
}

class RoundsReading final
{
public:
    RoundsReading(const ImportInput &input, const CsvTable &table, ImportFindings &findings)
        : m_input(input)
        , m_table(table)
        , m_findings(findings)
    {
    }

    [[nodiscard]] Import read()
    {
        Import import;
        import.source = import.sourceVersion = "unknown";
        readUnits();
        if (const auto column = place(RoundColumn::Day))
            readDays(*column);
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            if (auto round = readRow(row))
                import.rounds.push_back(std::move(*round));
        }
        if (place(RoundColumn::Country))
            sayCountries(m_table, *place(RoundColumn::Country), place(RoundColumn::Lab),
                         m_input.known, m_findings);
        import.labs = std::move(m_labs);
        if (import.rounds.empty())
            m_findings.add(Severity::Error, "empty", 0, {}, {},
                           Error::tr("No row holds a round that is new; nothing was imported."));
        return import;
    }

private:
    void readDays(std::size_t column)
    {
        m_days = judgedDays(m_table, column, m_findings);
        for (std::size_t row = 0; row < m_days.size(); ++row) {
            if (!m_days[row] || !m_days[row]->isPartOfYear)
                continue;
            const std::string cell(trimmedCell(m_table.cell(row, column)));
            m_findings.add(Severity::Warning, "day-precision", m_table.line(row),
                           m_table.header()[column], cell,
                           Error::tr("Of \"%1\" the year is kept as what is known of the day; "
                                     "between days, the round stands on %2."),
                           {cell, toIsoText(m_days[row]->day)});
        }
    }

    [[nodiscard]] std::optional<std::size_t> place(RoundColumn column) const
    {
        return roundColumnIn(m_table.header(), column);
    }

    [[nodiscard]] std::string text(std::size_t row, RoundColumn column) const
    {
        const auto at = place(column);
        const std::string_view cell = at ? trimmedCell(m_table.cell(row, *at)) : std::string_view();
        return isMissing(cell) ? std::string() : std::string(cell);
    }

    void readUnits()
    {
        m_amount.emplace(m_table, RoundColumn::Amount, m_findings);
        m_valuation.emplace(m_table, RoundColumn::Valuation, m_findings);
        m_amount->shareCommas(*m_valuation);
        const auto at = place(RoundColumn::Amount);
        const MoneyUnit unit = m_amount->unit();
        if (at)
            m_findings.note(
                "column", m_table.header()[*at],
                unit.currency.empty()
                    ? Error::tr("The column holds amounts of rounds in the currency that each row "
                                "names; a 1 in it is %1.")
                    : Error::tr("The column holds amounts of rounds; a 1 in it is %1 %2."),
                {unit.factor.toText(), unit.currency});
    }

    std::optional<ImportedRound> readRow(std::size_t row)
    {
        ImportedRound out;
        out.lab = text(row, RoundColumn::Lab);
        if (out.lab.empty() || isNoModel(out.lab)) {
            m_findings.add(Severity::Warning, "name", m_table.line(row), {}, out.lab,
                           Error::tr("The row names no lab and is left out."));
            return std::nullopt;
        }
        FundingRound &round = out.values;
        round.name = text(row, RoundColumn::Round);
        if (row < m_days.size() && m_days[row]) {
            round.announced = m_days[row]->day;
            round.precision = m_days[row]->precision;
        } else {
            round.precision = DatePrecision::Unknown;
        }
        round.amount = amountAt(row, *m_amount);
        round.valuation = amountAt(row, *m_valuation);
        round.kind = kindOf(round.name);
        round.status = "reported";
        round.counted = round.kind != "secondary";
        round.leadInvestors = text(row, RoundColumn::Investors);
        round.confidence = "medium";
        round.source = text(row, RoundColumn::Source);
        if (round.source.empty())
            round.source = m_input.fileName(); // where it was read
        round.note = text(row, RoundColumn::Note);
        round.id = "own-" + idFrom(out.lab + ' ' + round.name) + '-'
            + (round.announced ? toIsoText(*round.announced) : std::to_string(m_table.line(row)));
        out.raw = RowRecords(m_table).record(row);
        if (isKnown(row, out))
            return std::nullopt;
        takeLab(row, out.lab);
        return out;
    }

    [[nodiscard]] Amount amountAt(std::size_t row, AmountColumn &column)
    {
        return column.at(row,
                         Error::tr("\"%1\" is no amount of a currency that is known; write it like "
                                   "\"300 million USD\", or name the currency in the header. The "
                                   "round counts as one of an amount that was not disclosed."));
    }

    /// A lab that is new has the country of its row, or is said to have none.
    void takeLab(std::size_t row, const std::string &name)
    {
        if (findLab(m_input.known, name))
            return;
        const auto codes = countryCodes(m_input.known, text(row, RoundColumn::Country));
        auto lab = std::ranges::find(m_labs, name, &Lab::nameEn);
        const bool isNew = lab == m_labs.end();
        if (isNew)
            lab = m_labs.insert(m_labs.end(), Lab{.id = idFrom(name), .nameEn = name});
        if (lab->country.empty() && !codes.empty())
            lab->country = codes.front();
        else if (isNew)
            m_findings.add(
                Severity::Warning, "lab-country", m_table.line(row), {}, name,
                Error::tr("%1 is a lab that Podium does not know, and its row says no "
                          "country: its rounds count for none. Add a column \"country\", "
                          "or say it with --lab-country \"%1=KR\" or in the window "
                          "(Data, Labs and names)."),
                {name});
    }

    /// Of the same lab about the same day: the same amount is the same round.
    [[nodiscard]] bool isKnown(std::size_t row, const ImportedRound &imported)
    {
        const auto lab = findLab(m_input.known, imported.lab);
        const FundingRound &round = imported.values;
        if (!lab || !round.announced)
            return false;
        for (const FundingRound &known : m_input.known.ledger.rounds) {
            if (known.lab != *lab || !known.announced
                || daysBetween(*known.announced, *round.announced) > kNearDays)
                continue;
            const bool isSame = known.amount.value && known.amount.value == round.amount.value
                && known.amount.currency == round.amount.currency;
            m_findings.add(Severity::Warning, "known-round", m_table.line(row), {}, imported.lab,
                           isSame
                               ? Error::tr("Podium's own figures have this round of %1 already "
                                           "(%2, %3); it is left out.")
                               : Error::tr("Podium's own figures have a round of %1 of about this "
                                           "day (%2, %3); if it is the same, take this one out: "
                                           "both count."),
                           {imported.lab, known.name, toIsoText(*known.announced)});
            return isSame;
        }
        return false;
    }

    const ImportInput &m_input;
    const CsvTable &m_table;
    ImportFindings &m_findings;
    std::optional<AmountColumn> m_amount;
    std::optional<AmountColumn> m_valuation;
    std::vector<std::optional<DayCell>> m_days;
    std::vector<Lab> m_labs; ///< that are new
};

} // namespace

bool isRoundsTable(const ImportInput &input)
{
    if (!input.json.isEmpty() || !input.list.isEmpty() || input.bytes.startsWith('{'))
        return false;
    ImportFindings none({});
    QByteArray head = input.bytes.left(kHead);
    if (head.size() < input.bytes.size())
        head.truncate(head.lastIndexOf('\n') + 1);
    const auto found = foundTable(fromHeader(decodedText(head, none), none), {}, {}, none);
    if (!found)
        return false;
    const std::vector<std::string> &header = found->table.header();
    const bool isMoney
        = roundColumnIn(header, RoundColumn::Lab) && roundColumnIn(header, RoundColumn::Amount);
    return isMoney && !hasModel(header)
        && (roundColumnIn(header, RoundColumn::Day) || roundColumnIn(header, RoundColumn::Round));
}

Result<Import> readRoundsTable(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const QByteArray text = fromHeader(decodedText(input.bytes, findings), findings);
    const auto found = foundTable(text, input.fileName(), {}, findings);
    if (!found)
        return tl::unexpected(found.error());
    Import import = RoundsReading(input, found->table, findings).read();
    import.findings = findings.take();
    return import;
}

} // namespace podium
