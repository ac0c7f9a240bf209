// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/claim_words.h"
#include "app/data/methods/method_text.h"
#include "app/data/view/rule_text.h"
#include "app/engine/values/limits.h"

#include <QtCore/QJsonValue>

#include <cmath>
#include <optional>

namespace podium {

/// A single value of a claim in JSON; absent when it is none of its type.
template <typename T>
[[nodiscard]] std::optional<T> valueOf(const QJsonValue &json)
{
    if constexpr (std::is_same_v<T, bool>)
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    else if constexpr (std::is_same_v<T, double>)
        return json.isDouble() && std::abs(json.toDouble()) <= kMostNumber
            ? std::optional(json.toDouble())
            : std::nullopt;
    else if constexpr (std::is_same_v<T, int>) {
        constexpr double kMost = 1e6;
        const double number = json.toDouble();
        const bool fits
            = json.isDouble() && number >= 1 && number <= kMost && std::floor(number) == number;
        return fits ? std::optional(static_cast<int>(number)) : std::nullopt;
    } else if constexpr (std::is_same_v<T, std::string>)
        return json.toString().isEmpty() ? std::nullopt
                                         : std::optional(json.toString().toStdString());
    else if constexpr (std::is_same_v<T, Date>)
        return parseDate(json.toString().toStdString());
    else if constexpr (std::is_same_v<T, Folding>)
        return foldingFromText(json.toString());
    else if constexpr (std::is_same_v<T, CountingRule>)
        return countingRuleFromText(json.toString());
    else if constexpr (std::is_same_v<T, WeightRule>)
        return weightRuleFromText(json.toString());
    else
        return choiceOf<T>(json.toString());
}

/// What would be right, as part of the sentence "... must be ...".
template <typename T>
[[nodiscard]] QString expected()
{
    using namespace Qt::StringLiterals;
    if constexpr (std::is_same_v<T, bool>)
        return u"true, false"_s;
    else if constexpr (std::is_same_v<T, double>)
        return u"5.13"_s;
    else if constexpr (std::is_same_v<T, int>)
        return u"1, 2, 3, …"_s;
    else if constexpr (std::is_same_v<T, std::string>)
        return u"\"…\""_s;
    else if constexpr (std::is_same_v<T, Date>)
        return u"\"2025-10-02\""_s;
    else if constexpr (std::is_same_v<T, Folding>)
        return u"all, family, lab"_s;
    else if constexpr (std::is_same_v<T, CountingRule>)
        return countingRuleTexts();
    else if constexpr (std::is_same_v<T, WeightRule>)
        return QString::fromLatin1(kWeightRuleTexts);
    else
        return wordsOf<T>().join(u", "_s);
}

} // namespace podium
