// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <memory>

class QMimeData;

namespace podium {

/// What is dragged from rankings to Compare: ids of models and labs, codes of countries. As text
/// the names, for other programs.
struct DraggedItems {
    QStringList ids;
    QStringList names;
};

[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const DraggedItems &items);
/// Empty when something else is dragged.
[[nodiscard]] DraggedItems draggedItems(const QMimeData *data);

} // namespace podium
