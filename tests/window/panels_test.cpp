// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tables/roles.h"
#include "tests/window/open_window.h"
#include "ui/panels/elements/chip.h"
#include "ui/panels/elements/field_button.h"
#include "ui/panels/inspector/neighbours.h"
#include "ui/window/panel_area.h"
#include "ui/window/rail.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

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

TEST(Panels, InspectorInANarrowWindow_FoldsUntilThereIsRoomOrSomebodyAsks)
{
    OpenWindow open;
    const QDockWidget &inspector = dock(open, u"inspectorDock"_s);
    const QSize before = open.window().size();
    open.window().resize(800, 500);
    ASSERT_TRUE(waitFor([&] { return !inspector.isVisible(); }));
    open.press(Qt::Key_F9);
    EXPECT_TRUE(inspector.isVisible());
    open.press(Qt::Key_F9);
    EXPECT_FALSE(inspector.isVisible());
    open.press(Qt::Key_F9);
    open.window().resize(before);
    ASSERT_TRUE(open.settle());
    open.window().resize(800, 500);
    ASSERT_TRUE(waitFor([&] { return !inspector.isVisible(); }));
    open.window().resize(before);
    EXPECT_TRUE(waitFor([&] { return inspector.isVisible(); }));
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

/// Each page under its own entry of the same list: nothing jumps under the pointer.
TEST(Panels, Rail_KeepsItsPlaceFromPageToPage)
{
    OpenWindow open;
    const Rail &rail = *open.window().findChild<Rail *>();
    const auto place = [&] { return rail.mapTo(&open.window(), QPoint()); };
    const QPoint first = place();
    for (int page = 1; page < open.window().workspaces().count(); ++page) {
        open.window().showWorkspace(page);
        ASSERT_TRUE(open.settle());
        EXPECT_EQ(place(), first) << page;
    }
}

/// A table that takes the keyboard chooses nothing.
TEST(Panels, ChosenModel_StaysChosenOnEveryPage)
{
    OpenWindow open;
    open.desk().chooseModel(open.desk().table().index(3, 0).data(KeyRole).toString());
    const QString chosen = open.desk().currentData(KeyRole).toString();
    const QString country = open.desk().currentData(CountryRole).toString();
    for (int page = 1; page < open.window().workspaces().count(); ++page) {
        open.window().showWorkspace(page);
        ASSERT_TRUE(open.settle());
        EXPECT_EQ(open.desk().currentData(KeyRole).toString(), chosen) << page;
    }
    open.window().showWorkspace(1);
    const QTableView &countries = open.table(u"countryTable"_s);
    ASSERT_TRUE(countries.selectionModel()->hasSelection());
    EXPECT_EQ(countries.selectionModel()->selectedRows().first().data(CountryRole).toString(),
              country);
}

/// The field says that weights are own ones, the chip which.
TEST(Panels, OwnWeights_AreListedOnce)
{
    OpenWindow open;
    const auto &method = open.desk().shown().method();
    std::vector<NamedWeight> weights;
    for (const MethodPart &part : method.parts)
        weights.push_back({open.desk().shown().dataset->evaluations[part.evaluation].id, 1});
    weights.at(2).weight = 9;
    open.desk().edit().adjustWeights(weights);
    open.desk().edit().endAdjustment();
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.part<FieldButton>(u"index"_s).value(),
              u"Intelligence Index v3.0 · own weights"_s);
    const QString moved
        = toQString(open.desk().shown().dataset->evaluations[method.parts.at(2).evaluation].nameEn);
    const auto chips = open.window().findChildren<Chip *>();
    const auto own = std::ranges::find_if(
        chips, [](const Chip *chip) { return chip->text().startsWith(u"own weights: "_s); });
    ASSERT_NE(own, chips.end());
    EXPECT_TRUE((*own)->text().startsWith(u"own weights: "_s + moved + u' '))
        << (*own)->text().toStdString();
}

TEST(Panels, PageWithoutAChoice_StaysWithoutOne)
{
    OpenWindow open;
    for (int page = 0; page < open.window().workspaces().count(); ++page) {
        open.window().showWorkspace(page);
        ASSERT_TRUE(open.settle());
        EXPECT_FALSE(open.desk().isChosen()) << page;
    }
}

} // namespace
} // namespace podium::tests
