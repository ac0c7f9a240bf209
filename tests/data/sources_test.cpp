// SPDX-License-Identifier: GPL-3.0-or-later
// Whether each row of the ledger names a source that SOURCES.md knows.
#include "tests/data/small_folder.h"

#include "app/data/dataset_reader.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUrl>

#include <gmock/gmock.h>

using testing::IsEmpty;

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// The part of SOURCES.md that lists sites and works.
struct Listed {
    QSet<QString> sites;
    QStringList works; ///< how a source begins that is no address
};

Listed readListed()
{
    QFile file(QString::fromUtf16(kShippedData) + u"/SOURCES.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString part = QString::fromUtf8(file.readAll()).section(u"## What rows name"_s, 1);
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
