// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/wrapped_label.h"

#include <QtGui/QResizeEvent>

namespace podium {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), minimumSizeHint().height()};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {QLabel::minimumSizeHint().width(), QLabel::heightForWidth(width())};
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace podium
