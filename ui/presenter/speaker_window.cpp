// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/speaker_window.h"

#include "app/session/presenter/talk_times.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/part.h"
#include "ui/presenter/slides/slide_pane.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QtCore/QTime>
#include <QtGui/QCloseEvent>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastNotes = 12;
constexpr int kMostNotes = 64;
constexpr int kColumn = 440;
constexpr int kMinute = 60'000;

/// As high as slides of its width; whatever stands in it fills it.
class SlidePlace final : public QWidget
{
public:
    explicit SlidePlace(QWidget *parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 9 / 16; }
    [[nodiscard]] QSize sizeHint() const override { return {kColumn, kColumn * 9 / 16}; }

protected:
    void resizeEvent(QResizeEvent *) override { fill(); }
    void childEvent(QChildEvent *event) override
    {
        if (event->polished())
            fill();
    }

private:
    void fill()
    {
        for (QObject *const child : children()) {
            if (auto *const widget = qobject_cast<QWidget *>(child))
                widget->setGeometry(rect());
        }
    }
};

void setWarning(QLabel *label, bool warning)
{
    const QString part = warning ? u"bad"_s : QString();
    if (label->property("part").toString() == part)
        return;
    setPart(label, part);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

SpeakerWindow::SpeakerWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(new SlidePlace(this))
    , m_current(new SlidePane(m_place))
    , m_next(new SlidePane(this))
    , m_nextTitle(new ElidedLabel(this))
    , m_notes(new QTextBrowser(this))
    , m_elapsed(new QLabel(this))
    , m_clock(new QLabel(this))
    , m_onSlide(new QLabel(this))
    , m_plan(new QLabel(this))
    , m_position(new QLabel(this))
    , m_state(new QLabel(this))
    , m_pause(new QPushButton(this))
    , m_slot(new QSpinBox(this))
    , m_notesSize(baseFontSize() + 5)
{
    setObjectName(u"speaker"_s);
    setWindowTitle(tr("Speaker view – Podium"));
    build();
}

void SpeakerWindow::build()
{
    m_place->setMinimumSize(320, 180); // also where the audience's view stands in it
    auto *left = new QWidget(this);
    auto *slide = new QVBoxLayout(left);
    slide->setContentsMargins(0, 0, 0, 0);
    slide->setSpacing(12);
    slide->addWidget(m_place);
    slide->addStretch();
    slide->addWidget(keys());
    slide->addWidget(controls());
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(left);
    columns->addWidget(rightColumn());
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 1);
    columns->setSizes({2 * kColumn, kColumn});
    columns->setHandleWidth(16);
    columns->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(timeLine());
    layout->addWidget(columns, 1);
}

/// What comes next, and what is to be said now.
QWidget *SpeakerWindow::rightColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *place = new SlidePlace(column);
    m_next->setParent(place);
    setPart(m_nextTitle, u"quiet"_s);
    layout->addWidget(m_nextTitle);
    layout->addWidget(place);
    layout->addSpacing(4);
    layout->addWidget(m_notes, 1);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->document()->setDocumentMargin(14);
    m_notes->setMinimumHeight(100);
    return column;
}

/// Each with what it does, in columns.
QWidget *SpeakerWindow::keys()
{
    constexpr int kColumns = 4;
    auto *keys = new QWidget(this);
    auto *grid = new QGridLayout(keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    const QStringList all
        = tr("Space next · Backspace back · number Enter · G overview · / search · Q ask · K keep · "
             "B black · W white · Ctrl + and − notes · X swap screens · S slides only · Esc end")
              .split(u" · "_s);
    for (int i = 0; i < all.size(); ++i) {
        auto *key = new ElidedLabel(keys);
        key->setText(all.at(i));
        setPart(key, u"note"_s);
        grid->addWidget(key, i / kColumns, i % kColumns);
    }
    return keys;
}

QWidget *SpeakerWindow::timeLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    m_elapsed->setFont(textFont(2.2, QFont::DemiBold));
    m_clock->setFont(textFont(1.4));
    m_onSlide->setFont(textFont(1.4));
    m_position->setFont(textFont(1.4, QFont::DemiBold));
    m_state->setFont(textFont(1.4, QFont::DemiBold));
    setPart(m_state, u"bad"_s);
    m_elapsed->setObjectName(u"elapsed"_s);
    m_onSlide->setObjectName(u"onSlide"_s);
    m_position->setObjectName(u"position"_s);
    m_state->setObjectName(u"state"_s);
    m_elapsed->setToolTip(tr("Time since the first slide, and how long there is"));
    m_onSlide->setToolTip(tr("Time on this slide, and how long is planned"));
    for (QLabel *label : {m_elapsed, m_onSlide, m_plan})
        layout->addWidget(label);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(m_position);
    layout->addWidget(m_clock);
    return line;
}

QWidget *SpeakerWindow::controls()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pause->setFocusPolicy(Qt::NoFocus);
    m_pause->setText(tr("Pause"));
    m_slot->setObjectName(u"slot"_s);
    m_slot->setRange(0, 600);
    m_slot->setSpecialValueText(tr("not set"));
    m_slot->setSuffix(tr(" min"));
    m_slot->setFocusPolicy(Qt::ClickFocus);
    m_slot->setAccessibleName(tr("Minutes there are for the talk"));
    auto *slot = new QLabel(tr("Time there is"), line);
    layout->addWidget(m_pause);
    layout->addWidget(slot);
    layout->addWidget(m_slot);
    layout->addStretch(1);
    connect(m_pause, &QPushButton::clicked, this, &SpeakerWindow::pauseAsked);
    connect(m_slot, &QSpinBox::valueChanged, this,
            [this](int minutes) { Q_EMIT slotChosen(qint64{minutes} * kMinute); });
    connect(m_slot, &QSpinBox::editingFinished, m_slot, &QWidget::clearFocus);
    return line;
}

void SpeakerWindow::hold(QWidget *audience)
{
    m_current->setHidden(audience != nullptr);
    if (!audience)
        return;
    audience->setParent(m_place);
    audience->setGeometry(m_place->rect());
    audience->show();
}

void SpeakerWindow::show(const Slide &slide)
{
    m_slide = slide;
    m_position->setText(slide.position);
    m_state->setText(slide.state);
    m_nextTitle->setText(slide.nextTitle);
    writeNotes();
}

void SpeakerWindow::showCurrent(const QPixmap &picture)
{
    m_current->setPicture(picture);
}

void SpeakerWindow::showNext(const QPixmap &picture)
{
    m_next->setPicture(picture);
}

void SpeakerWindow::show(const Times &times)
{
    const QString elapsed = durationText(times.elapsed);
    m_elapsed->setText(times.slot > 0 ? tr("%1 of %2").arg(elapsed, durationText(times.slot))
                                      : elapsed);
    setWarning(m_elapsed, times.slot > 0 && times.elapsed > times.slot);
    const QString onSlide = durationText(times.onSlide);
    m_onSlide->setText(times.planned
                           ? tr("Slide: %1 of %2").arg(onSlide, durationText(*times.planned))
                           : tr("Slide: %1").arg(onSlide));
    setWarning(m_onSlide, times.planned && times.onSlide > *times.planned);
    m_plan->setText(
        times.tooLong ? tr("Rehearsed: %1, longer than there is").arg(durationText(times.rehearsed))
            : times.rehearsed > 0 ? tr("Rehearsed: %1").arg(durationText(times.rehearsed))
                                  : QString());
    setWarning(m_plan, times.tooLong);
    m_clock->setText(locale().toString(QTime::currentTime(), QLocale::ShortFormat));
    m_pause->setText(times.paused ? tr("Go on") : tr("Pause"));
}

void SpeakerWindow::setSlot(qint64 milliseconds)
{
    m_slot->setValue(static_cast<int>(milliseconds / kMinute));
}

void SpeakerWindow::setNotesSize(int pixels)
{
    m_notesSize = std::clamp(pixels, kLeastNotes, kMostNotes);
    writeNotes();
}

QString SpeakerWindow::notesText() const
{
    return m_notes->toPlainText();
}

void SpeakerWindow::writeNotes()
{
    QFont font = textFont();
    font.setPixelSize(m_notesSize);
    m_notes->document()->setDefaultFont(font);
    QString html;
    for (const QString &line : m_slide.broken)
        html += u"<p style=\"color:%1\"><b>%2</b></p>"_s.arg(m_theme.bad.name(),
                                                             line.toHtmlEscaped());
    for (const QString &line : m_slide.notes)
        html += u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
    if (html.isEmpty())
        html = u"<p style=\"color:%1\">%2</p>"_s.arg(m_theme.quietText.name(),
                                                     tr("This slide has no notes."));
    m_notes->setHtml(html);
}

void SpeakerWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace podium
