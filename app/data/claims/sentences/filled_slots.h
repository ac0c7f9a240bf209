// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/item.h"

namespace podium {

/// What stands in a sentence, wherever in it: who is spoken of, what is measured, and what is said of
/// them. Each part of the sentence is in one of these, or the sentence has no slots.
struct Slots {
    /// Whom the sentence is about, and whom that is compared with, by particles in Korean and by the
    /// place of the verb in English; both are names in their order where neither tells.
    std::vector<Item> names;
    bool sided = false;          ///< which of two names is the subject is told
    std::vector<Item> measures;  ///< numbers with what they count, as a letter of `kMeasures`
    QString words;               ///< letters of what else is said, sorted, each once
    std::vector<Item> said;      ///< those parts
    std::vector<Item> where;     ///< places among which a lab or model is looked at
    std::vector<Item> settings;  ///< days, rules and places left out, in their order
    bool ofModels = false;       ///< "models" or "labs" is said
    std::vector<Item> countries; ///< of counts: places with their numbers, in their order
};

/// Letters of numbers taken together with their unit, beside those of Item.
namespace measure {
constexpr char16_t kPoints = u'π';
constexpr char16_t kMonths = u'μ';
constexpr char16_t kTimes = u'ξ';
constexpr char16_t kPerCent = u'κ';
constexpr char16_t kRank = u'ρ';
constexpr char16_t kTop = u'τ';
constexpr char16_t kLabs = u'λ';
constexpr char16_t kModels = u'ν';
constexpr char16_t kCountries = u'γ';
constexpr char16_t kTests = u'ε';
constexpr char16_t kBare = u'σ';
} // namespace measure

} // namespace podium
