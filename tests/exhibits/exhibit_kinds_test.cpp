// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/exhibit_kinds.h"

#include "app/data/view/view_words.h"
#include "app/exhibits/exhibiting.h"
#include "app/exhibits/studies.h"
#include "app/models/money/programme_model.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/tables/chosen_columns.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QRegularExpression>

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <set>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

View viewOf(PictureKind kind)
{
    View view;
    view.snapshot = "2025-10-02";
    view.robustness.draws = 100;
    view.picture.kind = kind;
    return view;
}

TEST(ExhibitKinds, EveryKindWithAWord_HasOneRow)
{
    std::set<PictureKind> rows;
    for (const ExhibitKind &kind : exhibitKinds())
        EXPECT_TRUE(rows.insert(kind.kind).second) << wordOf(kind.kind).toStdString();
    std::set<PictureKind> worded;
    for (const auto &[kind, word] : kWords<PictureKind>)
        worded.insert(kind);
    EXPECT_EQ(rows, worded);
}

TEST(ExhibitKinds, WordsOfCharts_LeadBackToTheirKind)
{
    for (const ExhibitKind &kind : exhibitKinds())
        EXPECT_EQ(kindOf(QStringView(kind.chart), kind.as ? QStringView(kind.as) : QStringView()),
                  kind.kind)
            << wordOf(kind.kind).toStdString();
    EXPECT_FALSE(kindOf(u"countries", u"pie"));
}

/// Views that change which columns a command prints.
std::vector<View> viewsOfColumns(PictureKind kind)
{
    std::vector<View> views(5, viewOf(kind));
    views[1].certainty.shown = true;
    views[1].folding = Folding::Lab;
    views[2].withoutBestLab = true;
    views[3].money.sum = SumBy::Year;
    views[4].money.sum = SumBy::Country;
    return views;
}

TEST(ExhibitKinds, ColumnsThatCommandsPrint_AreOfTheModelThatTheyPrint)
{
    for (const ExhibitKind &kind : exhibitKinds()) {
        for (const View &view : viewsOfColumns(kind.kind)) {
            if (!kind.printed)
                continue;
            const auto shown = exhibit(shippedFigures(), view);
            ASSERT_TRUE(shown) << message(shown.error());
            auto model = printedModel(*shown, Language::English);
            if (!model) {
                model = makeModel(kind.kind);
                fill(*model, *shown, Language::English);
            }
            const PrintedColumns columns = kind.printed(*shown->answer);
            EXPECT_EQ(columnsOfKeys(*model, columns.people).size(), std::ssize(columns.people));
            EXPECT_EQ(columnsOfKeys(*model, columns.programs).size(), std::ssize(columns.programs));
        }
    }
}

TEST(Exhibit, EveryKind_IsDrawnOfTheShippedFigures)
{
    for (const ExhibitKind &kind : exhibitKinds()) {
        const std::string word = wordOf(kind.kind).toStdString();
        const auto shown = exhibit(shippedFigures(), viewOf(kind.kind));
        ASSERT_TRUE(shown) << word << ": " << message(shown.error());
        const auto model = makeModel(kind.kind);
        fill(*model, *shown, Language::English);
        const ChartSeries series = seriesOf(*shown, *model, Picture());
        EXPECT_FALSE(series.marks.isEmpty()) << word;
        EXPECT_FALSE(series.source.isEmpty() && series.subtitle.isEmpty()) << word;
        EXPECT_GT(model->rowCount(), 0) << word;
    }
}

/// Whoever sees a few rows of many must not take them for all.
TEST(Exhibit, RowsThatAreNotDrawn_AreSaidBesideEveryKind)
{
    int cut = 0;
    for (const ExhibitKind &kind : exhibitKinds()) {
        const auto shown = exhibit(shippedFigures(), viewOf(kind.kind));
        ASSERT_TRUE(shown);
        const auto model = makeModel(kind.kind);
        fill(*model, *shown, Language::English);
        const ChartSeries series = seriesOf(*shown, *model, *model, Picture(), 3);
        static const QRegularExpression said(u"· ([0-9,]+) of ([0-9,]+) shown$"_s);
        const auto match = said.match(series.subtitle);
        ASSERT_EQ(match.hasMatch(), series.rowsNotShown > 0)
            << wordOf(kind.kind).toStdString() << ": " << series.subtitle.toStdString();
        if (!match.hasMatch())
            continue;
        ++cut;
        EXPECT_EQ(match.captured(2).toInt() - match.captured(1).toInt(), series.rowsNotShown)
            << wordOf(kind.kind).toStdString();
    }
    EXPECT_GT(cut, 8);
}

/// A line drawn up to an end would say that no more is possible.
TEST(Exhibit, ValuesThatAreAtLeastSoMuch_HaveNoUpperEndInAnyPicture)
{
    std::set<PictureKind> open;
    for (const ExhibitKind &kind : exhibitKinds()) {
        View view = viewOf(kind.kind);
        view.snapshot.clear(); // in the newest figures most models of some countries are unmeasured
        const auto shown = exhibit(shippedFigures(), view);
        ASSERT_TRUE(shown) << wordOf(kind.kind).toStdString();
        const auto model = makeModel(kind.kind);
        fill(*model, *shown, Language::English);
        for (const ChartMark &mark : seriesOf(*shown, *model, Picture()).marks) {
            if (!mark.valueText.contains(u'≥') || !mark.high)
                continue;
            open.insert(kind.kind);
            EXPECT_TRUE(std::isinf(*mark.high))
                << wordOf(kind.kind).toStdString() << ' ' << mark.key.toStdString();
        }
    }
    EXPECT_TRUE(open.contains(PictureKind::Frontier));
    EXPECT_TRUE(open.contains(PictureKind::MoneyIndex));
}

TEST(Exhibit, HighlightedModelBelowTheRows_TakesTheLastPlaceWithItsRank)
{
    View view = viewOf(PictureKind::Models);
    view.picture.rows = 5;
    view.picture.highlighted = {"Solar Pro 2 (Reasoning)"};
    const auto shown = exhibit(shippedFigures(), view);
    ASSERT_TRUE(shown);
    const auto model = makeModel(view.picture.kind);
    fill(*model, *shown, Language::English);
    const ChartSeries series = seriesOf(*shown, *model, view.picture);
    ASSERT_EQ(series.marks.size(), 5);
    EXPECT_TRUE(series.marks.last().label.startsWith(u"Solar Pro 2"_s));
    EXPECT_TRUE(series.marks.last().valueNote.startsWith(u"rank "_s))
        << series.marks.last().valueNote.toStdString();
    EXPECT_EQ(series.highlighted, QStringList{series.marks.last().key});
    EXPECT_EQ(series.rowsNotShown, model->rowCount() - 5);
}

TEST(Exhibit, HighlightedLab_StandsInItsModels)
{
    View view = viewOf(PictureKind::Models);
    view.folding = Folding::All;
    view.picture.rows = 6;
    view.picture.highlighted = {"lg"};
    const auto shown = exhibit(shippedFigures(), view);
    ASSERT_TRUE(shown);
    const auto model = makeModel(view.picture.kind);
    fill(*model, *shown, Language::English);
    const ChartSeries series = seriesOf(*shown, *model, view.picture);
    ASSERT_EQ(series.marks.size(), 6);
    EXPECT_GE(series.highlighted.size(), 2);
    for (qsizetype i = 4; i < 6; ++i)
        EXPECT_EQ(series.marks[i].country, u"KR"_s) << series.marks[i].label.toStdString();
}

TEST(Exhibit, AmountsOfProgrammes_KeepTheirQualifierWhenConvertedAndDrawn)
{
    View view = viewOf(PictureKind::Programmes);
    view.snapshot = "2026-09-25";
    const auto shown = exhibit(shippedFigures(), view);
    ASSERT_TRUE(shown);
    ProgrammeModel model;
    model.setAnswer(shown->in(Language::English));
    int qualified = 0;
    double above = std::numeric_limits<double>::infinity();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        const QString amount = text(ProgrammeModel::Amount);
        const QVariant value = model.index(row, ProgrammeModel::Converted).data(ValueRole);
        EXPECT_LE(value.toDouble(), above) << amount.toStdString();
        above = value.toDouble();
        for (const QString &word : {u"up to "_s, u"about "_s, u"more than "_s}) {
            if (!amount.startsWith(word) || !value.isValid())
                continue;
            ++qualified;
            EXPECT_TRUE(text(ProgrammeModel::Converted).startsWith(word)) << amount.toStdString();
        }
    }
    EXPECT_GT(qualified, 20);
    const ChartSeries series = model.series(20);
    EXPECT_TRUE(series.marks.first().valueText.startsWith(u"up to "_s))
        << series.marks.first().valueText.toStdString();
}

/// A picture says whose rates, GDP and people it divides by, and no more than that.
TEST(Exhibit, SourceOfMoney_NamesWhatTheMeasureTakes)
{
    for (const PictureKind kind :
         {PictureKind::Programmes, PictureKind::ProgrammeSums, PictureKind::MoneyByCountry}) {
        for (const MoneyPer per : {MoneyPer::None, MoneyPer::Gdp, MoneyPer::Capita}) {
            View view = viewOf(kind);
            view.money.per = per;
            if (kind == PictureKind::MoneyByCountry)
                view.money.sum = SumBy::Country;
            const auto shown = exhibit(shippedFigures(), view);
            ASSERT_TRUE(shown);
            const auto model = makeModel(kind);
            fill(*model, *shown, Language::English);
            const QString source = seriesOf(*shown, *model, Picture()).source;
            EXPECT_EQ(source, sourceOf(*shown, *model)) << wordOf(kind).toStdString();
            EXPECT_EQ(source.contains(u"GDP: "_s), per == MoneyPer::Gdp) << source.toStdString();
            EXPECT_EQ(source.contains(u"People: "_s), per == MoneyPer::Capita)
                << source.toStdString();
        }
    }
}

TEST(Exhibit, TextsOfThePicture_StandInPlaceOfTheComposedOnes)
{
    View view = viewOf(PictureKind::Models);
    view.picture.title = "Mine";
    view.picture.subtitle = "Words";
    view.picture.source = "Me";
    const auto shown = exhibit(shippedFigures(), view);
    ASSERT_TRUE(shown);
    const auto model = makeModel(view.picture.kind);
    fill(*model, *shown, Language::English);
    const ChartSeries series = seriesOf(*shown, *model, *model, view.picture, 2);
    EXPECT_EQ(series.title, u"Mine"_s);
    EXPECT_EQ(series.subtitle, u"Words"_s);
    EXPECT_EQ(series.source, u"Me"_s);
}

/// Whoever copies a number takes the mark along: in the row's own text, not only in its colour.
TEST(Exhibit, RowsThatTheSourceEstimated_HaveAnAsteriskInEveryTable)
{
    std::set<PictureKind> marked;
    for (const ExhibitKind &kind : exhibitKinds()) {
        View view = viewOf(kind.kind);
        view.snapshot = "2026-09-25";
        view.estimated = true;
        view.money.profile = {"KR"};
        const auto shown = exhibit(shippedFigures(), view);
        ASSERT_TRUE(shown) << wordOf(kind.kind).toStdString();
        const auto model = makeModel(kind.kind);
        fill(*model, *shown, Language::English);
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString();
            const bool starred = std::ranges::any_of(
                texts, [](const QString &text) { return text.endsWith(u'*'); });
            if (starred)
                marked.insert(kind.kind);
            const bool guessed = model->index(row, 0).data(EstimatedRole).toBool()
                && kind.kind != PictureKind::Figures; // what a lab expects says so in words
            EXPECT_TRUE(starred || !guessed)
                << wordOf(kind.kind).toStdString() << ": " << texts.join(u" | "_s).toStdString();
        }
    }
    for (const PictureKind kind :
         {PictureKind::Models, PictureKind::Countries, PictureKind::Frontier, PictureKind::Lags,
          PictureKind::History, PictureKind::MoneyIndex, PictureKind::Profile})
        EXPECT_TRUE(marked.contains(kind)) << wordOf(kind).toStdString();
}

/// Rules that stand in for scores are no measurement, in a country's number as in its model's.
TEST(Exhibit, IndicesWithFilledInScores_AreMarkedAsAbout)
{
    for (const PictureKind kind :
         {PictureKind::Models, PictureKind::Countries, PictureKind::Lags}) {
        View view = viewOf(kind);
        view.snapshot = "2026-09-25";
        view.choice.missing
            = MissingRule{.kind = MissingRule::Kind::Regression, .leastCoverage = 0.2};
        const auto shown = exhibit(shippedFigures(), view);
        ASSERT_TRUE(shown);
        std::set<std::string> incomplete;
        const Snapshot &snapshot = shippedFigures()->snapshots[shown->answer->snapshot];
        for (const RankedModel &line : shown->answer->ranking) {
            if (line.imputed > 0)
                incomplete.insert(snapshot.models[line.model].name);
        }
        ASSERT_TRUE(incomplete.contains("Solar Pro 4"));
        const auto model = makeModel(kind);
        fill(*model, *shown, Language::English);
        bool found = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString();
            if (!texts.contains(u"Solar Pro 4"_s))
                continue;
            found = true;
            EXPECT_TRUE(std::ranges::any_of(texts, [](const QString &text) {
                return text.startsWith(u"≈"_s);
            })) << texts.join(u" | "_s).toStdString();
        }
        EXPECT_TRUE(found) << wordOf(kind).toStdString();
    }
}

/// Proxies and tables look once more at what is about to go.
TEST(Exhibit, ModelAboutToChange_StillHoldsWhatItHeld)
{
    const auto textsOf = [](const AnswerModel &model) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                texts.append(model.index(row, column).data().toString());
        }
        return texts;
    };
    for (const ExhibitKind &kind : exhibitKinds()) {
        View older = viewOf(kind.kind);
        View newer = older;
        older.snapshot = "2026-08-22";
        newer.snapshot = "2025-09-02";
        newer.exclude = {"US"};
        const auto first = exhibit(shippedFigures(), older);
        const auto then = exhibit(shippedFigures(), newer);
        ASSERT_TRUE(first) << wordOf(kind.kind).toStdString() << message(first.error());
        ASSERT_TRUE(then) << wordOf(kind.kind).toStdString() << message(then.error());
        const auto model = makeModel(kind.kind);
        fill(*model, *first, Language::English);
        const QStringList held = textsOf(*model);
        bool changed = false;
        QObject::connect(model.get(), &QAbstractItemModel::modelAboutToBeReset, model.get(), [&] {
            EXPECT_TRUE(changed || textsOf(*model) == held) << wordOf(kind.kind).toStdString();
            changed = true;
        });
        fill(*model, *then, Language::English);
        EXPECT_TRUE(changed);
    }
}

TEST(Exhibit, IntervalsOfOwnRuns_SayWhatTheyRestOn)
{
    Dataset figures = *shippedFigures();
    for (Snapshot &snapshot : figures.snapshots)
        snapshot.models.front().own = true;
    const auto dataset = std::make_shared<const Dataset>(std::move(figures));
    for (const bool shown : {false, true}) {
        View view = viewOf(PictureKind::Models);
        view.folding = Folding::All;
        view.certainty.shown = shown;
        const auto made = exhibit(dataset, view);
        ASSERT_TRUE(made);
        const auto model = makeModel(PictureKind::Models);
        fill(*model, *made, Language::English);
        const QString source = seriesOf(*made, *model, Picture()).source;
        EXPECT_TRUE(source.contains(u"Own runs, not of this source: 1."_s)) << source.toStdString();
        EXPECT_EQ(source.contains(u"Their intervals rest on the source's"_s), shown);
    }
}

TEST(Exhibit, OwnRunWithQuestionsOfItsOwn_SaysThem)
{
    Dataset figures = *shippedFigures();
    for (Snapshot &snapshot : figures.snapshots) {
        snapshot.models.front().own = true;
        for (const MethodPart &part : figures.methods[snapshot.method].parts)
            snapshot.scores.setBasis(part.evaluation, 0, {.questions = 5, .repeats = 3});
    }
    const auto dataset = std::make_shared<const Dataset>(std::move(figures));
    View view = viewOf(PictureKind::Models);
    view.folding = Folding::All;
    view.certainty.shown = true;
    const auto made = exhibit(dataset, view);
    ASSERT_TRUE(made);
    const auto model = makeModel(PictureKind::Models);
    fill(*model, *made, Language::English);
    const QString source = seriesOf(*made, *model, Picture()).source;
    EXPECT_TRUE(source.contains(u"Own runs, not of this source: 1 (n = 5, K = 3). Their intervals "
                                "rest on these."_s))
        << source.toStdString();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex name = model->index(row, RankingModel::Model);
        const bool own = name.data(OwnRole).toBool();
        EXPECT_EQ(name.data(NoteRole).toString().endsWith(u"· n = 5, K = 3"_s), own) << row;
        EXPECT_EQ(name.data(Qt::ToolTipRole).toString().endsWith(u"\nn = 5, K = 3"_s), own) << row;
    }
}

TEST(Exhibit, MarksOfAnOwnRun_AreHollowInEveryKind)
{
    const QString name = u"EXAONE 4.0 32B"_s;
    Dataset figures = *shippedFigures();
    for (Snapshot &snapshot : figures.snapshots) {
        for (Model &model : snapshot.models)
            model.own = model.own || QString::fromStdString(model.name).startsWith(name);
    }
    const auto dataset = std::make_shared<const Dataset>(std::move(figures));
    std::set<PictureKind> naming;
    for (const ExhibitKind &kind : exhibitKinds()) {
        const auto shown = exhibit(dataset, viewOf(kind.kind));
        ASSERT_TRUE(shown);
        const auto model = makeModel(kind.kind);
        fill(*model, *shown, Language::English);
        const ChartSeries series = seriesOf(*shown, *model, Picture());
        if (kind.kind == PictureKind::Models || kind.kind == PictureKind::Countries) {
            EXPECT_TRUE(series.source.contains(u"Own runs, not of this source"_s));
        }
        for (const ChartMark &mark : series.marks) {
            if (!(mark.label + mark.note).contains(name))
                continue;
            naming.insert(kind.kind);
            EXPECT_TRUE(mark.own && mark.hollow)
                << wordOf(kind.kind).toStdString() << ": " << mark.label.toStdString();
        }
    }
    EXPECT_GT(naming.size(), 5U);
}

TEST(Exhibit, TextsOfTheView_TakeThePlaceOfTheComposedOnes)
{
    for (const ExhibitKind &kind : exhibitKinds()) {
        const auto shown = exhibit(shippedFigures(), viewOf(kind.kind));
        ASSERT_TRUE(shown);
        const auto model = makeModel(kind.kind);
        fill(*model, *shown, Language::English);
        Picture picture;
        picture.title = "My title";
        picture.subtitle = "My subtitle";
        picture.source = "My source";
        const ChartSeries series = seriesOf(*shown, *model, picture);
        EXPECT_EQ(series.title, u"My title"_s) << wordOf(kind.kind).toStdString();
        EXPECT_EQ(series.subtitle, u"My subtitle"_s) << wordOf(kind.kind).toStdString();
        EXPECT_EQ(series.source, u"My source"_s) << wordOf(kind.kind).toStdString();
    }
}

TEST(Exhibit, RobustnessOfTheView_IsObeyed)
{
    View view = viewOf(PictureKind::RankRange);
    view.robustness.vary = {Variation::Missing};
    const auto shown = exhibit(shippedFigures(), view);
    ASSERT_TRUE(shown);
    EXPECT_EQ(std::get<RankUncertainty>(shown->subject).view.robustness.vary,
              std::vector{Variation::Missing});
}

TEST(Exhibit, RanksOfLabsAndWithoutLabs_AreAsTheViewSays)
{
    View view = viewOf(PictureKind::RankRange);
    view.robustness.by = RankedItem::Lab;
    const auto ranks = exhibit(shippedFigures(), view);
    ASSERT_TRUE(ranks);
    const auto model = makeModel(ranks->kind);
    fill(*model, *ranks, Language::English);
    EXPECT_EQ(model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Lab"_s);
    EXPECT_EQ(model->index(0, 0).data().toString(), u"OpenAI"_s);
    view.picture.kind = PictureKind::LeaveOut;
    view.robustness.leaveOut = LeaveOut::Lab;
    const auto without = exhibit(shippedFigures(), view);
    ASSERT_TRUE(without);
    const auto shifts = makeModel(without->kind);
    fill(*shifts, *without, Language::English);
    EXPECT_EQ(shifts->rowCount(), std::ssize(std::get<Sensitivity>(without->subject).leftOut));
    EXPECT_EQ(seriesOf(*without, *shifts, Picture()).categoryAxisTitle, u"Lab left out"_s);
}

TEST(Study, OfTwoDaysInAnyOrder_AnswersTheLaterOne)
{
    View view;
    view.snapshot = "2025-09-18";
    view.comparing.snapshot = "2025-10-02";
    const auto study = differenceStudy(shippedFigures(), view);
    ASSERT_TRUE(study);
    EXPECT_EQ(study->in(Language::English).snapshot().id, "2025-10-02");
    EXPECT_EQ(study->answer->view.comparing.snapshot, "2025-09-18");
    EXPECT_EQ(study->answer->snapshot, study->found.later);
}

TEST(Exhibit, HistoryOfAFoldedView_FollowsAModelAsItself)
{
    View view = viewOf(PictureKind::History);
    view.folding = Folding::Lab;
    view.trends.items = {"EXAONE 4.0 32B (Reasoning)"};
    const auto shown = exhibit(shippedFigures(), view);
    ASSERT_TRUE(shown);
    const auto &lines = std::get<std::vector<HistoryLine>>(shown->subject);
    const auto &place = lines.front().segments.back().points.back().place;
    ASSERT_TRUE(place);
    EXPECT_EQ(place->rank, 53);
}

TEST(Exhibit, NoModelLeft_IsAnErrorOrAnEmptyPictureThatSaysWhy)
{
    for (const ExhibitKind &kind : exhibitKinds()) {
        View view = viewOf(kind.kind);
        view.text = "nobody is called so";
        const auto shown = exhibit(shippedFigures(), view);
        if (!shown)
            continue;
        const auto model = makeModel(kind.kind);
        fill(*model, *shown, Language::English);
        const ChartSeries series = seriesOf(*shown, *model, Picture());
        EXPECT_TRUE(!series.marks.isEmpty() || !series.emptyText.isEmpty())
            << wordOf(kind.kind).toStdString();
    }
}

} // namespace
} // namespace podium::tests
