// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archive_import.h"

#include "app/data/importing/alike_snapshots.h"
#include "app/data/importing/archives/archive.h"
#include "app/data/importing/archives/open_document.h"
#include "app/data/importing/archives/packed_file.h"
#include "app/data/importing/archives/web_page.h"
#include "app/data/importing/archives/workbook.h"
#include "app/data/importing/import_doubles.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/run_days.h"
#include "app/data/importing/sheets_import.h"
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

/// What systems put into a zip beside what somebody put there.
bool isOfASystem(const QString &member)
{
    return member.endsWith(u'/') || member.section(u'/', -1).startsWith(u'.')
        || member.startsWith("__MACOSX/"_L1);
}

bool isReadable(const QString &member)
{
    static const QStringList kEndings{u"csv"_s,   u"tsv"_s,  u"json"_s, u"xml"_s, u"yaml"_s,
                                      u"yml"_s,   u"eval"_s, u"xlsx"_s, u"ods"_s, u"txt"_s,
                                      u"jsonl"_s, u"html"_s, u"htm"_s};
    const QString name = unpackedName(member.section(u'/', -1));
    return kEndings.contains(name.section(u'.', -1).toLower())
        || name.compare("README.md"_L1, Qt::CaseInsensitive) == 0;
}

/// Reads files of known sources; tables of anybody only where there are none of those.
class MembersImport final
{
public:
    MembersImport(const QString &name, const Dataset &known, const ImportOptions &options)
        : m_name(name)
        , m_known(known)
        , m_options(options)
        , m_findings(name.toStdString())
    {
    }

    [[nodiscard]] Result<Import> read(const Archive &archive)
    {
        if (std::ranges::any_of(archive.names(), isDocument))
            return failure(
                Error::Kind::Invalid,
                Error::tr("%1 is a document of a word processor, of slides or of Numbers, "
                          "in which no figures are read; copy its table into a "
                          "spreadsheet, or paste it."),
                {m_name.toStdString()}, {m_name.toStdString(), 0, {}});
        for (const QString &member : archive.names()) {
            if (isOfASystem(member) || m_options.watch.isStopped())
                continue;
            if (!isReadable(member)) {
                m_findings.note("member", {},
                                Error::tr("\"%1\" in the zip is not read: it is of no kind that "
                                          "Podium imports."),
                                {member.toStdString()});
                continue;
            }
            const auto bytes = archive.member(member);
            if (!bytes)
                return tl::unexpected(bytes.error());
            take(member, readMember(member, *bytes));
        }
        return finished();
    }

private:
    [[nodiscard]] Result<Import> readMember(const QString &member, const QByteArray &bytes) const;

    /// What brings nothing does not keep out the rest.
    void take(const QString &member, Result<Import> read)
    {
        if (!read || read->isEmpty()) {
            const std::string why = read ? firstError(*read) : message(read.error());
            const bool isText = member.endsWith(".md"_L1, Qt::CaseInsensitive)
                || member.endsWith(".txt"_L1, Qt::CaseInsensitive);
            m_findings.add(isText ? Finding::Severity::Note : Finding::Severity::Warning, "member",
                           0, {}, member.toStdString(),
                           Error::tr("\"%1\" in the zip was passed over: %2"),
                           {member.toStdString(), why});
            return;
        }
        if (read->kind == "table")
            m_tableNames.push_back(member);
        auto &into = read->kind == "table" ? m_tables : m_sources;
        if (into)
            join(*into, std::move(*read));
        else
            into = std::move(*read);
    }

    static std::string firstError(const Import &import)
    {
        const auto found = std::ranges::find(import.findings, Finding::Severity::Error,
                                             &ImportFinding::severity);
        return found == import.findings.end() ? std::string() : message(found->error);
    }

    [[nodiscard]] Result<Import> finished()
    {
        if (!m_sources && !m_tables)
            return nothing();
        for (const QString &member : m_sources ? m_tableNames : QStringList())
            m_findings.add(Finding::Severity::Warning, "member", 0, {}, member.toStdString(),
                           Error::tr("\"%1\" in the zip was passed over: it is a table of no known "
                                     "source, and others are of one. Import it by itself."),
                           {member.toStdString()});
        Import import = std::move(m_sources ? *m_sources : *m_tables);
        joinRunDays(import);
        if (import.kind != "table")
            joinAlikeSnapshots(import);
        sayDoubleParts(import, m_findings);
        addFindings(import, m_findings);
        return import;
    }

    /// What Office and others pack into a zip.
    [[nodiscard]] static bool isDocument(const QString &member)
    {
        return member.startsWith("word/"_L1) || member.startsWith("ppt/"_L1)
            || member == "Index/Document.iwa"_L1;
    }

    /// Of a single fault, that one: it says more than that there was none.
    [[nodiscard]] Result<Import> nothing()
    {
        std::vector<ImportFinding> findings = m_findings.take();
        std::erase_if(findings, [](const ImportFinding &finding) {
            return finding.severity == Finding::Severity::Note;
        });
        if (findings.size() == 1)
            return tl::unexpected(findings.front().error);
        return failure(
            Error::Kind::Invalid,
            Error::tr("The zip holds no file of a shape that Podium imports; there are %1."),
            {shapeWords().toStdString()}, {m_name.toStdString(), 0, {}});
    }

    const QString &m_name;
    const Dataset &m_known;
    const ImportOptions &m_options;
    ImportFindings m_findings;
    std::optional<Import> m_tables;
    std::optional<Import> m_sources;
    QStringList m_tableNames;
};

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

} // namespace

namespace {

/// A log of Inspect or a workbook; absent where it is a zip of anything.
std::optional<Result<Import>> readOneOf(const QString &name, const Archive &archive,
                                        const Dataset &known, const ImportOptions &options)
{
    if (archive.names().contains(kLog) || archive.names().contains(kUnfinishedLog))
        return readLog(name, archive, known, options);
    if (!isWorkbook(archive) && !isOpenDocument(archive))
        return std::nullopt;
    auto sheets = isWorkbook(archive) ? workbookSheets(archive, name.toStdString())
                                      : openDocumentSheets(archive, name.toStdString());
    if (!sheets)
        return tl::unexpected(sheets.error());
    return importSheets(name, std::move(*sheets), known, options);
}

Result<Import> MembersImport::readMember(const QString &member, const QByteArray &bytes) const
{
    const QString file = member.section(u'/', -1);
    ImportOptions inside = m_options;
    inside.folder = member.section(u'/', 0, -2);
    if (isPackedFile(bytes)) {
        const auto unpacked = unpackedFile(bytes, file);
        return unpacked ? readMember(unpackedName(member), *unpacked)
                        : Result<Import>(tl::unexpected(unpacked.error()));
    }
    if (isWebPage(bytes)) {
        auto tables = webTables(bytes, file.toStdString());
        return tables ? importSheets(file, std::move(*tables), m_known, inside)
                      : Result<Import>(tl::unexpected(tables.error()));
    }
    if (!Archive::isArchive(bytes))
        return importText(file, bytes, m_known, inside);
    const auto archive = Archive::open(bytes, file);
    if (!archive)
        return tl::unexpected(archive.error());
    if (auto read = readOneOf(file, *archive, m_known, inside))
        return std::move(*read);
    return failure(Error::Kind::Invalid,
                   Error::tr("A zip within a zip is not read; unpack it first."), {},
                   {file.toStdString(), 0, {}});
}

} // namespace

Result<Import> importArchive(const QString &name, const QByteArray &bytes, const Dataset &known,
                             const ImportOptions &options)
{
    const auto archive = Archive::open(bytes, name);
    if (!archive)
        return tl::unexpected(archive.error());
    if (auto read = readOneOf(name, *archive, known, options))
        return std::move(*read);
    return MembersImport(name, known, options).read(*archive);
}

} // namespace podium
