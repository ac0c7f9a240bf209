// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/presenter/presenter_keys.h"
#include "app/session/presenter/running_order.h"
#include "app/session/presenter/talk_times.h"

#include <QtCore/QString>

#include <functional>

namespace podium {

/// A talk as it goes on: which slide is shown or, above it, which answer to a question; whether the
/// screen is blank; the number that is being typed; the times. Knows no window; whoever shows it
/// shows what it says after each change.
class Talk final
{
public:
    enum class Blank { None, Black, White };
    /// Milliseconds of a steady clock.
    using Clock = std::function<qint64()>;

    explicit Talk(Clock clock)
        : m_clock(std::move(clock))
    {
    }

    /// From the slide of this position on.
    void start(const QList<OrderedSlide> &slides, int first);

    [[nodiscard]] const RunningOrder &order() const { return m_order; }
    [[nodiscard]] TalkTimes &times() { return m_times; }
    [[nodiscard]] qint64 now() const { return m_clock(); }
    [[nodiscard]] Blank blank() const { return m_blank; }
    /// What was typed of the number of a slide.
    [[nodiscard]] const QString &typed() const { return m_typed; }
    /// The question whose answer stands above the slide; empty: none.
    [[nodiscard]] const QString &question() const { return m_question; }
    [[nodiscard]] bool isAside() const { return !m_question.isEmpty(); }
    /// Ids of the slides in the order.
    [[nodiscard]] QStringList mainIds() const;

    /// Next, Back, First, Last, StartAgain, Black, White, Enter, Escape and what takes a question
    /// away; whether anything changed. Of a blank screen the first key only brings the slide back.
    bool act(PresenterCommand command);
    bool type(int digit);
    bool goTo(int position);
    /// The answer to a question stands above the slide.
    void stepAside(const QString &question);
    /// Back to the slide as it was.
    bool comeBack();
    /// The answer becomes a slide of the appendix, with this id; its position. The slide stays.
    int keep(const QString &id, const QString &title, const QString &text);

private:
    bool move(bool (RunningOrder::*go)());
    bool leave(bool (RunningOrder::*go)());
    bool toggle(Blank blank);
    bool enter();
    void noteSlide();

    Clock m_clock;
    RunningOrder m_order;
    TalkTimes m_times;
    Blank m_blank = Blank::None;
    QString m_typed;
    QString m_question;
};

} // namespace podium
