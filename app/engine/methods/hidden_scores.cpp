// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/hidden_scores.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace podium {

namespace {

/// Which parts of any weight a model was measured in.
using Pattern = std::vector<bool>;

constexpr std::size_t kMostRows = 60'000;
constexpr std::size_t kMostTried = 200;

std::vector<std::size_t> weightedParts(const Method &method)
{
    std::vector<std::size_t> out;
    for (std::size_t b = 0; b < method.parts.size(); ++b) {
        if (method.parts[b].weight != 0
            || method.rules.weights.kind == WeightRule::Kind::PrincipalComponent)
            out.push_back(b);
    }
    return out;
}

class Hiding final
{
public:
    Hiding(const Dataset &dataset, const Snapshot &snapshot, const Method &method,
           std::vector<char> eligible)
        : m_dataset(dataset)
        , m_parts(weightedParts(method))
        , m_eligible(std::move(eligible))
        , m_models(m_eligible.size())
    {
        m_scores.method = method;
        if (const auto kind = method.rules.missing.kind;
            kind == MissingRule::Kind::CompleteCases || kind == MissingRule::Kind::SourceEstimate)
            m_scores.method.rules.missing = {MissingRule::Kind::Regression, 0};
        m_scores.values = shareColumns(dataset, snapshot, method);
    }

    std::vector<std::optional<HiddenEffect>> effects(std::optional<std::size_t> reference)
    {
        std::vector<std::optional<HiddenEffect>> out(m_models);
        readPatterns();
        if ((m_patterns.empty() && m_without.empty()) || m_complete.size() < kLeastHidden)
            return out;
        chooseTried();
        for (const auto &[pattern, models] : m_patterns)
            addRows(pattern);
        const auto scores = scoredRows(std::move(m_scores), m_dataset, m_eligible, reference);
        if (!scores)
            return out;
        std::size_t row = m_models;
        for (const auto &[pattern, models] : m_patterns) {
            auto effect = effectFrom(scores->indices, row);
            if (effect && scores->method.rules.missing.kind == MissingRule::Kind::Regression) {
                const double factor = outsideTheFit(std::ranges::count(pattern, true));
                effect->spread *= factor;
                effect->reach *= factor;
            }
            for (const std::size_t model : models)
                out[model] = effect;
            row += m_tried.size();
        }
        // An index guessed from nothing may be off by as much as indices differ.
        auto all = effectOf(indicesOf(m_complete, scores->indices));
        if (all) {
            all->bias = 0;
            all->reach = all->spread;
        }
        for (const std::size_t model : m_without)
            out[model] = all;
        return out;
    }

private:
    void readPatterns()
    {
        Pattern pattern(m_parts.size());
        for (std::size_t i = 0; i < m_models; ++i) {
            for (std::size_t p = 0; p < m_parts.size(); ++p)
                pattern[p] = !std::isnan(m_scores.values[m_parts[p]][i]);
            const auto measured = std::ranges::count(pattern, true);
            if (measured == std::ssize(pattern)) {
                if (m_eligible[i])
                    m_complete.push_back(i);
            } else if (measured > 0) {
                m_patterns[pattern].push_back(i);
            } else {
                m_without.push_back(i);
            }
        }
    }

    /// Evenly from all that are complete.
    void chooseTried()
    {
        const std::size_t most = std::clamp(kMostRows / std::max<std::size_t>(m_patterns.size(), 1),
                                            2 * kLeastHidden, kMostTried);
        const std::size_t count = std::min(most, m_complete.size());
        for (std::size_t k = 0; k < count; ++k)
            m_tried.push_back(m_complete[k * m_complete.size() / count]);
    }

    /// Copies of the complete models without what the pattern lacks; nothing is computed over them.
    void addRows(const Pattern &pattern)
    {
        m_eligible.resize(m_eligible.size() + m_tried.size(), 0);
        for (std::vector<double> &column : m_scores.values) {
            for (const std::size_t model : m_tried)
                column.push_back(column[model]);
        }
        for (std::size_t p = 0; p < m_parts.size(); ++p) {
            if (!pattern[p])
                std::fill(m_scores.values[m_parts[p]].end() - std::ssize(m_tried),
                          m_scores.values[m_parts[p]].end(),
                          std::numeric_limits<double>::quiet_NaN());
        }
    }

    [[nodiscard]] std::optional<HiddenEffect> effectFrom(const std::vector<double> &indices,
                                                         std::size_t row) const
    {
        std::vector<double> effects;
        for (std::size_t k = 0; k < m_tried.size(); ++k) {
            const double effect = indices[row + k] - indices[m_tried[k]];
            if (std::isfinite(effect))
                effects.push_back(effect);
        }
        return effectOf(effects);
    }

    static std::vector<double> indicesOf(const std::vector<std::size_t> &models,
                                         const std::vector<double> &indices)
    {
        std::vector<double> out;
        for (const std::size_t model : models)
            out.push_back(indices[model]);
        return out;
    }

    static std::optional<HiddenEffect> effectOf(const std::vector<double> &effects)
    {
        if (effects.size() < kLeastHidden)
            return std::nullopt;
        HiddenEffect out;
        const auto n = static_cast<double>(effects.size());
        for (const double effect : effects)
            out.bias += effect / n;
        double squares = 0;
        for (const double effect : effects)
            squares += (effect - out.bias) * (effect - out.bias);
        out.spread = std::max(std::sqrt(squares / (n - 1)), errorHolding95(effects, out.bias));
        out.reach = errorHolding95(effects, 0);
        out.models = static_cast<int>(effects.size());
        return out;
    }

    /// The models that are tried are among those the predictions were fitted to, which lie nearer to
    /// them than others do: by √((n − p) / n) instead of √(1 + p / n) of the error, p coefficients.
    [[nodiscard]] double outsideTheFit(std::ptrdiff_t predictors) const
    {
        const auto n = static_cast<double>(m_complete.size());
        const auto p = static_cast<double>(predictors + 1);
        return std::sqrt((n + p) / std::max(1.0, n - p));
    }

    /// What 1.96 of hold, of one more model than were tried, 95 % of the effects about a value (split
    /// conformal prediction), whatever their tails.
    static double errorHolding95(const std::vector<double> &effects, double about)
    {
        std::vector<double> distances;
        for (const double effect : effects)
            distances.push_back(std::abs(effect - about));
        const auto n = static_cast<double>(effects.size());
        const auto rank = static_cast<std::ptrdiff_t>(std::min(n, std::ceil(0.95 * (n + 1))));
        const auto place = distances.begin() + (rank - 1);
        std::ranges::nth_element(distances, place);
        return *place / kNormal95;
    }

    static constexpr double kNormal95 = 1.959963984540054; ///< quantile of 0.975

    const Dataset &m_dataset;
    MethodScores m_scores;
    std::vector<std::size_t> m_parts;
    std::vector<char> m_eligible;
    std::size_t m_models;
    std::map<Pattern, std::vector<std::size_t>> m_patterns; ///< models that lack scores
    std::vector<std::size_t> m_without;                     ///< models that have none
    std::vector<std::size_t> m_complete;
    std::vector<std::size_t> m_tried;
};

} // namespace

std::vector<std::optional<HiddenEffect>> hiddenEffects(const Dataset &dataset,
                                                       const Snapshot &snapshot,
                                                       const Method &method,
                                                       const std::vector<char> &eligible,
                                                       std::optional<std::size_t> reference)
{
    return Hiding(dataset, snapshot, method, eligible).effects(reference);
}

double gapStandardError(const HiddenEffect &effect)
{
    const double root = std::hypot(effect.spread, effect.bias);
    return std::max(root, effect.reach) * std::sqrt(1 + 1.0 / effect.models);
}

double guessStandardError(const HiddenEffect &effect)
{
    return gapStandardError({0, effect.spread, effect.spread, effect.models});
}

} // namespace podium
