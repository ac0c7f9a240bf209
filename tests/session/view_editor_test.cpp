// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/view_editor.h"

#include "app/engine/money/all_years.h"
#include "app/models/money/money_comparisons.h"
#include "app/session/desk/desk.h"
#include "tests/session/session_world.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <memory>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class ViewEditorTest : public testing::Test
{
protected:
    ViewEditorTest()
    {
        DatasetBuilder world = sessionWorld();
        world.snapshot("2025-12-12", "v3.0").model("GPT-6", "openai", {0.9});
        View view;
        view.snapshot = "2025-10-02";
        m_session.startWith(view);
        m_session.setDataset(world.share());
        settle();
    }

    void settle()
    {
        ASSERT_TRUE(waitFor([this] { return !m_session.isBusy() && m_session.answer(); }));
    }
    [[nodiscard]] ViewEditor &edit() { return m_desk->edit(); }
    [[nodiscard]] const View &view() const { return m_session.view(); }

    Session m_session;
    std::unique_ptr<Desk> m_desk = std::make_unique<Desk>(m_session);
};

using Countries = std::vector<std::string>;

TEST_F(ViewEditorTest, ColumnsOfEachTable_AreKeptFromOneStartToTheNext)
{
    edit().chooseColumns({u"index"_s, u"model"_s});
    edit().show(PictureKind::Lags);
    edit().chooseColumns({u"months"_s});
    const QVariantMap kept = edit().keptColumns();
    m_desk = std::make_unique<Desk>(m_session);
    edit().restoreColumns(kept);
    edit().show(PictureKind::ModelsByPrice);
    EXPECT_EQ(view().picture.columns, (std::vector<std::string>{"index", "model"}));
    m_session.undo();
    EXPECT_EQ(view().picture.columns, std::vector<std::string>{"months"});
}

TEST_F(ViewEditorTest, Country_IsIncludedOrExcluded_NeverBoth)
{
    edit().setExcluded(u"KR"_s, true);
    EXPECT_EQ(view().exclude, Countries{"KR"});
    edit().setIncluded(u"KR"_s, true);
    EXPECT_EQ(view().include, Countries{"KR"});
    EXPECT_EQ(view().exclude, Countries{});
    edit().showOnly(u"US"_s);
    EXPECT_EQ(view().include, Countries{"US"});
    EXPECT_TRUE(edit().hasFilters());
    edit().resetFilters();
    EXPECT_EQ(view().include, Countries{});
    EXPECT_FALSE(edit().hasFilters());
}

TEST_F(ViewEditorTest, Step_IsNamedInTheLanguageOfNow)
{
    edit().setExcluded(u"KR"_s, true);
    EXPECT_EQ(m_session.undoName(), u"Exclude South Korea"_s);
    m_desk->setLanguage(Language::Korean);
    EXPECT_EQ(m_session.undoName(), u"Exclude 대한민국"_s);
}

TEST_F(ViewEditorTest, Step_OfADeskThatIsGone_HasNoName)
{
    edit().setExcluded(u"KR"_s, true);
    m_desk.reset();
    EXPECT_EQ(m_session.undoName(), QString());
    m_session.undo();
    EXPECT_EQ(view().exclude, Countries{});
}

TEST_F(ViewEditorTest, Snapshot_DropsTheReferenceItDoesNotKnow)
{
    edit().compareWith(u"gpt-3.5-turbo"_s);
    EXPECT_EQ(view().reference, "gpt-3.5-turbo");
    edit().chooseSnapshot(u"2025-12-12"_s);
    EXPECT_EQ(view().snapshot, "2025-12-12");
    EXPECT_EQ(view().reference, "");
    edit().chooseSnapshot(u"2025-10-02"_s);
    EXPECT_EQ(view().reference, "gpt-3.5-turbo") << "it was only set aside";
    m_session.undo();
    m_session.undo();
    EXPECT_EQ(view().reference, "gpt-3.5-turbo");
}

TEST_F(ViewEditorTest, Reveal_LetsTheModelInWhateverHidIt)
{
    edit().setExcluded(u"KR"_s, true);
    edit().fold(Folding::Lab);
    settle();
    edit().reveal("exaone-4.0-32b");
    EXPECT_EQ(view().exclude, Countries{});
    EXPECT_EQ(view().folding, Folding::All);
    EXPECT_EQ(m_session.undoName(), u"Show EXAONE 4.0 32B"_s);
}

TEST_F(ViewEditorTest, Weights_AreOneStepUntilTheSliderRests)
{
    edit().adjustWeights({{"gpqa", 2}});
    edit().adjustWeights({{"gpqa", 3}});
    edit().endAdjustment();
    ASSERT_TRUE(view().choice.weights);
    EXPECT_EQ(m_session.undoName(), u"Weights"_s);
    m_session.undo();
    EXPECT_FALSE(view().choice.weights);
    EXPECT_FALSE(m_session.canUndo());
}

TEST_F(ViewEditorTest, Rules_AreNamedByTheOneThatChanged)
{
    MethodChoice choice;
    choice.aggregation = Aggregation::Geometric;
    edit().chooseRules(choice);
    EXPECT_EQ(m_session.undoName(), u"Rule: Geometric mean"_s);
    edit().chooseRules({});
    EXPECT_EQ(m_session.undoName(), u"Rule: The method's own rules"_s);
}

TEST_F(ViewEditorTest, SecondCountingRule_IsNamedWithItsNumber)
{
    edit().countAlsoBy({CountingRule::Kind::TopMean, 3});
    EXPECT_EQ(m_session.undoName(), u"Second counting rule: Mean of the best 3 labs"_s);
}

TEST_F(ViewEditorTest, Compare_TakesEachItemOnce)
{
    EXPECT_TRUE(edit().canAddToCompare(u"gpt-5"_s));
    edit().addToCompare({u"gpt-5"_s, u"exaone-4.0-32b"_s});
    EXPECT_EQ(view().comparing.items.size(), 2U);
    EXPECT_FALSE(edit().canAddToCompare(u"gpt-5"_s));
    const QString name = m_session.undoName();
    edit().addToCompare({u"gpt-5"_s});
    EXPECT_EQ(m_session.undoName(), name);
    EXPECT_FALSE(edit().isCompareFull());
}

TEST_F(ViewEditorTest, MoneyComparison_IsNamedByItself_AndShowAllEndsIt)
{
    const MoneyComparison first = MoneyComparisons::all().first();
    edit().compareMoney(first.whose);
    EXPECT_TRUE(first.isOf(view().money));
    EXPECT_EQ(m_session.undoName(), first.text);
    edit().showAllMoney();
    EXPECT_TRUE(view().money.labs.empty());
    EXPECT_EQ(view().money.from, kMoneyBegins);
    EXPECT_EQ(view().money.to, kMoneyEnds);
}

TEST_F(ViewEditorTest, SameChoiceAgain_IsNoStep)
{
    edit().fold(Folding::Family);
    EXPECT_TRUE(m_session.canUndo());
    m_session.undo();
    edit().fold(view().folding);
    EXPECT_FALSE(m_session.canUndo());
}

} // namespace
} // namespace podium::tests
