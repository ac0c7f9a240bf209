// SPDX-License-Identifier: GPL-3.0-or-later
//
// The promises of 6 August 2026 (v4.1) against 22 August, beside an independent computation: 146
// complete models; 93.2 % of the later indices in our interval, 71 % within ±1 point; ranks 100 % with
// sets 32 wide (20 by overlap, 10.4 for ±1 point turned into ranks); none of 9,567 sure pairs turned,
// 34 of 145 neighbours did; AA-Omniscience 86 % (accuracy) and 45 % (non-hallucination).
#include "app/engine/calibration/calibration.h"

#include "app/engine/comparison/index_sides.h"
#include "app/engine/ranking/answering.h"
#include "tests/report/shipped_dataset.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <stdexcept>

using namespace podium;
using namespace podium::tests;

namespace {

Calibration calibrationOf(const Dataset &dataset)
{
    auto found = calibration(dataset, viewOf("2026-08-22"));
    if (!found)
        throw std::runtime_error(message(found.error()));
    return std::move(found->subject);
}

/// As the independent computation took it: answers counted, nothing learnt from re-runs.
const CalibratedPair &asCounted()
{
    static const Calibration kFound = [] {
        Dataset dataset = shippedDataset();
        for (Evaluation &evaluation : dataset.evaluations) {
            evaluation.ofWrongAnswersIn.reset();
            evaluation.rerunSeen = false;
        }
        return calibrationOf(dataset);
    }();
    return kFound.pairs[kFound.shown];
}

const CalibratedPair &asShipped()
{
    static const Calibration kFound = calibrationOf(shippedDataset());
    return kFound.pairs[kFound.shown];
}

const CalibrationLine &lineOf(const CalibratedPair &pair, Promise promise, PromisedBy by,
                              RankBounds bounds = RankBounds::Simultaneous,
                              const char *evaluation = nullptr)
{
    const auto id = evaluation ? findEvaluation(shippedDataset(), evaluation) : std::nullopt;
    const auto found = std::ranges::find_if(pair.lines, [&](const CalibrationLine &line) {
        return line.promise == promise && line.by == by && line.bounds == bounds
            && (!id || line.evaluation == *id);
    });
    if (found == pair.lines.end())
        throw std::runtime_error("there is no such line");
    return *found;
}

} // namespace

TEST(CalibrationReport, AugustIndices_HoldAsPublished)
{
    const CalibratedPair &pair = asCounted();
    EXPECT_EQ(shippedDataset().snapshots[pair.snapshots.earlier].id, "2026-08-06");
    EXPECT_EQ(pair.models, 146);
    const auto &ours = lineOf(pair, Promise::Index, PromisedBy::OtherQuestions);
    EXPECT_NEAR(ours.share(), 0.932, 0.004);
    const auto &point = lineOf(pair, Promise::Index, PromisedBy::OnePoint);
    EXPECT_EQ(point.held, 103) << "70.5 %, published as 71";
    EXPECT_EQ(point.width, 2.0);
    EXPECT_LT(*ours.intervalScore, *point.intervalScore);
}

TEST(CalibrationReport, AugustScores_HoldAsPublished)
{
    const CalibratedPair &pair = asCounted();
    const auto share = [&pair](const char *evaluation) {
        return lineOf(pair, Promise::Score, PromisedBy::OtherQuestions, RankBounds::Simultaneous,
                      evaluation)
            .share();
    };
    EXPECT_NEAR(share("aa_omniscience_accuracy"), 0.86, 0.006);
    EXPECT_NEAR(share("aa_omniscience_non_hallucination"), 0.45, 0.006);
}

TEST(CalibrationReport, AugustRanksAndPairs_HoldAsPublished)
{
    const CalibratedPair &pair = asCounted();
    const auto rank = [&pair](PromisedBy by, RankBounds bounds) -> const CalibrationLine & {
        return lineOf(pair, Promise::Rank, by, bounds);
    };
    const auto &sets = rank(PromisedBy::OtherQuestions, RankBounds::Simultaneous);
    EXPECT_EQ(sets.held, 146);
    EXPECT_NEAR(*sets.width, 32, 1);
    const auto &overlap = rank(PromisedBy::OtherQuestions, RankBounds::Overlap);
    EXPECT_EQ(overlap.held, 146);
    EXPECT_NEAR(*overlap.width, 20.2, 0.3);
    const auto &point = rank(PromisedBy::OnePoint, RankBounds::Overlap);
    EXPECT_EQ(point.held, 146);
    EXPECT_NEAR(*point.width, 10.4, 0.05);
    const auto &sure = lineOf(pair, Promise::SurePair, PromisedBy::OtherQuestions);
    // 9,567 with p (1 − p) / n near 0 and 1, too, where ours is wider.
    EXPECT_NEAR(sure.checked, 9567, 30);
    EXPECT_EQ(sure.held, sure.checked);
    const auto &next = lineOf(pair, Promise::Neighbours, PromisedBy::Nobody);
    EXPECT_EQ(next.checked, 145);
    EXPECT_EQ(next.checked - next.held, 34);
}

TEST(CalibrationReport, RunAgain_HoldsAsPromisedAndIsNarrowerThanBothBaselines)
{
    const CalibratedPair &pair = asShipped();
    EXPECT_GE(lineOf(pair, Promise::Index, PromisedBy::RunAgain).share(), 0.95);
    const auto &each = lineOf(pair, Promise::Rank, PromisedBy::RunAgain, RankBounds::Each);
    EXPECT_GE(each.share(), 0.95);
    EXPECT_LT(*each.width,
              *lineOf(pair, Promise::Rank, PromisedBy::OnePoint, RankBounds::Overlap).width);
    for (const char *evaluation : {"aa_omniscience_accuracy", "aa_omniscience_non_hallucination"})
        EXPECT_GE(lineOf(pair, Promise::Score, PromisedBy::OtherQuestions, RankBounds::Simultaneous,
                         evaluation)
                      .share(),
                  0.92)
            << evaluation << ": a run's error is the least";
}

TEST(CalibrationReport, RunAgainLearntFromHalfOfTheModels_HoldsInTheOtherHalf)
{
    const auto half = [](std::size_t kept) {
        Dataset dataset = shippedDataset();
        Snapshot &snapshot = dataset.snapshots[*findSnapshot(dataset, "2026-08-06")];
        for (std::size_t model = 0; model < snapshot.models.size(); ++model) {
            for (std::size_t e = 0; model % 2 != kept && e < dataset.evaluations.size(); ++e)
                snapshot.scores.set(e, model, std::numeric_limits<double>::quiet_NaN());
        }
        return dataset;
    };
    Dataset learnt = half(0);
    learnReruns(learnt);
    Dataset checked = half(1);
    checked.evaluations = learnt.evaluations;
    checked.rerunCorrelation = learnt.rerunCorrelation;
    const Calibration found = calibrationOf(checked);
    const CalibratedPair &pair = found.pairs[found.shown];
    EXPECT_GT(pair.models, 50);
    EXPECT_GE(lineOf(pair, Promise::Index, PromisedBy::RunAgain).share(), 0.94);
    EXPECT_GE(lineOf(pair, Promise::Rank, PromisedBy::RunAgain, RankBounds::Each).share(), 0.95);
}

TEST(CountryIntervals, BestModelOfAugust_IsTooHighByAboutAPoint)
{
    View view = viewOf("2026-08-22");
    view.certainty.shown = true;
    const auto plain = answer(shippedDataset(), view);
    ASSERT_TRUE(plain);
    const CountryResult &states = plain->countries.front();
    EXPECT_EQ(states.country, "US");
    EXPECT_NEAR(*states.choiceBias, 1, 0.6);
    EXPECT_LT(*states.low, states.value);
    EXPECT_GT(*states.high, states.value);
    EXPECT_EQ(states.rankLow, 1);
    view.correctChoice = true;
    const auto corrected = answer(shippedDataset(), view);
    ASSERT_TRUE(corrected);
    EXPECT_NEAR(corrected->countries.front().value, states.value - *states.choiceBias, 1e-9);
}

TEST(IndexSides, KoreaInAllShippedIndices_IsToldIndexByIndex)
{
    View view = viewOf("2026-08-22");
    view.trends.items = {"KR"};
    const auto found = indexSides(shippedDataset(), view);
    ASSERT_TRUE(found) << message(found.error());
    const IndexSides &out = found->subject;
    ASSERT_EQ(out.items.size(), 1);
    EXPECT_EQ(out.items.front().rank, 3) << "of most";
    EXPECT_GE(out.sides.size(), 8);
    EXPECT_LT(out.items.front().indices, static_cast<int>(out.sides.size()))
        << "Epoch's index has no Korean model";
    for (std::size_t i = 0; i < out.sides.size(); ++i) {
        EXPECT_EQ(out.sides[i].tau[i], 1.0);
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_EQ(out.sides[i].tau[j], out.sides[j].tau[i]);
        EXPECT_TRUE(std::ranges::is_sorted(out.sides[i].places, {}, &IndexPlace::rank));
    }
}

TEST(IndexSides, UnknownCountry_IsRefused)
{
    View view = viewOf("2026-08-22");
    view.trends.items = {"XX"};
    EXPECT_FALSE(indexSides(shippedDataset(), view));
}
