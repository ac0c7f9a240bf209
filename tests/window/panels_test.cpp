// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/open_window.h"
#include "ui/panels/inspector/neighbours.h"
#include "ui/window/panel_area.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QDockWidget>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QDockWidget &dock(OpenWindow &open, const QString &name)
{
    return *open.window().findChild<QDockWidget *>(name);
}

TEST(Neighbours, ScoresThatWereFilledIn_AreNeitherWeakNorStrong)
{
    const auto modelWith = [](double first, double second, bool imputed) {
        RankedModel model;
        model.parts = {{.normalised = first}, {.normalised = second, .imputed = imputed}};
        return model;
    };
    Answer answer;
    answer.ranking = {modelWith(0.5, 0.9, true), modelWith(0.4, 0.2, false)};
    const NeighbourProfile profile = neighbourProfile(answer, 0);
    EXPECT_EQ(profile.strongest, std::vector<std::size_t>{0});
    EXPECT_TRUE(profile.weakest.empty());
}

TEST(Panels, Closed_StayAwayUntilAskedFor)
{
    OpenWindow open;
    ASSERT_TRUE(dock(open, u"inspectorDock"_s).isVisible());
    dock(open, u"inspectorDock"_s).close();
    EXPECT_FALSE(open.window().panels().isWanted(PanelArea::Facts));
    open.window().showWorkspace(1);
    open.window().showWorkspace(0);
    EXPECT_FALSE(dock(open, u"inspectorDock"_s).isVisible());
    open.press(Qt::Key_F9);
    EXPECT_TRUE(dock(open, u"inspectorDock"_s).isVisible());
}

TEST(Panels, WorkspaceWithoutModels_HidesThemForItselfOnly)
{
    OpenWindow open;
    open.press(Qt::Key_F8);
    ASSERT_TRUE(dock(open, u"filterDock"_s).isVisible());
    open.window().showWorkspace(u"funding"_s);
    EXPECT_FALSE(dock(open, u"filterDock"_s).isVisible());
    EXPECT_FALSE(dock(open, u"inspectorDock"_s).isVisible());
    open.window().showWorkspace(u"ranking"_s);
    EXPECT_TRUE(dock(open, u"filterDock"_s).isVisible());
    EXPECT_TRUE(dock(open, u"inspectorDock"_s).isVisible());
}

TEST(Panels, MovedAndFloated_ComeBackWithResetLayout)
{
    OpenWindow open;
    PanelArea &area = open.window().panels();
    area.addDockWidget(Qt::LeftDockWidgetArea, &dock(open, u"inspectorDock"_s));
    dock(open, u"inspectorDock"_s).setFloating(true);
    area.setWanted(PanelArea::Filters, true);
    open.window().resetLayout();
    EXPECT_FALSE(dock(open, u"inspectorDock"_s).isFloating());
    EXPECT_EQ(area.dockWidgetArea(&dock(open, u"inspectorDock"_s)), Qt::RightDockWidgetArea);
    EXPECT_FALSE(dock(open, u"filterDock"_s).isVisible());
}

TEST(Panels, Places_AreRememberedFromRunToRun)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"podium.conf"_s), QSettings::IniFormat);
    {
        OpenWindow first;
        PanelArea &area = first.window().panels();
        area.addDockWidget(Qt::LeftDockWidgetArea, &dock(first, u"inspectorDock"_s));
        area.setWanted(PanelArea::Filters, true);
        first.window().remember(store);
    }
    OpenWindow second;
    second.window().restore(store);
    PanelArea &area = second.window().panels();
    EXPECT_EQ(area.dockWidgetArea(&dock(second, u"inspectorDock"_s)), Qt::LeftDockWidgetArea);
    EXPECT_TRUE(area.isWanted(PanelArea::Filters));
    EXPECT_TRUE(dock(second, u"filterDock"_s).isVisible());
}

} // namespace
} // namespace podium::tests
