// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/rule_text.h"

#include "app/engine/countries/counting.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <array>
#include <cmath>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Kind = CountingRule::Kind;

constexpr std::array<std::pair<Folding, QLatin1StringView>, 3> kFoldings{
    {{Folding::All, "all"_L1}, {Folding::Family, "family"_L1}, {Folding::Lab, "lab"_L1}}};
constexpr std::array<std::pair<Kind, QLatin1StringView>, 7> kRules{
    {{Kind::Best, "best"_L1},
     {Kind::TopMean, "top-mean"_L1},
     {Kind::Count, "count"_L1},
     {Kind::LabsOver, "labs-over"_L1},
     {Kind::LabSum, "lab-sum"_L1},
     {Kind::FrontierShare, "frontier-share"_L1},
     {Kind::Herfindahl, "herfindahl"_L1}}};

double usualNumber(Kind kind)
{
    return kind == Kind::TopMean ? 3 : kind == Kind::Count ? 22 : 40;
}

/// Labs and models are counted in whole numbers; a bar is any number of index points.
bool fits(Kind kind, double number)
{
    constexpr double kMost = 1e6;
    if (kind == Kind::LabsOver)
        return number >= 0 && number <= 100;
    return number >= 1 && number <= kMost && std::floor(number) == number;
}

} // namespace

QString foldingText(Folding folding)
{
    for (const auto &[value, word] : kFoldings) {
        if (value == folding)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<Folding> foldingFromText(QStringView text)
{
    for (const auto &[value, word] : kFoldings) {
        if (text == word)
            return value;
    }
    return std::nullopt;
}

QString countingRuleText(const CountingRule &rule)
{
    for (const auto &[kind, word] : kRules) {
        if (kind == rule.kind && !takesNumber(kind))
            return word;
        if (kind == rule.kind)
            return word + u':' + QString::number(rule.number, 'g', QLocale::FloatingPointShortest);
    }
    Q_UNREACHABLE();
}

std::optional<CountingRule> countingRuleFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = colon < 0 ? text : text.first(colon);
    for (const auto &[kind, word] : kRules) {
        if (name != word)
            continue;
        if (!takesNumber(kind))
            return colon < 0 ? std::optional(CountingRule{kind, 0}) : std::nullopt;
        bool isNumber = false;
        const double number = colon < 0 ? 0 : text.sliced(colon + 1).toDouble(&isNumber);
        return isNumber && fits(kind, number) ? std::optional(CountingRule{kind, number})
                                              : std::nullopt;
    }
    return std::nullopt;
}

QString countingRuleTexts()
{
    QStringList texts;
    for (const auto &[kind, word] : kRules)
        texts.append(countingRuleText({kind, usualNumber(kind)}));
    return texts.join(u", "_s);
}

} // namespace podium
