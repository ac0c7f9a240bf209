// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture of histories finds.
#include "app/models/trends/history_model.h"

#include "app/models/language/number_text.h"

#include <algorithm>

namespace podium {

QString HistoryModel::nameInSentence(const HistoryLine &line) const
{
    return line.kind == HistoryKind::Country
        ? countryInSentence(*answerData().dataset, line.item, answerData().language)
        : name(line);
}

/// Where it stands, and where it stood before by the same method.
QString HistoryModel::titleOfOne(const std::vector<const Point *> &ranked) const
{
    const Point &last = *ranked.back();
    const QString item = nameInSentence(m_lines[last.line]);
    const Language language = answerData().language;
    const auto rank
        = [language](const Point &point) { return countText(point.point.place->rank, language); };
    const QString day
        = longDateText(answerData().dataset->snapshots[last.point.snapshot].date, language);
    const Point *const before = ranked.size() > 1 ? ranked[ranked.size() - 2] : nullptr;
    if (before && before->segment == last.segment
        && before->point.place->rank != last.point.place->rank)
        return tr("As far as measured, %1 went from rank %2 to rank %3 by %4")
            .arg(item, rank(*before), rank(last), day);
    return tr("As far as measured, %1 was at rank %2 on %3").arg(item, rank(last), day);
}

/// Who stands highest on the newest day, and on how many of the days; ranks of one day compare,
/// whatever the methods of the others.
QString HistoryModel::titleOfSeveral(const std::vector<const Point *> &ranked) const
{
    const auto day = [this](const Point *point) {
        return answerData().dataset->snapshots[point->point.snapshot].date;
    };
    const auto *const newest = std::ranges::max(ranked, {}, day);
    const auto rank = [](const Point *point) { return point->point.place->rank; };
    const Point *first = nullptr;
    for (const Point *point : ranked) {
        if (day(point) == day(newest) && (!first || rank(point) < rank(first)))
            first = point;
    }
    int days = 0;
    int ahead = 0;
    bool leads = true; // of all, not only of those followed
    for (const Point *own : ranked) {
        if (own->line != first->line)
            continue;
        ++days;
        leads = leads && rank(own) == 1;
        ahead += std::ranges::none_of(ranked, [&](const Point *other) {
            return other->line != own->line && other->point.snapshot == own->point.snapshot
                && rank(other) <= rank(own);
        });
    }
    const Language language = answerData().language;
    const QString item = nameInSentence(m_lines[first->line]);
    const QString all = countText(days, language);
    if (days == 1)
        return tr("As far as measured, %1 is highest of those followed on %2")
            .arg(item, longDateText(day(newest), language));
    if (ahead == days)
        return (leads ? tr("As far as measured, %1 is first on all %2 days shown")
                      : tr("As far as measured, %1 is ahead of the others followed on all %2 "
                           "days shown"))
            .arg(item, all);
    return tr("As far as measured, %1 is ahead of the others followed on %2 of %3 days")
        .arg(item, countText(ahead, language), all);
}

QString HistoryModel::title() const
{
    std::vector<const Point *> ranked;
    for (const Point &point : m_points) {
        if (point.point.place)
            ranked.push_back(&point);
    }
    if (ranked.empty())
        return {};
    return m_lines.size() > 1 ? titleOfSeveral(ranked) : titleOfOne(ranked);
}

} // namespace podium
