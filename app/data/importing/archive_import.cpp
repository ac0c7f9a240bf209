// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archive_import.h"

#include "app/data/importing/archives/archive.h"
#include "app/data/importing/archives/open_document.h"
#include "app/data/importing/archives/workbook.h"
#include "app/data/importing/import_doubles.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/text_import.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kLog = "header.json"_L1;
constexpr QLatin1StringView kUnfinishedLog = "_journal/start.json"_L1;

void addFindings(Import &import, ImportFindings &findings)
{
    std::ranges::move(findings.take(), std::back_inserter(import.findings));
}

bool isReadable(const QString &member)
{
    const QString name = member.section(u'/', -1);
    return !name.startsWith(u'.') && !member.startsWith("__MACOSX/"_L1)
        && (name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1) || name.endsWith(".json"_L1)
            || name.endsWith(".xml"_L1) || name.endsWith(".yaml"_L1) || name == "README.md"_L1);
}

/// Files of known sources; tables of anybody only where there are none of those.
Result<Import> readMembers(const QString &name, const Archive &archive, const Dataset &known,
                           const ImportOptions &options)
{
    std::optional<Import> tables;
    std::optional<Import> sources;
    ImportFindings findings(name.toStdString());
    for (const QString &member : archive.names()) {
        if (!isReadable(member) || options.watch.isStopped())
            continue;
        const auto bytes = archive.member(member);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const QString file = member.section(u'/', -1);
        ImportOptions inside = options;
        inside.folder = member.section(u'/', 0, -2);
        auto read = importText(file, *bytes, known, inside);
        if (!read) {
            findings.note("member", {}, Error::tr("\"%1\" in the zip was passed over."),
                          {member.toStdString()});
            continue;
        }
        auto &into = read->kind == "table" ? tables : sources;
        if (into)
            join(*into, std::move(*read));
        else
            into = std::move(*read);
    }
    if (!sources && !tables)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The zip holds no file of a shape that Podium imports; there are %1."),
            {shapeWords().toStdString()}, {name.toStdString(), 0, {}});
    Import import = std::move(sources ? *sources : *tables);
    sayDoubleParts(import, findings);
    addFindings(import, findings);
    return import;
}

/// A log without its last member is one of a run that goes on, or was killed.
Result<Import> readLog(const QString &name, const Archive &archive, const Dataset &known,
                       const ImportOptions &options)
{
    if (!archive.names().contains(kLog))
        return failure(
            Error::Kind::Invalid,
            Error::tr("The log is not of a finished run (its status is \"%1\"), so it has no "
                      "results."),
            {"started"}, {name.toStdString(), 0, {}});
    const auto header = archive.member(kLog);
    return header ? importText(name, *header, known, options)
                  : Result<Import>(tl::unexpected(header.error()));
}

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
        , m_sheets(std::move(sheets))
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
        return finished(importText(m_name, table.csv, m_known, m_options));
    }

    /// Where none makes sense, the first says why.
    [[nodiscard]] Result<Import> readAll()
    {
        std::optional<Result<Import>> first;
        std::optional<Import> all;
        for (const Sheets::Table &table : m_sheets.tables) {
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
            if (good && all)
                join(*all, std::move(*read));
            else if (good)
                all = std::move(*read);
            else if (!first)
                first = std::move(read);
        }
        if (all)
            sayDoubleParts(*all, m_findings);
        return finished(all ? Result<Import>(std::move(*all)) : std::move(*first));
    }

    [[nodiscard]] Result<Import> finished(Result<Import> import)
    {
        if (!import)
            return import;
        for (const QString &name : names())
            import->sheets.push_back(name.toStdString());
        addFindings(*import, m_findings);
        return import;
    }

    const QString &m_name;
    Sheets m_sheets;
    const Dataset &m_known;
    const ImportOptions &m_options;
    ImportFindings m_findings;
};

} // namespace

Result<Import> importArchive(const QString &name, const QByteArray &bytes, const Dataset &known,
                             const ImportOptions &options)
{
    const auto archive = Archive::open(bytes, name);
    if (!archive)
        return tl::unexpected(archive.error());
    if (archive->names().contains(kLog) || archive->names().contains(kUnfinishedLog))
        return readLog(name, *archive, known, options);
    if (!isWorkbook(*archive) && !isOpenDocument(*archive))
        return readMembers(name, *archive, known, options);
    auto sheets = isWorkbook(*archive) ? workbookSheets(*archive, name.toStdString())
                                       : openDocumentSheets(*archive, name.toStdString());
    if (!sheets)
        return tl::unexpected(sheets.error());
    return SheetsImport(name, std::move(*sheets), known, options).read();
}

} // namespace podium
