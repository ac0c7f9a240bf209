// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/records.h"
#include "app/engine/values/answer.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QString>

namespace podium {

/// "2025-09-09", "2025-09" or "2025": only what is known; else null.
[[nodiscard]] QJsonValue knownDate(std::optional<Date> date, DatePrecision precision);

/// Exchange rate, its day or period, and what it is as rateStepKey() names it; nulls without a
/// conversion.
[[nodiscard]] QList<QJsonValue> rateRecord(const std::optional<Conversion> &conversion);

/// "exact", "at_least", "at_most", "unsure".
[[nodiscard]] QString boundKey(Bound bound);

/// The year whose prices amounts stand at; nothing where they are nominal.
[[nodiscard]] QJsonValue pricesYear(const Ledger &ledger, const MoneyView &money);

/// Value, unit ("KRW per person", "percent of GDP") and year; nulls for none.
[[nodiscard]] QList<QJsonValue> relativeRecord(const std::optional<RelativeAmount> &relative,
                                               const MoneyView &money);
/// "USD 1.4 per person (2024)", "0.02% of GDP (2024)"; a dash for none.
[[nodiscard]] QString relativeCell(const std::optional<RelativeAmount> &relative,
                                   const MoneyView &money, Language language,
                                   bool approximate = false);

/// "public; mixed": the words of a list in one cell.
[[nodiscard]] QString joinedWords(const std::vector<std::string> &words);
/// Rounds that would be shown if their day were known; empty without any. Sums leave them out.
[[nodiscard]] QString undatedText(const AnswerData &data);
[[nodiscard]] int withoutDate(const AnswerData &data);
/// At what rates and prices amounts are converted.
[[nodiscard]] QString conversionText(const AnswerData &data);

} // namespace podium
