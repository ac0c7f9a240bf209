// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/presenter/running_order.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <utility>

namespace podium {

RunningOrder::RunningOrder(const QList<OrderedSlide> &slides)
    : m_slides(slides)
{
    m_current = mainFrom(0, 1).value_or(0);
    m_left = m_current;
}

int RunningOrder::mainSlides() const
{
    return static_cast<int>(std::ranges::count(m_slides, false, &OrderedSlide::appendix));
}

std::optional<int> RunningOrder::mainFrom(int from, int step) const
{
    for (int position = from; position >= 0 && position < m_slides.size(); position += step) {
        if (!m_slides.at(position).appendix)
            return position;
    }
    return std::nullopt;
}

std::optional<int> RunningOrder::next() const
{
    return mainFrom(m_left + 1, 1);
}

std::optional<int> RunningOrder::previous() const
{
    return m_current == m_left ? mainFrom(m_left - 1, -1) : std::optional(m_left);
}

bool RunningOrder::go(std::optional<int> position)
{
    if (!position || *position < 0 || *position >= m_slides.size() || *position == m_current)
        return false;
    m_current = *position;
    if (!m_slides.at(m_current).appendix)
        m_left = m_current;
    return true;
}

bool RunningOrder::goFirst()
{
    return go(mainFrom(0, 1));
}

bool RunningOrder::goLast()
{
    return go(mainFrom(static_cast<int>(m_slides.size()) - 1, -1));
}

bool RunningOrder::goTo(int position)
{
    return go(position);
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
