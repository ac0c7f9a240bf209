// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/item_response.h"

namespace podium {

/// How two models fared against each other.
struct Pairing {
    std::size_t a = 0;
    std::size_t b = 0;
    double winsA = 0;
    double winsB = 0;
    double ties = 0; ///< half a win for each
};

struct BradleyTerryTask {
    std::size_t models = 0;
    std::vector<Pairing> pairings;
    /// Gives the zero of the scale; without it the mean rating is 1000.
    std::optional<Anchor> anchor;
    double level = 0.95;
};

struct Rating {
    double rating = 0; ///< 400 points are odds of ten to one
    /// Of the rating against the anchor, or against the mean. Absent for a separated model.
    std::optional<double> low;
    std::optional<double> high;
    double wins = 0;
    double losses = 0;
    double ties = 0;
    /// It never lost to, or never won against, the largest group of models that beat one another in
    /// a circle: its rating rests on the penalty alone.
    bool separated = false;
};

/// Ratings that explain who beats whom: P(a beats b) = 1 / (1 + 10^((b − a) / 400)). Maximum
/// likelihood with a penalty of 1e-5 on the squares, by Newton's method (Bradley, Terry 1952,
/// Biometrika 39; Hunter 2004, Ann. Statist. 32). The covariance is the sandwich H⁻¹GH⁻¹, so that
/// intervals hold where battles are more alike or more scattered than the model says.
///
/// Fails without battles, when the models fall apart into groups that never met, and when the
/// anchor is separated.
[[nodiscard]] Result<std::vector<Rating>> fitBradleyTerry(const BradleyTerryTask &task);

} // namespace podium
