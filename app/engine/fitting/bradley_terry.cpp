// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/bradley_terry.h"

#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace podium {

namespace {

constexpr double kMeanRating = 1000;
constexpr double kPointsPerLogit = 400 / std::numbers::ln10;
constexpr double kFarthest = 60; ///< logits, beyond any bound

/// Fits group after group and writes into the ratings.
class Rater final
{
public:
    explicit Rater(const BradleyTerryTask &task)
        : m_task(task)
        , m_merged(mergedPairings(task.pairings))
        , m_anchor(task.anchor ? std::optional(task.anchor->item) : std::nullopt)
    {
        m_ratings.models.resize(task.models);
        const auto standings = standingsOf(task.models, m_merged, m_anchor);
        for (std::size_t model = 0; model < task.models; ++model)
            m_ratings.models[model].place = standings[model];
        for (const Pairing &pairing : m_merged)
            count(pairing);
    }

    Result<Ratings> ratings()
    {
        if (m_merged.empty())
            return failure(Error::Kind::Empty,
                           Error::tr("There are no battles, so nothing can be rated."));
        if (m_anchor && standing(*m_anchor) != RatingStanding::Rated)
            return failure(
                Error::Kind::Invalid,
                Error::tr("The anchor must have won and lost against others; choose another."));
        std::vector<std::vector<std::size_t>> groups;
        for (std::size_t model = 0; model < m_task.models; ++model) {
            const std::size_t group = m_ratings.models[model].place.group;
            groups.resize(std::max(groups.size(), group + 1));
            groups[group].push_back(model);
        }
        for (const std::vector<std::size_t> &group : groups) {
            m_ratings.groups.push_back({group.size(), 0});
            if (const auto rated = rate(group); !rated)
                return tl::unexpected(rated.error());
        }
        return std::move(m_ratings);
    }

private:
    [[nodiscard]] RatingStanding standing(std::size_t model) const
    {
        return m_ratings.models[model].place.standing;
    }

    void count(const Pairing &pairing)
    {
        Rating &a = m_ratings.models[pairing.a];
        Rating &b = m_ratings.models[pairing.b];
        a.wins += pairing.winsA;
        a.losses += pairing.winsB;
        a.ties += pairing.ties;
        b.wins += pairing.winsB;
        b.losses += pairing.winsA;
        b.ties += pairing.ties;
    }

    Result<void> rate(const std::vector<std::size_t> &group)
    {
        std::vector<std::size_t> rated;
        std::ranges::copy_if(group, std::back_inserter(rated), [this](std::size_t model) {
            return standing(model) == RatingStanding::Rated;
        });
        if (rated.empty())
            return {};
        const BattlePart part = battlesAmong(std::move(rated), m_merged);
        const PairedStrengths fitted
            = pairedStrengths(part.models.size(), part.pairings, m_task.ties);
        if (!fitted.settled && m_task.ties == TieRule::Davidson)
            return failure(
                Error::Kind::Invalid,
                Error::tr("The battles do not say how often equals tie; count ties as half wins."));
        m_ratings.groups.back().nu = fitted.nu;
        writeCore(part, fitted);
        writeBounds(group, fitted.nu);
        return {};
    }

    void writeCore(const BattlePart &part, const PairedStrengths &fitted)
    {
        const auto size = Eigen::Index(part.models.size());
        Eigen::VectorXd zero = Eigen::VectorXd::Constant(size, 1 / double(size));
        double origin = kMeanRating;
        const auto anchor
            = m_anchor ? std::ranges::find(part.models, *m_anchor) : part.models.end();
        if (anchor != part.models.end()) {
            zero = Eigen::VectorXd::Unit(size, Eigen::Index(anchor - part.models.begin()));
            origin = m_task.anchor->value;
        }
        const Eigen::VectorXd variances
            = strengthErrors(part.pairings, m_task.ties, fitted).variancesFrom(zero);
        const double z = normalQuantile((1 + m_task.level) / 2);
        for (Eigen::Index i = 0; i < size; ++i) {
            Rating &rating = m_ratings.models[part.models[std::size_t(i)]];
            rating.rating
                = origin + kPointsPerLogit * (fitted.strengths[i] - zero.dot(fitted.strengths));
            if (zero[i] == 1)
                continue; // it is the zero
            const double margin = z * kPointsPerLogit * std::sqrt(variances[i]);
            rating.low = *rating.rating - margin;
            rating.high = *rating.rating + margin;
        }
    }

    /// Circles above and below, the nearest to the core first.
    void writeBounds(const std::vector<std::size_t> &group, double nu)
    {
        std::map<std::pair<int, std::size_t>, std::vector<std::size_t>> circles;
        for (const std::size_t model : group) {
            const ModelStanding &place = m_ratings.models[model].place;
            if (place.standing == RatingStanding::Above || place.standing == RatingStanding::Below)
                circles[{std::abs(place.tier), place.circle}].push_back(model);
        }
        for (const auto &[key, circle] : circles)
            writeBound(battlesAmong(circle, m_merged), nu);
    }

    /// What a model is known by to one that never lost, or never won, against it.
    [[nodiscard]] std::optional<double> knownBy(std::size_t model, RatingStanding side) const
    {
        const Rating &rating = m_ratings.models[model];
        if (rating.rating)
            return rating.rating;
        if (rating.place.standing != side)
            return std::nullopt;
        return side == RatingStanding::Above ? rating.low : rating.high;
    }

    void writeBound(const BattlePart &part, double nu)
    {
        const RatingStanding side = standing(part.models.front());
        // Within the circle only differences count, and those its own battles tell.
        const PairedStrengths own
            = pairedStrengths(part.models.size(), part.pairings, TieRule::HalfWins);
        const std::vector<Meeting> meetings = meetingsOf(part, own.strengths, side);
        if (meetings.empty())
            return;
        const double rare = std::log(1 - m_task.level);
        double low = meetings.front().ahead - kFarthest;
        double high = meetings.front().ahead + kFarthest;
        while (high - low > 1e-9) {
            const double middle = (low + high) / 2;
            const bool rarer = logChance(meetings, middle, side, nu) < rare;
            (rarer == (side == RatingStanding::Above) ? low : high) = middle;
        }
        for (std::size_t i = 0; i < part.models.size(); ++i) {
            Rating &rating = m_ratings.models[part.models[i]];
            (side == RatingStanding::Above ? rating.low : rating.high)
                = kPointsPerLogit * (low + own.strengths[Eigen::Index(i)]);
        }
    }

    /// Battles of a circle against one model nearer to the core, all won, or all lost.
    struct Meeting {
        double ahead = 0; ///< the other's strength less that of the circle's member within it
        double battles = 0;
    };

    [[nodiscard]] std::vector<Meeting> meetingsOf(const BattlePart &part,
                                                  const Eigen::VectorXd &own,
                                                  RatingStanding side) const
    {
        std::vector<Meeting> meetings;
        for (const Pairing &pairing : m_merged) {
            for (const auto &[model, other] :
                 {std::pair(pairing.a, pairing.b), std::pair(pairing.b, pairing.a)}) {
                const auto member = std::ranges::find(part.models, model);
                const auto known = knownBy(other, side);
                if (member == part.models.end() || !known
                    || std::ranges::find(part.models, other) != part.models.end())
                    continue;
                meetings.push_back({*known / kPointsPerLogit - own[member - part.models.begin()],
                                    pairing.battles()});
            }
        }
        return meetings;
    }

    /// Logarithm of the chance of the record of a circle that stands at `shift`.
    [[nodiscard]] double logChance(const std::vector<Meeting> &meetings, double shift,
                                   RatingStanding side, double nu) const
    {
        double sum = 0;
        for (const Meeting &meeting : meetings) {
            const double chance = side == RatingStanding::Above
                ? winChance(shift, meeting.ahead, m_task.ties, nu)
                : winChance(meeting.ahead, shift, m_task.ties, nu);
            sum += meeting.battles * std::log(chance);
        }
        return sum;
    }

    const BradleyTerryTask &m_task;
    std::vector<Pairing> m_merged;
    std::optional<std::size_t> m_anchor;
    Ratings m_ratings;
};

} // namespace

Result<Ratings> fitBradleyTerry(const BradleyTerryTask &task)
{
    return Rater(task).ratings();
}

} // namespace podium
