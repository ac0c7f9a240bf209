// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

namespace podium {

/// What is assumed about errors, and what is varied, as it stands in a line of rules.

/// "95% intervals; ranks by confidence sets for all at once, 1,000 draws, seed 20251002; ..."
[[nodiscard]] QString intervalRules(const Certainty &certainty, RankBounds used, Language language);

/// "ranks by confidence sets for all at once (...)"
[[nodiscard]] QString rankRules(const Certainty &certainty, RankBounds used, Language language);

/// Which of the three questions an error answers, and what it comes from.
[[nodiscard]] QString errorOfText(ErrorOf of);

/// "other questions of the kind: errors from the numbers of questions; repeats shrink 25% of the variance; errors of two models
/// correlate by 0.5"
[[nodiscard]] QString errorRules(const Certainty &certainty, Language language);
/// "95% intervals; other questions of the kind: ...": where nothing is drawn.
[[nodiscard]] QString levelRules(const Certainty &certainty, Language language);

/// "weights around the method's (concentration 100)", "normalisation and aggregation"
[[nodiscard]] QString variationText(const Robustness &robustness, Variation variation,
                                    Language language);

/// "10,000 draws, seed 20251002; each draw varies scores by their errors, weights around ..."
[[nodiscard]] QString simulationRules(const View &view, Language language);

} // namespace podium
