// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/index.h"

#include "app/engine/methods/normalisation.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

/// What one evaluation adds to every index.
struct Term {
    const double *scores = nullptr;
    Scale scale = Scale::Fraction;
    double points = 0; ///< of a normalised score of 1
};

// NaN runs through the sums, which is the complete-cases rule.
void addElo(const Term &term, std::vector<double> &sums)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += term.points * normalised(term.scores[i], Scale::Elo);
}

/// Several columns at a time, because the sums need not go to memory and back in between.
template <std::size_t Count>
void addFractions(const Term *terms, std::vector<double> &sums)
{
    std::array<const double *, Count> scores;
    std::array<double, Count> points;
    for (std::size_t t = 0; t < Count; ++t) {
        scores[t] = terms[t].scores;
        points[t] = terms[t].points;
    }
    double *out = sums.data();
    const std::size_t models = sums.size();
    for (std::size_t i = 0; i < models; ++i) {
        double sum = out[i];
        for (std::size_t t = 0; t < Count; ++t)
            sum += points[t] * scores[t][i];
        out[i] = sum;
    }
}

/// In the order of the terms: another one would change last digits.
void add(const std::vector<Term> &terms, std::vector<double> &sums)
{
    constexpr std::size_t kTogether = 5;
    std::size_t t = 0;
    while (t < terms.size()) {
        const auto run = std::find_if(terms.begin() + static_cast<std::ptrdiff_t>(t), terms.end(),
                                      [](const Term &term) { return term.scale == Scale::Elo; });
        const auto end = static_cast<std::size_t>(run - terms.begin());
        for (; t + kTogether <= end; t += kTogether)
            addFractions<kTogether>(&terms[t], sums);
        for (; t < end; ++t)
            addFractions<1>(&terms[t], sums);
        if (t < terms.size())
            addElo(terms[t++], sums);
    }
}

} // namespace

double normalised(double score, Scale scale)
{
    if (scale == Scale::Fraction)
        return score;
    return std::clamp(asShare(score, scale), 0.0, 1.0);
}

double normalised(double score, const Evaluation &evaluation)
{
    const double value = normalised(score, evaluation.scale);
    return evaluation.direction == Direction::LowerIsBetter ? 1 - value : value;
}

std::vector<double> indices(const Dataset &dataset, const Snapshot &snapshot, const Method &method)
{
    std::vector<double> out;
    computeIndices(dataset, snapshot, method, out);
    return out;
}

void computeIndices(const Dataset &dataset, const Snapshot &snapshot, const Method &method,
                    std::vector<double> &out)
{
    std::vector<Term> terms;
    double start = 0;
    for (const MethodPart &part : method.parts) {
        if (part.weight == 0)
            continue;
        const Evaluation &evaluation = dataset.evaluations[part.evaluation];
        const bool reversed = evaluation.direction == Direction::LowerIsBetter;
        const double points = 100 * part.weight;
        start += reversed ? points : 0;
        terms.push_back({snapshot.scores.column(part.evaluation).data(), evaluation.scale,
                         reversed ? -points : points});
    }
    out.assign(snapshot.models.size(), start);
    add(terms, out);
}

std::vector<IndexPart> indexParts(const Dataset &dataset, const Snapshot &snapshot,
                                  const Method &method, std::size_t model)
{
    std::vector<IndexPart> parts;
    parts.reserve(method.parts.size());
    for (const MethodPart &used : method.parts) {
        IndexPart part;
        part.evaluation = used.evaluation;
        part.weight = used.weight;
        part.score = snapshot.scores.score(used.evaluation, model);
        if (part.score) {
            part.normalised = normalised(*part.score, dataset.evaluations[used.evaluation]);
            part.points = 100 * used.weight * *part.normalised;
        }
        parts.push_back(part);
    }
    return parts;
}

} // namespace podium
