// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/readings.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using testing::DoubleNear;
using testing::ElementsAre;

namespace {

/// Two evaluations of three models, weights 0.25 and 0.75.
Composite threeModels()
{
    Composite composite;
    composite.scores = {{0.2, 0.4, 0.8}, {0.9, 0.5, 0.1}};
    composite.standardErrors = {{0.03, 0.03, 0.03}, {0.04, 0.04, 0.04}};
    composite.weights = {0.25, 0.75};
    return composite;
}

std::vector<double> indexBy(const Composite &composite, const Reading &reading)
{
    std::vector<double> index(composite.models(), 0);
    reading.aggregate(reading.scores, composite.weights, index);
    return index;
}

} // namespace

TEST(MethodReadings, LeastToLargest_RunsFromZeroToOneAndScalesErrorsAlike)
{
    const Reading reading = methodReadings(threeModels())[0];
    EXPECT_THAT(
        reading.scores[0],
        ElementsAre(DoubleNear(0, 1e-12), DoubleNear(1.0 / 3, 1e-12), DoubleNear(1, 1e-12)));
    EXPECT_NEAR(reading.standardErrors[0][0], 0.05, 1e-12);
    EXPECT_NEAR(reading.standardErrors[1][2], 0.05, 1e-12);
}

TEST(MethodReadings, Standardised_HasMeanHalfAndDeviationTenth)
{
    const Reading reading = methodReadings(threeModels())[1];
    // 0.9, 0.5, 0.1: mean 0.5, sd 0.4.
    EXPECT_THAT(
        reading.scores[1],
        ElementsAre(DoubleNear(0.6, 1e-12), DoubleNear(0.5, 1e-12), DoubleNear(0.4, 1e-12)));
    EXPECT_NEAR(reading.standardErrors[1][0], 0.01, 1e-12);
}

TEST(MethodReadings, GeometricMean_IsTheProductOfPowers)
{
    const Composite composite = threeModels();
    const auto index = indexBy(composite, methodReadings(composite)[2]);
    EXPECT_NEAR(index[0], 100 * std::pow(0.2, 0.25) * std::pow(0.9, 0.75), 1e-9);
    EXPECT_NEAR(index[2], 100 * std::pow(0.8, 0.25) * std::pow(0.1, 0.75), 1e-9);
}

TEST(MethodReadings, HarmonicMean_IsTheInverseOfTheMeanOfInverses)
{
    const Composite composite = threeModels();
    EXPECT_NEAR(indexBy(composite, methodReadings(composite)[3])[1],
                100 / (0.25 / 0.4 + 0.75 / 0.5), 1e-9);
}

TEST(MethodReadings, ColumnWithoutSpread_SeparatesNobody)
{
    Composite composite = threeModels();
    composite.scores[0] = {0.3, 0.3, 0.3};
    EXPECT_THAT(methodReadings(composite)[0].scores[0], ElementsAre(0.5, 0.5, 0.5));
    EXPECT_THAT(methodReadings(composite)[0].standardErrors[0], ElementsAre(0, 0, 0));
}

TEST(MethodReadings, ScoreOfZero_IsTheLeastShareNotMinusInfinity)
{
    Composite composite = threeModels();
    composite.scores[1][0] = 0;
    const auto index = indexBy(composite, methodReadings(composite)[2]);
    EXPECT_NEAR(index[0], 100 * std::pow(0.2, 0.25) * std::pow(kLeastShare, 0.75), 1e-9);
}
