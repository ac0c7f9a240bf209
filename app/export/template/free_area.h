// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/template/deck_template.h"

#include <QtCore/QRect>
#include <QtCore/QSize>

namespace podium {

/// The largest rectangle of a layout that its title, its footers and what is drawn on it leave free;
/// other places count as free, because nobody fills them.
[[nodiscard]] QRect freeArea(const TemplateLayout &layout, QSize slide);

/// What is behind a rectangle: the frontmost thing that covers it, else the ground of the layout;
/// nothing: a picture, or several colours.
[[nodiscard]] std::optional<QString> groundAt(const TemplateLayout &layout, const QRect &place);

} // namespace podium
