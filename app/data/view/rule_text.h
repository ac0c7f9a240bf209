// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace podium {

/// The texts of rules as JSON and the command line write them: "all", "family", "lab";
/// "best", "top-mean:3", "count:22", "labs-over:40", "lab-sum", "frontier-share", "herfindahl".
[[nodiscard]] QString foldingText(Folding folding);
[[nodiscard]] std::optional<Folding> foldingFromText(QStringView text);
[[nodiscard]] QString countingRuleText(const CountingRule &rule);
[[nodiscard]] std::optional<CountingRule> countingRuleFromText(QStringView text);

/// One of each kind, for the message that refuses another one.
[[nodiscard]] QString countingRuleTexts();

} // namespace podium
