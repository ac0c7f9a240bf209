// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/presenter/talk.h"

#include <utility>

namespace podium {

namespace {

constexpr qsizetype kMostDigits = 4;

} // namespace

void Talk::start(const QList<OrderedSlide> &slides, int first)
{
    m_order = RunningOrder(slides);
    m_order.goTo(first);
    m_blank = Blank::None;
    m_typed.clear();
    m_question.clear();
    m_times.start(now());
    noteSlide();
}

QStringList Talk::mainIds() const
{
    QStringList ids;
    for (const OrderedSlide &slide : m_order.slides()) {
        if (!slide.appendix)
            ids.append(slide.id);
    }
    return ids;
}

void Talk::noteSlide()
{
    if (!m_order.isEmpty())
        m_times.show(m_order.slides().at(m_order.current()).id, now());
}

bool Talk::move(bool (RunningOrder::*go)())
{
    if (!(m_order.*go)())
        return false;
    noteSlide();
    return true;
}

/// From the answer to a question, too.
bool Talk::leave(bool (RunningOrder::*go)())
{
    const bool back = comeBack();
    return move(go) || back;
}

bool Talk::toggle(Blank blank)
{
    m_blank = m_blank == blank ? Blank::None : blank;
    return true;
}

bool Talk::enter()
{
    const int number = std::exchange(m_typed, {}).toInt();
    (void)goTo(number - 1);
    return true; // the number is gone
}

bool Talk::goTo(int position)
{
    if (!m_order.goTo(position))
        return comeBack();
    m_question.clear();
    noteSlide();
    return true;
}

void Talk::stepAside(const QString &question)
{
    m_question = question;
}

bool Talk::comeBack()
{
    return !std::exchange(m_question, {}).isEmpty();
}

int Talk::keep(const QString &id, const QString &title, const QString &text)
{
    return m_order.append({id, title, text, true});
}

bool Talk::type(int digit)
{
    if (m_typed.size() >= kMostDigits)
        m_typed.clear();
    m_typed += QString::number(digit);
    return true;
}

bool Talk::act(PresenterCommand command)
{
    if (command == PresenterCommand::Enter)
        return !m_typed.isEmpty() && enter();
    const bool typed = !std::exchange(m_typed, {}).isEmpty();
    if (command == PresenterCommand::Black)
        return toggle(Blank::Black);
    if (command == PresenterCommand::White)
        return toggle(Blank::White);
    if (std::exchange(m_blank, Blank::None) != Blank::None)
        return true;
    switch (command) {
    case PresenterCommand::Next:
        return leave(&RunningOrder::goNext) || typed;
    case PresenterCommand::Back:
        return comeBack() || move(&RunningOrder::goBack) || typed;
    case PresenterCommand::First:
    case PresenterCommand::StartAgain:
        return leave(&RunningOrder::goFirst) || typed;
    case PresenterCommand::Last:
        return leave(&RunningOrder::goLast) || typed;
    case PresenterCommand::Escape:
        return typed || comeBack();
    default:
        return typed;
    }
}

} // namespace podium
