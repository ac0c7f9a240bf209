// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/checking/workbook_cells.h"
#include "tests/cli/ran.h"
#include "tests/support/printers.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// A deck about somebody else is worse than none.
TEST(DeckCommand, SubjectThatTheStoryDoesNotAskFor_IsRefused)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"deck.pptx"_s);
    const QList<QStringList> wrong{{u"country-briefing"_s, u"--country"_s, u"FR,CA"_s},
                                   {u"country-briefing"_s, u"--country"_s, u"XX"_s},
                                   {u"lab-briefing"_s, u"--lab"_s, u"upstage,mistral"_s},
                                   {u"lab-briefing"_s, u"--country"_s, u"FR"_s},
                                   {u"funding-comparison"_s, u"--country"_s, u"KR"_s},
                                   {u"what-changed"_s, u"--lab"_s, u"openai"_s}};
    for (const QStringList &arguments : wrong) {
        const Ran ran = runPodium(QStringList{u"deck"_s} + arguments + QStringList{u"-o"_s, file});
        EXPECT_EQ(ran.code, WrongUsage) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(QFile::exists(file)) << arguments.join(u' ').toStdString();
    }
}

TEST(TableCommand, Intervals_AreTwoColumns_AndTopActs)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.csv"_s);
    const Ran ran = runPodium({u"table"_s, u"models"_s, u"--snapshot"_s, u"2025-10-02"_s,
                               u"--fold"_s, u"lab"_s, u"--top"_s, u"3"_s, u"-o"_s, file});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].contains(u"index,index_low,index_high,"_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains(u",rank_low,rank_high,"_s)) << lines[0].toStdString();
}

TEST(TableCommand, Amounts_StandBesideTheirCurrency)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.csv"_s);
    const Ran ran
        = runPodium({u"table"_s, u"programmes"_s, u"--country"_s, u"BR"_s, u"-o"_s, file});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(text.contains(u",amount,currency,converted,"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u",23000000000,BRL,"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u",2024-2028,"_s)) << text.toStdString();
}

/// Whoever reads the one by a script reads the other, too.
TEST(TableCommand, OfMoney_IsWhatTheCommandPrints)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.csv"_s);
    for (const char *command :
         {"programmes --country BR", "figures", "profile KR", "money-index", "lag", "frontier"}) {
        const Ran ran = runPodium(
            QString::fromLatin1("table %1 -o %2").arg(QLatin1String(command), file).split(u' '));
        ASSERT_EQ(ran.code, Done) << command << ran.err.toStdString();
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        const QString printed
            = runPodium(
                  QString::fromLatin1("%1 --format csv").arg(QLatin1String(command)).split(u' '))
                  .out;
        const QString table = QString::fromUtf8(written.readAll());
        EXPECT_EQ(table.section(u'\n', 0, 0).trimmed(), printed.section(u'\n', 0, 0)) << command;
        EXPECT_EQ(table.count(u'\n'), printed.count(u'\n')) << command;
    }
}

/// Pages are for people: names, and no columns of codes beside them.
TEST(TableCommand, Page_HasNoColumnsForPrograms)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.md"_s);
    ASSERT_EQ(runPodium({u"table"_s, u"programmes"_s, u"--country"_s, u"KR"_s, u"-o"_s, file}).code,
              Done);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(text.contains(u"| South Korea | "_s)) << text.left(400).toStdString();
    EXPECT_FALSE(text.contains(u"Conflict of sources"_s)) << text.left(400).toStdString();
    EXPECT_FALSE(text.contains(u"component"_s)) << text.left(400).toStdString();
}

/// Workbooks have numbers and words, in every table: no codes, no widths in place of intervals.
TEST(TableCommand, Workbook_HasNoCodes)
{
    static const QRegularExpression code(u"^[a-z]+(_[a-z]+)+$"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.xlsx"_s);
    int withEnds = 0;
    for (const char *table :
         {"models", "countries", "funding", "programmes", "money-index", "profile KR", "figures",
          "compare KR FR", "frontier", "history KR", "lag", "events", "correlations", "indices"}) {
        const QStringList asked = QString::fromLatin1(table).split(u' ');
        const Ran ran = runPodium(QStringList{u"table"_s} + asked + QStringList{u"-o"_s, file});
        ASSERT_EQ(ran.code, Done) << table << ' ' << ran.err.toStdString();
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        const auto cells = workbookCells(written.readAll());
        ASSERT_TRUE(cells) << table;
        for (const auto &[place, cell] : cells->asKeyValueRange()) {
            const QString *const text = std::get_if<QString>(&cell);
            if (!text || !place.startsWith(u"Table!"_s))
                continue;
            EXPECT_FALSE(code.match(*text).hasMatch())
                << table << ' ' << place.toStdString() << ' ' << text->toStdString();
            if (*text == u"Interval, lower end"_s)
                ++withEnds;
        }
    }
    EXPECT_GE(withEnds, 2);
}

/// Artificial Analysis publishes scores, and neither budgets nor investments.
TEST(TableCommand, OfMoney_NamesItsOwnSources)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.json"_s);
    for (const char *command : {"programmes", "figures", "funding"}) {
        ASSERT_EQ(
            runPodium(
                QString::fromLatin1("table %1 -o %2").arg(QLatin1String(command), file).split(u' '))
                .code,
            Done)
            << command;
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        const QJsonObject table = QJsonDocument::fromJson(written.readAll()).object();
        EXPECT_FALSE(table.value(u"source"_s).toString().isEmpty()) << command;
        EXPECT_FALSE(table.value(u"source"_s).toString().contains(u"Artificial Analysis"_s))
            << command;
        EXPECT_EQ(table.value(u"terms"_s).toString(), QString()) << command;
    }
}

/// "more than KRW 280 bn" is no 280 000 000 000.
TEST(TableCommand, Programmes_SayHowExactTheirAmountsAre)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.csv"_s);
    const Ran ran
        = runPodium({u"table"_s, u"programmes"_s, u"--country"_s, u"KR"_s, u"-o"_s, file});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(u'\n');
    EXPECT_TRUE(lines.first().contains(u",qualifier,"_s)) << lines.first().toStdString();
    const auto telcos = lines.filter(u"three telcos"_s);
    ASSERT_EQ(telcos.size(), 1);
    EXPECT_TRUE(telcos[0].contains(u",more_than,"_s)) << telcos[0].toStdString();
}

TEST(MoneyCommands, OptionsThatWouldDoNothing_AreRefused)
{
    for (const char *arguments : {"programmes --from 2025-01-01", "programmes --lab openai",
                                  "figures --to 2025-01-01", "events --currency KRW"})
        EXPECT_EQ(runPodium(arguments).code, WrongUsage) << arguments;
}

/// What is read for a file is not lost to it.
TEST(DeckCommand, OutputOverWhatIsRead_IsRefused)
{
    const QTemporaryDir folder;
    const QString story = folder.filePath(u"story.json"_s);
    QFile file(story);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray text
        = R"({"id":"one","title":{"en":"One"},"slides":[{"id":"a","views":[{"picture":{"kind":"models"}}]}]})";
    file.write(text);
    file.close();
    const QString base = folder.filePath(u"base.pptx"_s);
    ASSERT_EQ(runPodium({u"deck"_s, story, u"-o"_s, base}).code, Done);
    ASSERT_TRUE(QFile(base).open(QIODevice::ReadOnly));
    const qint64 size = QFile(base).size();
    for (const QStringList &arguments :
         {QStringList{u"deck"_s, story, u"--template"_s, base, u"-o"_s, base},
          QStringList{u"deck"_s, story, u"--template"_s, base, u"-o"_s,
                      folder.filePath(u"./base.pptx"_s)},
          QStringList{u"deck"_s, story, u"--fix"_s, u"-o"_s, story}}) {
        const Ran ran = runPodium(arguments);
        EXPECT_EQ(ran.code, WrongUsage) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ran.err.contains(u"written over"_s)) << ran.err.toStdString();
    }
    EXPECT_EQ(QFile(base).size(), size);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), text);
}

TEST(TableCommand, OfSumsOfMoney_HasTheRowsOfThePicture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.csv"_s);
    const QMap<QString, QString> firsts{{u"years"_s, u"2023"_s},
                                        {u"countries"_s, u"United States"_s},
                                        {u"country-gaps"_s, u"United States"_s},
                                        {u"gaps"_s, u"OpenAI"_s},
                                        {u"kinds"_s, u"Equity"_s}};
    for (const auto &[as, first] : firsts.asKeyValueRange()) {
        const Ran ran = runPodium(
            {u"table"_s, u"funding"_s, u"--as"_s, as, u"--from"_s, u"2023-01-01"_s, u"-o"_s, file});
        ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        const QStringList lines
            = QString::fromUtf8(written.readAll()).split(u'\n', Qt::SkipEmptyParts);
        EXPECT_TRUE(lines[0].startsWith(u"name,"_s)) << lines[0].toStdString();
        EXPECT_TRUE(lines[0].contains(u",value,currency,text"_s)) << lines[0].toStdString();
        EXPECT_TRUE(lines.value(1).startsWith(first + u','))
            << as.toStdString() << ' ' << lines.value(1).toStdString();
    }
}

} // namespace
} // namespace podium::tests
