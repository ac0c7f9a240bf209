// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter.h"

#include "app/session/desk/desk.h"
#include "app/session/unexpected.h"
#include "ui/panels/error_text.h"
#include "ui/presenter/audience_view.h"
#include "ui/presenter/speaker_window.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QStyle>

#include <exception>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTick = 500; ///< milliseconds

QVariantMap toMap(const TalkTimes::Plan &plan)
{
    QVariantMap map;
    for (auto slide = plan.constBegin(); slide != plan.constEnd(); ++slide)
        map.insert(slide.key(), *slide);
    return map;
}

TalkTimes::Plan toPlan(const QVariantMap &map)
{
    TalkTimes::Plan plan;
    for (auto slide = map.constBegin(); slide != map.constEnd(); ++slide)
        plan.insert(slide.key(), slide->toLongLong());
    return plan;
}

} // namespace

Presenter::Presenter(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_talk([this] { return m_running.elapsed(); })
{
    m_running.start();
    m_moving
        = window.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &window) > 0;
    m_screens = [] {
        QList<QRect> screens;
        for (const QScreen *screen : QGuiApplication::screens())
            screens.append(screen->geometry());
        return screens;
    };
    m_ticking.setInterval(kTick);
    connect(&m_ticking, &QTimer::timeout, this, &Presenter::showTimes);
    connect(&m_pictures, &SlidePictures::painted, this, [this](int position, int step) {
        if (m_speaker && m_talk.order().next() == RunningOrder::Place{position, step})
            m_speaker->showNext(m_pictures.picture(position, step));
    });
}

Presenter::~Presenter()
{
    // What still hears of keys must not outlive it.
    qApp->removeEventFilter(this);
}

void Presenter::present(const Story &story, const Start &start)
{
    if (!m_desk.session().dataset())
        return;
    if (isPresenting())
        end();
    m_story = story;
    m_rehearsal = start.rehearsal;
    m_basis = {m_desk.session().dataset(), m_desk.session().claims().claims(), m_desk.language()};
    m_pictures.setLanguage(m_basis.language);
    buildWindows();
    m_audience->say(tr("The slides are being prepared…"));
    tell(story, [this, start](const Told &told) { take(told, start); });
}

void Presenter::tell(const Story &story, std::function<void(const Told &)> take)
{
    const int generation = ++m_generation;
    const auto work = [basis = m_basis, story, generation]() -> Told {
        try {
            auto told = presentedStory(basis, story);
            if (!told)
                return {generation, nullptr, told.error()};
            return {generation, std::make_shared<const PresentedStory>(std::move(*told)), {}};
        } catch (const std::exception &exception) {
            return {generation, nullptr, unexpected(exception)};
        }
    };
    runInBackground(this, work, [this, take = std::move(take)](const Told &told) {
        if (told.generation == m_generation && isPresenting())
            take(told);
    });
}

void Presenter::take(const Told &told, const Start &start)
{
    if (!told.story || told.story->slides.isEmpty()) {
        const QString why = told.problem ? sentenceOf(*told.problem) : tr("It has no slides.");
        m_audience->say(tr("This cannot be presented. %1").arg(why) + u"\n\n"_s
                        + tr("Esc closes the presentation."));
        return;
    }
    m_slides = told.story->slides;
    QList<OrderedSlide> order;
    for (const PresentedSlide &slide : m_slides) {
        order.append(orderedSlide(slide));
        m_pictures.add(slide);
    }
    for (QWidget *window : {m_stage.get(), static_cast<QWidget *>(m_speaker.get())})
        window->setWindowTitle(tr("%1 – Podium").arg(told.story->title));
    m_talk.times().setPlan(m_rehearsed.value(toQString(m_story->id)));
    m_talk.times().setSlot(m_slot);
    m_talk.start(order, start.slide);
    m_ticking.start();
    refresh();
    Q_EMIT shown();
}

PresentedSlide Presenter::shownSlide() const
{
    const RunningOrder &order = m_talk.order();
    return m_talk.isAside() && m_aside ? *m_aside
                                       : presentedAt(m_slides.at(order.current()), order.step());
}

/// Shows what the talk says. A slide that stays is left as it is, with what was done to it.
void Presenter::refresh()
{
    const RunningOrder::Place shown{m_talk.order().current(), m_talk.order().step()};
    if (!m_talk.isAside() && m_aside) {
        m_aside.reset();
        m_audience->hideAside();
    }
    if (m_shownAt != shown) {
        ++m_generation; // who asked a slide that is gone does not wait any more
        m_audience->showSlide(shownSlide(), shown.position + 1, m_basis.language,
                              m_moving && m_shownAt);
        m_shownAt = shown;
    }
    m_audience->setBlank(m_talk.blank());
    m_audience->tell(m_talk.typed().isEmpty() ? QString()
                                              : tr("To slide %1: Enter").arg(m_talk.typed()));
    // After the slide is on the screen.
    QTimer::singleShot(0, this, &Presenter::refreshSpeaker);
}

void Presenter::refreshSpeaker()
{
    if (!isShown() || !m_speaker->isVisible())
        return;
    const RunningOrder &order = m_talk.order();
    const PresentedSlide slide = shownSlide();
    const auto next = order.next();
    const bool stepping = next && next->position == order.current();
    m_speaker->show(SpeakerWindow::Slide{
        positionText(),
        m_talk.blank() == Talk::Blank::Black       ? tr("The audience sees black")
            : m_talk.blank() == Talk::Blank::White ? tr("The audience sees white")
            : m_talk.isAside()                     ? tr("Question: %1").arg(m_talk.question())
                                                   : QString(),
        stepping   ? tr("Next: step %1").arg(next->step + 1)
            : next ? tr("Next: %1").arg(m_slides.at(next->position).slide.title)
                   : tr("This is the last slide."),
        slide.slide.notes, slide.broken});
    m_speaker->showNext(next ? m_pictures.picture(next->position, next->step) : QPixmap());
    if (m_stage->isVisible() && !m_audience->move().isMoving())
        m_speaker->showCurrent(m_audience->picture());
    showTimes();
}

/// "3 of 8 · step 2 of 4"
QString Presenter::positionText() const
{
    const RunningOrder &order = m_talk.order();
    const OrderedSlide &slide = order.slides().at(order.current());
    const QString number = slide.appendix && !m_talk.isAside()
        ? tr("Appendix, slide %1").arg(order.current() + 1)
        : tr("%1 of %2").arg(order.current() + 1).arg(order.mainSlides());
    return order.step() < 0
        ? number
        : number + u" · "_s + tr("step %1 of %2").arg(order.step() + 1).arg(slide.steps);
}

void Presenter::showTimes()
{
    if (!isShown() || !m_speaker->isVisible())
        return;
    TalkTimes &times = m_talk.times();
    const qint64 now = m_talk.now();
    const QStringList slides = m_talk.mainIds();
    const QString id = m_talk.order().slides().at(m_talk.order().current()).id;
    m_speaker->show(SpeakerWindow::Times{times.elapsed(now), times.slot(), times.onSlide(now),
                                         times.planned(id, slides), times.rehearsed(slides),
                                         times.isTooLong(slides), times.isPaused()});
}

void Presenter::keepTimes()
{
    if (m_rehearsal && isShown() && m_story)
        m_rehearsed.insert(toQString(m_story->id), m_talk.times().taken(m_talk.now()));
}

void Presenter::end()
{
    if (!isPresenting())
        return;
    keepTimes();
    m_leftAt = isShown() ? m_talk.order().current() : 0;
    m_notesSize = m_speaker->notesSize();
    ++m_generation;
    m_ticking.stop();
    qApp->removeEventFilter(this);
    m_pictures.clear();
    m_slides.clear();
    m_aside.reset();
    m_shownAt.reset();
    m_audience = nullptr;
    // One of them may be handling a key.
    for (QWidget *window : {m_stage.release(), static_cast<QWidget *>(m_speaker.release())}) {
        window->hide();
        window->deleteLater();
    }
    m_window.activateWindow();
    Q_EMIT ended();
}

QVariantMap Presenter::state() const
{
    QVariantMap plans;
    for (auto story = m_rehearsed.constBegin(); story != m_rehearsed.constEnd(); ++story)
        plans.insert(story.key(), toMap(*story));
    return {{u"rehearsed"_s, plans},
            {u"slot"_s, m_slot},
            {u"notes"_s, m_notesSize},
            {u"moving"_s, m_moving}};
}

void Presenter::restore(const QVariantMap &state)
{
    const QVariantMap plans = state.value(u"rehearsed"_s).toMap();
    for (auto story = plans.constBegin(); story != plans.constEnd(); ++story)
        m_rehearsed.insert(story.key(), toPlan(story->toMap()));
    m_slot = state.value(u"slot"_s).toLongLong();
    m_notesSize = state.value(u"notes"_s).toInt();
    m_moving = m_moving && state.value(u"moving"_s, true).toBool();
}

} // namespace podium
