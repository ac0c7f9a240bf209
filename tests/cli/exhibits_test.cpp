// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/view_json.h"
#include "app/data/view/view_words.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "tests/cli/ran.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// A dozen ways to look at the figures; money has a period, which a command would choose itself.
std::vector<View> views()
{
    View base;
    base.snapshot = "2025-10-02";
    base.robustness.draws = 100;
    base.money.from = parseDate("2025-01-01");
    base.money.to = parseDate("2025-10-02");
    base.money.countries = {"KR"};
    std::vector<View> out(12, base);
    out[1].folding = Folding::Lab;
    out[2].exclude = {"US", "CN"};
    out[3].trends.by = TrendGroup::Lab;
    out[4].money.currency = "EUR";
    out[5].reference = "GPT-3.5 Turbo";
    out[6].countingRule = {CountingRule::Kind::TopMean, 3};
    out[7].certainty.shown = true;
    out[8].robustness.vary = {Variation::Weights};
    out[9].picture.title = "A title of one's own";
    out[10].snapshot = "2026-08-22";
    out[11].picture.radar = true;
    return out;
}

ChartSeries throughTheDoor(const View &view)
{
    const auto shown = exhibit(shippedFigures(), view);
    EXPECT_TRUE(shown) << (shown ? std::string() : message(shown.error()));
    if (!shown)
        return {};
    const auto model = makeModel(view.picture.kind);
    fill(*model, *shown, Language::English);
    return seriesOf(*shown, *model, view.picture);
}

/// "chart X --as Y --view FILE", drawn.
ChartSeries throughTheCommand(const View &view, const ExhibitKind &kind)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"view.json"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(view)).toJson());
    file.close();
    QStringList arguments{u"chart"_s, QString::fromUtf16(kind.chart)};
    if (kind.as)
        arguments << u"--as"_s << QString::fromUtf16(kind.as);
    arguments << u"--view"_s << file.fileName() << u"-o"_s << u"out.svg"_s << u"--lang"_s
              << u"en"_s;
    const Ran ran = runPodium(arguments);
    EXPECT_EQ(ran.drawn.size(), 1) << ran.err.toStdString();
    return ran.drawn.isEmpty() ? ChartSeries() : ran.drawn.first().series;
}

/// A View each, for together they take a minute.
class OneDoor : public testing::TestWithParam<std::size_t>
{
};

TEST_P(OneDoor, EveryPictureOfAView_IsWhatTheCommandDraws)
{
    View view = views().at(GetParam());
    for (const ExhibitKind &kind : exhibitKinds()) {
        view.picture.kind = kind.kind;
        ChartSeries drawn = throughTheCommand(view, kind);
        if (drawn.map())
            drawn.form = ChartRows(); // the exhibit has no outlines of countries
        EXPECT_EQ(drawn, throughTheDoor(view))
            << wordOf(kind.kind).toStdString() << ": " << drawn.title.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Views, OneDoor, testing::Range(std::size_t{0}, views().size()));

} // namespace
} // namespace podium::tests
