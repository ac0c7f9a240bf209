// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/live_exhibit.h"

#include "app/session/session.h"
#include "tests/session/session_world.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class LiveExhibitTest : public testing::Test
{
protected:
    void SetUp() override { m_session.setDataset(sessionWorld().share()); }

    void change(const std::function<void(View &)> &edit)
    {
        View view = m_session.view();
        edit(view);
        m_session.setView(view, [] { return u"test"_s; });
    }

    [[nodiscard]] bool waitForExhibit()
    {
        return waitFor([this] { return m_live.exhibit() && !m_live.isBusy(); });
    }

    Session m_session;
    LiveExhibit m_live{m_session, PictureKind::Models};
};

TEST_F(LiveExhibitTest, NobodyLooks_NothingIsWorkedOut)
{
    EXPECT_FALSE(m_live.isBusy());
    change([](View &view) { view.exclude = {"US"}; });
    EXPECT_FALSE(m_live.isBusy());
    EXPECT_FALSE(m_live.exhibit());
}

TEST_F(LiveExhibitTest, ChangedViews_ShowTheNewestOnly)
{
    m_live.setWanted(true);
    change([](View &view) { view.exclude = {"US"}; });
    change([](View &view) { view.exclude = {"KR"}; });
    ASSERT_TRUE(waitForExhibit());
    EXPECT_EQ(m_live.exhibit()->answer->view.exclude, std::vector<std::string>{"KR"});
}

TEST_F(LiveExhibitTest, AnotherLook_AsksForNothing)
{
    m_live.setWanted(true);
    ASSERT_TRUE(waitForExhibit());
    const auto before = m_live.exhibit();
    change([](View &view) { view.picture.title = "My title"; });
    EXPECT_FALSE(m_live.isBusy());
    EXPECT_EQ(m_live.exhibit(), before);
}

TEST_F(LiveExhibitTest, OtherFigures_ForgetWhatWasFoundInTheOldOnes)
{
    m_live.setWanted(true);
    ASSERT_TRUE(waitForExhibit());
    const auto old = m_live.exhibit();
    m_session.setDataset(sessionWorld().share());
    EXPECT_FALSE(m_live.exhibit());
    ASSERT_TRUE(waitForExhibit());
    EXPECT_NE(m_live.exhibit()->dataset, old->dataset);
}

TEST_F(LiveExhibitTest, ViewWithoutAnAnswer_SaysWhy)
{
    m_live.setWanted(true);
    ASSERT_TRUE(waitForExhibit());
    change([](View &view) { view.snapshot = "1999-01-01"; });
    EXPECT_TRUE(waitFor([this] { return m_live.problem().has_value(); }));
    EXPECT_FALSE(m_live.exhibit());
}

} // namespace
} // namespace podium::tests
