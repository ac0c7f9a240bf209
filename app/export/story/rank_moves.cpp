// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/rank_moves.h"

#include <cmath>
#include <cstdlib>

namespace podium {

namespace {

/// Between the last two marks of a line, which stand in the order of their days.
std::optional<RankMove> lastMove(const ChartSeries &series, const QString &line)
{
    const ChartMark *before = nullptr;
    const ChartMark *last = nullptr;
    for (const ChartMark &mark : series.marks) {
        if (mark.line != line || !mark.value || !mark.at)
            continue;
        before = last;
        last = &mark;
    }
    if (!before || *before->value == *last->value)
        return std::nullopt;
    const auto rank
        = [](const ChartMark &mark) { return static_cast<int>(std::lround(*mark.value)); };
    return RankMove{last->label, rank(*before), rank(*last),
                    Date(std::chrono::days(std::lround(*last->at)))};
}

} // namespace

std::optional<RankMove> largestMove(const ChartSeries &series)
{
    const ChartPlane *const plane = series.plane();
    if (!plane || plane->up != ChartPlane::Up::Ranks || plane->across != ChartPlane::Across::Days)
        return std::nullopt;
    const auto size = [](const RankMove &move) { return std::abs(move.to - move.from); };
    std::optional<RankMove> most;
    for (const ChartLine &line : plane->lines) {
        const auto move = lastMove(series, line.key);
        if (move
            && (!most || move->day > most->day
                || (move->day == most->day && size(*move) > size(*most))))
            most = move;
    }
    return most;
}

} // namespace podium
