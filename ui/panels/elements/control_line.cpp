// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/control_line.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace podium {

ControlLine::ControlLine(QWidget *left, const QList<QWidget *> &right, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(new QWidget(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *group = new QHBoxLayout(m_right);
    group->setContentsMargins(0, 0, 0, 0);
    for (QWidget *control : right)
        group->addWidget(control);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(left, 0, Qt::AlignLeft);
    m_layout->addWidget(m_right, 0, Qt::AlignRight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ControlLine::minimumSizeHint() const
{
    const auto least = [](const QWidget &part) {
        return std::max(part.minimumSizeHint().width(), part.minimumWidth());
    };
    return {std::max(least(*m_left), least(*m_right)), m_layout->minimumSize().height()};
}

bool ControlLine::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void ControlLine::place()
{
    const int needed
        = m_left->sizeHint().width() + m_layout->spacing() + m_right->sizeHint().width();
    const bool beside = needed <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_layout->direction())
        return;
    m_layout->setDirection(direction);
    m_layout->setAlignment(m_right, beside ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace podium
