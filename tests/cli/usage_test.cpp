// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

#include <set>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

struct Misuse {
    const char *arguments;
    const char *sentence; ///< part of what must be said
};

void PrintTo(const Misuse &misuse, std::ostream *out)
{
    *out << "podium " << misuse.arguments;
}

class WrongUsageOf : public testing::TestWithParam<Misuse>
{
};

} // namespace

TEST_P(WrongUsageOf, Arguments_AreNamedAndExitIs2)
{
    const Ran ran = runPodium(GetParam().arguments);
    EXPECT_EQ(ran.code, WrongUsage);
    EXPECT_EQ(ran.out, QString());
    EXPECT_TRUE(ran.err.contains(QString::fromUtf8(GetParam().sentence))) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"podium --help"_s)) << ran.err.toStdString();
    EXPECT_TRUE(ran.drawn.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, WrongUsageOf,
    testing::Values(
        Misuse{"rnak", "There is no command \"rnak\". Did you mean \"rank\"?"},
        Misuse{"xyzzy", "There is no command \"xyzzy\".\n"},
        Misuse{"rank --flod lab", "There is no option \"--flod\". Did you mean \"--fold\"?"},
        Misuse{"rank -x", "There is no option \"-x\"."},
        Misuse{"rank --fold", "--fold needs a value: --fold all|family|lab."},
        Misuse{"rank --fold --estimated", "--fold needs a value"},
        Misuse{"chart models --title -o a.png", "--title needs a value"},
        Misuse{"rank --fold labs", "--fold takes all, family, lab, not \"labs\"."},
        Misuse{"rank --as-of 2025-02-30", "--as-of takes a day such as 2025-10-02"},
        Misuse{"rank --released-from Oct", "--released-from takes a day"},
        Misuse{"rank --top 0", "--top takes a whole number of at least 1, not \"0\"."},
        Misuse{"rank --top 2.5", "--top takes a whole number"},
        Misuse{"rank --tie-tolerance -1", "--tie-tolerance takes a number from 0 to 99"},
        Misuse{"rank --tie-tolerance nan", "--tie-tolerance takes a number"},
        Misuse{"rank --max-parameters many", "--max-parameters takes a number of at least 0"},
        Misuse{"rank --open-weights maybe", "--open-weights takes yes, no, any, not \"maybe\"."},
        Misuse{"rank --reasoning 1", "--reasoning takes yes, no, any"},
        Misuse{"rank --estimated=perhaps", "--estimated takes yes, no, not \"perhaps\"."},
        Misuse{"countries --rule mean", "--rule takes best, top-mean:3"},
        Misuse{"rank --format xml", "--format takes table, csv, json, not \"xml\"."},
        Misuse{"rank --lang fr", "--lang takes en, ko, not \"fr\"."},
        Misuse{"rank --log", "\"podium rank\" takes no --log; \"podium rank --help\""},
        Misuse{"chart models --log -o a.png", "\"podium chart models\" takes no --log"},
        Misuse{"funding --fold lab", "\"podium funding\" takes no --fold"},
        Misuse{"funding --currency dollars", "--currency takes a code such as USD"},
        Misuse{"funding --from 2025-09-01 --to 2025-08-01", "The period ends on 2025-08-01"},
        Misuse{"rank --view=", "--view takes the name of a file"},
        Misuse{"rank first", "\"first\" does not belong here"},
        Misuse{"--format csv", "The command is missing; there are rank, countries, funding"},
        Misuse{"chart", "Say which chart: models, countries, funding, frontier, history, lag"},
        Misuse{
            "chart model",
            "There is no chart \"model\"; there are models, countries, "
            "funding, frontier, history, lag, compare, uncertainty, events, figures, money-index, profile, programmes, "
            "calibration, correlations, indices. Did you "
            "mean \"models\"?"},
        Misuse{"chart models", "Say where the chart goes: -o FILE"},
        Misuse{"chart models -o a.gif", "--output takes a file ending in .png, .svg or .pdf"},
        Misuse{"chart models -o a.png --size 960", "--size takes width and height"},
        Misuse{"chart models -o a.png --size 10x10", "--size takes width and height"},
        Misuse{"chart models -o a.png --scale 0", "--scale takes a number from 0.5 to 8"},
        Misuse{"chart models -o a.png --theme blue", "--theme takes light, dark"}));

TEST(CommandLine, NoArguments_AreWrongUsage)
{
    const Ran ran = runPodium(QStringList());
    EXPECT_EQ(ran.code, WrongUsage);
    EXPECT_TRUE(ran.err.contains(u"The command is missing"_s));
}

TEST(Help, OfEverything_ListsEachCommandAndOption)
{
    for (const char *arguments : {"--help", "-h", "help"}) {
        const Ran ran = runPodium(arguments);
        EXPECT_EQ(ran.code, Done);
        EXPECT_EQ(ran.err, QString());
        for (const CommandInfo &command : commandList())
            EXPECT_TRUE(ran.out.contains(u"\n  "_s + nameOf(command.command)))
                << command.description;
        for (const OptionInfo &option : optionList())
            EXPECT_TRUE(ran.out.contains(nameOf(option.option) + (option.value ? u" "_s : u""_s)))
                << option.description;
    }
}

TEST(Help, OfACommand_ListsOnlyItsOptions)
{
    for (const char *arguments : {"rank --help", "--help rank", "help rank"}) {
        const Ran ran = runPodium(arguments);
        EXPECT_EQ(ran.code, Done);
        EXPECT_TRUE(ran.out.startsWith(u"Usage: podium rank [OPTIONS]"_s));
        EXPECT_TRUE(ran.out.contains(u"--fold all|family|lab"_s));
        EXPECT_FALSE(ran.out.contains(u"--currency"_s));
        EXPECT_FALSE(ran.out.contains(u"--log"_s));
    }
    EXPECT_TRUE(runPodium("chart funding --help").out.contains(u"--log"_s));
}

TEST(Options, EachRow_IsTakenBySomeCommandAndIsTheOnlyOneOfItsNameThere)
{
    std::set<Option> taken;
    for (const CommandInfo &command : commandList()) {
        for (const bool drawn : {false, true}) {
            std::set<Option> own;
            for (const OptionInfo &option : optionList()) {
                if ((drawn && !command.draws) || !takes(command.command, option, drawn))
                    continue;
                EXPECT_TRUE(own.insert(option.option).second)
                    << nameOf(command.command).toStdString() << option.description;
            }
            taken.merge(own);
        }
    }
    for (const OptionInfo &option : optionList())
        EXPECT_TRUE(taken.contains(option.option)) << option.description;
}

TEST(ManualPage, NamesEachCommandOptionAndColumn)
{
    QFile file(QStringLiteral(PODIUM_FIXTURES "/../../packaging/podium.1"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).remove(u"\\"_s).replace(u'\n', u' ');
    for (const CommandInfo &command : commandList())
        EXPECT_TRUE(page.contains(nameOf(command.command))) << command.description;
    for (const OptionInfo &option : optionList())
        EXPECT_TRUE(page.contains(nameOf(option.option))) << option.description;
    for (const char *command : {"rank",
                                "countries",
                                "funding",
                                "composition",
                                "check-data",
                                "snapshots",
                                "methods",
                                "labs",
                                "agreement --with-rule lab-sum",
                                "agreement --with-rule lab-sum --shifts",
                                "frontier",
                                "history KR",
                                "lag",
                                "pareto",
                                "funding --sum lab",
                                "programmes",
                                "programmes --sum country",
                                "events",
                                "money-index",
                                "profile KR",
                                "claims",
                                "claims --explain S01"}) {
        const QString header
            = runPodium(split(command) + split("--format csv")).out.section(u'\n', 0, 0);
        EXPECT_TRUE(page.contains(QString(header).replace(u',', u", "_s))) << header.toStdString();
    }
}

TEST(Help, Lines_FitATerminalOf80Columns)
{
    for (const QString &line : runPodium("--help").out.split(u'\n'))
        EXPECT_LE(line.size(), 80) << line.toStdString();
}

TEST(Version, IsPrintedToOut)
{
    for (const char *arguments : {"--version", "-v", "rank --version"}) {
        const Ran ran = runPodium(arguments);
        EXPECT_EQ(ran.code, Done);
        EXPECT_TRUE(ran.out.startsWith(u"Podium "_s));
        EXPECT_EQ(ran.out.count(u'\n'), 1);
    }
}

TEST(FrontFor, ArgumentsOfAllKinds_ChooseTheFront)
{
    const auto front = [](const char *arguments) { return frontFor(split(arguments)); };
    for (const char *window : {"", "-platform offscreen", "--platform offscreen",
                               "-platform=offscreen", "-style Fusion -reverse", "-platform"})
        EXPECT_EQ(front(window), Front::Window) << window;
    for (const char *chart :
         {"chart", "chart models", "chart models -o a.png", "chart nothing",
          "-platform offscreen chart models -o a.png", "--theme dark chart models -o a.png"})
        EXPECT_EQ(front(chart), Front::Chart) << chart;
    for (const char *line :
         {"rank", "--help", "-h", "--version", "help", "chart --help", "nonsense", "--nonsense",
          "-x", "rank --flod", "--format csv", "figures.podium --format csv"})
        EXPECT_EQ(front(line), Front::CommandLine) << line;
}

TEST(FrontFor, FilesInPlaceOfACommand_AreOpenedByTheWindow)
{
    const auto files = [](const char *arguments) { return filesToOpen(split(arguments)); };
    EXPECT_EQ(frontFor(split("figures.podium ./table")), Front::Window);
    EXPECT_EQ(files("-platform offscreen figures.podium ./table"),
              (QStringList{u"figures.podium"_s, u"./table"_s}));
    EXPECT_EQ(files("--document figures.podium"), QStringList{u"figures.podium"_s});
    EXPECT_EQ(frontFor(split("--document figures.podium")), Front::Window);
    EXPECT_EQ(files("rank --document figures.podium"), QStringList());
}

TEST(Options, OrderAndWriting_DoNotMatter)
{
    const QString plain = runPodium("rank --snapshot 2025-09-18 --exclude US,CN --format csv").out;
    EXPECT_GT(plain.count(u'\n'), 2);
    for (const char *same :
         {"--format=csv rank --exclude=US,CN --snapshot=2025-09-18",
          "--snapshot 2025-09-18 --exclude US --exclude cn rank --format csv",
          "rank --exclude US,_CN --format json --format csv --snapshot 2025-09-18",
          "-platform offscreen rank --snapshot 2025-09-18 --exclude US,CN --format csv"})
        EXPECT_EQ(runPodium(same).out, plain) << same;
}

TEST(Language, OfTheOption_IsChosenBeforeAnythingIsSaid)
{
    EXPECT_EQ(runPodium("rnak --lang ko").languages, QList{Language::Korean});
    EXPECT_EQ(runPodium("rank --lang=en").languages, QList{Language::English});
    EXPECT_EQ(runPodium("methods --lang ko").languages, QList{Language::Korean});
}

TEST(Language, WithoutTheOption_IsThatOfTheEnvironment)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    EXPECT_EQ(runPodium("rnak").languages, QList{Language::Korean});
    EXPECT_EQ(runPodium("rnak --lang en").languages, QList{Language::English});
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(runPodium("rnak").languages, QList{Language::English});
    QLocale::setDefault(before);
}

TEST(Language, OfPrintsForPrograms_IsEnglish)
{
    const char *english = "rank --snapshot 2025-09-18 --format json --lang en";
    const Ran korean = runPodium("rank --snapshot 2025-09-18 --format json --lang ko");
    EXPECT_EQ(korean.languages, (QList{Language::Korean, Language::English}));
    EXPECT_EQ(korean.out, runPodium(english).out);
}

TEST(ColumnsOption, ShowsAndOrders_InEveryFormat)
{
    const Ran csv = runPodium(
        QStringList{u"rank"_s, u"--snapshot"_s, u"2025-10-02"_s, u"--top"_s, u"2"_s, u"--columns"_s,
                    u"index,model,score_gpqa_diamond"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.out.startsWith(u"index,model,score_gpqa_diamond\n"_s)) << csv.err.toStdString();
    ASSERT_EQ(csv.rows().size(), 2);
    EXPECT_TRUE(csv.rows()[0].value(u"score_gpqa_diamond"_s).toDouble() > 0)
        << csv.out.toStdString();
    const Ran frontier = runPodium("frontier --columns model,date");
    EXPECT_EQ(frontier.out.section(u'\n', 2, 2).simplified(), u"Model Released"_s);
    const Ran rounds = runPodium("funding --lab mistral --columns date,lab --format json");
    EXPECT_EQ(rounds.json()[u"rows"_s][0].toObject().keys(), (QStringList{u"date"_s, u"lab"_s}));
}

TEST(ColumnsOption, UnknownOne_IsRefusedWithThoseThereAre)
{
    const Ran ran = runPodium("countries --columns country,speed");
    EXPECT_EQ(ran.code, WrongUsage);
    EXPECT_EQ(ran.out, QString());
    EXPECT_TRUE(ran.err.contains(u"--columns takes some of rank, country, value,"_s)
                && ran.err.contains(u", not \"speed\"."_s))
        << ran.err.toStdString();
    EXPECT_EQ(runPodium("composition --columns rank").code, WrongUsage);
    EXPECT_EQ(runPodium("funding --sum lab --columns round").code, WrongUsage);
    EXPECT_EQ(runPodium("funding --columns total").code, WrongUsage);
}

TEST(ColumnsOption, OfATableFile_ChoosesItsValues)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"t.csv"_s);
    ASSERT_EQ(runPodium({u"table"_s, u"models"_s, u"--snapshot"_s, u"2025-10-02"_s, u"-o"_s, name,
                         u"--columns"_s, u"model,rank"_s})
                  .code,
              Done);
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("model,rank\nGPT-5 (high),1\n"));
}
