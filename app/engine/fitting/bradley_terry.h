// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/anchor.h"
#include "app/engine/fitting/standings.h"
#include "app/engine/values/result.h"

#include <optional>
#include <vector>

namespace podium {

struct BradleyTerryTask {
    std::size_t models = 0;
    std::vector<Pairing> pairings;
    /// Gives the zero of its group's scale; without it the mean rating of the core is 1000.
    std::optional<Anchor> anchor;
    double level = 0.95;
    TieRule ties = TieRule::HalfWins;
};

struct Rating {
    ModelStanding place;
    /// 400 points are odds of ten to one. Only of the core.
    std::optional<double> rating;
    /// Of the rating against the anchor, or against the mean of the core; absent for the anchor,
    /// and for a core of one model. A model above the core has only `low`, one below only `high`:
    /// the rating at which a record of nothing but wins, or losses, would be as rare as 1 − level.
    std::optional<double> low;
    std::optional<double> high;
    double wins = 0;
    double losses = 0;
    double ties = 0;
};

/// Models that met, directly or through others: ratings of different groups cannot be compared.
struct RatedGroup {
    std::size_t models = 0;
    double nu = 0; ///< of Davidson's rule
};

struct Ratings {
    std::vector<Rating> models;
    std::vector<RatedGroup> groups; ///< by ModelStanding::group
};

/// Ratings that explain who beats whom: P(a beats b) = 1 / (1 + 10^((b − a) / 400)) (Bradley, Terry
/// 1952, Biometrika 39), by maximum likelihood among the models of each core, over the battles
/// within it; models above or below move no rating. The covariance is the sandwich H⁻¹GH⁻¹, so that
/// intervals hold where battles are more alike or more scattered than the model says.
///
/// Fails without battles, when the anchor is outside its core, and when Davidson's rule has no
/// estimate.
[[nodiscard]] Result<Ratings> fitBradleyTerry(const BradleyTerryTask &task);

} // namespace podium
