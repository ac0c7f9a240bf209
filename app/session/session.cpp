// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/engine/ranking/answering.h"
#include "app/session/background.h"
#include "app/session/unexpected.h"

#include <QtCore/QElapsedTimer>

#include <exception>

namespace podium {

struct Session::Answered {
    View view;
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Answer> answer; ///< null on error
    Error error;
    double milliseconds = 0;
    bool provisional = false;
};

namespace {

constexpr std::size_t kMostSteps = 500;
constexpr std::chrono::milliseconds kRest{150};
constexpr std::chrono::milliseconds kPatience{800};

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_steps{{m_view, {}, {}}}
{
    qRegisterMetaType<podium::Error>();
    m_resting.setSingleShot(true);
    setRestTime(kRest);
    m_resting.callOnTimeout(this, &Session::rest);
    m_awaiting.setSingleShot(true);
    m_awaiting.setInterval(kPatience);
    m_awaiting.callOnTimeout(this, &Session::requestAnswer);
}

// Results of work that is still running find no context any more and are dropped.
Session::~Session()
{
    m_ending.request_stop();
}

void Session::startWith(const View &view)
{
    m_steps = {{view, {}, document()}};
    m_position = 0;
    showStep(0);
}

void Session::setView(const View &view, StepName name)
{
    if (view != m_view)
        pushStep({view, std::move(name), document()});
}

void Session::lookAt(const View &view, StepName name)
{
    if (view == m_view)
        return;
    const bool goesOn = m_steps[m_position].look && !canRedo() && canUndo();
    if (!goesOn)
        return pushStep({view, std::move(name), document(), true});
    m_adjusting = false;
    m_moving = false;
    if (m_steps[m_position - 1].view == view) {
        --m_position;
        m_steps.pop_back();
        return showStep(m_position);
    }
    m_steps[m_position].view = view;
    m_steps[m_position].name = std::move(name);
    showStep(m_position);
}

void Session::pushStep(Step step)
{
    m_adjusting = false;
    m_moving = false;
    const auto undone = m_steps.begin() + static_cast<std::ptrdiff_t>(m_position) + 1;
    if (undone != m_steps.end() && undone->document != document())
        freeInBackground(documentsFrom(m_position + 1));
    m_steps.erase(undone, m_steps.end());
    m_steps.push_back(std::move(step));
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    m_position = m_steps.size() - 2;
    showStep(m_steps.size() - 1);
}

std::vector<std::shared_ptr<const Document>> Session::documentsFrom(std::size_t position) const
{
    std::vector<std::shared_ptr<const Document>> documents;
    for (std::size_t i = position; i < m_steps.size(); ++i)
        documents.push_back(m_steps[i].document);
    return documents;
}

void Session::adjustView(const View &view, StepName name)
{
    const bool goesOn = m_adjusting && m_position + 1 == m_steps.size() && undoName() == name();
    if (!goesOn)
        setView(view, std::move(name));
    m_adjusting = true;
    m_moving = true;
    m_resting.start();
    if (view != m_view) {
        m_steps.back().view = view;
        showStep(m_position);
    }
}

void Session::endAdjustment()
{
    m_adjusting = false;
    rest();
}

void Session::rest()
{
    m_resting.stop();
    if (!m_moving)
        return;
    m_moving = false;
    requestAnswer();
}

QString Session::undoName() const
{
    return canUndo() ? m_steps[m_position].name() : QString();
}

QString Session::redoName() const
{
    return canRedo() ? m_steps[m_position + 1].name() : QString();
}

void Session::undo()
{
    m_adjusting = false;
    if (canUndo())
        showStep(m_position - 1);
}

void Session::redo()
{
    m_adjusting = false;
    if (canRedo())
        showStep(m_position + 1);
}

void Session::showStep(std::size_t position)
{
    const bool other = document() != m_steps[position].document;
    m_position = position;
    m_view = m_steps[position].view;
    askForDocument();
    if (!isAnswered())
        requestAnswer();
    if (other)
        Q_EMIT documentChanged();
    Q_EMIT viewChanged();
}

/// Another picture of the same answer needs no new one.
bool Session::isAnswered() const
{
    if (!m_answer || m_provisional || m_working || m_failed || isStale())
        return false;
    View same = m_answered;
    same.picture = m_view.picture;
    return same == m_view;
}

void Session::requestAnswer()
{
    ++m_generation;
    if (m_figures.corrected && !m_working && !isStale() && !m_awaiting.isActive())
        work();
    updateBusy();
}

void Session::work()
{
    m_working = true;
    auto compute = [dataset = m_figures.corrected, view = m_view, provisional = m_moving,
                    watch = Watch{m_ending.get_token()}] {
        Answered answered;
        answered.view = view;
        answered.dataset = dataset;
        answered.provisional = provisional;
        QElapsedTimer timer;
        timer.start();
        try {
            auto result = podium::answer(
                *dataset, view, provisional ? RankSets::LeftOut : RankSets::Computed, watch);
            if (result)
                answered.answer = std::make_shared<const Answer>(std::move(*result));
            else
                answered.error = result.error();
        } catch (const std::exception &exception) {
            answered.error = unexpected(exception);
        }
        answered.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        return answered;
    };
    runInBackground(this, std::move(compute),
                    [this, generation = m_generation](const Answered &answered) {
                        takeAnswer(generation, answered);
                    });
}

void Session::takeAnswer(quint64 generation, const Answered &answered)
{
    m_working = false;
    const bool newest = generation == m_generation;
    if (!newest && !isStale())
        work();
    // A value that is dragged fast moves on before any answer is there: they are shown a step behind.
    const bool follows
        = answered.provisional && m_moving && answered.answer && answered.dataset == dataset();
    if (!newest && !follows)
        return;
    updateBusy();
    m_failed = !answered.answer;
    if (!answered.answer) {
        Q_EMIT failed(answered.error);
        return;
    }
    m_answer = answered.answer;
    m_answered = answered.view;
    m_answerMilliseconds = answered.milliseconds;
    m_provisional = answered.provisional;
    Q_EMIT answerChanged();
}

void Session::updateBusy()
{
    const bool busy = m_loading || m_working || m_awaiting.isActive();
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace podium
