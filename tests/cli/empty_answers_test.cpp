// SPDX-License-Identifier: GPL-3.0-or-later
// Who or what is asked for and is not there: a sentence, never an empty table.
#include "tests/cli/ran.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

TEST(GroupsOfCountries, AreFollowedByTheirCountries_OrRefusedWithASentence)
{
    const Ran history = runPodium("history EU --format csv");
    ASSERT_EQ(history.code, Done) << history.err.toStdString();
    const auto rows = history.rows();
    EXPECT_TRUE(std::ranges::any_of(rows, [](const auto &row) {
        return row[u"item"_s] == u"FR"_s && !row[u"rank"_s].isEmpty();
    }));
    for (const auto &row : rows)
        EXPECT_NE(row[u"item"_s], u"EU"_s);
    EXPECT_NE(runPodium("indices --country EU --format csv").out,
              runPodium("indices --country KR --format csv").out);
    const Ran compared = runPodium("compare EU US");
    EXPECT_EQ(compared.code, Failed);
    EXPECT_TRUE(compared.err.contains(u"\"EU\" is a group of countries"_s))
        << compared.err.toStdString();
    EXPECT_EQ(runPodium("history EU,KR").code, Done);
}

TEST(Countries, OnEveryCommandThatTakesSome_AreAnsweredOrRefusedWithASentence)
{
    for (const char *command :
         {"history", "profile", "compare US", "lag --reference", "indices --country",
          "funding --country", "figures --country", "events --country", "programmes --country",
          "money-index --country", "rank --include", "countries --exclude", "lag --include"}) {
        for (const char *whom : {"KR", "EU", "openai", "GPT-5_(high)", "nobody", ","}) {
            const Ran ran = runPodium(split(command) + split(whom));
            const bool refused = ran.code != Done && ran.out.isEmpty() && !ran.err.isEmpty();
            EXPECT_TRUE(refused || (ran.code == Done && !ran.out.isEmpty()))
                << command << ' ' << whom << ran.err.toStdString();
        }
    }
}

TEST(EmptyAnswers, SayThatNothingIsKnownAndWhatToDo)
{
    for (const char *command :
         {"funding --country ZZ", "programmes --country ZZ", "events --country ZZ",
          "figures --country ZZ", "money-index --country ZZ", "rank --text nothing_like_this",
          "countries --text nothing_like_this", "composition --text nothing_like_this",
          "pareto --snapshot 2026-10-10"}) {
        const Ran ran = runPodium(command);
        EXPECT_TRUE(ran.out.contains(u"leave an option out"_s))
            << command << '\n'
            << ran.out.toStdString() << ran.err.toStdString();
    }
    for (const char *command : {"pareto", "rank --max-price 5", "pareto --snapshot 2026-10-10"})
        EXPECT_TRUE(runPodium(command).out.contains(u"22 August 2026: snapshot 2026-08-22"_s))
            << command;
    EXPECT_FALSE(runPodium("pareto --snapshot 2026-08-22").out.contains(u"has a price"_s));
}

} // namespace
} // namespace podium::tests
