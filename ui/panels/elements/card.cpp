// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/card.h"

#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/wrapped_label.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNote = 320; ///< pixels; longer notes give way to controls
constexpr int kMostBesideLead = 120;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(new ElidedLabel(this))
    , m_header(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_controls(new QWidget(this))
    , m_layout(new QVBoxLayout(this))
{
    setPart(this, u"card"_s);
    setPart(m_title, u"title"_s);
    setPart(m_note, u"quiet"_s);
    m_header->setContentsMargins(12, 6, 8, 6);
    m_header->setSpacing(4);
    m_header->addWidget(m_title);
    m_header->addSpacing(4);
    m_header->addWidget(m_note, 1);
    m_header->addWidget(m_controls);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(4);
    m_controls->hide();
    m_below->setContentsMargins({});
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addLayout(m_header);
    m_layout->addLayout(m_below);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    setPart(line, u"line"_s);
    m_layout->addWidget(line);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    static_cast<ElidedLabel *>(m_note)->setText(note);
    if (m_parting)
        m_parting->setVisible(!note.isEmpty());
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setLead(QWidget *lead)
{
    m_title->hide();
    m_header->insertWidget(0, lead);
    // Beside tabs what is only said must not look like one of them.
    auto *parting = new QFrame(this);
    parting->setFixedSize(1, m_note->fontMetrics().height());
    setPart(parting, u"line"_s);
    setPart(m_note, u"note"_s);
    parting->hide();
    m_header->insertSpacing(1, 4);
    m_header->insertWidget(2, parting);
    m_parting = parting;
}

void Card::addTool(QWidget *tool)
{
    m_header->addWidget(tool);
    ++m_tools;
}

void Card::addControl(QWidget *control)
{
    m_controls->layout()->addWidget(control);
    m_controls->show();
}

bool Card::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeControls();
    return QFrame::event(event);
}

QSize Card::minimumSizeHint() const
{
    const int controls = m_controls->isHidden() ? 0 : m_controls->minimumSizeHint().width();
    const bool beside = controls > 0 && m_below->count() == 0;
    int least = m_header->minimumSize().width() - (beside ? controls + m_header->spacing() : 0);
    for (int i = 0; i < m_layout->count(); ++i) {
        if (QLayoutItem *item = m_layout->itemAt(i); item->layout() != m_header)
            least = std::max(least, item->minimumSize().width());
    }
    const QMargins margins = m_layout->contentsMargins();
    return {std::max(least, controls) + margins.left() + margins.right(),
            QFrame::minimumSizeHint().height()};
}

bool Card::hasRoomForControls() const
{
    const QMargins margins = m_header->contentsMargins();
    int needed = margins.left() + margins.right() + m_controls->sizeHint().width();
    for (int i = 0; i < m_header->count(); ++i) {
        QLayoutItem *item = m_header->itemAt(i);
        const int most = item->widget() != m_note ? QWIDGETSIZE_MAX
            : m_parting                           ? kMostBesideLead
                                                  : kMostNote;
        if (item->widget() != m_controls && !item->isEmpty())
            needed += std::min(item->sizeHint().width(), most) + m_header->spacing();
    }
    return needed <= contentsRect().width();
}

void Card::placeControls()
{
    if (m_controls->isHidden())
        return;
    const bool beside = hasRoomForControls();
    if (beside == (m_below->count() == 0))
        return;
    (beside ? m_below : m_header)->removeWidget(m_controls);
    m_below->setContentsMargins(beside ? QMargins() : QMargins(6, 0, 8, 6));
    if (beside)
        m_header->insertWidget(m_header->count() - m_tools, m_controls);
    else
        m_below->addWidget(m_controls, 0, Qt::AlignLeft);
}

void Card::setBody(QWidget *body)
{
    m_layout->addWidget(body, 1);
}

void Card::setFoot(const QString &text)
{
    if (!m_foot) {
        m_foot = new WrappedLabel(this);
        m_foot->setContentsMargins(12, 6, 12, 8);
        m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(m_foot);
    }
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

} // namespace podium
