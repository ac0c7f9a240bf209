// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/comparing.h"
#include "app/engine/values/answer.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// A normalised score, 0..1.
struct SideScore {
    double value = 0;
    bool imputed = false; ///< not measured: the missing rule filled it in
};

/// A model, lab or country beside others, as far as it is known: what lacks scores has gaps.
struct SideItem {
    RankedItem kind = RankedItem::Model;
    std::size_t model = 0;          ///< itself, or the best one of the lab or country
    std::optional<std::size_t> lab; ///< of labs: position in Dataset::labs
    std::string country;            ///< of countries: code
    std::optional<double> index;    ///< absent: the rules give it none
    bool estimated = false;         ///< the source guessed the index
    std::optional<double> indexLow; ///< interval at View::certainty's level
    std::optional<double> indexHigh;
    /// Of a model its own, of a country its best model's line in the ranking; absent where the View
    /// does not list it.
    std::optional<RankedModel> line;
    int models = 0;                               ///< ranked variants of the lab or country
    int labs = 0;                                 ///< of the country: labs with a ranked model
    std::vector<std::optional<SideScore>> scores; ///< in the order of SideBySide::evaluations
};

/// Models, labs and countries side by side.
struct SideBySide {
    View view; ///< with the compared items filled in
    std::size_t snapshot = 0;
    std::size_t method = 0;
    std::vector<std::size_t> evaluations; ///< positions in Dataset::evaluations, method's order
    std::vector<double> weights;          ///< as applied, in that order
    std::vector<std::optional<double>> medians; ///< normalised scores of the models shown
    std::vector<SideItem> items;
};

/// What the View compares, filled up to two by the models that lead.
[[nodiscard]] std::vector<std::string> comparedItems(const Dataset &dataset, const Answer &shown);

/// The items with more behind them, as long as there is room: none twice, whatever it is called by.
[[nodiscard]] std::vector<std::string> withItems(const Dataset &dataset, const Snapshot &snapshot,
                                                 std::vector<std::string> items,
                                                 const std::vector<std::string> &more);

/// Sets what comparedItems() says side by side. Labs and countries stand there by their best model
/// with a measured index, else by the best the source estimated. Fails when a name means nothing in
/// the snapshot and when no model of a lab or country passes the View's filters.
[[nodiscard]] Result<SideBySide> sideBySide(const Dataset &dataset, const Answer &shown);

/// comparePair() of two of them, named as in View::comparing.
[[nodiscard]] Result<PairComparison> compareSides(const Dataset &dataset, const View &view,
                                                  const std::string &a, const std::string &b);

} // namespace podium
