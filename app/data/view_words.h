// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>
#include <optional>
#include <utility>

namespace podium {

/// The words by which JSON and the command line name the choices of a View. To give another enum
/// words, specialise `kWords`.
template <typename Choice>
inline constexpr std::array<std::pair<Choice, const char16_t *>, 0> kWords{};

template <>
inline constexpr std::array kWords<Seats>{
    std::pair{Seats::Source, u"source"},
    std::pair{Seats::Each, u"each"},
    std::pair{Seats::Split, u"split"},
};
template <>
inline constexpr std::array kWords<TrendGroup>{
    std::pair{TrendGroup::Country, u"country"},
    std::pair{TrendGroup::Lab, u"lab"},
    std::pair{TrendGroup::Openness, u"openness"},
};

template <typename Choice>
concept HasWords = kWords<Choice>
.size() > 0;

template <HasWords Choice>
[[nodiscard]] QString wordOf(Choice choice)
{
    for (const auto &[value, word] : kWords<Choice>) {
        if (value == choice)
            return QString::fromUtf16(word);
    }
    Q_UNREACHABLE();
}

/// All words there are, in the order of the enum.
template <HasWords Choice>
[[nodiscard]] QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, word] : kWords<Choice>)
        words.append(QString::fromUtf16(word));
    return words;
}

template <HasWords Choice>
[[nodiscard]] std::optional<Choice> choiceOf(QStringView text)
{
    for (const auto &[value, word] : kWords<Choice>) {
        if (text == QStringView(word))
            return value;
    }
    return std::nullopt;
}

} // namespace podium
