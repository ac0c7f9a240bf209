// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <span>
#include <string>
#include <string_view>

namespace podium {

/// The language of names, numbers and dates. Sentences follow the installed translator.
enum class Language { English, Korean };

/// QLocale::English/UnitedStates or Korean/SouthKorea, with group separators.
[[nodiscard]] QLocale localeOf(Language language);

/// What to begin with where no language was chosen: the locale's first interface language.
[[nodiscard]] Language interfaceLanguage(const QLocale &locale);

/// Engine texts are UTF-8.
[[nodiscard]] QString toQString(std::string_view text);
[[nodiscard]] QStringList toQStrings(std::span<const std::string> texts);
[[nodiscard]] QDate toQDate(Date date);
[[nodiscard]] Date toDate(QDate date);

/// What CountryRole says: the code, kUnassigned for an empty one.
[[nodiscard]] QString countryKey(std::string_view code);
/// The code itself when the country is not known; "Not assigned" for an empty code or kUnassigned.
[[nodiscard]] QString countryName(const Dataset &dataset, std::string_view code, Language language);
/// As it stands within a sentence: "the United States", "China".
[[nodiscard]] QString countryInSentence(const Dataset &dataset, std::string_view code,
                                        Language language);
[[nodiscard]] QString labName(const Lab &lab, Language language);
[[nodiscard]] QString evaluationName(const Evaluation &evaluation, Language language);
/// "Intelligence Index v3.0"
[[nodiscard]] QString methodName(const Method &method);
/// "Artificial Analysis · 2 Oct 2025"
[[nodiscard]] QString snapshotName(const Snapshot &snapshot, Language language);
/// "EXAONE 4.0 32B" of "EXAONE 4.0 32B (Reasoning)"
[[nodiscard]] QString shortModelName(const Model &model);

/// "18 Sep 2025" or "2025년 9월 18일"; coarser precision shows only what is known.
[[nodiscard]] QString dateText(Date date, Language language,
                               DatePrecision precision = DatePrecision::Day);
/// "1 Jun – 22 Aug 2026" or "2026년 6월 1일~8월 22일"; a year common to both is said once.
[[nodiscard]] QString dateRangeText(Date from, Date to, Language language,
                                    DatePrecision precision = DatePrecision::Day);
/// "18 September 2025" or "2025년 9월 18일".
[[nodiscard]] QString longDateText(Date date, Language language);

/// "USD 13.0 bn" / "130억 달러": English in tn, bn, M; Korean in 조, 억, 만; two or three
/// significant digits beyond the unit, half to even on the exact amount. Korean amounts of a
/// hundred units or more are whole units: "1,234억 원".
[[nodiscard]] QString moneyText(Decimal value, std::string_view currency, Language language);

} // namespace podium
