// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/choices.h"

#include "app/engine/ranking/answering.h"
#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

AnswerData shownOf(const View &view)
{
    return answered(sampleWorld(), view);
}

Choice choiceOf(const QList<Choice> &choices, const QString &text)
{
    const auto found = std::ranges::find(choices, text, &Choice::text);
    if (found == choices.end())
        throw std::runtime_error("no choice is called " + text.toStdString());
    return *found;
}

TEST(Choices, SeveralCountriesOfMoney_AreTickedOneAfterTheOther)
{
    View view;
    view.picture.kind = PictureKind::ProgrammeSums;
    for (const QString &name : {u"Public"_s, u"Per head"_s}) {
        const auto choices = Choices::ofMoney(shownOf(view), view);
        const auto found = std::ranges::find_if(choices, [&name](const Choice &choice) {
            return choice.text.startsWith(name, Qt::CaseInsensitive);
        });
        ASSERT_NE(found, choices.end()) << name.toStdString();
        EXPECT_FALSE(found->chosen);
        found->toggle(view);
    }
    EXPECT_EQ(view.money.payers, std::vector<std::string>{"public"});
    EXPECT_EQ(view.money.per, MoneyPer::Capita);
    EXPECT_TRUE(choiceOf(Choices::ofMoney(shownOf(view), view), u"Per head"_s).chosen);
    EXPECT_TRUE(Choices::summary(Choices::ofMoney(shownOf(view), view)).endsWith(u"Per head"_s));
}

TEST(Choices, AllButTwoCountries_IsOneTickAndBack)
{
    View view;
    const QString name = u"All but the United States and China"_s;
    choiceOf(Choices::ofCountries(shownOf(view), view), name).toggle(view);
    EXPECT_EQ(view.exclude, (std::vector<std::string>{"US", "CN"}));
    choiceOf(Choices::ofCountries(shownOf(view), view), name).toggle(view);
    EXPECT_TRUE(view.exclude.empty());
}

TEST(Choices, NamesOfCountries_StandInTheirOrder)
{
    const View view;
    QStringList names;
    for (const Choice &choice : Choices::ofCountries(shownOf(view), view)) {
        if (choice.section == u"Only these countries"_s)
            names << choice.text;
    }
    ASSERT_GT(names.size(), 2);
    EXPECT_TRUE(std::ranges::is_sorted(names, [](const QString &a, const QString &b) {
        return a.localeAwareCompare(b) < 0;
    })) << names.join(u", "_s).toStdString();
}

TEST(Choices, UsualOnes_AreNotSummedUp)
{
    View view;
    view.picture.kind = PictureKind::Rounds;
    EXPECT_EQ(Choices::summary(Choices::ofMoney(shownOf(view), view)), QString());
}

} // namespace
} // namespace podium::tests
