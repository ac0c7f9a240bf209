// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_messages.h"

#include "app/session/desk/desk.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/panels/error_text.h"

#include <QtCore/QDir>
#include <QtWidgets/QWidget>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

WindowMessages::WindowMessages(Desk &desk, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_problems(new MessageBar(MessageBar::Kind::Problem, parent))
    , m_hint(new MessageBar(MessageBar::Kind::Hint, parent))
{
    m_problems->setObjectName(u"message"_s);
    m_hint->setObjectName(u"hint"_s);
    Session &session = m_desk.session();
    connect(&session, &Session::failed, this,
            [this](const Error &error) { tell([this, error] { showError(error); }); });
    connect(&session, &Session::answerChanged, this, &WindowMessages::settle);
    connect(&session, &Session::correctionsChanged, this, &WindowMessages::settle);
    connect(&session.claims(), &ClaimStore::changed, this, &WindowMessages::settle);
    connect(m_problems, &MessageBar::buttonClicked, this, [&session] {
        if (!session.dataset())
            session.loadShipped();
        else if (session.canUndo())
            session.undo();
        else
            session.setView(View(), [] { return tr("Begin again"); });
    });
}

void WindowMessages::sayStartedAnew(const QString &kept)
{
    m_startProblem = Error{Error::Kind::Unreadable,
                           Error::tr("What it remembered is kept as \"%1\"."),
                           {QDir::toNativeSeparators(kept).toStdString()},
                           {}};
}

void WindowMessages::sayNothingOpened(const Error &error)
{
    tell([this, error] {
        m_problems->say(tr("Nothing was opened. %1").arg(sentenceOf(error)), {});
    });
    m_saysOpening = true;
}

void WindowMessages::forgetOpening()
{
    if (std::exchange(m_saysOpening, false))
        m_problems->hide();
}

/// What is said now, and again whenever the language changes meanwhile.
void WindowMessages::tell(std::function<void()> words)
{
    m_saysOpening = false;
    m_words = std::move(words);
    m_words();
}

void WindowMessages::showError(const Error &error)
{
    Session &session = m_desk.session();
    if (!session.dataset())
        m_problems->say(tr("The figures could not be read. %1").arg(sentenceOf(error)),
                        tr("Try again"));
    else
        m_problems->say(
            tr("This cannot be shown; the last ranking stays. %1").arg(sentenceOf(error)),
            session.canUndo() ? tr("Undo: %1").arg(session.undoName()) : tr("Begin again"));
}

/// What went wrong is over; a problem with what is one's own is said once.
void WindowMessages::settle()
{
    if (m_saysOpening && !m_problems->isHidden())
        return;
    m_problems->hide();
    Session &session = m_desk.session();
    if (!session.answer())
        return;
    (void)(tellOnce(m_startProblem, m_toldStart,
                    [](const QString &why) {
                        return tr("The last start did not come to its end, so the window begins "
                                  "anew. %1")
                            .arg(why);
                    })
           || tellOnce(session.correctionProblem(), m_toldCorrections,
                       [](const QString &why) {
                           return tr("Not all of your own corrections are in force; see the "
                                     "workspace Data. %1")
                               .arg(why);
                       })
           || tellOnce(
               session.claims().problem(), m_toldClaims,
               [](const QString &why) {
                   return tr("Your own claims could not all be read or kept; nothing in their file "
                             "is lost. %1")
                       .arg(why);
               })
           || tellOnce(session.methodProblem(), m_toldMethods, [](const QString &why) {
                  return tr("Not all of your own methods are there; they stay in their file. %1")
                      .arg(why);
              }));
}

/// Whether there was something new to tell.
bool WindowMessages::tellOnce(const std::optional<Error> &problem, std::optional<Error> &told,
                              QString (*sentence)(const QString &))
{
    if (problem == std::exchange(told, problem) || !problem)
        return false;
    tell([this, error = *problem, sentence] { m_problems->say(sentence(sentenceOf(error)), {}); });
    return true;
}

void WindowMessages::showHint()
{
    m_hint->show();
    translateHint();
}

void WindowMessages::translate()
{
    m_problems->translate();
    if (!m_problems->isHidden() && m_words)
        m_words();
    translateHint();
}

void WindowMessages::translateHint()
{
    m_hint->translate();
    if (m_hint->isHidden())
        return;
    m_hint->say(
        tr("Ctrl+K finds any model, lab, country or command; a right click on a number shows "
           "where it comes from."),
        tr("What a press report of October 2025 claimed"));
}

} // namespace podium
