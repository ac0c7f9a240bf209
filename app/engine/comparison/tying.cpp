// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/tying.h"

#include "app/engine/comparison/nearest_weights.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace podium {

namespace {

/// Below this two indices, in shares, are the same.
constexpr double kSame = 1e-13;
/// How far apart two may still be where weights were solved for to make them tie.
constexpr double kLevel = 1e-11;
/// What an evaluation that counts weighs at least.
constexpr double kLeastWeight = 1e-9;

/// A contender's index, as a share, along the way.
struct Line {
    double start = 0;
    double slope = 0;
    std::size_t model = 0;

    [[nodiscard]] double at(double t) const { return start + slope * t; }
};

/// Upper envelope of lines from t = 0 on, in the order of t.
class Envelope final
{
public:
    explicit Envelope(std::vector<Line> lines)
    {
        std::ranges::sort(lines, [](const Line &one, const Line &other) {
            return one.slope != other.slope ? one.slope < other.slope : one.start > other.start;
        });
        for (const Line &line : lines) {
            if (!m_pieces.empty() && m_pieces.back().slope == line.slope)
                continue;
            while (m_pieces.size() > 1
                   && crossing(m_pieces[m_pieces.size() - 2], line)
                       <= crossing(m_pieces[m_pieces.size() - 2], m_pieces.back()))
                m_pieces.pop_back();
            m_pieces.push_back(line);
        }
        while (m_at + 1 < m_pieces.size() && end() <= 0)
            ++m_at;
    }

    [[nodiscard]] static double crossing(const Line &one, const Line &steeper)
    {
        return (one.start - steeper.start) / (steeper.slope - one.slope);
    }

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    [[nodiscard]] const Line &line() const { return m_pieces[m_at]; }
    /// Where the next line takes over.
    [[nodiscard]] double end() const
    {
        return m_at + 1 < m_pieces.size() ? crossing(m_pieces[m_at], m_pieces[m_at + 1])
                                          : std::numeric_limits<double>::infinity();
    }
    void advance() { ++m_at; }

private:
    std::vector<Line> m_pieces;
    std::size_t m_at = 0;
};

double weighted(const std::vector<double> &weights, const std::vector<double> &scores)
{
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] != 0 ? weights[i] * scores[i] : 0;
    return sum;
}

Envelope envelopeOf(const std::vector<double> &weights, std::size_t to,
                    const std::vector<Contender> &side)
{
    std::vector<Line> lines;
    for (const Contender &contender : side) {
        if (std::isnan(contender.scores[to]))
            continue;
        const double start = weighted(weights, contender.scores);
        lines.push_back({start, contender.scores[to] - start, contender.model});
    }
    return Envelope(std::move(lines));
}

const Contender &best(const std::vector<double> &weights, const std::vector<Contender> &side)
{
    return *std::ranges::max_element(side, std::ranges::less{}, [&](const Contender &contender) {
        return weighted(weights, contender.scores);
    });
}

bool isNowhereBelow(const std::vector<double> &one, const std::vector<double> &other)
{
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (!(one[i] >= other[i]))
            return false;
    }
    return true;
}

/// Without those that another one is never below.
std::vector<Contender> undominated(const std::vector<Contender> &side)
{
    std::vector<Contender> out;
    for (std::size_t i = 0; i < side.size(); ++i) {
        const bool dominated = std::ranges::any_of(side, [&](const Contender &other) {
            const bool apart
                = &other != &side[i] && (other.scores != side[i].scores || &other < &side[i]);
            return apart && isNowhereBelow(other.scores, side[i].scores);
        });
        if (!dominated)
            out.push_back(side[i]);
    }
    return out;
}

double distance(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

std::vector<double> less(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> out(a.size());
    std::ranges::transform(a, b, out.begin(), std::minus{});
    return out;
}

/// The nearest weights under which one contender is ahead of a whole side, from weights under which
/// it is not. Starts with the side's leader and adds whoever is ahead of it at the point reached.
std::vector<double> nearestAhead(const std::vector<double> &weights,
                                 const std::vector<double> &least, const Contender &climber,
                                 const std::vector<Contender> &side, double bestSoFar)
{
    std::vector<std::vector<double>> rows{less(climber.scores, best(weights, side).scores)};
    while (rows.size() <= side.size()) {
        std::vector<double> reached = nearestWeights(weights, least, rows);
        if (reached.empty() || distance(reached, weights) >= bestSoFar)
            return {};
        const Contender &leader = best(reached, side);
        if (weighted(reached, leader.scores) - weighted(reached, climber.scores) <= kLevel)
            return reached;
        rows.push_back(less(climber.scores, leader.scores));
    }
    return {};
}

/// Scores of parts that weigh something or that everybody was measured in.
std::vector<std::size_t> usedParts(const std::vector<double> &weights,
                                   const std::vector<Contender> &a, const std::vector<Contender> &b)
{
    std::vector<std::size_t> out;
    for (std::size_t part = 0; part < weights.size(); ++part) {
        const auto measured
            = [part](const Contender &contender) { return !std::isnan(contender.scores[part]); };
        if (weights[part] > 0
            || (std::ranges::all_of(a, measured) && std::ranges::all_of(b, measured)))
            out.push_back(part);
    }
    return out;
}

std::vector<Contender> reduced(const std::vector<Contender> &side,
                               const std::vector<std::size_t> &parts)
{
    std::vector<Contender> out;
    for (const Contender &contender : side) {
        out.push_back({contender.model, {}});
        for (const std::size_t part : parts)
            out.back().scores.push_back(contender.scores[part]);
    }
    return out;
}

} // namespace

std::optional<FirstTie> firstTie(const std::vector<double> &weights, std::size_t to,
                                 const std::vector<Contender> &a, const std::vector<Contender> &b)
{
    Envelope ofA = envelopeOf(weights, to, a);
    Envelope ofB = envelopeOf(weights, to, b);
    if (ofA.isEmpty() || ofB.isEmpty())
        return std::nullopt;
    const double gap = ofA.line().start - ofB.line().start;
    if (std::abs(gap) <= kSame)
        return FirstTie{0, ofA.line().model, ofB.line().model};
    while (true) {
        // At the very end nothing else counts, and models without the other scores come in.
        const double end = std::min({ofA.end(), ofB.end(), 1 - kLeastWeight});
        const double rest = ofA.line().at(end) - ofB.line().at(end);
        if (rest == 0 || std::signbit(rest) != std::signbit(gap)) {
            const double slopes = ofB.line().slope - ofA.line().slope;
            const double shift = (ofA.line().start - ofB.line().start) / slopes;
            return FirstTie{std::isfinite(shift) ? shift : end, ofA.line().model, ofB.line().model};
        }
        if (end >= 1 - kLeastWeight)
            return std::nullopt;
        end == ofA.end() ? ofA.advance() : ofB.advance();
    }
}

std::vector<double> nearestTie(const std::vector<double> &weights, const std::vector<Contender> &a,
                               const std::vector<Contender> &b)
{
    const std::vector<std::size_t> parts = usedParts(weights, a, b);
    std::vector<double> start;
    std::vector<double> least;
    for (const std::size_t part : parts) {
        start.push_back(weights[part]);
        least.push_back(std::min(weights[part], kLeastWeight));
    }
    std::vector<Contender> ahead = undominated(reduced(a, parts));
    std::vector<Contender> behind = undominated(reduced(b, parts));
    const double gap
        = weighted(start, best(start, ahead).scores) - weighted(start, best(start, behind).scores);
    if (std::abs(gap) <= kSame)
        return weights;
    if (gap < 0)
        std::swap(ahead, behind);
    std::vector<double> nearest;
    double nearestDistance = std::numeric_limits<double>::infinity();
    for (const Contender &climber : behind) {
        std::vector<double> reached = nearestAhead(start, least, climber, ahead, nearestDistance);
        if (reached.empty())
            continue;
        nearestDistance = distance(reached, start);
        nearest = std::move(reached);
    }
    if (nearest.empty())
        return {};
    std::vector<double> out(weights.size(), 0.0);
    for (std::size_t i = 0; i < parts.size(); ++i)
        out[parts[i]] = nearest[i];
    return out;
}

} // namespace podium
