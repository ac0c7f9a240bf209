// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/response_errors.h"

#include "app/engine/uncertainty/sampler.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kUnbiasedSlope = 1;
constexpr double kMostLeverage = 0.95;
constexpr double kLeastVariance = 1e-7; ///< scores are printed with three or four digits
constexpr double kLeastPull = 1e-7;     ///< settles zero and unit where there is no penalty

Eigen::Index rowOf(const ScoreCell &cell)
{
    return 2 * Eigen::Index(cell.benchmark);
}

} // namespace

std::optional<AbilityScale> AbilityScale::standard(const Eigen::VectorXd &abilities)
{
    const double mean = abilities.mean();
    const double spread
        = std::sqrt((abilities.array() - mean).square().sum() / double(abilities.size()));
    if (!(spread > 0))
        return std::nullopt;
    AbilityScale scale;
    scale.m_offset = -mean / spread;
    scale.m_unit = 1 / spread;
    return scale;
}

std::optional<AbilityScale> AbilityScale::through(const Eigen::VectorXd &abilities,
                                                  Eigen::Index low, double lowValue,
                                                  Eigen::Index high, double highValue)
{
    if (abilities[low] == abilities[high])
        return std::nullopt;
    AbilityScale scale;
    scale.m_unit = (highValue - lowValue) / (abilities[high] - abilities[low]);
    scale.m_offset = lowValue - scale.m_unit * abilities[low];
    scale.m_anchors.emplace(low, high);
    return scale;
}

Eigen::VectorXd AbilityScale::slope(const Eigen::VectorXd &abilities, Eigen::Index model) const
{
    if (m_anchors) {
        const auto [low, high] = *m_anchors;
        Eigen::VectorXd slope = Eigen::VectorXd::Zero(abilities.size());
        const double way = (abilities[model] - abilities[low]) / (abilities[high] - abilities[low]);
        slope[model] += m_unit;
        slope[low] -= m_unit * (1 - way);
        slope[high] -= m_unit * way;
        return slope;
    }
    const auto models = double(abilities.size());
    const Eigen::ArrayXd apart = m_unit * (abilities.array() - abilities.mean());
    Eigen::VectorXd slope = (-m_unit / models * (1 + apart[model] * apart)).matrix();
    slope[model] += m_unit;
    return slope;
}

ResponseErrors::ResponseErrors(const ResponseCurves &curves, const std::vector<ScoreCell> &cells,
                               double penalty)
    : m_curves(curves)
    , m_cells(cells)
    , m_pull(std::max(penalty, kLeastPull), curves)
    , m_residuals(Eigen::Index(cells.size()))
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_slopes.push_back(curveSlope(curves, cells[i]));
        m_residuals[Eigen::Index(i)] = cells[i].score - curves.predicted(cells[i]);
    }
    factorise();
    measureLeverage();
    fitVariance();
}

void ResponseErrors::factorise()
{
    const Eigen::Index size = 2 * m_curves.slopes.size();
    m_abilities = Eigen::VectorXd::Constant(m_curves.abilities.size(), m_pull.ability);
    Eigen::MatrixXd information = m_pull.benchmark * Eigen::MatrixXd::Identity(size, size);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const CurveSlope &slope = m_slopes[i];
        m_abilities[Eigen::Index(m_cells[i].model)] += slope.byAbility * slope.byAbility;
        information.block<2, 2>(rowOf(m_cells[i]), rowOf(m_cells[i]))
            += slope.byBenchmark * slope.byBenchmark.transpose();
    }
    for (std::size_t first = 0, last = 0; first < m_cells.size(); first = last) {
        while (last < m_cells.size() && m_cells[last].model == m_cells[first].model)
            ++last;
        const double diagonal = m_abilities[Eigen::Index(m_cells[first].model)];
        for (std::size_t i = first; i < last; ++i) {
            for (std::size_t j = first; j < last; ++j)
                information.block<2, 2>(rowOf(m_cells[i]), rowOf(m_cells[j]))
                    -= m_slopes[i].byAbility * m_slopes[j].byAbility / diagonal
                    * m_slopes[i].byBenchmark * m_slopes[j].byBenchmark.transpose();
        }
    }
    m_inverse = information.ldlt().solve(Eigen::MatrixXd::Identity(size, size));
}

/// J (J'J + penalty)⁻¹ J', its diagonal.
void ResponseErrors::measureLeverage()
{
    m_leverage.resize(m_residuals.size());
    for (std::size_t first = 0, last = 0; first < m_cells.size(); first = last) {
        Eigen::VectorXd coupling = Eigen::VectorXd::Zero(m_inverse.rows());
        for (last = first; last < m_cells.size() && m_cells[last].model == m_cells[first].model;
             ++last)
            coupling.segment<2>(rowOf(m_cells[last]))
                += m_slopes[last].byAbility * m_slopes[last].byBenchmark;
        const double diagonal = m_abilities[Eigen::Index(m_cells[first].model)];
        const Eigen::VectorXd through = m_inverse * coupling / diagonal;
        const double own = (1 + coupling.dot(through)) / diagonal;
        for (std::size_t i = first; i < last; ++i) {
            const CurveSlope &slope = m_slopes[i];
            const auto row = rowOf(m_cells[i]);
            const double both = through.segment<2>(row).dot(slope.byBenchmark);
            const double benchmark
                = slope.byBenchmark.dot(m_inverse.block<2, 2>(row, row) * slope.byBenchmark);
            const double leverage
                = slope.byAbility * slope.byAbility * own - 2 * slope.byAbility * both + benchmark;
            m_leverage[Eigen::Index(i)] = std::clamp(leverage, 0.0, kMostLeverage);
        }
    }
}

/// Least squares of the squared residuals on (1 − leverage) (a + b p(1 − p)), a and b not below 0.
void ResponseErrors::fitVariance()
{
    const Eigen::ArrayXd left = 1 - m_leverage.array();
    Eigen::ArrayXd binomial(m_residuals.size());
    for (Eigen::Index i = 0; i < binomial.size(); ++i) {
        const double p = m_curves.predicted(m_cells[std::size_t(i)]);
        binomial[i] = p * (1 - p);
    }
    const Eigen::ArrayXd squares = m_residuals.array().square();
    const Eigen::ArrayXd slanted = left * binomial;
    const double aa = left.square().sum();
    const double ab = (left * slanted).sum();
    const double bb = slanted.square().sum();
    const double ra = (left * squares).sum();
    const double rb = (slanted * squares).sum();
    const double determinant = aa * bb - ab * ab;
    double constant = determinant > 0 ? (ra * bb - rb * ab) / determinant : ra / aa;
    double share = determinant > 0 ? (aa * rb - ab * ra) / determinant : 0;
    if (constant < 0) {
        constant = 0;
        share = bb > 0 ? rb / bb : 0;
    } else if (share < 0) {
        constant = ra / aa;
        share = 0;
    }
    m_variance = (constant + share * binomial + kLeastVariance).matrix();
}

ResponseErrors::Sources ResponseErrors::sourcesOf(const Eigen::VectorXd &slope) const
{
    // What each parameter's gradient does to the value: the inverse information times `slope`.
    Eigen::VectorXd byAbility = slope.cwiseQuotient(m_abilities);
    Eigen::VectorXd right = Eigen::VectorXd::Zero(m_inverse.rows());
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        right.segment<2>(rowOf(m_cells[i])) += m_slopes[i].byAbility
            * byAbility[Eigen::Index(m_cells[i].model)] * m_slopes[i].byBenchmark;
    const Eigen::VectorXd byBenchmark = -(m_inverse * right);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const auto model = Eigen::Index(m_cells[i].model);
        byAbility[model] -= m_slopes[i].byAbility / m_abilities[model]
            * m_slopes[i].byBenchmark.dot(byBenchmark.segment<2>(rowOf(m_cells[i])));
    }
    Sources sources;
    Eigen::VectorXd together = Eigen::VectorXd::Zero(m_curves.slopes.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const auto at = Eigen::Index(i);
        const double effect = m_slopes[i].byAbility * byAbility[Eigen::Index(m_cells[i].model)]
            + m_slopes[i].byBenchmark.dot(byBenchmark.segment<2>(rowOf(m_cells[i])));
        sources.questions += m_variance[at] * effect * effect;
        together[Eigen::Index(m_cells[i].benchmark)]
            += effect * m_residuals[at] / std::sqrt(1 - m_leverage[at]);
    }
    const auto benchmarks = double(together.size());
    sources.benchmarks = together.squaredNorm() * benchmarks / std::max(1.0, benchmarks - 1);
    sources.pull = m_pull.ability * m_curves.abilities.dot(byAbility);
    for (Eigen::Index b = 0; b < m_curves.slopes.size(); ++b)
        sources.pull += m_pull.benchmark
            * (m_curves.difficulties[b] * byBenchmark[2 * b]
               + (m_curves.slopes[b] - kUnbiasedSlope) * byBenchmark[2 * b + 1]);
    return sources;
}

Eigen::VectorXd ResponseErrors::ofValues(const AbilityScale &scale) const
{
    std::vector<Sources> all;
    double questions = 0;
    double benchmarks = 0;
    for (Eigen::Index model = 0; model < m_curves.abilities.size(); ++model) {
        all.push_back(sourcesOf(scale.slope(m_curves.abilities, model)));
        questions += all.back().questions;
        benchmarks += all.back().benchmarks;
    }
    const double ratio = questions > 0 ? std::max(1.0, benchmarks / questions) : 1;
    const double misfit = ratio * ratio;
    Eigen::VectorXd errors(m_curves.abilities.size());
    for (Eigen::Index model = 0; model < errors.size(); ++model) {
        const Sources &sources = all[std::size_t(model)];
        errors[model] = std::sqrt(misfit * std::max(sources.questions, sources.benchmarks)
                                  + sources.pull * sources.pull);
    }
    return errors;
}

double ResponseErrors::degreesOfFreedom() const
{
    const auto parameters = double(m_curves.abilities.size() + 2 * m_curves.slopes.size()) - 2;
    return std::max(3.0, double(m_cells.size()) - parameters);
}

double studentQuantile(double level, double degreesOfFreedom)
{
    const double z = normalQuantile((1 + level) / 2);
    const double cube = z * z * z;
    const double fifth = cube * z * z;
    return z + (cube + z) / (4 * degreesOfFreedom)
        + (5 * fifth + 16 * cube + 3 * z) / (96 * degreesOfFreedom * degreesOfFreedom);
}

} // namespace podium
