// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/item_response.h"

#include <Eigen/Core>
#include <vector>

namespace podium {

/// Parameters of the curves: abilities of models; difficulties and slopes of benchmarks.
struct ResponseCurves {
    Eigen::VectorXd abilities;
    Eigen::VectorXd difficulties;
    Eigen::VectorXd slopes;

    [[nodiscard]] double predicted(const ScoreCell &cell) const;
};

/// Improves `curves` until nothing is gained; `weights` are those of the benchmarks. The cells are
/// sorted by model.
void fitCurves(ResponseCurves &curves, const std::vector<ScoreCell> &cells,
               const Eigen::VectorXd &weights);

} // namespace podium
