// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"
#include "app/engine/money/profile.h"
#include "app/engine/money/programmes.h"
#include "app/models/language/language.h"

#include <QtCore/QString>
#include <QtCore/QVariant>

#include <string_view>

namespace podium {

/// Words for people instead of the ledger's ids; an id without a word is shown with blanks.
[[nodiscard]] QString roundKindText(std::string_view kind);     ///< "equity" -> "Equity"
[[nodiscard]] QString roundStatusText(std::string_view status); ///< "letter_of_intent"
[[nodiscard]] QString payerText(std::string_view payer);        ///< public, private, mixed
[[nodiscard]] QString programmeKindText(std::string_view kind); ///< "annual_ai_budget"
[[nodiscard]] QString eventKindText(std::string_view kind);     ///< "export_control"
[[nodiscard]] QString confidenceText(std::string_view level);   ///< high, medium, low
[[nodiscard]] QString figureText(std::string_view metric);      ///< "notable_models"
[[nodiscard]] QString figureUnitText(std::string_view unit); ///< "H100e"; empty for plain numbers
/// The currency of a figure in this unit, as the ledger writes it; invalid: it is no money.
[[nodiscard]] QVariant currencyOfUnit(std::string_view unit);
/// "USD 8.96 bn", "USD 1.0 bn a year", "6,286 H100 equivalents", "18.3%", "8.6 tn a day".
[[nodiscard]] QString figureValueText(Decimal value, std::string_view unit, Language language);
[[nodiscard]] QString profileSectionText(ProfileSection section);
/// "about USD 1.2 bn", "at least USD 1.2 bn": a sum with what is left out of it.
[[nodiscard]] QString programmeSumText(const ProgrammeSum &sum, const MoneyView &money,
                                       Language language);
/// "at least USD 1.0 bn", "at most 12×"; where nothing is sure, "USD 1.0 bn in part".
[[nodiscard]] QString boundText(Bound bound, const QString &text);
/// "USD 12.3 per person (2024)", "about 0.4% of GDP (2024)".
[[nodiscard]] QString relativeText(const RelativeAmount &relative, const MoneyView &money,
                                   Language language, bool approximate = false);
/// Its name, and that it counts more than other budgets of a year where it does.
[[nodiscard]] QString programmeName(const PublicProgramme &programme, Language language);
/// "about KRW 30 tn" of the qualifier "about".
[[nodiscard]] QString programmeAmountText(std::string_view qualifier, const QString &amount);

} // namespace podium
