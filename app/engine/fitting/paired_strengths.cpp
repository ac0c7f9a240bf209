// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/paired_strengths.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

namespace {

constexpr int kMostPairSteps = 200;
constexpr double kSmallStep = 1e-9;
constexpr double kLongestStep = 2; ///< in logits: keeps Newton's method from overshooting
constexpr double kLargestLogNu = 15;
constexpr double kVoid = 1e-6; ///< a sandwich of less than this share of the model's variance

constexpr std::array<double, 3> kPoints{1, 0, 0.5}; ///< of a: it won, it lost, tie

/// What the likelihood says of one battle at a difference of strengths.
struct Battle {
    double expected = 0;  ///< points of a
    double variance = 0;  ///< of them
    double tieChance = 0; ///< Davidson only
};

/// Derivatives of the likelihood in the strengths and, where ties are an outcome of their own, in
/// the logarithm of ν, which comes last.
class Likelihood final
{
public:
    Likelihood(std::size_t models, const std::vector<Pairing> &pairings, TieRule rule,
               double penalty)
        : m_models(Eigen::Index(models))
        , m_pairings(pairings)
        , m_tied(rule == TieRule::Davidson
                 && std::ranges::any_of(pairings, [](const Pairing &p) { return p.ties > 0; }))
        , m_penalty(penalty)
    {
    }

    [[nodiscard]] Eigen::Index size() const { return m_models + (m_tied ? 1 : 0); }
    [[nodiscard]] bool tied() const { return m_tied; }

    [[nodiscard]] Battle battle(const Pairing &pairing, const Eigen::VectorXd &at) const
    {
        const double difference = at[Eigen::Index(pairing.a)] - at[Eigen::Index(pairing.b)];
        const double half = std::exp(difference / 2);
        const double nu = m_tied ? std::exp(at[m_models]) : 0;
        const double sum = half + 1 / half + nu;
        const double won = half / sum;
        const double lost = 1 / half / sum;
        const double tie = nu / sum;
        const double lead = won - lost;
        return {won + tie / 2, (won + lost - lead * lead) / 4, tie};
    }

    /// Only differences of strengths are seen; the mean is pinned to zero by a constant that leaves
    /// every difference as it is.
    [[nodiscard]] Eigen::MatrixXd information(const Eigen::VectorXd &at) const
    {
        Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(size(), size());
        matrix.topLeftCorner(m_models, m_models).setConstant(1 / double(m_models));
        matrix.diagonal().head(m_models).array() += m_penalty;
        for (const Pairing &pairing : m_pairings) {
            const Battle one = battle(pairing, at);
            addPair(matrix, pairing, pairing.battles() * one.variance);
            if (!m_tied)
                continue;
            const double cross = pairing.battles() * one.tieChance * (0.5 - one.expected);
            addCross(matrix, pairing, cross);
            matrix(m_models, m_models) += pairing.battles() * one.tieChance * (1 - one.tieChance);
        }
        return matrix;
    }

    [[nodiscard]] Eigen::VectorXd slope(const Eigen::VectorXd &at) const
    {
        Eigen::VectorXd slope = Eigen::VectorXd::Zero(size());
        slope.head(m_models) = -m_penalty * at.head(m_models);
        for (const Pairing &pairing : m_pairings) {
            const Battle one = battle(pairing, at);
            const double surplus
                = pairing.winsA + pairing.ties / 2 - pairing.battles() * one.expected;
            slope[Eigen::Index(pairing.a)] += surplus;
            slope[Eigen::Index(pairing.b)] -= surplus;
            if (m_tied)
                slope[m_models] += pairing.ties - pairing.battles() * one.tieChance;
        }
        return slope;
    }

    /// Sum of the squares of the battles' own slopes.
    [[nodiscard]] Eigen::MatrixXd scatter(const Eigen::VectorXd &at) const
    {
        Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(size(), size());
        for (const Pairing &pairing : m_pairings) {
            const Battle one = battle(pairing, at);
            const std::array<double, 3> counts{pairing.winsA, pairing.winsB, pairing.ties};
            for (std::size_t outcome = 0; outcome < counts.size(); ++outcome) {
                const double surplus = kPoints[outcome] - one.expected;
                addPair(matrix, pairing, counts[outcome] * surplus * surplus);
                if (!m_tied)
                    continue;
                const double tie = (outcome == 2 ? 1 : 0) - one.tieChance;
                addCross(matrix, pairing, counts[outcome] * surplus * tie);
                matrix(m_models, m_models) += counts[outcome] * tie * tie;
            }
        }
        return matrix;
    }

private:
    /// Adds `value` (e_a − e_b)(e_a − e_b)'.
    static void addPair(Eigen::MatrixXd &matrix, const Pairing &pairing, double value)
    {
        const auto a = Eigen::Index(pairing.a);
        const auto b = Eigen::Index(pairing.b);
        matrix(a, a) += value;
        matrix(b, b) += value;
        matrix(a, b) -= value;
        matrix(b, a) -= value;
    }
    void addCross(Eigen::MatrixXd &matrix, const Pairing &pairing, double value) const
    {
        const auto a = Eigen::Index(pairing.a);
        const auto b = Eigen::Index(pairing.b);
        matrix(a, m_models) += value;
        matrix(m_models, a) += value;
        matrix(b, m_models) -= value;
        matrix(m_models, b) -= value;
    }

    Eigen::Index m_models;
    const std::vector<Pairing> &m_pairings;
    bool m_tied;
    double m_penalty;
};

Eigen::VectorXd parametersOf(const Likelihood &likelihood, const PairedStrengths &fitted)
{
    Eigen::VectorXd at(likelihood.size());
    at.head(fitted.strengths.size()) = fitted.strengths;
    if (likelihood.tied())
        at[fitted.strengths.size()] = std::log(fitted.nu);
    return at;
}

/// The variance by the scatter of the battles, or by the model where there is none.
double scattered(double sandwich, double model)
{
    return std::max(0.0, sandwich < kVoid * model ? model : sandwich);
}

bool noneWon(const std::vector<Pairing> &pairings)
{
    return std::ranges::none_of(pairings,
                                [](const Pairing &p) { return p.winsA > 0 || p.winsB > 0; });
}

} // namespace

PairedStrengths pairedStrengths(std::size_t models, const std::vector<Pairing> &pairings,
                                TieRule rule, double penalty, const Eigen::VectorXd &start)
{
    const Likelihood likelihood(models, pairings, rule, penalty);
    const auto count = Eigen::Index(models);
    Eigen::VectorXd at = Eigen::VectorXd::Zero(likelihood.size());
    if (start.size() == count)
        at.head(count) = start;
    if (likelihood.tied() && noneWon(pairings))
        return {at.head(count), 0, false};
    bool settled = false;
    for (int step = 0; step < kMostPairSteps && !settled; ++step) {
        Eigen::VectorXd change = likelihood.information(at).ldlt().solve(likelihood.slope(at));
        const double longest = change.cwiseAbs().maxCoeff();
        if (longest > kLongestStep)
            change *= kLongestStep / longest;
        at += change;
        if (likelihood.tied() && std::abs(at[count]) > kLargestLogNu)
            break;
        settled = longest < kSmallStep;
    }
    PairedStrengths fitted{at.head(count), likelihood.tied() ? std::exp(at[count]) : 0, settled};
    fitted.strengths.array() -= fitted.strengths.mean();
    return fitted;
}

double StrengthErrors::variance(const Eigen::VectorXd &contrast) const
{
    Eigen::VectorXd wide = Eigen::VectorXd::Zero(scatter.rows());
    wide.head(contrast.size()) = contrast;
    const Eigen::VectorXd effects = inverseInformation * wide;
    return scattered(effects.dot(scatter * effects), wide.dot(effects));
}

Eigen::VectorXd StrengthErrors::variancesFrom(const Eigen::VectorXd &weights) const
{
    const Eigen::Index models = weights.size();
    Eigen::VectorXd wide = Eigen::VectorXd::Zero(scatter.rows());
    wide.head(models) = weights;
    const Eigen::VectorXd effects = inverseInformation * wide;
    const Eigen::MatrixXd half = inverseInformation * scatter;
    const Eigen::VectorXd shared = half * effects;
    const Eigen::ArrayXd sandwich = half.cwiseProduct(inverseInformation).rowwise().sum().array()
        - 2 * shared.array() + wide.dot(shared);
    const Eigen::ArrayXd model
        = inverseInformation.diagonal().array() - 2 * effects.array() + wide.dot(effects);
    return sandwich.head(models).binaryExpr(model.head(models), &scattered).matrix();
}

StrengthErrors strengthErrors(const std::vector<Pairing> &pairings, TieRule rule,
                              const PairedStrengths &fitted)
{
    const Likelihood likelihood(std::size_t(fitted.strengths.size()), pairings, rule, 0);
    const Eigen::VectorXd at = parametersOf(likelihood, fitted);
    const Eigen::LDLT<Eigen::MatrixXd> solver(likelihood.information(at));
    const auto size = likelihood.size();
    return {solver.solve(Eigen::MatrixXd::Identity(size, size)), likelihood.scatter(at)};
}

double winChance(double first, double second, TieRule rule, double nu)
{
    const double half = std::exp((first - second) / 2);
    return half / (half + 1 / half + (rule == TieRule::Davidson ? nu : 0));
}

Eigen::MatrixX3d effectsOfLeavingOut(const std::vector<Pairing> &pairings, TieRule rule,
                                     const PairedStrengths &fitted, const Eigen::VectorXd &contrast)
{
    const auto models = fitted.strengths.size();
    const Likelihood likelihood(std::size_t(models), pairings, rule, 0);
    const Eigen::VectorXd at = parametersOf(likelihood, fitted);
    Eigen::VectorXd wide = Eigen::VectorXd::Zero(likelihood.size());
    wide.head(models) = contrast;
    const Eigen::VectorXd direction = likelihood.information(at).ldlt().solve(wide);
    Eigen::MatrixX3d effects(Eigen::Index(pairings.size()), 3);
    for (Eigen::Index i = 0; i < effects.rows(); ++i) {
        const Pairing &pairing = pairings[std::size_t(i)];
        const Battle one = likelihood.battle(pairing, at);
        const double apart
            = direction[Eigen::Index(pairing.a)] - direction[Eigen::Index(pairing.b)];
        for (Eigen::Index outcome = 0; outcome < 3; ++outcome) {
            effects(i, outcome) = -(kPoints[std::size_t(outcome)] - one.expected) * apart;
            if (likelihood.tied())
                effects(i, outcome) -= ((outcome == 2 ? 1 : 0) - one.tieChance) * direction[models];
        }
    }
    return effects;
}

} // namespace podium
