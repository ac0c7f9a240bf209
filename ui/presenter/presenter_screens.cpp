// SPDX-License-Identifier: GPL-3.0-or-later
// Which window stands on which screen.
#include "ui/presenter/presenter.h"

#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/part.h"
#include "ui/presenter/above/overview_grid.h"
#include "ui/presenter/audience_view.h"
#include "ui/presenter/speaker_window.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The window that the audience sees; closing it is the end.
class Stage final : public QWidget
{
public:
    std::function<void()> onClose;

protected:
    void closeEvent(QCloseEvent *event) override
    {
        event->accept();
        onClose();
    }
};

void place(QWidget &window, const QRect &screen)
{
    if (window.isVisible() && window.geometry() == screen)
        return;
    window.setWindowState(Qt::WindowNoState);
    window.setGeometry(screen);
    window.showFullScreen();
}

} // namespace

void Presenter::buildWindows()
{
    auto stage = std::make_unique<Stage>();
    stage->setObjectName(u"stage"_s);
    stage->onClose = [this] { end(); };
    stage->setWindowTitle(tr("Presentation – Podium"));
    auto *layout = new QVBoxLayout(stage.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_stage = std::move(stage);
    m_speaker = std::make_unique<SpeakerWindow>(themeOf(m_desk));
    m_audience = new AudienceView(m_pictures, m_stage.get());
    m_speaker->setSlot(m_slot);
    if (m_notesSize > 0)
        m_speaker->setNotesSize(m_notesSize);
    connect(m_speaker.get(), &SpeakerWindow::closed, this, &Presenter::end);
    connect(m_speaker.get(), &SpeakerWindow::pauseAsked, this, [this] {
        TalkTimes &times = m_talk.times();
        if (times.isPaused())
            times.resume(m_talk.now());
        else
            times.pause(m_talk.now());
        showTimes();
    });
    connect(m_speaker.get(), &SpeakerWindow::slotChosen, this, [this](qint64 milliseconds) {
        m_slot = milliseconds;
        m_talk.times().setSlot(milliseconds);
        showTimes();
    });
    connect(m_audience, &AudienceView::receiptAsked, this, &Presenter::showReceipt);
    connect(&m_audience->move(), &SlideMove::rested, this, &Presenter::refreshSpeaker);
    connect(m_audience, &AudienceView::clickedBeside, this,
            [this] { act(PresenterCommand::Next); });
    connect(&m_audience->overview(), &OverviewGrid::chosen, this, [this](int position) {
        (void)m_audience->closeTop();
        (void)m_talk.goTo(position);
        refresh();
    });
    for (QWidget *window : {m_stage.get(), static_cast<QWidget *>(m_speaker.get())})
        window->setLocale(localeOf(m_basis.language));
    const auto later = [this] { QTimer::singleShot(0, this, &Presenter::arrange); };
    connect(qApp, &QGuiApplication::screenAdded, m_stage.get(), later);
    connect(qApp, &QGuiApplication::screenRemoved, m_stage.get(), later);
    qApp->installEventFilter(this);
    arrange();
}

void Presenter::arrange()
{
    if (!isPresenting())
        return;
    const QList<QRect> screens = m_screens();
    const QRect home = m_window.screen() ? m_window.screen()->geometry() : QRect();
    const ScreenPlan plan = screenPlan(screens, home, m_wishes);
    m_speaker->hold(plan.audience ? nullptr : m_audience);
    if (plan.audience) {
        m_stage->layout()->addWidget(m_audience);
        place(*m_stage, screens[*plan.audience]);
    } else {
        m_stage->hide();
    }
    m_audience->show();
    if (plan.speaker)
        place(*m_speaker, screens[*plan.speaker]);
    else
        m_speaker->hide();
    QWidget &front = plan.speaker ? static_cast<QWidget &>(*m_speaker) : *m_stage;
    front.activateWindow();
    front.raise();
    m_audience->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &Presenter::refreshSpeaker);
}

bool Presenter::isOurs(const QWidget &widget) const
{
    return isPresenting()
        && (widget.window() == m_stage.get() || widget.window() == m_speaker.get());
}

} // namespace podium
