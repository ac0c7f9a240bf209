// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace podium {

/// How long a talk and each of its slides have lasted. It has no clock of its own: whoever has one
/// says what time it is, in milliseconds of any steady clock.
class TalkTimes final
{
public:
    /// Of slides by their ids, in milliseconds.
    using Plan = QHash<QString, qint64>;

    void start(qint64 now);
    /// From now on this slide is shown.
    void show(const QString &slide, qint64 now);
    /// The time of breaks is nobody's.
    void pause(qint64 now);
    void resume(qint64 now);
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }

    [[nodiscard]] qint64 elapsed(qint64 now) const;
    /// On the slide shown, whenever it was shown.
    [[nodiscard]] qint64 onSlide(qint64 now) const;
    /// What each slide has taken so far.
    [[nodiscard]] Plan taken(qint64 now) const;

    /// What was taken at rehearsal, and how long the slot is; 0: nobody said.
    void setPlan(const Plan &plan) { m_plan = plan; }
    void setSlot(qint64 milliseconds) { m_slot = milliseconds; }
    [[nodiscard]] qint64 slot() const { return m_slot; }
    /// Of one slide: as rehearsed, else its share of what the slot leaves for slides that were not;
    /// absent where neither is known.
    [[nodiscard]] std::optional<qint64> planned(const QString &slide,
                                                const QStringList &slides) const;
    /// Of all slides together, as far as they were rehearsed.
    [[nodiscard]] qint64 rehearsed(const QStringList &slides) const;
    /// The rehearsed slides take longer than the slot.
    [[nodiscard]] bool isTooLong(const QStringList &slides) const;

private:
    /// `now`, or the moment the break began.
    [[nodiscard]] qint64 atMost(qint64 now) const { return m_pausedAt.value_or(now); }

    Plan m_taken; ///< but for the slide shown since it came
    Plan m_plan;
    QString m_slide;
    qint64 m_start = 0;
    qint64 m_since = 0; ///< the slide shown came
    qint64 m_slot = 0;
    std::optional<qint64> m_pausedAt;
};

/// "4:05", "1:04:05"
[[nodiscard]] QString durationText(qint64 milliseconds);

} // namespace podium
