// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace podium {

/// The rules of methods as Views, method files and the command line write them; absent when the
/// text is none of them.

/// none, min-max, z-score, rank, borda, percentile, reference, goalposts
[[nodiscard]] QString normalisationText(Normalisation value);
[[nodiscard]] std::optional<Normalisation> normalisationFromText(QStringView text);

/// arithmetic, geometric, harmonic, copeland, win-rate, borda
[[nodiscard]] QString aggregationText(Aggregation value);
[[nodiscard]] std::optional<Aggregation> aggregationFromText(QStringView text);

/// source, equal, category, pca, or weights by evaluation id: "gpqa_diamond=2,hle=1"
[[nodiscard]] QString weightRuleText(const WeightRule &value);
[[nodiscard]] std::optional<WeightRule> weightRuleFromText(QStringView text);

/// complete, renormalise, mean, median, regression, source; the four in the middle with a least
/// coverage of 0..1 where it is not a half: "renormalise:0.8"
[[nodiscard]] QString missingRuleText(const MissingRule &value);
[[nodiscard]] std::optional<MissingRule> missingRuleFromText(QStringView text);

/// intelligence, coding, maths, agentic
[[nodiscard]] QString subjectText(Subject value);

/// What is right, for messages: the list above, in quotation marks.
inline constexpr char kNormalisationTexts[]
    = "none, min-max, z-score, rank, borda, percentile, reference, goalposts";
inline constexpr char kAggregationTexts[]
    = "arithmetic, geometric, harmonic, copeland, win-rate, borda";
inline constexpr char kWeightRuleTexts[] = "source, equal, category, pca, gpqa_diamond=2,hle=1";
inline constexpr char kMissingRuleTexts[]
    = "complete, renormalise:0.8, mean, median, regression, source";

} // namespace podium
