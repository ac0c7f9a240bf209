// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/calibration/pair_check.h"

#include "app/engine/calibration/held_values.h"
#include "app/engine/ranking/columns/rank_counting.h"
#include "app/engine/uncertainty/drawn_ranks.h"
#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace podium {

namespace {

constexpr double kOnePoint = 1; ///< what the source says its interval stays below
constexpr double kOnePointLevel = 0.95;

/// Checks one pair of snapshots, promise by promise.
class PairCheck final
{
public:
    PairCheck(const Dataset &dataset, const SnapshotPair &pair, const Answer &before,
              const Answer &again, const Answer &after, const Watch &watch)
        : m_dataset(dataset)
        , m_before(before)
        , m_again(again)
        , m_after(after)
        , m_watch(watch)
        , m_level(before.view.certainty.level)
    {
        m_out.snapshots = pair;
        match();
    }

    CalibratedPair check()
    {
        checkScores();
        add({.promise = Promise::Index, .by = PromisedBy::OtherQuestions}, m_values);
        add({.promise = Promise::Index, .by = PromisedBy::RunAgain}, m_againValues);
        m_out.lines.push_back(fixedLine({.promise = Promise::Index, .by = PromisedBy::OnePoint},
                                        m_values, kOnePoint, kOnePointLevel));
        checkRanks();
        checkPairs();
        return std::move(m_out);
    }

private:
    struct Lines {
        const RankedModel *before;
        const RankedModel *after;
    };

    static bool isWhole(const RankedModel &line)
    {
        return !line.estimated && !line.indexOnly && line.imputed == 0 && line.standardError;
    }

    void match()
    {
        const auto nameOf = [this](const Answer &of, const RankedModel &line) {
            return std::string_view(m_dataset.snapshots[of.snapshot].models[line.model].id);
        };
        std::map<std::string_view, const RankedModel *> later;
        for (const RankedModel &line : m_after.ranking)
            later.emplace(nameOf(m_after, line), &line);
        std::map<std::string_view, const RankedModel *> again;
        for (const RankedModel &line : m_again.ranking)
            again.emplace(nameOf(m_again, line), &line);
        for (const RankedModel &line : m_before.ranking) {
            const auto found = later.find(nameOf(m_before, line));
            const auto same = again.find(nameOf(m_before, line));
            if (found == later.end() || same == again.end() || !isWhole(line)
                || !isWhole(*found->second) || !isWhole(*same->second))
                continue;
            m_lines.push_back({&line, found->second});
            m_values.push_back({line.index, found->second->index, *line.standardError});
            m_againValues.push_back(
                {line.index, found->second->index, *same->second->standardError});
            m_out.remeasured += moved(line, *found->second);
        }
        m_out.models = static_cast<int>(m_lines.size());
    }

    static bool moved(const RankedModel &before, const RankedModel &after)
    {
        for (std::size_t b = 0; b < before.parts.size(); ++b) {
            if (before.parts[b].normalised && after.parts[b].normalised
                && isRerun(*before.parts[b].normalised, *after.parts[b].normalised))
                return true;
        }
        return false;
    }

    void add(CalibrationLine line, const std::vector<Twice> &values)
    {
        m_out.lines.push_back(normalLine(std::move(line), values, m_level));
    }

    /// Scores of evaluations that were run again; both days' errors count.
    void checkScores()
    {
        const Method &method = m_dataset.methods[m_before.method];
        for (std::size_t b = 0; b < method.parts.size(); ++b) {
            std::vector<Twice> values;
            std::vector<Twice> again;
            bool rerun = false;
            for (const Lines &lines : m_lines) {
                const double earlier = 100 * *lines.before->parts[b].normalised;
                const double later = 100 * *lines.after->parts[b].normalised;
                const auto first = error(m_before, *lines.before, b);
                const auto second = error(m_after, *lines.after, b);
                const auto change = error(m_again, *lines.before, b);
                if (!first || !second || !change)
                    continue;
                rerun = rerun || isRerun(earlier / 100, later / 100);
                values.push_back({earlier, later, std::hypot(*first, *second)});
                again.push_back({earlier, later, *change});
            }
            if (!rerun)
                continue;
            const std::size_t evaluation = method.parts[b].evaluation;
            add({.promise = Promise::Score,
                 .by = PromisedBy::OtherQuestions,
                 .evaluation = evaluation},
                values);
            add({.promise = Promise::Score, .by = PromisedBy::RunAgain, .evaluation = evaluation},
                again);
        }
    }

    /// In points of 100.
    [[nodiscard]] std::optional<double> error(const Answer &of, const RankedModel &line,
                                              std::size_t part) const
    {
        const MethodPart &used = m_dataset.methods[of.method].parts[part];
        const auto found = partStandardError(
            m_dataset.evaluations[used.evaluation], used, *line.parts[part].normalised,
            of.view.certainty,
            {askedShareOf(m_dataset, line.parts, part),
             m_dataset.snapshots[of.snapshot].scores.basis(used.evaluation, line.model),
             ScoreStands::Alone});
        return found ? std::optional(100 * *found) : std::nullopt;
    }

    [[nodiscard]] std::vector<RankInterval> sets(const Answer &of, const std::vector<Twice> &values,
                                                 RankBounds bounds) const
    {
        std::vector<double> indices;
        std::vector<double> errors;
        for (const Twice &value : values) {
            indices.push_back(value.earlier);
            errors.push_back(value.error);
        }
        const Certainty &certainty = of.view.certainty;
        return bounds == RankBounds::Each
            ? drawnRankIntervals(indices, errors, certainty, m_watch)
            : simultaneousRankIntervals(indices, errors, setCertainty(certainty), m_watch);
    }

    void checkRanks()
    {
        std::vector<double> later;
        for (const Twice &value : m_values)
            later.push_back(value.later);
        m_laterRanks = ranksByPosition(later, m_after.view.tieTolerance);
        const double z = quantileOf(m_level);
        for (const Promise promise : {Promise::Rank, Promise::AllRanks}) {
            const auto add = [&](PromisedBy by, RankBounds bounds,
                                 const std::vector<RankInterval> &found, double level) {
                addRanks({.promise = promise, .by = by, .bounds = bounds}, found, level);
            };
            if (promise == Promise::Rank) {
                m_simultaneous = sets(m_before, m_values, RankBounds::Simultaneous);
                m_againSets = sets(m_again, m_againValues, RankBounds::Simultaneous);
            }
            add(PromisedBy::OtherQuestions, RankBounds::Simultaneous, m_simultaneous, m_level);
            add(PromisedBy::OtherQuestions, RankBounds::Overlap, overlapAt(m_values, z, false),
                m_level);
            add(PromisedBy::RunAgain, RankBounds::Simultaneous, m_againSets, m_level);
            add(PromisedBy::RunAgain, RankBounds::Each,
                sets(m_again, m_againValues, RankBounds::Each), m_level);
            add(PromisedBy::OnePoint, RankBounds::Overlap, overlapAt(m_values, kOnePoint, true),
                kOnePointLevel);
        }
    }

    void addRanks(CalibrationLine line, const std::vector<RankInterval> &found, double level)
    {
        double width = 0;
        double score = 0;
        int held = 0;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto [low, high] = found[i];
            held += low <= m_laterRanks[i] && m_laterRanks[i] <= high;
            width += high - low;
            score += intervalScore(low, high, m_laterRanks[i], level);
        }
        const auto n = static_cast<int>(found.size());
        const bool all = line.promise == Promise::AllRanks;
        line.checked = all ? 1 : n;
        line.held = all ? held == n : held;
        // Single intervals promise nothing of all at once.
        if (!all || line.bounds == RankBounds::Simultaneous)
            line.promised = level;
        line.width = width / std::max(1, n);
        if (!all)
            line.intervalScore = score / std::max(1, n);
        if (!all && line.bounds == RankBounds::Overlap && line.by == PromisedBy::OtherQuestions)
            line.heldAt = overlapAtLevels();
        m_out.lines.push_back(std::move(line));
    }

    [[nodiscard]] std::vector<double> overlapAtLevels() const
    {
        std::vector<double> out;
        for (const double level : kCalibrationLevels) {
            const auto found = overlapAt(m_values, quantileOf(level), false);
            int held = 0;
            for (std::size_t i = 0; i < found.size(); ++i)
                held += found[i].low <= m_laterRanks[i] && m_laterRanks[i] <= found[i].high;
            out.push_back(static_cast<double>(held)
                          / static_cast<double>(std::max<std::size_t>(1, found.size())));
        }
        return out;
    }

    void checkPairs()
    {
        m_out.lines.push_back(surePairs(PromisedBy::OtherQuestions, m_before, m_values));
        m_out.lines.push_back(surePairs(PromisedBy::RunAgain, m_again, m_againValues));
        CalibrationLine next{.promise = Promise::Neighbours, .by = PromisedBy::Nobody};
        // Lines come best first.
        for (std::size_t i = 0; i + 1 < m_values.size(); ++i) {
            ++next.checked;
            next.held += m_values[i].later >= m_values[i + 1].later;
        }
        m_out.lines.push_back(std::move(next));
    }

    [[nodiscard]] CalibrationLine surePairs(PromisedBy by, const Answer &of,
                                            const std::vector<Twice> &values) const
    {
        CalibrationLine line{.promise = Promise::SurePair, .by = by};
        const double z = quantileOf(m_level);
        for (std::size_t a = 0; a < values.size(); ++a) {
            for (std::size_t b = a + 1; b < values.size(); ++b) {
                const double apart = values[a].earlier - values[b].earlier;
                if (apart <= z
                        * differenceStandardError(values[a].error, values[b].error,
                                                  of.view.certainty.sharedError()))
                    continue;
                ++line.checked;
                line.held += values[a].later >= values[b].later;
            }
        }
        line.promised = 1 - (1 - m_level) / 2;
        return line;
    }

    const Dataset &m_dataset;
    const Answer &m_before;
    const Answer &m_again;
    const Answer &m_after;
    const Watch &m_watch;
    double m_level;
    CalibratedPair m_out;
    std::vector<Lines> m_lines;
    std::vector<Twice> m_values;      ///< indices, with the errors of other questions
    std::vector<Twice> m_againValues; ///< the same with those of running again
    std::vector<int> m_laterRanks;
    std::vector<RankInterval> m_simultaneous;
    std::vector<RankInterval> m_againSets;
};

} // namespace

CalibratedPair checkedPair(const Dataset &dataset, const SnapshotPair &pair, const Answer &before,
                           const Answer &again, const Answer &after, const Watch &watch)
{
    return PairCheck(dataset, pair, before, again, after, watch).check();
}

} // namespace podium
