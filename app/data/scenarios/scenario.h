// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"
#include "app/engine/values/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// What the names of assumed models and rounds end in, whatever the language.
inline constexpr std::string_view kAssumedMark = " †";

/// A score that is assumed, in the scale of its evaluation.
struct AssumedScore {
    std::string evaluation; ///< Evaluation::id
    double score = 0;

    bool operator==(const AssumedScore &) const = default;
};

/// A model that a scenario adds: by an index, or by scores.
struct AssumedModel {
    std::string name;                 ///< without a mark
    std::string snapshot;             ///< the first it stands in; later ones of its method follow
    std::optional<double> index = {}; ///< 0..100, under the snapshot's method
    std::vector<AssumedScore> scores = {};
    std::string lab = {};     ///< id, name or alias; empty: none is named
    std::string country = {}; ///< ISO code; of a lab that the figures do not know
    std::optional<Date> released = {};
    std::optional<double> price = {}; ///< USD per million tokens, blended
    std::optional<bool> openWeights = {};

    bool operator==(const AssumedModel &) const = default;
};

/// New money that a scenario adds.
struct AssumedRound {
    std::string lab; ///< id, name or alias
    Decimal amount;
    std::string currency; ///< ISO 4217
    Date announced;

    bool operator==(const AssumedRound &) const = default;
};

/// What if: a layer over the figures, by name, switched on and off. Figures under a scenario say so.
struct Scenario {
    std::string name;
    bool on = true;
    std::vector<AssumedModel> models = {};
    std::vector<std::string> without = {}; ///< ids of models that are taken out
    std::vector<AssumedRound> rounds = {};

    [[nodiscard]] bool isEmpty() const
    {
        return models.empty() && without.empty() && rounds.empty();
    }
    bool operator==(const Scenario &) const = default;
};

} // namespace podium
