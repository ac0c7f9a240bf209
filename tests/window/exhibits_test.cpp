// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/view_words.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

ChartSeries throughTheDoor(OpenWindow &open, const View &view)
{
    const auto shown = exhibit(open.session().dataset(), view);
    EXPECT_TRUE(shown);
    if (!shown)
        return {};
    const auto model = makeModel(view.picture.kind);
    fill(*model, *shown, Language::English);
    return seriesOf(*shown, *model, *model, view.picture, 1000);
}

/// The window draws as many rows as fit.
bool isTheBeginning(const QList<ChartMark> &marks, const QList<ChartMark> &all)
{
    return !marks.isEmpty() && marks.size() <= all.size()
        && std::equal(marks.begin(), marks.end(), all.begin());
}

TEST(OneDoor, EveryKindOfPicture_IsShownWhereItBelongsAsTheDoorGivesIt)
{
    OpenWindow open;
    for (const ExhibitKind &kind : exhibitKinds()) {
        const std::string word = wordOf(kind.kind).toStdString();
        View view = open.session().view();
        view.robustness.draws = 100;
        view.money.from = parseDate("2025-01-01");
        view.money.to = parseDate("2025-10-02");
        if (kind.kind == PictureKind::CountryRules)
            view.otherRule = CountingRule{CountingRule::Kind::LabSum, 0};
        view.picture.kind = kind.kind;
        open.session().setView(view, [] { return u"test"_s; });
        ASSERT_TRUE(open.settle()) << word;
        EXPECT_EQ(open.window().workspaces().currentKey(), QString::fromUtf16(kind.workspace))
            << word;
        const ChartSeries expected = throughTheDoor(open, view);
        const auto drawn = [&] {
            ChartCard *chart = open.window().workspace().mainChart();
            return chart ? chart->chart().series() : ChartSeries();
        };
        EXPECT_TRUE(waitFor([&] { return isTheBeginning(drawn().marks, expected.marks); }))
            << word << ": " << drawn().title.toStdString() << " for "
            << expected.title.toStdString();
        EXPECT_EQ(drawn().title, expected.title) << word;
        EXPECT_EQ(drawn().source, expected.source) << word;
    }
}

TEST(OneDoor, PageAndPicture_AreStepsThatCanBeUndone)
{
    OpenWindow open;
    const PictureKind before = open.session().view().picture.kind;
    open.window().showWorkspace(u"trends"_s);
    EXPECT_EQ(open.session().view().picture.kind, PictureKind::Frontier);
    EXPECT_EQ(open.session().undoName(), u"Show: Frontier"_s);
    open.session().undo();
    EXPECT_EQ(open.session().view().picture.kind, before);
    EXPECT_EQ(open.window().workspaces().currentKey(), u"ranking"_s);
}

} // namespace
} // namespace podium::tests
