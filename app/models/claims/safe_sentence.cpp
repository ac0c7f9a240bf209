// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/safe_sentence.h"

#include "app/models/claims/english_words.h"
#include "app/models/claims/told_reading.h"

namespace podium {

namespace {

/// A verdict under a scenario is one about the scenario.
QString underScenarios(const Dataset &dataset, Language language)
{
    const QStringList names = toQStrings(dataset.scenarios);
    if (names.isEmpty())
        return {};
    return (language == Language::Korean ? QStringLiteral("“%1” 가정: ")
                                         : QStringLiteral("What if “%1”: "))
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

QString safeSentence(const Dataset &dataset, const Claim &claim, const ClaimResult &result,
                     Language language)
{
    return underScenarios(dataset, language)
        + (language == Language::Korean ? koreanSentence(dataset, claim, result)
                                        : englishSentence(dataset, claim, result));
}

QString readingText(const Dataset &dataset, const Claim &claim, const ClaimResult &result,
                    std::size_t reading, Language language)
{
    const ToldReading told{dataset, claim, result, reading};
    return language == Language::Korean ? koreanClause(told) : englishCapital(englishClause(told));
}

QString circumstancesText(const Dataset &dataset, const Claim &claim, const ClaimResult &result,
                          std::size_t reading, Language language)
{
    const ToldReading told{dataset, claim, result, reading};
    const std::vector<Dimension> varied = variedDimensions(told);
    return language == Language::Korean ? koreanCircumstances(told, varied)
                                        : englishCircumstances(told, varied);
}

std::vector<Dimension> variedIn(const Dataset &dataset, const Claim &claim,
                                const ClaimResult &result)
{
    return result.list.readings.empty() ? std::vector<Dimension>()
                                        : variedDimensions({dataset, claim, result, 0});
}

QString valueText(const Dataset &dataset, const Claim &claim, const ClaimResult &result,
                  std::size_t reading, Dimension dimension, Language language)
{
    const ToldReading told{dataset, claim, result, reading};
    return language == Language::Korean ? koreanCircumstances(told, {dimension})
                                        : englishCircumstances(told, {dimension});
}

} // namespace podium
