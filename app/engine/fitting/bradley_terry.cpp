// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/bradley_terry.h"

#include "app/engine/fitting/connections.h"
#include "app/engine/uncertainty/sampler.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace podium {

namespace {

constexpr double kPenalty = 1e-5;
constexpr double kMeanRating = 1000;
constexpr double kPointsPerLogit = 400 / std::numbers::ln10;
constexpr int kMostSteps = 100;
constexpr double kSmallStep = 1e-12;
constexpr double kLongestStep = 2; ///< in logits: keeps Newton's method from overshooting

double winChance(const Eigen::VectorXd &strengths, const Pairing &pairing)
{
    return 1
        / (1 + std::exp(strengths[Eigen::Index(pairing.b)] - strengths[Eigen::Index(pairing.a)]));
}

/// Adds `value` (e_a − e_b)(e_a − e_b)'.
void addPair(Eigen::MatrixXd &matrix, const Pairing &pairing, double value)
{
    const auto a = Eigen::Index(pairing.a);
    const auto b = Eigen::Index(pairing.b);
    matrix(a, a) += value;
    matrix(b, b) += value;
    matrix(a, b) -= value;
    matrix(b, a) -= value;
}

/// Information of the battles. Only differences of strengths are seen; the mean is pinned to zero
/// by a constant that leaves every difference as it is.
Eigen::MatrixXd information(const BradleyTerryTask &task, const Eigen::VectorXd &strengths)
{
    const auto size = Eigen::Index(task.models);
    Eigen::MatrixXd hessian = Eigen::MatrixXd::Constant(size, size, 1 / double(size));
    hessian.diagonal().array() += kPenalty;
    for (const Pairing &pairing : task.pairings) {
        const double p = winChance(strengths, pairing);
        addPair(hessian, pairing, (pairing.winsA + pairing.winsB + pairing.ties) * p * (1 - p));
    }
    return hessian;
}

Eigen::VectorXd slopeOf(const BradleyTerryTask &task, const Eigen::VectorXd &strengths)
{
    Eigen::VectorXd slope = -kPenalty * strengths;
    for (const Pairing &pairing : task.pairings) {
        const double battles = pairing.winsA + pairing.winsB + pairing.ties;
        const double surplus
            = pairing.winsA + pairing.ties / 2 - battles * winChance(strengths, pairing);
        slope[Eigen::Index(pairing.a)] += surplus;
        slope[Eigen::Index(pairing.b)] -= surplus;
    }
    return slope;
}

Eigen::VectorXd fittedStrengths(const BradleyTerryTask &task)
{
    Eigen::VectorXd strengths = Eigen::VectorXd::Zero(Eigen::Index(task.models));
    for (int step = 0; step < kMostSteps; ++step) {
        Eigen::VectorXd change
            = information(task, strengths).ldlt().solve(slopeOf(task, strengths));
        const double longest = change.cwiseAbs().maxCoeff();
        if (longest > kLongestStep)
            change *= kLongestStep / longest;
        strengths += change;
        if (longest < kSmallStep)
            break;
    }
    return strengths;
}

Eigen::MatrixXd covariance(const BradleyTerryTask &task, const Eigen::VectorXd &strengths)
{
    const auto size = Eigen::Index(task.models);
    Eigen::MatrixXd scatter = Eigen::MatrixXd::Zero(size, size);
    for (const Pairing &pairing : task.pairings) {
        const double p = winChance(strengths, pairing);
        addPair(scatter, pairing,
                pairing.winsA * (1 - p) * (1 - p) + pairing.winsB * p * p
                    + pairing.ties * (0.5 - p) * (0.5 - p));
    }
    const Eigen::LDLT<Eigen::MatrixXd> solver(information(task, strengths));
    const Eigen::MatrixXd half = solver.solve(scatter);
    return solver.solve(half.transpose());
}

/// Who is not in the largest circle of models in which each beat, or tied with, the next.
std::vector<bool> separatedModels(const BradleyTerryTask &task)
{
    std::vector<Edge> wins;
    for (const Pairing &pairing : task.pairings) {
        if (pairing.winsA + pairing.ties > 0)
            wins.emplace_back(pairing.a, pairing.b);
        if (pairing.winsB + pairing.ties > 0)
            wins.emplace_back(pairing.b, pairing.a);
    }
    const auto parts = stronglyConnectedParts(task.models, wins);
    std::vector<std::size_t> sizes(countOf(parts));
    for (const std::size_t part : parts)
        ++sizes[part];
    const auto largest = std::size_t(std::ranges::max_element(sizes) - sizes.begin());
    std::vector<bool> separated(task.models);
    for (std::size_t model = 0; model < task.models; ++model)
        separated[model] = parts[model] != largest;
    return separated;
}

std::optional<Error> fault(const BradleyTerryTask &task, const std::vector<bool> &separated)
{
    std::vector<Edge> met;
    for (const Pairing &pairing : task.pairings)
        met.emplace_back(pairing.a, pairing.b);
    const std::size_t groups = countOf(connectedParts(task.models, met));
    if (groups > 1)
        return Error{Error::Kind::Invalid,
                     "The models fall apart into %1 groups that never met; rate each group by "
                     "itself.",
                     {std::to_string(groups)},
                     {}};
    if (task.anchor && separated[task.anchor->item])
        return Error{Error::Kind::Invalid,
                     "The anchor must have won and lost against others; choose another.",
                     {},
                     {}};
    return std::nullopt;
}

std::vector<Rating> counted(const BradleyTerryTask &task)
{
    std::vector<Rating> ratings(task.models);
    for (const Pairing &pairing : task.pairings) {
        ratings[pairing.a].wins += pairing.winsA;
        ratings[pairing.a].losses += pairing.winsB;
        ratings[pairing.b].wins += pairing.winsB;
        ratings[pairing.b].losses += pairing.winsA;
        ratings[pairing.a].ties += pairing.ties;
        ratings[pairing.b].ties += pairing.ties;
    }
    return ratings;
}

} // namespace

Result<std::vector<Rating>> fitBradleyTerry(const BradleyTerryTask &task)
{
    if (task.pairings.empty())
        return failure(Error::Kind::Empty, "There are no battles, so nothing can be rated.");
    const std::vector<bool> separated = separatedModels(task);
    if (const auto found = fault(task, separated))
        return tl::unexpected(*found);
    const Eigen::VectorXd strengths = fittedStrengths(task);
    const Eigen::MatrixXd errors = covariance(task, strengths);
    const auto size = Eigen::Index(task.models);
    Eigen::VectorXd zero = Eigen::VectorXd::Constant(size, 1 / double(size));
    if (task.anchor)
        zero = Eigen::VectorXd::Unit(size, Eigen::Index(task.anchor->item));
    const double origin = task.anchor ? task.anchor->value : kMeanRating;
    const double z = normalQuantile((1 + task.level) / 2);
    std::vector<Rating> ratings = counted(task);
    for (std::size_t model = 0; model < task.models; ++model) {
        const Eigen::VectorXd contrast = Eigen::VectorXd::Unit(size, Eigen::Index(model)) - zero;
        Rating &rating = ratings[model];
        rating.rating = origin + kPointsPerLogit * contrast.dot(strengths);
        rating.separated = separated[model];
        if (rating.separated)
            continue;
        const double variance = std::max(0.0, contrast.dot(errors * contrast));
        const double margin = z * kPointsPerLogit * std::sqrt(variance);
        rating.low = rating.rating - margin;
        rating.high = rating.rating + margin;
    }
    return ratings;
}

} // namespace podium
