// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/presenter/talk_times.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void TalkTimes::start(qint64 now)
{
    m_taken.clear();
    m_pausedAt.reset();
    m_start = now;
    m_since = now;
}

void TalkTimes::show(const QString &slide, qint64 now)
{
    m_taken = taken(now);
    m_slide = slide;
    m_since = atMost(now);
}

void TalkTimes::pause(qint64 now)
{
    if (!m_pausedAt)
        m_pausedAt = now;
}

void TalkTimes::resume(qint64 now)
{
    if (!m_pausedAt)
        return;
    const qint64 length = now - *m_pausedAt;
    m_start += length;
    m_since += length;
    m_pausedAt.reset();
}

qint64 TalkTimes::elapsed(qint64 now) const
{
    return atMost(now) - m_start;
}

qint64 TalkTimes::onSlide(qint64 now) const
{
    return m_taken.value(m_slide) + atMost(now) - m_since;
}

TalkTimes::Plan TalkTimes::taken(qint64 now) const
{
    Plan taken = m_taken;
    if (!m_slide.isEmpty())
        taken.insert(m_slide, onSlide(now));
    return taken;
}

std::optional<qint64> TalkTimes::planned(const QString &slide, const QStringList &slides) const
{
    if (const auto found = m_plan.constFind(slide); found != m_plan.constEnd())
        return *found;
    const auto open
        = std::ranges::count_if(slides, [this](const QString &id) { return !m_plan.contains(id); });
    if (m_slot <= 0 || open == 0 || !slides.contains(slide))
        return std::nullopt;
    return std::max<qint64>(0, m_slot - rehearsed(slides)) / open;
}

qint64 TalkTimes::rehearsed(const QStringList &slides) const
{
    qint64 sum = 0;
    for (const QString &slide : slides)
        sum += m_plan.value(slide);
    return sum;
}

bool TalkTimes::isTooLong(const QStringList &slides) const
{
    return m_slot > 0 && rehearsed(slides) > m_slot;
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString end = two(seconds % 60);
    const qint64 minutes = seconds / 60;
    return minutes < 60 ? u"%1:%2"_s.arg(minutes).arg(end)
                        : u"%1:%2:%3"_s.arg(minutes / 60).arg(two(minutes % 60), end);
}

} // namespace podium
