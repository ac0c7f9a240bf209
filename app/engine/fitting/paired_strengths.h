// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace podium {

/// How two models fared against each other.
struct Pairing {
    std::size_t a = 0;
    std::size_t b = 0;
    double winsA = 0;
    double winsB = 0;
    double ties = 0;

    [[nodiscard]] double battles() const { return winsA + winsB + ties; }
};

/// What a tie says.
enum class TieRule {
    HalfWins, ///< half a win for each
    /// An outcome of its own: win, tie and loss are as πa : ν√(πa πb) : πb, where one ν > 0 says how
    /// often equals tie (Davidson 1970, J. Am. Stat. Assoc. 65).
    Davidson,
};

/// Strengths, in natural logarithms of odds, that explain the battles of some models, each of which
/// must be reachable from every other along wins and ties: only then is there an estimate.
struct PairedStrengths {
    Eigen::VectorXd strengths; ///< mean 0
    double nu = 0;             ///< of Davidson's rule; 0 under the other or without ties
    /// Newton's method came to an end. It does not when Davidson's ν grows without bound because
    /// one margin separates ties from wins.
    bool settled = false;
};

/// Maximum likelihood by Newton's method (Hunter 2004, Ann. Statist. 32). `penalty` on the squares
/// of strengths makes an estimate of what has none. Starts from `start` where it has the size.
/// Davidson's ν stays 0 without ties, and does not settle without a battle that was won.
[[nodiscard]] PairedStrengths pairedStrengths(std::size_t models,
                                              const std::vector<Pairing> &pairings, TieRule rule,
                                              double penalty = 0,
                                              const Eigen::VectorXd &start = {});

/// What the covariances of strengths are made of; ν of Davidson's rule comes last where it is fitted.
struct StrengthErrors {
    Eigen::MatrixXd inverseInformation; ///< H⁻¹: what the model says of itself
    Eigen::MatrixXd scatter;            ///< G of the sandwich H⁻¹GH⁻¹: of the battles

    /// Of a contrast: the sandwich's variance, or the model's where battles do not scatter at all,
    /// as when all are ties. A contrast has one number
    /// a strength, and sum 0.
    [[nodiscard]] double variance(const Eigen::VectorXd &contrast) const;
    /// The same of each strength less a mean of strengths with these weights (sum 1).
    [[nodiscard]] Eigen::VectorXd variancesFrom(const Eigen::VectorXd &weights) const;
};

[[nodiscard]] StrengthErrors strengthErrors(const std::vector<Pairing> &pairings, TieRule rule,
                                            const PairedStrengths &fitted);

/// Chance that the first of two models beats the second.
[[nodiscard]] double winChance(double first, double second, TieRule rule, double nu);

/// By how much first − second changes when one battle of a pairing is left out, to first order; one
/// row a pairing, columns: a won, b won, tie.
[[nodiscard]] Eigen::MatrixX3d effectsOfLeavingOut(const std::vector<Pairing> &pairings,
                                                   TieRule rule, const PairedStrengths &fitted,
                                                   const Eigen::VectorXd &contrast);

} // namespace podium
