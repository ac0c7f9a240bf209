// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/day_bar.h"

#include "app/models/language/language.h"
#include "app/session/desk/desk.h"
#include "app/session/desk/reference.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEachDay = 1400; ///< milliseconds

} // namespace

DayBar::DayBar(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_play(makeTextButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_day(new QLabel(this))
    , m_close(makeTextButton(this))
{
    build();
    hide();
    m_playing.setInterval(kEachDay);
    m_playing.callOnTimeout(this, &DayBar::next);
    connect(m_play, &QToolButton::clicked, this, [this] { isPlaying() ? stop() : play(); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_slider, &QSlider::valueChanged, this, &DayBar::showDay);
    connect(m_slider, &QSlider::sliderPressed, this, &DayBar::stop);
    connect(m_slider, &QSlider::sliderReleased, &desk.edit(), &ViewEditor::endAdjustment);
    connect(&desk, &Desk::answered, this, &DayBar::fill);
    connect(&desk, &Desk::languageChanged, this, &DayBar::translate);
    translate();
}

void DayBar::build()
{
    setObjectName(u"dayBar"_s);
    setPart(this, u"hint"_s);
    m_play->setObjectName(u"playDays"_s);
    m_slider->setObjectName(u"days"_s);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 10, 4);
    layout->setSpacing(10);
    layout->addWidget(m_play);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_day);
    layout->addWidget(m_close);
}

void DayBar::open()
{
    fill();
    show();
    m_slider->setFocus();
}

void DayBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    stop();
}

int DayBar::position() const
{
    return m_desk.shown() ? static_cast<int>(m_desk.shown().answer->snapshot) : -1;
}

/// A day that is chosen elsewhere, or other figures.
void DayBar::fill()
{
    if (position() < 0)
        return;
    if (!isPlaying() && !m_slider->isSliderDown())
        m_reference = m_desk.session().view().reference;
    const auto &snapshots = m_desk.shown().dataset->snapshots;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, static_cast<int>(snapshots.size()) - 1);
    if (!m_slider->isSliderDown() && !m_desk.session().isBusy())
        m_slider->setValue(position());
    // The widest one, so that the slider does not move while it plays.
    int widest = 0;
    for (const Snapshot &snapshot : snapshots)
        widest = std::max(
            widest,
            m_day->fontMetrics().horizontalAdvance(snapshotName(snapshot, m_desk.language())));
    m_day->setMinimumWidth(widest);
    m_day->setText(snapshotName(m_desk.shown().snapshot(), m_desk.language()));
    m_slider->setAccessibleDescription(m_day->text());
}

void DayBar::showDay(int position)
{
    if (!m_desk.shown())
        return;
    const auto &snapshots = m_desk.shown().dataset->snapshots;
    const auto day = static_cast<std::size_t>(std::max(0, position));
    if (day >= snapshots.size())
        return;
    View view = m_desk.session().view();
    view.snapshot = snapshots[day].id;
    view.method.clear(); // each day's own; another one could lack its evaluations there
    view.asOf.reset();
    if (!view.reference.empty())
        m_reference = view.reference;
    view.reference = m_reference;
    if (!view.reference.empty() && !canCompareWith(*m_desk.shown().dataset, view))
        view.reference.clear(); // until a day that has it
    m_desk.session().adjustView(view, [] { return tr("Day of the figures"); });
    if (!m_slider->isSliderDown() && !isPlaying())
        m_desk.edit().endAdjustment();
}

/// From the beginning where the end is shown.
void DayBar::play()
{
    m_playing.start();
    translate();
    if (m_slider->value() == m_slider->maximum())
        m_slider->setValue(0);
    else
        next();
}

void DayBar::stop()
{
    if (!isPlaying())
        return;
    m_playing.stop();
    m_desk.edit().endAdjustment();
    translate();
}

/// A day that is still being worked out is waited for.
void DayBar::next()
{
    if (m_desk.session().isBusy())
        return;
    m_slider->setValue(m_slider->value() + 1);
    if (m_slider->value() == m_slider->maximum())
        stop();
}

void DayBar::translate()
{
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setToolTip(tr("Show the figures of one day after the other."));
    m_close->setText(tr("Close"));
    m_slider->setAccessibleName(tr("Day of the figures"));
    m_slider->setToolTip(tr("Day of the figures"));
    fill();
}

} // namespace podium
