// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a View says, the line of rules says; or it is listed here as doing nothing there.
#include "app/models/rules/view_rules.h"

#include "app/data/view/view_fields.h"
#include "app/engine/ranking/answering.h"
#include "app/models/ranking/method_words.h"
#include "tests/models/changed_view.h"
#include "tests/models/sample_world.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <array>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// Where nothing of a group acts, "group.*" stands for all its keys.
const QStringList kNoWords{u"data.snapshot"_s, u"method.id"_s}; // one of each is in the sample
const QStringList kOfPictures{u"picture.*"_s};
const QStringList kOfMoney{u"money.*"_s};
const QStringList kOfStudies{u"robustness.*"_s, u"comparing.*"_s};
const QStringList kOfIntervals{
    u"certainty.level"_s, u"certainty.withinShare"_s, u"certainty.correlation"_s,
    u"certainty.draws"_s, u"certainty.seed"_s,        u"certainty.rankBounds"_s,
    u"certainty.shown"_s, u"certainty.of"_s,          u"certainty.eloAsTasks"_s};
const QStringList kOfCountries{u"countries.*"_s};
const QStringList kOfTrends{u"trends.*"_s};
const QStringList kOverTime{
    u"whom.folding"_s, // every variant takes part, or as Trends says
    u"countries.otherRule"_s,  u"countries.top"_s,   u"countries.withoutBestLab"_s,
    u"certainty.rankBounds"_s, u"certainty.shown"_s, u"reference.*"_s};
const QStringList kOfRanking{u"data.*"_s,      u"method.*"_s,    u"whom.*"_s,
                             u"countries.*"_s, u"certainty.*"_s, u"reference.*"_s};

/// Keys that change nothing in what is shown.
QStringList idleKeys(RulesOf what)
{
    const QStringList always = kNoWords + kOfPictures;
    switch (what) {
    case RulesOf::Models:
        return always + kOfMoney + kOfStudies + kOfCountries + kOfTrends;
    case RulesOf::CountryRules:
        return idleKeys(RulesOf::Countries) + kOfIntervals + QStringList{u"reference.*"_s};
    case RulesOf::Countries:
        return always + kOfMoney + kOfStudies + kOfTrends
            + QStringList{u"whom.folding"_s, // each lab counts by its best model
                          u"countries.top"_s};
    case RulesOf::Composition:
        return always + kOfMoney + kOfStudies + kOfTrends + kOfIntervals
            + QStringList{u"countries.rule"_s,          u"countries.otherRule"_s,
                          u"countries.seats"_s,         u"countries.withoutBestLab"_s,
                          u"countries.correctChoice"_s, u"reference.*"_s};
    case RulesOf::Rounds:
        return always + kOfStudies + kOfTrends + kOfRanking
            + QStringList{u"money.programmeKinds"_s,
                          u"money.eventKinds"_s,
                          u"money.figureKinds"_s,
                          u"money.indexBy"_s,
                          u"money.basis"_s,
                          u"money.profile"_s,
                          u"money.per"_s}; // without a sum there is nobody to divide by
    case RulesOf::Programmes:
        return always + kOfStudies + kOfTrends + kOfRanking
            + QStringList{u"money.labs"_s,        u"money.kinds"_s,   u"money.eventKinds"_s,
                          u"money.figureKinds"_s, u"money.indexBy"_s, u"money.basis"_s,
                          u"money.profile"_s,     u"money.from"_s,    u"money.to"_s};
    case RulesOf::Profile:
        return always + kOfStudies + kOfTrends + kOfIntervals
            + QStringList{u"whom.folding"_s, // its best models and labs are the same
                          u"countries.otherRule"_s, u"countries.withoutBestLab"_s,
                          u"money.figureKinds"_s,   u"money.per"_s,
                          u"money.sum"_s,           u"money.indexBy"_s,
                          u"money.basis"_s,         u"reference.*"_s};
    case RulesOf::Figures:
        return always + kOfStudies + kOfTrends + kOfRanking
            + QStringList{u"money.kinds"_s,
                          u"money.from"_s,
                          u"money.to"_s,
                          u"money.per"_s,
                          u"money.sum"_s,
                          u"money.payers"_s,
                          u"money.programmeKinds"_s,
                          u"money.eventKinds"_s,
                          u"money.indexBy"_s,
                          u"money.basis"_s,
                          u"money.profile"_s};
    case RulesOf::Events:
        return always + kOfStudies + kOfTrends + kOfRanking
            + QStringList{u"money.labs"_s,        u"money.kinds"_s,   u"money.currency"_s,
                          u"money.rateDate"_s,    u"money.real"_s,    u"money.per"_s,
                          u"money.sum"_s,         u"money.payers"_s,  u"money.programmeKinds"_s,
                          u"money.figureKinds"_s, u"money.indexBy"_s, u"money.basis"_s,
                          u"money.profile"_s};
    case RulesOf::MoneyIndex:
        return always + kOfStudies + kOfTrends + kOfCountries + kOfIntervals
            + QStringList{u"money.programmeKinds"_s,
                          u"money.eventKinds"_s,
                          u"money.figureKinds"_s,
                          u"money.per"_s,
                          u"money.sum"_s,
                          u"money.profile"_s,
                          u"reference.*"_s};
    case RulesOf::Frontiers:
        return always + kOfMoney + kOfStudies + kOverTime
            + QStringList{u"countries.correctChoice"_s, u"countries.rule"_s,   u"certainty.draws"_s,
                          u"certainty.seed"_s,          u"trends.reference"_s, u"trends.items"_s,
                          u"trends.folded"_s,           u"trends.joined"_s};
    case RulesOf::Histories:
        return always + kOfMoney + kOfStudies + kOverTime + kOfIntervals
            + QStringList{u"trends.reference"_s};
    case RulesOf::Lags:
        return always + kOfMoney + kOfStudies + kOverTime
            + QStringList{u"countries.correctChoice"_s, u"countries.rule"_s, u"trends.items"_s,
                          u"trends.folded"_s, u"trends.joined"_s};
    case RulesOf::Comparison:
        return always + kOfMoney + kOfCountries + kOfTrends
            + QStringList{
                u"robustness.*"_s,    u"comparing.neighbours"_s, u"comparing.snapshot"_s,
                u"comparing.from"_s,  u"comparing.to"_s,         u"certainty.level"_s,
                u"certainty.draws"_s, u"certainty.seed"_s,       u"certainty.rankBounds"_s,
                u"certainty.shown"_s, u"reference.*"_s};
    case RulesOf::Uncertainty:
        return always + kOfMoney + kOfCountries + kOfTrends
            + QStringList{u"comparing.*"_s,     u"robustness.sobol"_s,     u"certainty.level"_s,
                          u"certainty.draws"_s, u"certainty.rankBounds"_s, u"certainty.shown"_s,
                          u"reference.*"_s};
    case RulesOf::Calibration: // every snapshot, both errors, all bounds
        return always + kOfMoney + kOfStudies + kOfCountries + kOfTrends
            + QStringList{u"data.*"_s,         u"method.*"_s,     u"whom.*"_s,
                          u"reference.*"_s,    u"certainty.of"_s, u"certainty.rankBounds"_s,
                          u"certainty.shown"_s};
    case RulesOf::Correlations:
        return always + kOfMoney + kOfStudies + kOfCountries + kOfTrends
            + QStringList{
                u"certainty.of"_s,    u"certainty.withinShare"_s, u"certainty.correlation"_s,
                u"certainty.draws"_s, u"certainty.seed"_s,        u"certainty.rankBounds"_s,
                u"certainty.shown"_s, u"certainty.eloAsTasks"_s,  u"reference.*"_s};
    case RulesOf::Indices: // each has its own figures and method
        return always + kOfMoney + kOfStudies + kOfIntervals
            + QStringList{
                u"method.normalisation"_s, u"method.aggregation"_s, u"method.weights"_s,
                u"method.missing"_s,       u"method.winsorised"_s,  u"whom.folding"_s,
                u"countries.otherRule"_s,  u"countries.top"_s,      u"countries.withoutBestLab"_s,
                u"trends.reference"_s,     u"trends.folded"_s,      u"trends.joined"_s,
                u"reference.*"_s};
    }
    return always;
}

bool isIdle(RulesOf what, const QString &key)
{
    const QStringList idle = idleKeys(what);
    return idle.contains(key) || idle.contains(key.section(u'.', 0, 0) + u".*"_s);
}

View shownView()
{
    View view;
    view.certainty.shown = true;
    view.money.from = parseDate("2025-01-01");
    view.money.to = parseDate("2025-10-02");
    return view;
}

/// The answer to a View, whether or not there is one: what cannot be answered stands as it is asked.
Answer shownUnder(const std::shared_ptr<const Dataset> &dataset, const View &view)
{
    Answer shown = *answer(*dataset, shownView());
    auto answered = answer(*dataset, view);
    if (answered)
        shown = std::move(*answered);
    else
        shown.view = view;
    return shown;
}

QString rulesUnder(const std::shared_ptr<const Dataset> &dataset, const View &view, RulesOf what,
                   Language language)
{
    return rulesLine(*dataset, shownUnder(dataset, view), language, what);
}

constexpr std::array kEverything{RulesOf::Models,      RulesOf::Countries,    RulesOf::CountryRules,
                                 RulesOf::Composition, RulesOf::Rounds,       RulesOf::Programmes,
                                 RulesOf::MoneyIndex,  RulesOf::Profile,      RulesOf::Figures,
                                 RulesOf::Events,      RulesOf::Frontiers,    RulesOf::Histories,
                                 RulesOf::Lags,        RulesOf::Comparison,   RulesOf::Uncertainty,
                                 RulesOf::Calibration, RulesOf::Correlations, RulesOf::Indices};

TEST(ViewRules, EveryKeyOfTheView_IsSaidOrListedAsIdle)
{
    const auto dataset = sampleWorld().share();
    const QStringList keys = keysOfAView();
    ASSERT_GT(keys.size(), 60);
    const Answer plain = shownUnder(dataset, shownView());
    for (int place = 0; place < keys.size(); ++place) {
        View view = shownView();
        Changer changer(place);
        visitFields(view, changer);
        const Answer changed = shownUnder(dataset, view);
        for (const RulesOf what : kEverything) {
            for (const Language language : {Language::English, Language::Korean}) {
                const QString before = rulesLine(*dataset, plain, language, what);
                const QString after = rulesLine(*dataset, changed, language, what);
                // Nobody has an interval here; see the next test.
                const bool unknown = (what == RulesOf::Countries || what == RulesOf::Models)
                    && keys[place].startsWith(u"certainty."_s);
                EXPECT_TRUE(unknown || isIdle(what, keys[place]) || after != before)
                    << keys[place].toStdString() << " of " << static_cast<int>(what) << ": "
                    << after.toStdString();
            }
        }
    }
}

TEST(ViewRules, KeysOfIntervals_AreSaidOfModelsAndCountriesThatHaveSome)
{
    const auto dataset = worldWithErrors();
    const QStringList keys = keysOfAView();
    View plain = shownView();
    plain.certainty.draws = 100;
    for (const RulesOf what : {RulesOf::Models, RulesOf::Countries}) {
        const QString before = rulesUnder(dataset, plain, what, Language::English);
        for (int place = 0; place < keys.size(); ++place) {
            if (!keys[place].startsWith(u"certainty."_s) || isIdle(what, keys[place]))
                continue;
            View view = plain;
            Changer changer(place);
            visitFields(view, changer);
            EXPECT_NE(rulesUnder(dataset, view, what, Language::English), before)
                << keys[place].toStdString();
        }
    }
}

TEST(ViewRules, IdleKeys_AreKeysOfAView)
{
    const QStringList keys = keysOfAView();
    for (const RulesOf what : kEverything) {
        for (const QString &idle : idleKeys(what)) {
            const QString group = idle.section(u'.', 0, 0) + u'.';
            EXPECT_TRUE(keys.contains(idle)
                        || (idle.endsWith(u'*') && !keys.filter(group).isEmpty()))
                << idle.toStdString();
        }
    }
}

TEST(ViewRules, OwnWeights_AreSharesOfAllWeight)
{
    View view = shownView();
    view.certainty.shown = false;
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, {{"gpqa", 0.62}, {"hle", 0.042}}};
    const QString rules
        = rulesUnder(sampleWorld().share(), view, RulesOf::Models, Language::English);
    EXPECT_TRUE(rules.contains(u"own weights: GPQA Diamond 93.7%, HLE 6.3%"_s))
        << rules.toStdString();
}

/// Whoever moves one moves all; the first one is what was meant.
TEST(ViewRules, OwnWeights_BeginWithTheOneThatMovedMost)
{
    DatasetBuilder builder;
    builder.evaluation("a", "A").evaluation("b", "B").evaluation("c", "C");
    builder.method("m", {{"a", 0.5}, {"b", 0.3}, {"c", 0.2}});
    Answer answer;
    answer.rules.weights = {WeightRule::Kind::Custom, {{"a", 0.35}, {"b", 0.21}, {"c", 0.44}}};
    EXPECT_EQ(methodRuleWords(builder.build(), answer, Language::English),
              QStringList{u"own weights: C 44.0%, A 35.0%, B 21.0%"_s});
}

TEST(ViewRules, MissingScores_AreSaidAsTheAggregationTreatsThem)
{
    const auto dataset = sampleWorld().share();
    const auto said = [&dataset](Aggregation aggregation) -> QString {
        View view = shownView();
        view.choice.aggregation = aggregation;
        view.choice.missing = MissingRule{MissingRule::Kind::Renormalise, 0.5};
        const Answer shown = shownUnder(dataset, view);
        QStringList keys;
        for (const MethodNote note : shown.notes)
            keys << methodNoteKey(note);
        return rulesLine(*dataset, shown, Language::English, RulesOf::Models) + u'\n'
            + keys.join(u' ');
    };
    const auto expectSaid = [](const QString &text, const QString &words, const QString &key) {
        EXPECT_TRUE(text.contains(words) && text.contains(key)) << text.toStdString();
        const bool isScaled = key == u"renormalised_weights"_s;
        EXPECT_EQ(text.contains(u"scaled up"_s), isScaled) << text.toStdString();
        EXPECT_EQ(text.contains(u"renormalised_weights"_s), isScaled) << text.toStdString();
    };
    expectSaid(said(Aggregation::Borda), u"a missing score counts no points, from 50.0% measured"_s,
               u"missing_scores_count_nothing"_s);
    expectSaid(said(Aggregation::Copeland), u"duels by the scores that both models have"_s,
               u"shared_scores"_s);
    for (const Aggregation aggregation : {Aggregation::Arithmetic, Aggregation::Geometric,
                                          Aggregation::Harmonic, Aggregation::WinRate})
        expectSaid(said(aggregation), u"weights scaled up over missing scores"_s,
                   u"renormalised_weights"_s);
}

// With one question each nobody is surely ahead; with two billion, all but ties are told apart.
TEST(ViewRules, BoundsThatTellNobodyApart_AreSaidToDoSo)
{
    const QString nobody = u"too large to tell any two ranks apart"_s;
    for (const RulesOf what : {RulesOf::Models, RulesOf::Countries}) {
        const auto rulesWith = [what](int questions) {
            auto dataset = std::make_shared<Dataset>(*worldWithErrors());
            for (Evaluation &evaluation : dataset->evaluations)
                evaluation.questions = questions;
            for (Method &method : dataset->methods) {
                for (MethodPart &part : method.parts)
                    part.questions.reset();
            }
            View view = shownView();
            view.certainty.draws = 1000;
            return rulesUnder(dataset, view, what, Language::English);
        };
        EXPECT_TRUE(rulesWith(1).contains(nobody)) << rulesWith(1).toStdString();
        EXPECT_FALSE(rulesWith(2'000'000'000).contains(nobody));
    }
}

TEST(ViewRules, IntervalsOfCountries_AreSaidOnlyWhereThereAreSome)
{
    const auto rulesOf = [](CountingRule::Kind kind) {
        View view = shownView();
        view.countingRule = {kind, 3};
        view.certainty.draws = 100;
        return rulesUnder(worldWithErrors(), view, RulesOf::Countries, Language::English);
    };
    const QString best = rulesOf(CountingRule::Kind::Best);
    EXPECT_TRUE(best.contains(u"95% intervals; ranks by"_s)) << best.toStdString();
    const QString count = rulesOf(CountingRule::Kind::Count);
    EXPECT_TRUE(count.contains(u"95% intervals from 100 draws, seed 20251002"_s))
        << count.toStdString();
    EXPECT_FALSE(count.contains(u"ranks by"_s)) << count.toStdString();
    const QString concentration = rulesOf(CountingRule::Kind::Herfindahl);
    EXPECT_TRUE(concentration.contains(u"without intervals: the rule counts models"_s))
        << concentration.toStdString();
}

TEST(ViewRules, RatesOfOneDayAndPayers_AreSaidWithMoney)
{
    View view = shownView();
    view.money.rateDate = parseDate("2025-09-09");
    view.money.payers = {"public"};
    const auto dataset = sampleWorld().rate("USD", "2025-09-09", "1.1760").share();
    for (const RulesOf what : {RulesOf::Rounds, RulesOf::Programmes}) {
        const QString rules = rulesUnder(dataset, view, what, Language::English);
        EXPECT_TRUE(rules.contains(u"in USD at the rates of 9 September 2025"_s))
            << rules.toStdString();
        EXPECT_TRUE(rules.contains(u"paid by: "_s)) << rules.toStdString();
        EXPECT_FALSE(rules.contains(u"days announced"_s));
    }
}

} // namespace
} // namespace podium::tests
