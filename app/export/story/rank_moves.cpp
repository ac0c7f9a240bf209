// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/rank_moves.h"

#include "app/models/language/language.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RankMove {
    const ChartMark *from = nullptr;
    const ChartMark *to = nullptr;

    [[nodiscard]] double size() const { return std::abs(*to->value - *from->value); }
};

} // namespace

void addMover(LiveValues &values, const ChartSeries &series, Language language)
{
    const ChartPlane *const plane = series.plane();
    if (!plane || plane->up != ChartPlane::Up::Ranks || plane->across != ChartPlane::Across::Days)
        return;
    std::optional<RankMove> most;
    for (const ChartLine &line : plane->lines) {
        RankMove last; // its marks stand in the order of their days
        for (const ChartMark &mark : series.marks) {
            if (mark.line == line.key && mark.value && mark.at)
                last = {last.to, &mark};
        }
        if (!last.from || last.size() < 1)
            continue;
        const bool newer = most && *last.to->at > *most->to->at;
        const bool larger = most && *last.to->at == *most->to->at && last.size() > most->size();
        if (!most || newer || larger)
            most = last;
    }
    if (!most)
        return;
    const QDate day = QDate(1970, 1, 1).addDays(static_cast<qint64>(*most->to->at));
    values.insert(u"mover"_s, most->to->label);
    values.insert(u"mover.from"_s, QString::number(*most->from->value));
    values.insert(u"mover.to"_s, QString::number(*most->to->value));
    values.insert(u"mover.day"_s, longDateText(toDate(day), language));
}

} // namespace podium
