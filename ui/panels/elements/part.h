// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

namespace podium {

/// Names what a widget is for the application's style sheet: card, title, quiet, line, ...
inline void setPart(QWidget *widget, const QString &part)
{
    widget->setProperty("part", part);
}

} // namespace podium
