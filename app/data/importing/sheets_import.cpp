// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sheets_import.h"

#include "app/data/importing/import_doubles.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/side_by_side.h"
#include "app/data/importing/text_import.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kOwnTable = "Table"_L1;
constexpr QLatin1StringView kOwnPicture = "Chart"_L1;

bool makesSense(const Result<Import> &read)
{
    return read && !read->hasErrors() && !read->isEmpty();
}

/// Reads the sheets of a workbook as tables.
class SheetsImport final
{
public:
    SheetsImport(const QString &name, Sheets sheets, const Dataset &known,
                 const ImportOptions &options)
        : m_name(name)
        , m_sheets(apart(std::move(sheets)))
        , m_known(known)
        , m_options(options)
        , m_findings(name.toStdString())
    {
    }

    [[nodiscard]] Result<Import> read()
    {
        if (m_sheets.tables.empty())
            return refused(
                Error::tr("No sheet of the workbook holds a table; put names in a column and "
                          "numbers in others."));
        const QString wanted = m_options.mapping["sheet"_L1].toString();
        if (wanted.isEmpty())
            return m_sheets.tables.size() == 1 ? readOne(m_sheets.tables.front()) : readAll();
        const auto found = std::ranges::find(m_sheets.tables, wanted, &Sheets::Table::name);
        if (found == m_sheets.tables.end())
            return refused(Error::tr("There is no sheet \"%1\" with a table in it; there are %2."),
                           {wanted.toStdString(), names().join(u", "_s).toStdString()});
        return readOne(*found);
    }

private:
    [[nodiscard]] tl::unexpected<Error> refused(const char *sentence,
                                                std::vector<std::string> arguments = {}) const
    {
        return failure(Error::Kind::Empty, sentence, std::move(arguments),
                       {m_name.toStdString(), 0, {}});
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Sheets::Table &table : m_sheets.tables)
            names << table.name;
        return names;
    }

    [[nodiscard]] Result<Import> readOne(const Sheets::Table &table)
    {
        m_findings.note("sheet", {}, Error::tr("The table is the sheet \"%1\", one of %2."),
                        {table.name.toStdString(), std::to_string(m_sheets.all)});
        sayLeftOut(table);
        return finished(importText(m_name, table.csv, m_known, m_options));
    }

    /// Where none makes sense, the first says why.
    [[nodiscard]] Result<Import> readAll()
    {
        std::optional<Result<Import>> first;
        std::optional<Import> all;
        for (const Sheets::Table &table : m_sheets.tables) {
            if (table.hidden) {
                sayHidden(table);
                continue;
            }
            if (isOwnPicture(table)) {
                m_findings.note(
                    "sheet", {},
                    Error::tr("The sheet \"%1\" is passed over: it holds what the picture "
                              "of the sheet \"%2\" draws."),
                    {kOwnPicture.data(), kOwnTable.data()});
                continue;
            }
            auto read
                = importText(m_name + u'/' + table.name, table.csv, m_known, m_options, table.name);
            const bool good = makesSense(read);
            // One with figures and a fault is missed; a page of words is not.
            const bool missed = read && read->hasErrors() && !read->isEmpty();
            m_findings.add(
                missed ? Finding::Severity::Warning : Finding::Severity::Note, "sheet", 0, {}, {},
                good ? Error::tr("The sheet \"%1\" is taken.")
                     : Error::tr("The sheet \"%1\" is passed over, since it gives no figures; "
                                 "to see why, choose it (--sheet)."),
                {table.name.toStdString()});
            if (good)
                sayLeftOut(table);
            if (good && all)
                join(*all, std::move(*read));
            else if (good)
                all = std::move(*read);
            else if (!first)
                first = std::move(read);
        }
        if (all)
            sayDoubleParts(*all, m_findings);
        if (!all && !first)
            return refused(
                Error::tr("Every sheet with a table is hidden: %1. Choose one (--sheet)."),
                {names().join(u", "_s).toStdString()});
        return finished(all ? Result<Import>(std::move(*all)) : std::move(*first));
    }

    /// Of a workbook that Podium wrote.
    [[nodiscard]] bool isOwnPicture(const Sheets::Table &table) const
    {
        return table.name == kOwnPicture && names().contains(kOwnTable);
    }

    void sayHidden(const Sheets::Table &table)
    {
        m_findings.add(
            Finding::Severity::Warning, "sheet", 0, {}, table.name.toStdString(),
            Error::tr("The sheet \"%1\" is hidden and passed over; choose it (--sheet) to "
                      "take it."),
            {table.name.toStdString()});
    }

    /// What of a sheet that is read is not.
    void sayLeftOut(const Sheets::Table &table)
    {
        if (table.hiddenRows > 0)
            m_findings.add(
                Finding::Severity::Warning, "sheet", 0, {}, table.name.toStdString(),
                Error::tr("Hidden rows of the sheet \"%1\" are passed over: %2. Show them and "
                          "save the workbook again to take them."),
                {table.name.toStdString(), std::to_string(table.hiddenRows)});
        if (table.uncalculated > 0)
            m_findings.add(
                Finding::Severity::Warning, "formula", table.firstUncalculated + 1, {},
                table.name.toStdString(),
                Error::tr("Formulas of the sheet \"%1\" whose results the workbook does not hold "
                          "are left out: %2. Open it in a spreadsheet and save it again."),
                {table.name.toStdString(), std::to_string(table.uncalculated)});
    }

    [[nodiscard]] Result<Import> finished(Result<Import> import)
    {
        if (!import)
            return import;
        for (const QString &name : names())
            import->sheets.push_back(name.toStdString());
        std::ranges::move(m_findings.take(), std::back_inserter(import->findings));
        return import;
    }

    const QString &m_name;
    Sheets m_sheets;
    const Dataset &m_known;
    const ImportOptions &m_options;
    ImportFindings m_findings;
};

} // namespace

Result<Import> importSheets(const QString &name, Sheets sheets, const Dataset &known,
                            const ImportOptions &options)
{
    return SheetsImport(name, std::move(sheets), known, options).read();
}

} // namespace podium
