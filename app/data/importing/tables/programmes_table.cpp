// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/programmes_table.h"

#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/amount_column.h"
#include "app/data/importing/tables/columns/column_judging.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_kind.h"
#include "app/data/importing/tables/columns/header_words.h"
#include "app/data/importing/tables/columns/round_columns.h"
#include "app/data/importing/tables/table_start.h"
#include "app/data/importing/tables/table_text.h"
#include "app/data/world/country_code.h"
#include "app/engine/values/letter_case.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr qsizetype kFirstBytes = 4096;

constexpr auto kNames = std::to_array<std::string_view>(
    {"programme", "programmename", "program", "programname", "initiative", "plan",       "project",
     "policy",    "fund",          "사업",    "사업명",      "프로그램",   "프로그램명", "계획",
     "정책",      "정책명",        "과제",    "과제명",      "programm",   "프로젝트"});
constexpr auto kFirstYears = std::to_array<std::string_view>(
    {"year", "years", "fiscalyear", "fy", "period", "start", "startyear", "from", "연도", "년도",
     "회계연도", "시작", "시작연도", "기간", "jahr", "année"});
constexpr auto kLastYears
    = std::to_array<std::string_view>({"end", "endyear", "until", "to", "종료", "종료연도"});
constexpr auto kPayers = std::to_array<std::string_view>(
    {"payer", "paidby", "funder", "publicprivate", "재원", "재원구분"});

template <std::size_t Size>
std::optional<std::size_t> placeOf(const std::vector<std::string> &header,
                                   const std::array<std::string_view, Size> &words)
{
    const auto found = std::ranges::find_if(header, [&words](const std::string &each) {
        const std::string key = nameKey(each);
        return std::ranges::find(words, std::string_view(key)) != words.end();
    });
    return found == header.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - header.begin()));
}

/// "2025", "2025-2027", "2025–27", "FY2026", "2026년": the years there are, at most two.
std::vector<int> yearsIn(std::string_view text)
{
    std::vector<int> years;
    std::size_t at = 0;
    while (at < text.size() && years.size() < 2) {
        std::size_t end = at;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        const std::string digits(text.substr(at, end - at));
        if (digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")))
            years.push_back(std::stoi(digits));
        else if (digits.size() == 2 && !years.empty())
            years.push_back(years.front() / 100 * 100 + std::stoi(digits));
        at = end + 1;
    }
    return years;
}

class ProgrammesReading final
{
public:
    ProgrammesReading(const ImportInput &input, const CsvTable &table, ImportFindings &findings)
        : m_input(input)
        , m_table(table)
        , m_findings(findings)
        , m_amount(table, RoundColumn::Amount, findings)
        , m_names(placeOf(table.header(), kNames))
        , m_first(placeOf(table.header(), kFirstYears))
        , m_last(placeOf(table.header(), kLastYears))
        , m_payers(placeOf(table.header(), kPayers))
    {
    }

    [[nodiscard]] Import read()
    {
        Import import;
        import.source = import.sourceVersion = "unknown";
        if (const auto days = roundColumnIn(m_table.header(), RoundColumn::Day))
            m_days = judgedDays(m_table, *days, m_findings);
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            if (auto programme = readRow(row))
                import.programmes.push_back(std::move(*programme));
        }
        if (import.programmes.empty())
            m_findings.add(
                Severity::Error, "empty", 0, {}, {},
                Error::tr("No row holds a programme that is new; nothing was imported."));
        else if (!m_payers)
            m_findings.add(Severity::Warning, "payer", 0, {}, {},
                           Error::tr("No column says who pays: the programmes are read as of "
                                     "public money. A column \"payer\" (public, private, mixed) "
                                     "says it."));
        return import;
    }

private:
    [[nodiscard]] std::string text(std::size_t row, std::optional<std::size_t> place) const
    {
        const std::string_view cell
            = place ? trimmedCell(m_table.cell(row, *place)) : std::string_view();
        return isMissing(cell) ? std::string() : std::string(cell);
    }

    [[nodiscard]] std::string text(std::size_t row, RoundColumn column) const
    {
        return text(row, roundColumnIn(m_table.header(), column));
    }

    std::optional<PublicProgramme> readRow(std::size_t row)
    {
        PublicProgramme programme;
        const std::string country = text(row, RoundColumn::Country);
        programme.country = countryCode(m_input.known, country);
        const std::string name = text(row, m_names);
        if (programme.country.empty() || isNoModel(country) || isNoModel(name)) {
            m_findings.add(Severity::Warning, "country", m_table.line(row), {}, country,
                           Error::tr("The row names no country that is known (\"%1\") and is left "
                                     "out."),
                           {country});
            return std::nullopt;
        }
        readYears(row, programme);
        // Without a name a programme is called after its file.
        programme.nameEn
            = name.empty() ? QFileInfo(m_input.name).completeBaseName().toStdString() : name;
        const std::string cell = text(row, RoundColumn::Amount);
        programme.amount = m_amount.at(
            row,
            Error::tr(
                "\"%1\" is no amount of a currency that is known; write it like \"300 million "
                "USD\", or name the currency in the header. The programme has no amount."));
        programme.qualifier = qualifierOf(cell);
        programme.payer = payerOf(row);
        programme.scope = "programme";
        programme.status = "reported";
        programme.confidence = "medium";
        programme.source = text(row, RoundColumn::Source);
        if (programme.source.empty())
            programme.source = m_input.fileName(); // where it was read
        programme.note = text(row, RoundColumn::Note);
        readDay(row, programme);
        programme.id = "own-" + idFrom(programme.country + ' ' + programme.nameEn) + '-'
            + (programme.firstYear ? std::to_string(*programme.firstYear)
                                   : std::to_string(m_table.line(row)));
        return isKnown(row, programme) ? std::nullopt : std::optional(std::move(programme));
    }

    void readYears(std::size_t row, PublicProgramme &programme) const
    {
        const std::vector<int> first = yearsIn(text(row, m_first));
        const std::vector<int> last = yearsIn(text(row, m_last));
        if (!first.empty())
            programme.firstYear = first.front();
        if (!last.empty())
            programme.lastYear = last.back();
        else if (!first.empty())
            programme.lastYear = first.back();
    }

    void readDay(std::size_t row, PublicProgramme &programme) const
    {
        programme.precision = DatePrecision::Unknown;
        if (row >= m_days.size() || !m_days[row])
            return;
        programme.announced = m_days[row]->day;
        programme.precision = m_days[row]->precision;
    }

    void addUnknownPayer(std::size_t row, const std::string &said)
    {
        m_findings.add(Severity::Warning, "payer", m_table.line(row),
                       m_table.header().at(*m_payers), said,
                       Error::tr("\"%1\" is neither public nor private nor mixed; the programme is "
                                 "read as mixed."),
                       {said});
    }

    [[nodiscard]] std::string payerOf(std::size_t row)
    {
        const std::string said = lowered(text(row, m_payers));
        if (said.empty() || said == "public" || said == "government" || said == "공공"
            || said == "정부")
            return "public";
        if (said == "private" || said == "민간")
            return "private";
        if (said == "mixed" || said == "public-private" || said == "ppp" || said == "민관")
            return "mixed";
        addUnknownPayer(row, said);
        return "mixed";
    }

    [[nodiscard]] static std::string qualifierOf(const std::string &cell)
    {
        const std::string lower = lowered(cell);
        constexpr std::array kAbout{"약", "about", "approx", "ca.", "~", "≈"};
        const bool about = std::ranges::any_of(
            kAbout, [&lower](const char *word) { return lower.starts_with(word); });
        return about ? "about" : "exact";
    }

    /// The same amount of a country is the same programme.
    [[nodiscard]] bool isKnown(std::size_t row, const PublicProgramme &programme)
    {
        const auto &all = m_input.known.ledger.programmes;
        const auto same = std::ranges::find_if(all, [&programme](const PublicProgramme &known) {
            return known.country == programme.country && known.amount.value
                && known.amount.value == programme.amount.value
                && known.amount.currency == programme.amount.currency;
        });
        if (same == all.end())
            return false;
        m_findings.add(Severity::Warning, "known-programme", m_table.line(row), {},
                       programme.nameEn,
                       Error::tr("Podium's own figures have a programme of this country and amount "
                                 "already (%1); it is left out."),
                       {same->nameEn});
        return true;
    }

    const ImportInput &m_input;
    const CsvTable &m_table;
    ImportFindings &m_findings;
    AmountColumn m_amount;
    std::optional<std::size_t> m_names;
    std::optional<std::size_t> m_first;
    std::optional<std::size_t> m_last;
    std::optional<std::size_t> m_payers;
    std::vector<std::optional<DayCell>> m_days;
};

} // namespace

bool isProgrammesTable(const ImportInput &input)
{
    if (!input.json.isEmpty() || !input.list.isEmpty() || input.bytes.startsWith('{'))
        return false;
    ImportFindings none({});
    QByteArray head = input.bytes.left(kFirstBytes);
    if (head.size() < input.bytes.size())
        head.truncate(head.lastIndexOf('\n') + 1);
    const auto found = foundTable(fromHeader(decodedText(head, none), none), {}, {}, none);
    if (!found)
        return false;
    const std::vector<std::string> &header = found->table.header();
    const bool hasOthers = std::ranges::any_of(header, [](const std::string &each) {
        const auto role = roleOfHeader(nameKey(each));
        return role == ColumnRole::Model || role == ColumnRole::Lab;
    });
    return !hasOthers && roundColumnIn(header, RoundColumn::Country)
        && roundColumnIn(header, RoundColumn::Amount)
        && (placeOf(header, kNames) || placeOf(header, kFirstYears));
}

Result<Import> readProgrammesTable(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const QByteArray text = fromHeader(decodedText(input.bytes, findings), findings);
    const auto found = foundTable(text, input.fileName(), {}, findings);
    if (!found)
        return tl::unexpected(found.error());
    Import import = ProgrammesReading(input, found->table, findings).read();
    import.findings = findings.take();
    return import;
}

} // namespace podium
