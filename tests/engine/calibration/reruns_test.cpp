// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/calibration/reruns.h"

#include "app/engine/calibration/calibration.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"
#include "tests/support/dataset_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace podium::tests {
namespace {

constexpr std::uint64_t kSeed = 4;

/// Forty models on two days; the first evaluation is run again with a change of so many standard
/// deviations of its answers, the second stays.
Dataset runTwice(double deviations, double shared)
{
    DatasetBuilder builder;
    builder.country("US", "United States").lab("acme", "Acme", "US");
    builder.evaluation("again", "Again").evaluation("kept", "Kept");
    builder.method("v1", {{"again", 0.5}, {"kept", 0.5}});
    for (const char *day : {"2026-01-01", "2026-02-01"}) {
        Sampler sampler(kSeed);
        builder.snapshot(day, "v1");
        for (int i = 0; i < 40; ++i) {
            const double first = 0.3 + 0.01 * i;
            const double spread = std::sqrt(first * (1 - first) / 200);
            const double moved = std::string(day) == "2026-01-01" ? 0
                                                                  : deviations * spread
                    * (std::sqrt(shared) + std::sqrt(1 - shared) * sampler.normal());
            builder.model("Model " + std::to_string(i), "acme", {first + moved, 0.5 + 0.005 * i});
        }
    }
    Dataset dataset = builder.build();
    for (Evaluation &evaluation : dataset.evaluations)
        evaluation.questions = 200;
    return dataset;
}

TEST(Reruns, ChangesOfAnEvaluation_GiveItsFactorAndThoseLikeIt)
{
    Dataset dataset = runTwice(2, 0);
    learnReruns(dataset);
    ASSERT_TRUE(dataset.evaluations[0].rerunFactor);
    EXPECT_TRUE(dataset.evaluations[0].rerunSeen);
    EXPECT_NEAR(*dataset.evaluations[0].rerunFactor, 4, 1.2) << "seed " << kSeed;
    EXPECT_FALSE(dataset.evaluations[1].rerunSeen);
    EXPECT_EQ(dataset.evaluations[1].rerunFactor, dataset.evaluations[0].rerunFactor);
    EXPECT_LT(*dataset.rerunCorrelation, 0.2);
}

TEST(Reruns, ChangesAlike_AreACorrelation)
{
    Dataset dataset = runTwice(2, 0.8);
    learnReruns(dataset);
    EXPECT_NEAR(*dataset.rerunCorrelation, 0.8, 0.15) << "seed " << kSeed;
}

TEST(Reruns, FiguresThatStay_TeachNothing)
{
    Dataset dataset = runTwice(0, 0);
    learnReruns(dataset);
    EXPECT_FALSE(dataset.evaluations[0].rerunFactor);
    EXPECT_FALSE(dataset.rerunCorrelation);
}

TEST(Reruns, LargeEvaluation_HasARunsErrorAtLeast)
{
    Evaluation evaluation;
    evaluation.questions = 6000;
    const double alone = *partStandardError(evaluation, {}, 0.5, {});
    evaluation.rerunFactor = 18;
    evaluation.rerunSeen = true;
    EXPECT_NEAR(*partStandardError(evaluation, {}, 0.5, {}), 3 * alone, 1e-12);
    Certainty again;
    again.of = ErrorOf::RunAgain;
    EXPECT_NEAR(*partStandardError(evaluation, {}, 0.5, again), std::sqrt(18.0) * alone, 1e-12);
    evaluation.rerunSeen = false; // what others taught is no floor
    EXPECT_NEAR(*partStandardError(evaluation, {}, 0.5, {}), alone, 1e-12);
}

TEST(Reruns, WrongAnswersOnly_AreFewerQuestions)
{
    Evaluation evaluation;
    evaluation.questions = 1000;
    evaluation.ofWrongAnswersIn = 0;
    const double asked = askedShare(evaluation, 0.75);
    EXPECT_EQ(asked, 0.25);
    EXPECT_NEAR(*partStandardError(evaluation, {}, 0.5, {}, {asked}), std::sqrt(0.25 / 250), 1e-12);
    EXPECT_EQ(askedShare(evaluation, std::nullopt), 1);
}

TEST(Calibration, IntervalsOfRunsAsPromised_HoldAndNeighboursFlip)
{
    Dataset dataset = runTwice(1, 0);
    learnReruns(dataset);
    const auto found = calibration(dataset, {});
    ASSERT_TRUE(found) << message(found.error());
    const CalibratedPair &pair = found->subject.pairs.front();
    EXPECT_EQ(pair.models, 40);
    EXPECT_GE(pair.remeasured, 35);
    for (const CalibrationLine &line : pair.lines) {
        EXPECT_LE(line.held, line.checked);
        if (line.promise == Promise::Index && line.by == PromisedBy::RunAgain) {
            EXPECT_GE(line.share(), 0.9);
            EXPECT_EQ(line.heldAt.size(), kCalibrationLevels.size());
            EXPECT_TRUE(std::ranges::is_sorted(line.heldAt));
        }
        if (line.promise == Promise::Neighbours) {
            EXPECT_EQ(line.checked, 39);
            EXPECT_FALSE(line.promised);
        }
    }
}

TEST(Calibration, OneSnapshotOfAMethod_IsAnErrorThatSaysSo)
{
    DatasetBuilder builder;
    builder.country("US", "United States").lab("acme", "Acme", "US").evaluation("a", "A");
    builder.method("v1", {{"a", 1}}).snapshot("2026-01-01", "v1").model("M", "acme", {0.5});
    EXPECT_FALSE(calibration(builder.build(), {}));
}

} // namespace
} // namespace podium::tests
