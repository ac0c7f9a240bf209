// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/part_correlations.h"

#include "app/engine/ranking/answering.h"
#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace podium {

namespace {

using Values = std::vector<double>;

constexpr std::size_t kLeastLines = 4;

double meanOf(const Values &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double covariance(const Values &a, const Values &b)
{
    const double meanA = meanOf(a);
    const double meanB = meanOf(b);
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / (static_cast<double>(a.size()) - 1);
}

std::optional<double> correlation(const Values &a, const Values &b)
{
    constexpr double kNoSpread = 1e-20;
    const double varianceA = covariance(a, a);
    const double varianceB = covariance(b, b);
    if (varianceA < kNoSpread || varianceB < kNoSpread)
        return std::nullopt;
    return std::clamp(covariance(a, b) / std::sqrt(varianceA * varianceB), -1.0, 1.0);
}

Correlated withInterval(double value, std::size_t models, double level)
{
    const double half
        = normalQuantile(0.5 + level / 2) / std::sqrt(static_cast<double>(models) - 3);
    const double z = std::atanh(std::clamp(value, -1 + 1e-15, 1 - 1e-15));
    return {value, std::tanh(z - half), std::tanh(z + half)};
}

/// Of all columns but one; pass their number to leave none out.
std::optional<double> alphaWithout(const std::vector<Values> &columns, std::size_t left)
{
    const std::size_t parts = columns.size() - (left < columns.size());
    if (parts < 2)
        return std::nullopt;
    Values sum(columns.front().size(), 0.0);
    double variances = 0;
    for (std::size_t b = 0; b < columns.size(); ++b) {
        if (b == left)
            continue;
        variances += covariance(columns[b], columns[b]);
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += columns[b][i];
    }
    const double whole = covariance(sum, sum);
    if (whole <= 0)
        return std::nullopt;
    const auto k = static_cast<double>(parts);
    return k / (k - 1) * (1 - variances / whole);
}

std::optional<double> standardisedAlpha(const std::vector<PartCorrelation> &parts)
{
    double sum = 0;
    for (std::size_t a = 0; a < parts.size(); ++a) {
        for (std::size_t b = 0; b < parts.size(); ++b) {
            if (a == b)
                continue;
            if (!parts[a].withOthers[b])
                return std::nullopt;
            sum += *parts[a].withOthers[b];
        }
    }
    const auto k = static_cast<double>(parts.size());
    if (k < 2)
        return std::nullopt;
    const double mean = sum / (k * (k - 1));
    return k * mean / (1 + (k - 1) * mean);
}

/// Normalised scores of complete lines, a column for each part that weighs something.
struct CompleteScores {
    std::vector<std::size_t> parts; ///< positions in Method::parts
    std::vector<Values> columns;
    Values indices;
};

CompleteScores completeScores(const Answer &answer)
{
    CompleteScores out;
    for (std::size_t b = 0; b < answer.weights.size(); ++b) {
        if (answer.weights[b] != 0)
            out.parts.push_back(b);
    }
    out.columns.resize(out.parts.size());
    for (const RankedModel &line : answer.ranking) {
        const bool whole = !line.estimated && !line.indexOnly && line.imputed == 0
            && std::ranges::all_of(out.parts, [&line](std::size_t b) {
                   return line.parts[b].points && line.parts[b].normalised;
               });
        if (!whole)
            continue;
        out.indices.push_back(line.index);
        for (std::size_t column = 0; column < out.parts.size(); ++column)
            out.columns[column].push_back(*line.parts[out.parts[column]].normalised);
    }
    return out;
}

PartCorrelation lineOf(const CompleteScores &scores, std::size_t column, const Answer &answer,
                       const Method &method)
{
    const std::size_t part = scores.parts[column];
    const Values &own = scores.columns[column];
    PartCorrelation line;
    line.evaluation = method.parts[part].evaluation;
    line.weight = answer.weights[part];
    line.mean = meanOf(own);
    line.deviation = std::sqrt(covariance(own, own));
    if (const auto with = correlation(own, scores.indices))
        line.withIndex = withInterval(*with, own.size(), answer.view.certainty.level);
    const double whole = covariance(scores.indices, scores.indices);
    if (whole > 0)
        line.varianceShare = 100 * line.weight * covariance(own, scores.indices) / whole;
    line.alphaWithout = alphaWithout(scores.columns, column);
    for (const Values &other : scores.columns)
        line.withOthers.push_back(correlation(own, other));
    return line;
}

} // namespace

Result<Answered<PartCorrelations>> partCorrelations(const Dataset &dataset, const View &view)
{
    auto found = answer(dataset, view, RankSets::LeftOut);
    if (!found)
        return tl::unexpected(found.error());
    const CompleteScores scores = completeScores(*found);
    if (scores.indices.size() < kLeastLines)
        return failure(
            Error::Kind::Invalid,
            Error::tr("Correlations need at least %1 models with all scores under a weighted mean; "
                      "choose the arithmetic aggregation, or fewer filters."),
            {std::to_string(kLeastLines)});
    PartCorrelations out;
    out.models = static_cast<int>(scores.indices.size());
    for (std::size_t column = 0; column < scores.columns.size(); ++column)
        out.parts.push_back(lineOf(scores, column, *found, dataset.methods[found->method]));
    out.alpha = alphaWithout(scores.columns, scores.columns.size());
    out.standardisedAlpha = standardisedAlpha(out.parts);
    return Answered<PartCorrelations>{std::move(*found), std::move(out)};
}

} // namespace podium
