// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/presenter/running_order.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <utility>

namespace podium {

RunningOrder::RunningOrder(const QList<OrderedSlide> &slides)
    : m_slides(slides)
{
    if (m_slides.isEmpty())
        return;
    m_at = firstOf(mainFrom(0, 1).value_or(0));
    m_left = m_at;
}

int RunningOrder::mainSlides() const
{
    return static_cast<int>(std::ranges::count(m_slides, false, &OrderedSlide::appendix));
}

std::optional<int> RunningOrder::mainFrom(int from, int way) const
{
    for (int position = from; position >= 0 && position < m_slides.size(); position += way) {
        if (!m_slides.at(position).appendix)
            return position;
    }
    return std::nullopt;
}

RunningOrder::Place RunningOrder::firstOf(int position) const
{
    return {position, m_slides.at(position).steps > 0 ? 0 : -1};
}

RunningOrder::Place RunningOrder::lastOf(int position) const
{
    return {position, m_slides.at(position).steps - 1};
}

std::optional<RunningOrder::Place> RunningOrder::next() const
{
    for (const Place &from : {m_at, m_left}) {
        if (!m_slides.isEmpty() && from.step + 1 < m_slides.at(from.position).steps)
            return Place{from.position, from.step + 1};
    }
    const auto position = mainFrom(m_left.position + 1, 1);
    return position ? std::optional(firstOf(*position)) : std::nullopt;
}

std::optional<RunningOrder::Place> RunningOrder::previous() const
{
    if (m_at.step > 0)
        return Place{m_at.position, m_at.step - 1};
    if (m_at.position != m_left.position)
        return m_left;
    const auto position = mainFrom(m_left.position - 1, -1);
    return position ? std::optional(lastOf(*position)) : std::nullopt;
}

bool RunningOrder::go(std::optional<Place> place)
{
    if (!place || *place == m_at)
        return false;
    m_at = *place;
    if (!m_slides.at(m_at.position).appendix)
        m_left = m_at;
    return true;
}

bool RunningOrder::goFirst()
{
    return goTo(mainFrom(0, 1).value_or(-1));
}

bool RunningOrder::goLast()
{
    return goTo(mainFrom(static_cast<int>(m_slides.size()) - 1, -1).value_or(-1));
}

bool RunningOrder::goTo(int position)
{
    return position >= 0 && position < m_slides.size() && go(firstOf(position));
}

int RunningOrder::append(OrderedSlide slide)
{
    slide.appendix = true;
    m_slides.append(std::move(slide));
    return static_cast<int>(m_slides.size()) - 1;
}

QList<int> RunningOrder::found(const QString &query) const
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QList<int> positions;
    for (int position = 0; position < m_slides.size(); ++position) {
        const OrderedSlide &slide = m_slides.at(position);
        const auto has = [&slide](const QString &word) {
            return slide.title.contains(word, Qt::CaseInsensitive)
                || slide.text.contains(word, Qt::CaseInsensitive);
        };
        if (std::ranges::all_of(words, has))
            positions.append(position);
    }
    return positions;
}

} // namespace podium
