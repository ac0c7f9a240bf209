// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/counting_words.h"

#include "app/engine/countries/counting_kinds.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

using Kind = CountingRule::Kind;

/// Texts of a kind. "%1" is the number of those that have one; in titles of axes over index points
/// it is the method, and the number comes behind it.
struct CountingTexts {
    Kind kind;
    const char *name;
    const char *rule;
    const char *brief;
    const char *axis;
};

constexpr auto kTexts = std::to_array<CountingTexts>({
    {Kind::Best, QT_TRANSLATE_NOOP("podium::CountingWords", "Best model"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "best model"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "best model"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "%1 of the best model (points of 100)")},
    {Kind::TopMean, QT_TRANSLATE_NOOP("podium::CountingWords", "Mean of the best %1 labs"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "mean of the best %1 labs"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "mean of best labs"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "%1, mean of the best %2 labs (points of 100)")},
    {Kind::Count,
     QT_TRANSLATE_NOOP("podium::CountingWords", "Number of models in the world's top %1"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "number of models in the world's top %1"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "models in the top"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "Models in the world's top %1 (number)")},
    {Kind::LabsOver,
     QT_TRANSLATE_NOOP("podium::CountingWords", "Number of labs with an index of at least %1"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "number of labs with an index of at least %1"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "labs at or above"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "Labs with an index of at least %1 (number)")},
    {Kind::LabSum, QT_TRANSLATE_NOOP("podium::CountingWords", "Sum over labs"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "sum over labs, each by its best model"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "sum over labs"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "%1, sum over labs (points)")},
    {Kind::FrontierShare,
     QT_TRANSLATE_NOOP("podium::CountingWords", "Share of days with the world's best model"),
     QT_TRANSLATE_NOOP("podium::CountingWords",
                       "share of days with the world's best model, by release date"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "days in front"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "Days with the world's best model (%)")},
    {Kind::Herfindahl,
     QT_TRANSLATE_NOOP("podium::CountingWords", "Concentration of models in labs (Herfindahl)"),
     QT_TRANSLATE_NOOP("podium::CountingWords",
                       "concentration of models in labs (Herfindahl index; 1 is a single lab)"),
     QT_TRANSLATE_NOOP("podium::CountingWords", "concentration"),
     QT_TRANSLATE_NOOP("podium::CountingWords",
                       "Concentration of models in labs (Herfindahl index, 0 to 1)")},
});

const CountingTexts &textsOf(Kind kind)
{
    return *std::ranges::find(kTexts, kind, &CountingTexts::kind);
}

QString withNumber(const QString &text, const CountingRule &rule, Language language)
{
    return traitsOf(rule.kind).number ? text.arg(shortNumberText(rule.number, language)) : text;
}

} // namespace

QString CountingWords::nameOf(const CountingRule &rule, Language language)
{
    return withNumber(tr(textsOf(rule.kind).name), rule, language);
}

QString CountingWords::ruleOf(const CountingRule &rule, Language language)
{
    return withNumber(tr(textsOf(rule.kind).rule), rule, language);
}

QString CountingWords::briefOf(CountingRule::Kind kind)
{
    return tr(textsOf(kind).brief);
}

QString CountingWords::axisTitle(const CountingRule &rule, const QString &method, Language language)
{
    const CountingUnit unit = traitsOf(rule.kind).unit;
    QString text = tr(textsOf(rule.kind).axis);
    if (unit == CountingUnit::Points || unit == CountingUnit::PointsSummed)
        text = text.arg(method);
    return withNumber(text, rule, language);
}

} // namespace podium
