// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/rounds_table.h"

#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/cells/money_cell.h"
#include "app/data/importing/tables/cells/number_cell.h"
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

/// Where each is, among the headers of a table.
std::optional<std::size_t> placeIn(const std::vector<std::string> &header, RoundColumn column)
{
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (roundColumn(header[i]) == column)
            return i;
    }
    return std::nullopt;
}

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
            m_days = judgedDays(m_table, *column, m_findings);
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
    [[nodiscard]] std::optional<std::size_t> place(RoundColumn column) const
    {
        return placeIn(m_table.header(), column);
    }

    [[nodiscard]] std::string text(std::size_t row, RoundColumn column) const
    {
        const auto at = place(column);
        const std::string_view cell = at ? trimmedCell(m_table.cell(row, *at)) : std::string_view();
        return isMissing(cell) ? std::string() : std::string(cell);
    }

    /// "463,5": points of the same table mark thousands.
    [[nodiscard]] bool hasDecimalComma(RoundColumn column) const
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const std::string cell = text(row, column);
            const auto comma = cell.rfind(',');
            if (comma == std::string::npos)
                continue;
            const auto end = std::min(cell.find_first_not_of("0123456789", comma + 1), cell.size());
            if (end == comma + 2 || end == comma + 3)
                return true;
        }
        return false;
    }

    void readUnits()
    {
        const auto unitOf = [this](RoundColumn column) {
            const auto at = place(column);
            return at ? moneyUnit(m_table.header()[*at]) : MoneyUnit();
        };
        for (const RoundColumn column : {RoundColumn::Amount, RoundColumn::Valuation})
            m_decimalComma = m_decimalComma || hasDecimalComma(column);
        m_amount = unitOf(RoundColumn::Amount);
        m_valuation = unitOf(RoundColumn::Valuation);
        const bool isNamed = !m_amount.currency.empty();
        if (const auto at = place(RoundColumn::Amount))
            m_findings.note(
                "column", m_table.header()[*at],
                isNamed ? Error::tr("The column holds amounts of rounds; a 1 in it is %1 %2.")
                        : Error::tr("The column holds amounts of rounds in the currency that "
                                    "each row names; a 1 in it is %1."),
                {m_amount.factor.toText(), m_amount.currency});
    }

    /// "USD", "EUR million", "million": what a row says of its amounts acts before the header.
    void takeUnit(std::size_t row, RoundColumn column, MoneyUnit &unit)
    {
        const std::string said = text(row, column);
        if (said.empty())
            return;
        const MoneyUnit own = moneyUnit("(" + said + ")");
        const bool hasFactor = own.factor != Decimal::whole(1);
        if (column == RoundColumn::Currency || !own.currency.empty())
            unit.currency = own.currency;
        if (hasFactor)
            unit.factor = own.factor;
        else if (own.currency.empty())
            m_findings.add(Severity::Error, "unit", m_table.line(row),
                           m_table.header()[*place(column)], said,
                           Error::tr("\"%1\" is no unit or currency that is known; write it like "
                                     "\"USD\", \"million\" or \"EUR bn\"."),
                           {said});
    }

    /// No round is of a few units of money: what a 1 is was not said, or thousands are marked in a way
    /// that reads as a decimal.
    void checkSize(std::size_t row, RoundColumn column, const Amount &amount)
    {
        static const Decimal kLeast = Decimal::whole(10'000);
        if (!amount.value || *amount.value >= kLeast || *amount.value == Decimal())
            return;
        const std::string cell = text(row, column);
        m_findings.add(Severity::Error, "unit", m_table.line(row), m_table.header()[*place(column)],
                       cell,
                       Error::tr("\"%1\" would be %2 %3 in all; say what a 1 is, in the header "
                                 "(\"Amount (USD m)\"), in a column \"Unit\" or in the cell."),
                       {cell, amount.value->toText(), amount.currency});
    }

    [[nodiscard]] Amount amountIn(std::size_t row, RoundColumn column, MoneyUnit usual)
    {
        const std::string cell = text(row, column);
        if (cell.empty())
            return {};
        for (const RoundColumn said : {RoundColumn::Currency, RoundColumn::Unit})
            takeUnit(row, said, usual);
        std::string written = cell;
        if (m_decimalComma)
            std::erase(written, '.');
        const auto amount = moneyCell(written, usual);
        if (!amount || amount->currency.empty())
            m_findings.add(
                Severity::Warning, "amount", m_table.line(row), m_table.header()[*place(column)],
                cell,
                Error::tr("\"%1\" is no amount of a currency that is known; write it like "
                          "\"300 million USD\", or name the currency in the header. The "
                          "round counts as one of an amount that was not disclosed."),
                {cell});
        if (!amount || amount->currency.empty())
            return {};
        checkSize(row, column, *amount);
        return *amount;
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
        }
        round.amount = amountIn(row, RoundColumn::Amount, m_amount);
        round.valuation = amountIn(row, RoundColumn::Valuation, m_valuation);
        round.kind = kindOf(round.name);
        round.status = "reported";
        round.counted = round.kind != "secondary";
        round.leadInvestors = text(row, RoundColumn::Investors);
        round.confidence = "medium";
        round.source = text(row, RoundColumn::Source);
        round.note = text(row, RoundColumn::Note);
        round.id = "own-" + idFrom(out.lab + ' ' + round.name) + '-'
            + (round.announced ? toIsoText(*round.announced) : std::to_string(m_table.line(row)));
        out.raw = RowRecords(m_table).record(row);
        if (isKnown(row, out))
            return std::nullopt;
        takeLab(row, out.lab);
        return out;
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
    MoneyUnit m_amount;
    MoneyUnit m_valuation;
    bool m_decimalComma = false;
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
    const bool isMoney = placeIn(header, RoundColumn::Lab) && placeIn(header, RoundColumn::Amount);
    return isMoney && !hasModel(header)
        && (placeIn(header, RoundColumn::Day) || placeIn(header, RoundColumn::Round));
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
