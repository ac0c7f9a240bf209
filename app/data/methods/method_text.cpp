// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/methods/method_text.h"

#include "app/engine/values/limits.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Weighting = WeightRule::Kind;
using Missing = MissingRule::Kind;

template <typename T, std::size_t size>
using Words = std::array<std::pair<T, QLatin1StringView>, size>;

constexpr Words<Normalisation, 8> kNormalisations{{{Normalisation::None, "none"_L1},
                                                   {Normalisation::MinMax, "min-max"_L1},
                                                   {Normalisation::ZScore, "z-score"_L1},
                                                   {Normalisation::Rank, "rank"_L1},
                                                   {Normalisation::Borda, "borda"_L1},
                                                   {Normalisation::Percentile, "percentile"_L1},
                                                   {Normalisation::Reference, "reference"_L1},
                                                   {Normalisation::Goalposts, "goalposts"_L1}}};
constexpr Words<Aggregation, 6> kAggregations{{{Aggregation::Arithmetic, "arithmetic"_L1},
                                               {Aggregation::Geometric, "geometric"_L1},
                                               {Aggregation::Harmonic, "harmonic"_L1},
                                               {Aggregation::Copeland, "copeland"_L1},
                                               {Aggregation::WinRate, "win-rate"_L1},
                                               {Aggregation::Borda, "borda"_L1}}};
constexpr Words<Weighting, 4> kWeightings{{{Weighting::Source, "source"_L1},
                                           {Weighting::Equal, "equal"_L1},
                                           {Weighting::Category, "category"_L1},
                                           {Weighting::PrincipalComponent, "pca"_L1}}};
constexpr Words<Missing, 6> kMissingRules{{{Missing::CompleteCases, "complete"_L1},
                                           {Missing::Renormalise, "renormalise"_L1},
                                           {Missing::Mean, "mean"_L1},
                                           {Missing::Median, "median"_L1},
                                           {Missing::Regression, "regression"_L1},
                                           {Missing::SourceEstimate, "source"_L1}}};
constexpr Words<Subject, 4> kSubjects{{{Subject::Intelligence, "intelligence"_L1},
                                       {Subject::Coding, "coding"_L1},
                                       {Subject::Maths, "maths"_L1},
                                       {Subject::Agentic, "agentic"_L1}}};

template <typename T, std::size_t size>
QString wordOf(const Words<T, size> &words, T value)
{
    for (const auto &[meaning, word] : words) {
        if (meaning == value)
            return word;
    }
    Q_UNREACHABLE();
}

template <typename T, std::size_t size>
std::optional<T> meaningOf(const Words<T, size> &words, QStringView text)
{
    for (const auto &[meaning, word] : words) {
        if (text == word)
            return meaning;
    }
    return std::nullopt;
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// "gpqa_diamond=2"
std::optional<NamedWeight> namedWeight(QStringView text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals < 1)
        return std::nullopt;
    bool isNumber = false;
    const double weight = text.sliced(equals + 1).trimmed().toDouble(&isNumber);
    if (!isNumber || !(weight >= 0 && weight <= kMostWeight))
        return std::nullopt;
    return NamedWeight{text.first(equals).trimmed().toString().toStdString(), weight};
}

bool hasCoverage(Missing kind)
{
    return kind != Missing::CompleteCases && kind != Missing::SourceEstimate;
}

} // namespace

QString normalisationText(Normalisation value)
{
    return wordOf(kNormalisations, value);
}

std::optional<Normalisation> normalisationFromText(QStringView text)
{
    return meaningOf(kNormalisations, text);
}

QString aggregationText(Aggregation value)
{
    return wordOf(kAggregations, value);
}

std::optional<Aggregation> aggregationFromText(QStringView text)
{
    return meaningOf(kAggregations, text);
}

QString weightRuleText(const WeightRule &value)
{
    if (value.kind != Weighting::Custom)
        return wordOf(kWeightings, value.kind);
    QStringList items;
    for (const auto &[evaluation, weight] : value.custom)
        items.append(QString::fromStdString(evaluation) + u'=' + numberText(weight));
    return items.join(u',');
}

std::optional<WeightRule> weightRuleFromText(QStringView text)
{
    if (const auto kind = meaningOf(kWeightings, text))
        return WeightRule{*kind, {}};
    WeightRule rule{Weighting::Custom, {}};
    for (const QStringView item : text.split(u',')) {
        auto weight = namedWeight(item);
        if (!weight)
            return std::nullopt;
        rule.custom.push_back(std::move(*weight));
    }
    return rule;
}

QString missingRuleText(const MissingRule &value)
{
    const QString word = wordOf(kMissingRules, value.kind);
    const bool usual = value.leastCoverage == MissingRule::kUsualCoverage;
    return hasCoverage(value.kind) && !usual ? word + u':' + numberText(value.leastCoverage) : word;
}

std::optional<MissingRule> missingRuleFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = meaningOf(kMissingRules, colon < 0 ? text : text.first(colon));
    if (!kind || (colon >= 0 && !hasCoverage(*kind)))
        return std::nullopt;
    if (colon < 0)
        return MissingRule{*kind, MissingRule::kUsualCoverage};
    bool isNumber = false;
    const double least = text.sliced(colon + 1).toDouble(&isNumber);
    return isNumber && least >= 0 && least <= 1 ? std::optional(MissingRule{*kind, least})
                                                : std::nullopt;
}

QString subjectText(Subject value)
{
    return wordOf(kSubjects, value);
}

} // namespace podium
