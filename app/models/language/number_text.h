// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

namespace podium {

/// How numbers are written for people, the same in tables, charts and captions. Nothing ever
/// reads these texts back.

[[nodiscard]] QString countText(qint64 count, Language language);  ///< "1,234"
[[nodiscard]] QString indexText(double points, Language language); ///< "42.6"
/// "42.6*" of what the source estimated.
[[nodiscard]] QString indexText(double points, bool estimated, Language language);
/// "41.7–43.5"; the ends are not swapped or checked.
[[nodiscard]] QString indexIntervalText(double low, double high, Language language);
[[nodiscard]] QString rankIntervalText(int low, int high, Language language); ///< "14–16", "1"
[[nodiscard]] QString differenceText(double points, Language language); ///< "+34.3", "-2.1", "0.0"
/// "5.1", "0.52" below one, "1,070" of more than a hundred.
[[nodiscard]] QString timesText(double times, Language language);
/// Of what timesText() writes, in times.
[[nodiscard]] double lastDigitOf(double times);
[[nodiscard]] QString ratioText(double ratio, Language language);      ///< "5.1×"
[[nodiscard]] QString percentText(double fraction, Language language); ///< "12.5%"
/// A fraction as "81.8" (per cent, without the sign); Elo as whole points, "1,250".
[[nodiscard]] QString scoreText(double score, Scale scale, Language language);
/// "$1.25"; prices below a cent keep four places: "$0.0075".
[[nodiscard]] QString priceText(double dollars, Language language);
/// At most one decimal, none where it would be zero: "32", "0.6".
[[nodiscard]] QString shortNumberText(double number, Language language);
/// A country's value in the unit of its rule: points "42.6", numbers "13" or "12.5", shares "61.3%",
/// concentrations "0.38".
[[nodiscard]] QString countingValueText(double value, const CountingRule &rule, Language language);
/// Six significant digits without trailing zeros: "1.1695", "0.000714".
[[nodiscard]] QString rateText(double rate, Language language);
/// Up to six decimals without trailing zeros: "42.5873", "13,000,000,000", "10".
[[nodiscard]] QString exactText(double number, Language language);
[[nodiscard]] QString exactText(Decimal number, Language language); ///< all of its digits
/// "8.6 tn", "8.6조": the number of moneyText().
[[nodiscard]] QString largeNumberText(Decimal value, Language language);
/// "USD 1,988,150,000", "1,988,150,000 달러": moneyText() without rounding.
[[nodiscard]] QString exactMoneyText(Decimal value, std::string_view currency, Language language);

} // namespace podium
