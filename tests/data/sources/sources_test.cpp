// SPDX-License-Identifier: GPL-3.0-or-later
// Whether each file and each row of the ledger names its source, and SOURCES.md says the same.
#include "app/data/dataset_reader.h"
#include "app/data/sources/source_reader.h"
#include "tests/data/small_folder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <gmock/gmock.h>

#include <set>

using testing::ElementsAre;
using testing::IsEmpty;

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// The part of SOURCES.md that lists sites and works.
struct Listed {
    QSet<QString> sites;
    QStringList works; ///< how a source begins that is no address
};

QString shippedText(const QString &name)
{
    QFile file(QString::fromUtf16(kShippedData) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Listed readListed()
{
    const QString part = shippedText(u"SOURCES.md"_s).section(u"## What rows name"_s, 1);
    Listed listed;
    QString sites = part.section(u"Sites: "_s, 1).section(u".\n\n"_s, 0, 0);
    for (const QString &site : sites.replace(u'\n', u' ').split(u", "_s))
        listed.sites.insert(site.simplified());
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    for (auto found = quoted.globalMatch(part); found.hasNext();)
        listed.works.append(found.next().captured(1));
    return listed;
}

/// Empty when the source is a work of the list.
QString siteOf(const QString &source, const QStringList &works)
{
    if (source.contains(u"://"_s)) {
        const QString host = QUrl(source.section(u' ', 0, 0)).host(QUrl::FullyEncoded);
        return host.startsWith(u"www."_s) ? host.mid(4) : host;
    }
    for (const QString &work : works) {
        if (source.startsWith(work))
            return {};
    }
    static const QRegularExpression end(u"[ ,]"_s);
    return source.section(end, 0, 0);
}

/// Each source of the ledger with the row that names it.
std::vector<std::pair<std::string, std::string>> sourcesOf(const Ledger &ledger)
{
    std::vector<std::pair<std::string, std::string>> sources;
    for (const FundingRound &round : ledger.rounds)
        sources.emplace_back(round.id, round.source);
    for (const PublicProgramme &programme : ledger.programmes)
        sources.emplace_back(programme.id, programme.source);
    for (const CountryFigure &figure : ledger.figures)
        sources.emplace_back(figure.country + ' ' + figure.metric, figure.source);
    for (const LabFigure &figure : ledger.labFigures)
        sources.emplace_back(figure.metric + ' ' + toIsoText(figure.date), figure.source);
    for (const LedgerEvent &event : ledger.events)
        sources.emplace_back(event.id, event.source);
    for (const CurrencyPeg &peg : ledger.rates.pegs)
        sources.emplace_back(peg.currency, peg.source);
    for (const LedgerConflict &conflict : ledger.conflicts)
        sources.emplace_back("the other figure of " + conflict.record, conflict.otherSource);
    return sources;
}

std::vector<FigureSource> shippedSources()
{
    return readSources(QString::fromUtf16(kShippedData)).value().sources;
}

std::string isoPeriod(const FigureSource &source)
{
    if (!source.first)
        return {};
    const std::size_t length = source.precision == DatePrecision::Day ? 10
        : source.precision == DatePrecision::Month                    ? 7
                                                                      : 4;
    const std::string first = toIsoText(*source.first).substr(0, length);
    const std::string last = toIsoText(*source.last).substr(0, length);
    return first == last ? first : first + " to " + last;
}

/// The row of a kind of figures in the table of SOURCES.md.
std::string tableRow(const FigureSource &source)
{
    std::string files;
    for (const std::string &file : source.files)
        files += files.empty() ? file : ", " + file;
    std::string row = "|";
    for (const std::string &cell :
         {files, std::to_string(source.rows), source.holds.english, source.source.english,
          isoPeriod(source), source.terms.english, source.attribution, source.note.english})
        row += ' ' + (cell.empty() ? "–" : cell) + " |";
    return row + '\n';
}

/// What a translation must keep of each section: names of columns, words of files, days, rows.
std::vector<std::set<QString>> fixedWords(QString document, qsizetype files)
{
    static const QRegularExpression fixed(u"`[^`]+`|\\d{4}-\\d\\d-\\d\\d|P\\d{3}|v\\d\\.\\d"_s);
    std::vector<std::set<QString>> sections;
    QStringList texts = document.split(u"\n## "_s);
    if (files > 0)
        texts.removeAt(files);
    for (const QString &text : texts) {
        auto &words = sections.emplace_back();
        for (auto found = fixed.globalMatch(text); found.hasNext();)
            words.insert(found.next().captured());
    }
    return sections;
}

TEST(Sources, OfShippedFiles_NameEachFileOnce)
{
    std::multiset<std::string> named;
    for (const FigureSource &source : shippedSources())
        named.insert(source.files.begin(), source.files.end());
    std::multiset<std::string> shipped{"snapshots/"};
    const QDir folder(QString::fromUtf16(kShippedData));
    for (const QString &file : folder.entryList({u"*.csv"_s, u"*.json"_s}, QDir::Files)) {
        if (file != u"sources.csv"_s)
            shipped.insert(file.toStdString());
    }
    EXPECT_EQ(named, shipped);
}

TEST(Sources, OfShippedFiles_AreReadWithoutFindings)
{
    EXPECT_THAT(printed(readSources(QString::fromUtf16(kShippedData)).value().findings), IsEmpty());
}

TEST(Sources, TableOfTheDocument_IsThatOfTheFile)
{
    std::string table;
    for (const FigureSource &source : shippedSources())
        table += tableRow(source);
    const QString shown
        = shippedText(u"SOURCES.md"_s).section(u"## Files"_s, 1).section(u"## Snapshots"_s, 0, 0);
    EXPECT_TRUE(shown.endsWith(QString::fromStdString("|---|\n" + table + '\n')))
        << "The table of SOURCES.md must be:\n"
        << table;
}

TEST(Sources, NotesInKorean_KeepColumnsDaysAndRows)
{
    EXPECT_EQ(fixedWords(shippedText(u"SOURCES.ko.md"_s), 0),
              fixedWords(shippedText(u"SOURCES.md"_s), 1));
}

/// Two tables of days, one list, and what holds nothing.
class SourceFolder final
{
public:
    SourceFolder()
    {
        write(u"days/2025.csv"_s, "id,day\na,2025-03-01\nb,2025-07\n");
        write(u"days/2026.csv"_s, "id,day\nc,2026\nd,\n");
        write(u"list.json"_s, R"({"version": 1, "things": [1, 2, 3]})");
        write(u"empty.csv"_s, "id\n");
    }

    void write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    [[nodiscard]] Result<ReadSources> read(const QByteArray &rows)
    {
        write(u"sources.csv"_s,
              "id,files,name_en,name_ko,holds_en,holds_ko,source_en,source_ko,dated_by,"
              "date_precision,collected,terms_en,terms_ko,attribution,link,note_en,note_ko\n"
                  + rows);
        return readSources(m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

TEST(Sources, RowsAndDays_AreCountedInTheFiles)
{
    const auto read = SourceFolder().read(
        "days,days/|empty.csv,Days,날,All days.,모든 날.,S,출처,day,month,2026-11-23,T,조건,A,L,N,메모\n"
        "list,list.json,List,목록,A list.,목록.,,,,,2026-11-23,,,,,,\n");
    ASSERT_TRUE(read) << printed(read.error());
    ASSERT_EQ(read->sources.size(), 2U);
    const FigureSource &days = read->sources[0];
    EXPECT_EQ(days.rows, 4U);
    EXPECT_EQ(isoPeriod(days), "2025-03 to 2026-01");
    EXPECT_EQ(days.name.korean, "날");
    EXPECT_THAT(days.files, ElementsAre("days/", "empty.csv"));
    EXPECT_EQ(read->sources[1].rows, 3U);
    EXPECT_FALSE(read->sources[1].first);
}

TEST(Sources, BadRow_IsAFindingAndMissingFileAnError)
{
    SourceFolder folder;
    const auto read = folder.read("days,days/,Days,,All days.,모든 날.,,,,week,2026-11-23,,,,,,\n");
    ASSERT_TRUE(read) << printed(read.error());
    EXPECT_THAT(read->sources, IsEmpty());
    EXPECT_EQ(printed(read->findings).size(), 2U);
    const auto missing = folder.read("x,x.csv,X,X,X.,X.,,,,,2026-11-23,,,,,,\n");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().place.file, "x.csv");
}

TEST(Sources, OfEveryRowOfTheLedger_AreListed)
{
    const Listed listed = readListed();
    ASSERT_FALSE(listed.sites.isEmpty());
    const Ledger ledger = readDataset(QString::fromUtf16(kShippedData)).value().dataset.ledger;
    std::vector<std::string> strangers;
    QSet<QString> used;
    for (const auto &[row, source] : sourcesOf(ledger)) {
        const QString site = siteOf(QString::fromStdString(source), listed.works);
        used.insert(site);
        if (source.empty() || (!site.isEmpty() && !listed.sites.contains(site)))
            strangers.push_back(row + ": " + source);
    }
    EXPECT_THAT(strangers, IsEmpty()) << "SOURCES.md, \"What rows name\", lacks their sites";
    std::vector<std::string> idle;
    for (const QString &site : listed.sites) {
        if (!used.contains(site))
            idle.push_back(site.toStdString());
    }
    EXPECT_THAT(idle, IsEmpty()) << "SOURCES.md lists sites that no row names";
}

} // namespace
} // namespace podium::tests
