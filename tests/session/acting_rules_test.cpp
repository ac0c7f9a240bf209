// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule that acts is a chip that takes it away, or is listed here with a reason.
#include "app/session/desk/acting_rules.h"

#include "app/data/view/view_fields.h"
#include "app/engine/ranking/answering.h"
#include "app/models/rules/view_rules.h"
#include "tests/models/changed_view.h"
#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <array>
#include <memory>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// What acts without a chip, and what shows it all the time.
const QStringList kElsewhere{
    u"data.snapshot"_s, // the field Data
    u"method.id"_s,     // the field Index
    u"whom.folding"_s,  // the field Models
    u"comparing.*"_s,   // those compared stand in a row of their own, each with a cross
    u"picture.*"_s,     // how it looks, not what it shows
};

bool isElsewhere(const QString &key)
{
    return kElsewhere.contains(key) || kElsewhere.contains(key.section(u'.', 0, 0) + u".*"_s);
}

AnswerData dataOf(const std::shared_ptr<const Dataset> &dataset, Answer answer)
{
    return {dataset, std::make_shared<const Answer>(std::move(answer)), Language::English};
}

AnswerData answeredBy(const std::shared_ptr<const Dataset> &dataset, const View &view)
{
    return dataOf(dataset, *answer(*dataset, view));
}

/// What cannot be answered is said as it is asked.
AnswerData askedBy(const std::shared_ptr<const Dataset> &dataset, const View &view)
{
    Answer found = *answer(*dataset, View());
    found.view = view;
    return dataOf(dataset, std::move(found));
}

View plainView()
{
    View view;
    view.certainty.shown = true; // or else nothing of it acts
    return view;
}

TEST(ActingRules, EveryKeyThatActs_HasAChipThatRemovesIt_OrAReason)
{
    const auto dataset = sampleWorld().share();
    const QStringList keys = keysOfAView();
    for (int number = 0; number < static_cast<int>(PictureKind::LeaveOut) + 1; ++number) {
        const auto kind = static_cast<PictureKind>(number);
        const QList<RulesOf> what = rulesUnder(kind);
        ASSERT_FALSE(what.isEmpty()) << number;
        for (int place = 0; place < keys.size(); ++place) {
            View view = plainView();
            Changer changer(place);
            visitFields(view, changer);
            const auto ask = answer(*dataset, view) ? &answeredBy : &askedBy;
            const AnswerData before = ask(dataset, plainView());
            const AnswerData after = ask(dataset, view);
            const bool acts = std::ranges::any_of(
                what, [&](RulesOf one) { return rulesLine(before, one) != rulesLine(after, one); });
            if (!acts || isElsewhere(keys[place]) || view == View())
                continue;
            View removed = view;
            for (const ActingRule &rule : actingRules(after, view, what)) {
                EXPECT_FALSE(rule.text.isEmpty());
                if (rule.key.split(u' ').contains(keys[place]))
                    rule.remove(removed);
            }
            // What is said of intervals goes with them.
            EXPECT_TRUE(removed == plainView() || removed == View())
                << keys[place].toStdString() << " of " << number << ": "
                << rulesLine(after, what.front()).toStdString();
        }
    }
}

TEST(ActingRules, CountriesLeftOut_AreAChipEach_InTheWordsOfTheSubtitle)
{
    const auto dataset = sampleWorld().share();
    View view;
    view.exclude = {"US", "CN"};
    view.openWeights = true;
    const AnswerData shown = answeredBy(dataset, view);
    const QList<ActingRule> rules = actingRules(shown, view, {RulesOf::Models});
    ASSERT_EQ(rules.size(), 3);
    EXPECT_EQ(rules[0].text, u"without the United States"_s);
    EXPECT_TRUE(rules[0].leavesOut);
    EXPECT_EQ(rules[2].text, u"only open weights"_s);
    rules[0].remove(view);
    EXPECT_EQ(view.exclude, std::vector<std::string>{"CN"});
}

TEST(ActingRules, MoneyOfOnePayer_IsNoRuleOfARanking)
{
    const auto dataset = sampleWorld().share();
    View view;
    view.money.payers = {"public"};
    const AnswerData shown = answeredBy(dataset, view);
    EXPECT_TRUE(actingRules(shown, view, rulesUnder(PictureKind::Models)).isEmpty());
    const auto rules = actingRules(shown, view, rulesUnder(PictureKind::ProgrammeSums));
    ASSERT_EQ(rules.size(), 1);
    EXPECT_EQ(rules[0].key, u"money.payers"_s);
}

} // namespace
} // namespace podium::tests
