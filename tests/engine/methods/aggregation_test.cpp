// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/aggregation.h"

#include "app/engine/methods/imputation.h"
#include "app/engine/methods/least_squares.h"
#include "app/engine/methods/principal_component.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace podium;
using testing::DoubleNear;
using testing::IsEmpty;
using testing::Pointwise;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Population everyone(std::size_t models)
{
    return {std::vector<char>(models, 1), std::vector<char>(models, 1)};
}

testing::Matcher<std::vector<double>> near(const std::vector<double> &expected)
{
    return Pointwise(DoubleNear(1e-9), expected);
}

std::vector<double> indicesOf(Aggregation aggregation, const Columns &columns,
                              const std::vector<double> &weights)
{
    return aggregated(columns, weights, aggregation, everyone(columns.front().size()));
}

// Two evaluations, three models: a is balanced, b lopsided, c weak.
const Columns kColumns{{0.4, 0.9, 0.2}, {0.4, 0.1, 0.3}};

} // namespace

TEST(Aggregation, Means_AreHandWorkedValues)
{
    EXPECT_THAT(indicesOf(Aggregation::Arithmetic, kColumns, {0.75, 0.25}), near({40, 70, 22.5}));
    EXPECT_THAT(indicesOf(Aggregation::Geometric, kColumns, {0.5, 0.5}),
                near({40, 30, 100 * std::sqrt(0.06)}));
    // 1 / (0.5/0.9 + 0.5/0.1) = 0.18; 1 / (0.5/0.2 + 0.5/0.3) = 0.24
    EXPECT_THAT(indicesOf(Aggregation::Harmonic, kColumns, {0.5, 0.5}), near({40, 18, 24}));
}

TEST(Aggregation, ZeroScore_DecidesGeometricAndHarmonicMeans)
{
    const Columns columns{{0, 0.5, -0.1}, {0.9, 0.5, 0.9}};
    EXPECT_THAT(indicesOf(Aggregation::Geometric, columns, {0.5, 0.5}), near({0, 50, 0}));
    EXPECT_THAT(indicesOf(Aggregation::Harmonic, columns, {0.5, 0.5}), near({0, 50, 0}));
}

TEST(Aggregation, ZeroScoreWithoutWeight_DecidesNothing)
{
    const Columns columns{{0, 0.5}, {0.9, 0.5}};
    EXPECT_THAT(indicesOf(Aggregation::Geometric, columns, {0, 1}), near({90, 50}));
    EXPECT_THAT(indicesOf(Aggregation::Harmonic, columns, {0, 1}), near({90, 50}));
}

TEST(Aggregation, Copeland_IsTheShareOfDuelsWon)
{
    // a-b: one column each, a draw; a beats c twice; b-c: a draw.
    EXPECT_THAT(indicesOf(Aggregation::Copeland, kColumns, {0.5, 0.5}), near({75, 50, 25}));
    // By the first column: b beats a beats c.
    EXPECT_THAT(indicesOf(Aggregation::Copeland, kColumns, {0.6, 0.4}), near({50, 100, 0}));
    EXPECT_THAT(indicesOf(Aggregation::Copeland, {{0.3}}, {1}), near({50}));
}

TEST(Aggregation, MissingValue_ScalesTheOtherWeightsUpButEarnsNoBordaPoints)
{
    const Columns columns{{0.4, kNaN}, {0.8, 0.6}};
    EXPECT_THAT(indicesOf(Aggregation::Arithmetic, columns, {0.25, 0.75}), near({70, 60}));
    EXPECT_THAT(indicesOf(Aggregation::Geometric, columns, {0.5, 0.5}),
                near({100 * std::sqrt(0.32), 60}));
    EXPECT_THAT(indicesOf(Aggregation::Borda, columns, {0.25, 0.75}), near({70, 45}));
}

TEST(Aggregation, UnusableModel_HasNoIndex)
{
    Population one = everyone(3);
    one.usable[1] = one.member[1] = 0;
    for (const Aggregation kind : {Aggregation::Arithmetic, Aggregation::Harmonic,
                                   Aggregation::Copeland, Aggregation::Borda})
        EXPECT_TRUE(std::isnan(aggregated(kColumns, {0.5, 0.5}, kind, one)[1]));
}

TEST(PrincipalComponent, TwoByTwo_HasItsKnownEigenvector)
{
    // Eigenvalues 3 and 1, the first with (1, 1) / √2.
    EXPECT_THAT(firstEigenvector({2, 1, 1, 2}, 2), near({std::sqrt(0.5), std::sqrt(0.5)}));
}

TEST(PrincipalComponent, EigenvectorOfAnUnevenMatrix_SolvesItsEquation)
{
    const std::vector<double> matrix{1, 0.8, 0.1, 0.8, 1, 0.3, 0.1, 0.3, 1};
    const std::vector<double> v = firstEigenvector(matrix, 3);
    double value = 0;
    for (std::size_t k = 0; k < 3; ++k)
        value += matrix[k] * v[k] / v[0];
    for (std::size_t i = 0; i < 3; ++i) {
        double product = 0;
        for (std::size_t k = 0; k < 3; ++k)
            product += matrix[i * 3 + k] * v[k];
        EXPECT_NEAR(product, value * v[i], 1e-12);
    }
    EXPECT_GT(value, 1.8) << "the largest of three eigenvalues that sum to 3";
}

TEST(PrincipalComponent, ColumnsThatAgree_WeighTheSameWhateverTheirSpread)
{
    const Columns columns{{0.1, 0.2, 0.4, 0.3}, {0.2, 0.4, 0.8, 0.6}, {0.5, 0.5, 0.5, 0.5}};
    EXPECT_THAT(principalComponentWeights(columns, everyone(4)), near({0.5, 0.5, 0}));
}

TEST(PrincipalComponent, ColumnAgainstTheOthers_WeighsLessThanNothing)
{
    const Columns columns{{1, 2, 3, 4}, {1, 2, 3, 5}, {4, 3, 2, 0}};
    const auto weights = principalComponentWeights(columns, everyone(4));
    EXPECT_LT(weights[2], 0);
    EXPECT_NEAR(weights[0] + weights[1] + weights[2], 1, 1e-12);
}

TEST(PrincipalComponent, TwoModels_AreTooFew)
{
    EXPECT_THAT(principalComponentWeights({{1, 2}, {3, 4}}, everyone(2)), IsEmpty());
}

TEST(Imputation, MeanAndMedian_FillInTheColumnWithTheErrorOfOneMore)
{
    Columns columns{{0.1, 0.2, 0.6, kNaN}};
    const Columns meanErrors = fillMissing(columns, everyone(4), MissingRule::Kind::Mean);
    const double deviation = std::sqrt((0.04 + 0.01 + 0.09) / 2);
    EXPECT_NEAR(columns[0][3], 0.3, 1e-12);
    EXPECT_NEAR(meanErrors[0][3], deviation * std::sqrt(4 / 3.), 1e-12);
    EXPECT_TRUE(std::isnan(meanErrors[0][0])) << "measured";

    columns[0][3] = kNaN;
    const Columns medianErrors = fillMissing(columns, everyone(4), MissingRule::Kind::Median);
    EXPECT_NEAR(columns[0][3], 0.2, 1e-12);
    EXPECT_GT(medianErrors[0][3], meanErrors[0][3]) << "a median is the less certain centre";
}

TEST(Imputation, Regression_IsTheTextbookPrediction)
{
    // y on x at 1 2 3 4 5: slope 0.6, intercept 2.2, s² = 2.4 / 3; at 6: 5.8 ± s √(1 + 1/5 + 9/10).
    Columns columns{{1, 2, 3, 4, 5, 3}, {2, 4, 5, 4, 5, kNaN}};
    columns[0][5] = 1.5;
    const auto fit = fitLeastSquares(columns, {0}, 1, {1, 1, 1, 1, 1, 1});
    ASSERT_TRUE(fit);
    columns[0][5] = 6;
    const Prediction at6 = fit->predict(columns, 5);
    EXPECT_NEAR(at6.value, 5.8, 1e-12);
    EXPECT_NEAR(at6.error, std::sqrt(0.8 * 2.1), 1e-12);

    columns[0][5] = 3.5;
    const Columns errors = fillMissing(columns, everyone(6), MissingRule::Kind::Regression);
    EXPECT_NEAR(columns[1][5], 4.3, 1e-12);
    EXPECT_NEAR(errors[1][5], std::sqrt(0.8 * (1.2 + 0.25 / 10)), 1e-12);
}

TEST(Imputation, RegressionWithTooFewModelsOrPredictors_LeavesTheGap)
{
    Columns columns{{1, 2, 3, 4}, {2, 4, 5, kNaN}};
    (void)fillMissing(columns, everyone(4), MissingRule::Kind::Regression);
    EXPECT_TRUE(std::isnan(columns[1][3]));
    EXPECT_FALSE(fitLeastSquares(columns, {}, 0, {1, 1, 1, 1}));
}

TEST(Imputation, PredictorThatRepeatsAnother_ChangesNoPrediction)
{
    const Columns columns{{1, 2, 3, 4, 5, 6}, {2, 4, 6, 8, 10, 12}, {2, 4, 5, 4, 5, kNaN}};
    const auto fit = fitLeastSquares(columns, {0, 1}, 2, {1, 1, 1, 1, 1, 0});
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->predict(columns, 5).value, 5.8, 1e-9);
    EXPECT_NEAR(fit->predict(columns, 5).error, std::sqrt(0.8 * 2.1), 1e-9);
}
