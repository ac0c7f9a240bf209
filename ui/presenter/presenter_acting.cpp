// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and remotes do.
#include "ui/presenter/presenter.h"

#include "ui/charts/chart_widget.h"
#include "ui/presenter/above/overview_grid.h"
#include "ui/presenter/audience_view.h"
#include "ui/presenter/slides/live_slide.h"
#include "ui/presenter/speaker_window.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractSpinBox>

namespace podium {

namespace {

constexpr int kNotesStep = 2;

/// Held keys run through marks and sizes, not through slides.
bool mayRepeat(PresenterCommand command)
{
    return command == PresenterCommand::NextMark || command == PresenterCommand::PreviousMark
        || command == PresenterCommand::LargerNotes || command == PresenterCommand::SmallerNotes;
}

/// Means nothing while nobody sees the slide.
bool isOfSlide(PresenterCommand command)
{
    switch (command) {
    case PresenterCommand::Overview:
    case PresenterCommand::Search:
    case PresenterCommand::Ask:
    case PresenterCommand::Keep:
    case PresenterCommand::NextMark:
    case PresenterCommand::PreviousMark:
    case PresenterCommand::Receipt:
        return true;
    default:
        return false;
    }
}

/// Minutes are typed into it.
bool isField(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

} // namespace

bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isOurs(*widget))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const PresenterCommand command = presenterCommand(key->key(), key->modifiers());
    const bool field = isField(*widget);
    if (field && command == PresenterCommand::Escape) {
        m_audience->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool closing = command == PresenterCommand::Escape
        || (command == PresenterCommand::Overview && m_audience->overview().isVisible());
    // The chart that has the keyboard walks by itself.
    const bool walking
        = (command == PresenterCommand::NextMark || command == PresenterCommand::PreviousMark)
        && qobject_cast<const ChartWidget *>(widget) && m_talk.blank() == Talk::Blank::None;
    if (command == PresenterCommand::None || walking || field
        || (m_audience->takesKeys() && !closing))
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat() || mayRepeat(command))
        act(command, key->key());
    return true;
}

void Presenter::act(PresenterCommand command, int key)
{
    if (!isPresenting())
        return;
    if (command == PresenterCommand::Escape)
        return escape();
    if (!isShown())
        return;
    if (m_talk.blank() != Talk::Blank::None && isOfSlide(command))
        return move(command); // the slide comes back
    switch (command) {
    case PresenterCommand::Overview:
        return openOverview();
    case PresenterCommand::Search:
        return openSearch();
    case PresenterCommand::Ask:
        return openQuestions();
    case PresenterCommand::Keep:
        return keepAnswer();
    case PresenterCommand::SpeakerView:
        m_wishes.speaker = !m_wishes.speaker;
        return arrange();
    case PresenterCommand::SwapScreens:
        m_wishes.swapped = !m_wishes.swapped;
        return arrange();
    case PresenterCommand::Motion:
        m_moving = !m_moving;
        return m_audience->tell(m_moving ? tr("Marks move between slides")
                                         : tr("Slides change without motion"));
    case PresenterCommand::LargerNotes:
        return m_speaker->setNotesSize(m_speaker->notesSize() + kNotesStep);
    case PresenterCommand::SmallerNotes:
        return m_speaker->setNotesSize(m_speaker->notesSize() - kNotesStep);
    case PresenterCommand::NextMark:
    case PresenterCommand::PreviousMark:
        return m_audience->slide().walk(command == PresenterCommand::NextMark);
    case PresenterCommand::Receipt:
        return void(m_audience->slide().askForReceipt());
    case PresenterCommand::Digit:
        (void)m_talk.type(key - Qt::Key_0);
        return refresh();
    default:
        return move(command);
    }
}

void Presenter::move(PresenterCommand command)
{
    if (command == PresenterCommand::Enter && m_talk.typed().isEmpty())
        return void(m_audience->slide().askForReceipt());
    const bool changed = m_talk.act(command);
    if (changed)
        refresh();
    else if (command == PresenterCommand::Next)
        m_audience->tell(tr("That was the last slide. Esc ends the presentation."));
}

/// Closes what lies on top; last of all the presentation.
void Presenter::escape()
{
    if (isShown() && m_talk.blank() != Talk::Blank::None)
        return move(PresenterCommand::Escape);
    const bool closed = m_audience->closeTop();
    if (isShown() && m_audience->slide().leaveMarks())
        return m_audience->setFocus(Qt::OtherFocusReason);
    if (closed)
        return;
    if (isShown() && m_talk.act(PresenterCommand::Escape))
        return refresh();
    end();
}

} // namespace podium
