// SPDX-License-Identifier: GPL-3.0-or-later
// An option that a command takes acts there: some value of it changes what is printed or drawn under
// one question or another. What never acts is not taken.
#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <vector>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// The questions of a command, one a line; an option acts where it changes the answer to any.
struct Asking {
    const char *command; ///< as typed
    std::vector<const char *> questions;
};

void PrintTo(const Asking &asking, std::ostream *out)
{
    *out << asking.command;
}

const std::vector<Asking> kAskings{
    {"rank",
     {"rank", "rank --snapshot 2025-10-02", "rank --intervals --draws 100",
      "rank --snapshot 2025-10-02 --intervals --draws 100 --fold lab"}},
    {"countries",
     {"countries", "countries --snapshot 2025-10-02", "countries --intervals --draws 100",
      "countries --snapshot 2025-10-02 --intervals --draws 100 --rule count:10"}},
    {"composition", {"composition", "composition --snapshot 2025-10-02"}},
    {"funding", {"funding", "funding --sum lab"}},
    {"agreement",
     {"agreement --with-rule lab-sum",
      "agreement --with-rule lab-sum --snapshot 2025-10-02 --shifts",
      "agreement --with-method v2.2 --snapshot 2025-10-02"}},
    {"frontier", {"frontier", "frontier --snapshot 2025-10-02"}},
    {"history", {"history KR,CN", "history GPT-5_(high) --as-of 2025-12-30", "history US,CN,KR"}},
    {"lag", {"lag", "lag --snapshot 2025-10-02"}},
    {"pareto", {"pareto --snapshot 2025-10-02", "pareto --snapshot 2026-08-22"}},
    {"compare",
     {"compare US CN", "compare US CN --snapshot 2025-10-02",
      "compare GPT-5_(high) Grok_4 --snapshot 2025-10-02", "compare KR --neighbours 1"}},
    {"diff", {"diff 2025-09-18 2025-10-02", "diff 2026-09-25 2026-10-10"}},
    {"uncertainty",
     {"uncertainty --draws 100", "uncertainty --draws 100 --snapshot 2025-10-02",
      "uncertainty --draws 100 --vary missing --snapshot 2025-10-02"}},
    {"events", {"events"}},
    {"figures", {"figures", "figures --kind staff"}},
    {"money-index", {"money-index", "money-index --snapshot 2025-10-02"}},
    {"profile", {"profile KR", "profile US,FR --snapshot 2025-10-02"}},
    {"programmes", {"programmes", "programmes --sum country"}},
    {"calibration", {"calibration --draws 100"}},
    {"correlations", {"correlations", "correlations --snapshot 2025-10-02"}},
    {"indices", {"indices", "indices --by lab"}},
    {"chart models",
     {"chart models", "chart models --snapshot 2025-10-02", "chart models --as by-country"}},
    {"chart countries",
     {"chart countries", "chart countries --snapshot 2025-10-02",
      "chart countries --intervals --draws 100",
      "chart countries --snapshot 2025-10-02 --intervals --draws 100 --rule count:10",
      "chart countries --as slope --with-rule lab-sum"}},
    {"chart funding", {"chart funding", "chart funding --as years"}},
    {"chart frontier", {"chart frontier", "chart frontier --snapshot 2025-10-02"}},
    {"chart history", {"chart history KR,CN", "chart history GPT-5_(high) --as-of 2025-12-30"}},
    {"chart lag",
     {"chart lag", "chart lag --snapshot 2025-10-02",
      "chart lag --by lab --snapshot 2025-12-28"}}, // has ends to draw
    {"chart compare",
     {"chart compare US CN", "chart compare US CN --snapshot 2025-10-02",
      "chart compare GPT-5_(high) Grok_4 --snapshot 2025-10-02",
      "chart compare US CN --as waterfall"}},
    {"chart uncertainty",
     {"chart uncertainty --draws 100", "chart uncertainty --draws 100 --snapshot 2025-10-02",
      "chart uncertainty --draws 100 --vary missing --snapshot 2025-10-02"}},
    {"chart events", {"chart events"}},
    {"chart figures",
     {"chart figures", "chart figures --kind staff", "chart figures --currency KRW"}},
    {"chart money-index", {"chart money-index", "chart money-index --snapshot 2025-10-02"}},
    {"chart profile", {"chart profile KR", "chart profile US,FR --snapshot 2025-10-02"}},
    {"chart programmes", {"chart programmes", "chart programmes --as sums"}},
    {"chart calibration", {"chart calibration --draws 100"}},
    {"chart correlations", {"chart correlations", "chart correlations --snapshot 2025-10-02"}},
    {"chart indices", {"chart indices", "chart indices --by lab"}},
};

/// Values to try; what is a switch has none.
const std::map<Option, QStringList> kValues{
    {Option::Snapshot, {u"2025-10-02"_s, u"2025-12-28"_s}},
    {Option::Method, {u"v2.2"_s, u"v3.0"_s, u"v4.1"_s}},
    {Option::Normalisation, {u"min-max"_s}},
    {Option::Aggregation, {u"geometric"_s, u"arithmetic"_s}},
    {Option::Weights, {u"equal"_s, u"gpqa_diamond=1"_s}},
    {Option::Missing, {u"mean"_s, u"renormalise:0.3"_s}},
    {Option::Winsorised, {u"0.2"_s}},
    {Option::AsOf, {u"2025-10-05"_s, u"2026-08-23"_s}},
    {Option::TieTolerance, {u"3"_s, u"30"_s}},
    {Option::Fold, {u"lab"_s, u"family"_s, u"all"_s}},
    {Option::Include, {u"KR,FR"_s, u"US,CN"_s}},
    {Option::Exclude, {u"US"_s, u"FR"_s}},
    {Option::Lab, {u"mistral"_s, u"openai"_s, u"upstage"_s, u"openai,deepseek"_s}},
    {Option::OpenWeights, {u"yes"_s, u"no"_s}},
    {Option::Reasoning, {u"yes"_s, u"no"_s}},
    {Option::ReleasedFrom, {u"2025-06-01"_s, u"2026-06-01"_s}},
    {Option::OverParameters, {u"10"_s, u"100"_s}},
    {Option::MaxParameters, {u"400"_s, u"1000"_s}},
    {Option::OverPrice, {u"1"_s}},
    {Option::MaxPrice, {u"3"_s}},
    {Option::Text, {u"GPT"_s, u"e"_s}},
    {Option::Rule, {u"lab-sum"_s, u"top-mean:3"_s}},
    {Option::Top, {u"3"_s}},
    {Option::Reference, {u"GPT-5 (high)"_s, u"CN"_s}},
    {Option::ErrorOf, {u"run-again"_s}},
    {Option::Level, {u"0.5"_s}},
    {Option::RankBounds, {u"overlap"_s}},
    {Option::WithinShare, {u"0.9"_s}},
    {Option::Correlation, {u"0.9"_s}},
    {Option::Vary, {u"weights"_s}},
    {Option::DrawWeights, {u"uniform"_s}},
    {Option::Alpha, {u"2"_s}},
    {Option::LeaveOut, {u"lab"_s}},
    {Option::Draws, {u"150"_s, u"3000"_s}},
    {Option::Seed, {u"7"_s}},
    {Option::Neighbours, {u"2"_s}},
    {Option::By, {u"lab"_s}},
    {Option::Seats, {u"each"_s}},
    {Option::WithMethod, {u"v3.0"_s}},
    {Option::WithRule, {u"count:10"_s}},
    {Option::Country, {u"KR"_s}},
    {Option::Kind, {u"debt"_s, u"fund"_s, u"export_control"_s, u"revenue_annual"_s}},
    {Option::From, {u"2025-06-01"_s}},
    {Option::To, {u"2025-06-01"_s}},
    {Option::Currency, {u"KRW"_s}},
    {Option::Basis, {u"investment"_s}},
    {Option::Payer, {u"private"_s}},
    {Option::Per, {u"capita"_s}},
    {Option::RateDate, {u"2025-09-09"_s}},
    {Option::Sum, {u"year"_s}},
    {Option::Size, {u"500x400"_s}},
    {Option::Scale, {u"2"_s}},
    {Option::Theme, {u"dark"_s}},
    {Option::As, {u"by-country"_s, u"map"_s, u"years"_s, u"sums"_s, u"waterfall"_s, u"effects"_s}},
    {Option::Title, {u"Mine"_s}},
    {Option::Subtitle, {u"Mine"_s}},
    {Option::Note, {u"Mine"_s}},
    {Option::Highlight, {u"KR"_s, u"openai"_s, u"hle"_s, u"GPT-5 (high)"_s}},
    {Option::Columns, {u"rank"_s, u"date"_s, u"method"_s, u"evaluation"_s, u"item"_s, u"months"_s}},
};

/// Where only a refusal tells that it was heard: under other rules than these there is no answer.
bool mayBeRefused(Option option)
{
    constexpr std::array kRefused{Option::Normalisation, Option::Aggregation, Option::Missing,
                                  Option::Winsorised, Option::Joined};
    return std::ranges::find(kRefused, option) != kRefused.end();
}

/// What names a file, or is no question: tests of their own are about them.
bool hasOwnTest(Option option)
{
    constexpr std::array kOwn{
        Option::View,   Option::WithView,    Option::Document, Option::Scenario, Option::Output,
        Option::Format, Option::Corrections, Option::Lang,     Option::Help,     Option::Version};
    return std::ranges::find(kOwn, option) != kOwn.end();
}

struct Printed {
    int code = -1;
    QString rows;
    QString said;
    QList<ChartOrder> drawn;
};

Printed printed(QStringList arguments)
{
    arguments << u"--lang"_s << u"en"_s;
    if (arguments.first() == u"chart") {
        const Ran ran = runPodium(arguments << u"-o"_s << u"a.svg"_s);
        return {ran.code, {}, {}, ran.drawn};
    }
    const Ran table = runPodium(arguments);
    const Ran csv = runPodium(arguments << u"--format"_s << u"csv"_s);
    return {table.code, csv.out + table.out.section(u'\n', 1), table.out, {}};
}

bool sameDrawn(const Printed &one, const Printed &other)
{
    return std::ranges::equal(one.drawn, other.drawn, [](const ChartOrder &a, const ChartOrder &b) {
        return a.series == b.series && a.size == b.size && a.scale == b.scale && a.dark == b.dark;
    });
}

class ActingOptions : public testing::TestWithParam<Asking>
{
protected:
    [[nodiscard]] bool acts(const OptionInfo &option)
    {
        const auto values = kValues.find(option.option);
        for (const char *question : GetParam().questions) {
            for (const QString &value :
                 option.value ? values->second : QStringList{QStringLiteral("yes")}) {
                const Printed other
                    = printed(split(question) << nameOf(option.option) + u"="_s + value);
                const bool refused = other.code == Failed && mayBeRefused(option.option);
                if (refused || (other.code == Done && differs(question, other)))
                    return true;
            }
        }
        return false;
    }

private:
    bool differs(const char *question, const Printed &other)
    {
        if (!m_plain.contains(question))
            m_plain.emplace(question, printed(split(question)));
        const Printed &plain = m_plain.at(question);
        EXPECT_EQ(plain.code, Done) << question;
        return plain.rows != other.rows || plain.said != other.said || !sameDrawn(plain, other);
    }

    std::map<const char *, Printed> m_plain;
};

TEST_P(ActingOptions, OfACommand_EachChangesSomeAnswer)
{
    const QString command = split(GetParam().command).join(u' ');
    for (const CommandInfo &info : commandList()) {
        const bool shape = info.draws && command == u"chart "_s + nameOf(info.command);
        if (!shape && command != nameOf(info.command))
            continue;
        for (const OptionInfo &option : optionList()) {
            if (!takes(info.command, option, shape) || hasOwnTest(option.option))
                continue;
            const bool known = !option.value || kValues.contains(option.option);
            EXPECT_TRUE(known && acts(option))
                << GetParam().command << ' ' << nameOf(option.option).toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Options, ActingOptions, testing::ValuesIn(kAskings));

TEST(OptionsThatDoNothing, AreRefused)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"t.csv"_s);
    for (const char *arguments :
         {"composition --rule lab-sum", "rank --rule lab-sum", "compare US CN --top 3",
          "correlations --rule best", "diff 2025-09-18 2025-10-02 --reference GPT-5_(high)",
          "chart lag -o a.svg --as map", "chart compare KR -o a.svg --neighbours 2"})
        EXPECT_EQ(runPodium(arguments).code, WrongUsage) << arguments;
    const Ran table = runPodium({u"table"_s, u"lag"_s, u"--rule"_s, u"lab-sum"_s, u"-o"_s, file});
    EXPECT_EQ(table.code, WrongUsage);
    EXPECT_TRUE(table.err.contains(u"\"podium table lag\" takes no --rule"_s))
        << table.err.toStdString();
    EXPECT_EQ(
        runPodium({u"table"_s, u"countries"_s, u"--rule"_s, u"lab-sum"_s, u"-o"_s, file}).code,
        Done);
    const Ran nobody = runPodium("chart countries -o a.svg --highlight Atlantis");
    EXPECT_EQ(nobody.code, Failed);
    EXPECT_TRUE(nobody.err.contains(u"does not show \"Atlantis\""_s)) << nobody.err.toStdString();
}

TEST(Countries, WithTop_ArePrintedUpToThatRank)
{
    const auto rows = runPodium("countries --top 3 --format csv").rows();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[2][u"rank"_s], u"3"_s);
    EXPECT_TRUE(runPodium("countries --top 3").out.contains(u"Showing 3 of "_s));
}

TEST(Correlations, HaveTheIntervalOfWhichTheirRulesSpeak)
{
    const auto wide = runPodium("correlations --format csv").rows();
    const auto narrow = runPodium("correlations --level 0.5 --format csv").rows();
    ASSERT_FALSE(wide.isEmpty());
    EXPECT_LT(wide[0][u"with_index_low"_s].toDouble(), narrow[0][u"with_index_low"_s].toDouble());
    EXPECT_GT(wide[0][u"with_index_high"_s].toDouble(), narrow[0][u"with_index_high"_s].toDouble());
}

TEST(ChartOf, WhatAnOptionPrints_IsDrawnToo)
{
    const auto kindDrawn = [](const char *arguments) {
        const Ran ran = runPodium(arguments);
        return ran.drawn.isEmpty() ? QString() : ran.drawn.first().series.valueAxisTitle;
    };
    EXPECT_EQ(kindDrawn("chart compare US CN -o a.svg --swap"),
              kindDrawn("chart compare US CN -o a.svg --as swaps"));
    EXPECT_EQ(kindDrawn("chart uncertainty --draws 100 -o a.svg --sobol"),
              kindDrawn("chart uncertainty --draws 100 -o a.svg --as effects"));
    EXPECT_EQ(kindDrawn("chart uncertainty -o a.svg --leave-out lab"),
              kindDrawn("chart uncertainty -o a.svg --as without-each --leave-out lab"));
}

} // namespace
} // namespace podium::tests
