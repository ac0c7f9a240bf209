// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/rule_text.h"

#include "app/engine/countries/counting_kinds.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Folding, QLatin1StringView>, 3> kFoldings{
    {{Folding::All, "all"_L1}, {Folding::Family, "family"_L1}, {Folding::Lab, "lab"_L1}}};
QLatin1StringView wordOf(const CountingTraits &traits)
{
    return {traits.word.data(), static_cast<qsizetype>(traits.word.size())};
}

bool fits(const CountingNumber &bounds, double number)
{
    return number >= bounds.least && number <= bounds.most
        && (!bounds.whole || std::floor(number) == number);
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
    const CountingTraits &traits = traitsOf(rule.kind);
    const QString word = wordOf(traits);
    return traits.number
        ? word + u':' + QString::number(rule.number, 'g', QLocale::FloatingPointShortest)
        : word;
}

std::optional<CountingRule> countingRuleFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = colon < 0 ? text : text.first(colon);
    const auto traits = std::ranges::find_if(
        countingKinds(), [name](const CountingTraits &known) { return name == wordOf(known); });
    if (traits == countingKinds().end() || traits->number.has_value() != (colon >= 0))
        return std::nullopt;
    if (!traits->number)
        return CountingRule{traits->kind, 0};
    bool isNumber = false;
    const double number = text.sliced(colon + 1).toDouble(&isNumber);
    return isNumber && fits(*traits->number, number)
        ? std::optional(CountingRule{traits->kind, number})
        : std::nullopt;
}

QString countingRuleTexts()
{
    QStringList texts;
    for (const CountingTraits &traits : countingKinds())
        texts.append(
            countingRuleText({traits.kind, traits.number.value_or(CountingNumber{}).usual}));
    return texts.join(u", "_s);
}

} // namespace podium
