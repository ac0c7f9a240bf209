// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

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
template <>
inline constexpr std::array kWords<RankBounds>{
    std::pair{RankBounds::Simultaneous, u"simultaneous"},
    std::pair{RankBounds::Overlap, u"overlap"},
    std::pair{RankBounds::Each, u"each"},
};
template <>
inline constexpr std::array kWords<ErrorOf>{
    std::pair{ErrorOf::OtherQuestions, u"other-questions"},
    std::pair{ErrorOf::RunAgain, u"run-again"},
    std::pair{ErrorOf::OtherRules, u"other-rules"},
};
template <>
inline constexpr std::array kWords<RankedItem>{
    std::pair{RankedItem::Model, u"model"},
    std::pair{RankedItem::Lab, u"lab"},
    std::pair{RankedItem::Country, u"country"},
};
template <>
inline constexpr std::array kWords<Variation>{
    std::pair{Variation::Scores, u"scores"},         std::pair{Variation::Weights, u"weights"},
    std::pair{Variation::Method, u"method"},         std::pair{Variation::Missing, u"missing"},
    std::pair{Variation::Evaluation, u"evaluation"},
};
template <>
inline constexpr std::array kWords<WeightSpread>{
    std::pair{WeightSpread::Around, u"around"},
    std::pair{WeightSpread::Uniform, u"uniform"},
};
template <>
inline constexpr std::array kWords<LeaveOut>{
    std::pair{LeaveOut::Nothing, u"nothing"},
    std::pair{LeaveOut::Evaluation, u"evaluation"},
    std::pair{LeaveOut::Lab, u"lab"},
};

template <>
inline constexpr std::array kWords<Annotation::Kind>{
    std::pair{Annotation::Kind::Line, u"line"},
    std::pair{Annotation::Kind::Band, u"band"},
    std::pair{Annotation::Kind::Text, u"text"},
    std::pair{Annotation::Kind::Difference, u"difference"},
};
template <>
inline constexpr std::array kWords<MoneyPer>{
    std::pair{MoneyPer::None, u"none"},
    std::pair{MoneyPer::Capita, u"capita"},
    std::pair{MoneyPer::Gdp, u"gdp"},
};
template <>
inline constexpr std::array kWords<SumBy>{
    std::pair{SumBy::None, u"none"},
    std::pair{SumBy::Lab, u"lab"},
    std::pair{SumBy::Country, u"country"},
    std::pair{SumBy::Year, u"year"},
};
template <>
inline constexpr std::array kWords<MoneyBasis>{
    std::pair{MoneyBasis::Rounds, u"rounds"},
    std::pair{MoneyBasis::Investment, u"investment"},
};

template <>
inline constexpr std::array kWords<PictureKind>{
    std::pair{PictureKind::Models, u"models"},
    std::pair{PictureKind::ModelsByCountry, u"models-by-country"},
    std::pair{PictureKind::ModelsByPrice, u"models-by-price"},
    std::pair{PictureKind::Countries, u"countries"},
    std::pair{PictureKind::CountryRules, u"country-rules"},
    std::pair{PictureKind::CountryMap, u"country-map"},
    std::pair{PictureKind::CountryLags, u"country-lags"},
    std::pair{PictureKind::Composition, u"composition"},
    std::pair{PictureKind::Rounds, u"rounds"},
    std::pair{PictureKind::MoneySoFar, u"money-so-far"},
    std::pair{PictureKind::MoneyGaps, u"money-gaps"},
    std::pair{PictureKind::MoneyByCountry, u"money-by-country"},
    std::pair{PictureKind::CountryMoneyGaps, u"country-money-gaps"},
    std::pair{PictureKind::MoneyByYear, u"money-by-year"},
    std::pair{PictureKind::MoneyByKind, u"money-by-kind"},
    std::pair{PictureKind::Programmes, u"programmes"},
    std::pair{PictureKind::ProgrammeSums, u"programme-sums"},
    std::pair{PictureKind::MoneyIndex, u"money-index"},
    std::pair{PictureKind::Profile, u"profile"},
    std::pair{PictureKind::Figures, u"figures"},
    std::pair{PictureKind::Scores, u"scores"},
    std::pair{PictureKind::Waterfall, u"waterfall"},
    std::pair{PictureKind::Swaps, u"swaps"},
    std::pair{PictureKind::Frontier, u"frontier"},
    std::pair{PictureKind::History, u"history"},
    std::pair{PictureKind::Lags, u"lag"},
    std::pair{PictureKind::Events, u"events"},
    std::pair{PictureKind::RankChances, u"rank-chances"},
    std::pair{PictureKind::RankRange, u"rank-range"},
    std::pair{PictureKind::Effects, u"effects"},
    std::pair{PictureKind::LeaveOut, u"leave-out"},
    std::pair{PictureKind::Calibration, u"calibration"},
    std::pair{PictureKind::Correlations, u"correlations"},
    std::pair{PictureKind::Indices, u"indices"},
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

template <HasWords Choice>
[[nodiscard]] QStringList wordsOf(const std::vector<Choice> &choices)
{
    QStringList words;
    for (const Choice choice : choices)
        words.append(wordOf(choice));
    return words;
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

/// Each choice once, in the order given; nothing when a word is not known or there is none.
template <HasWords Choice>
[[nodiscard]] std::optional<std::vector<Choice>> choicesOf(const QStringList &texts)
{
    std::vector<Choice> choices;
    for (const QString &text : texts) {
        const auto choice = choiceOf<Choice>(text);
        if (!choice)
            return std::nullopt;
        if (std::ranges::find(choices, *choice) == choices.end())
            choices.push_back(*choice);
    }
    return choices.empty() ? std::nullopt : std::optional(std::move(choices));
}

} // namespace podium
