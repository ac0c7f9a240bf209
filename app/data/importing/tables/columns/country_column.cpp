// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/country_column.h"

#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/world/country_code.h"
#include "app/engine/values/letter_case.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace podium {

namespace {

using Severity = Finding::Severity;

/// As Podium's own tables say that a lab has no country.
bool isUnassigned(std::string_view cell)
{
    const std::string word = lowered(cell);
    return word == "unassigned" || word == "not assigned" || word == "zz" || word == "미배정";
}

class CountryColumn final
{
public:
    CountryColumn(const CsvTable &table, std::size_t column, std::size_t labs, const Dataset &known,
                  ImportFindings &findings)
        : m_table(table)
        , m_column(column)
        , m_labs(labs)
        , m_known(known)
        , m_findings(findings)
    {
    }

    void check()
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const std::string_view cell = trimmedCell(m_table.cell(row, m_column));
            if (!isMissing(cell) && !isUnassigned(cell))
                checkRow(row, cell);
        }
    }

private:
    struct Lab {
        std::string country;
        bool known = false;
    };

    void checkRow(std::size_t row, std::string_view cell)
    {
        const std::string_view lab = trimmedCell(m_table.cell(row, m_labs));
        if (isMissing(lab)) {
            warn(row, Error::tr("The country belongs to no lab, since the row names none."), {});
            return;
        }
        const std::vector<std::string> &codes = codesOf(cell);
        const std::string code = codes.empty() ? std::string() : codes.front();
        if (codes.size() > 1)
            warn(row, Error::tr("\"%1\" names several countries; %2 counts for %3, the first."),
                 {std::string(cell), std::string(lab), code});
        if (code.empty()) {
            warn(row, Error::tr("\"%1\" is no country that Podium knows; %2 gets none by it."),
                 {std::string(cell), std::string(lab)});
            return;
        }
        const Lab &before = labOf(lab, code);
        if (before.country == code)
            return;
        if (before.country.empty()) {
            warn(row,
                 Error::tr(
                     "%1 is a lab without a country in Podium's figures, and stays so; give it "
                     "one with --lab-country or in the window (Data, Labs and names)."),
                 {std::string(lab)});
            return;
        }
        warn(row,
             before.known ? Error::tr("%1 is a lab of %2 in Podium's figures, and stays so; the "
                                      "country here is not used.")
                          : Error::tr("%1 is a lab of %2 in a row above; the country here is not "
                                      "used."),
             {std::string(lab), before.country});
    }

    const std::vector<std::string> &codesOf(std::string_view cell)
    {
        const auto [codes, isNew] = m_codes.try_emplace(std::string(cell));
        if (isNew)
            codes->second = countryCodes(m_known, cell);
        return codes->second;
    }

    const Lab &labOf(std::string_view name, const std::string &code)
    {
        const auto [lab, isNew] = m_met.try_emplace(std::string(name), Lab{code});
        if (!isNew)
            return lab->second;
        if (const auto known = findLab(m_known, name))
            lab->second = {m_known.labs[*known].country, true};
        return lab->second;
    }

    void warn(std::size_t row, const char *sentence, std::vector<std::string> arguments)
    {
        m_findings.add(Severity::Warning, "country", m_table.line(row), m_table.header()[m_column],
                       std::string(m_table.cell(row, m_column)), sentence, std::move(arguments));
    }

    const CsvTable &m_table;
    std::size_t m_column;
    std::size_t m_labs;
    const Dataset &m_known;
    ImportFindings &m_findings;
    std::unordered_map<std::string, std::vector<std::string>> m_codes; ///< by cell
    std::unordered_map<std::string, Lab> m_met;                        ///< by name
};

} // namespace

void sayCountries(const CsvTable &table, std::size_t column, std::optional<std::size_t> labs,
                  const Dataset &known, ImportFindings &findings)
{
    if (labs)
        CountryColumn(table, column, *labs, known, findings).check();
    else
        findings.add(Severity::Warning, "country", 0, table.header()[column], {},
                     Error::tr("The column is not read: a country belongs to a lab, and no column "
                               "names labs. Call one \"lab\", or say which it is with "
                               "--mapping."));
}

} // namespace podium
