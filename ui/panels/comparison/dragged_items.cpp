// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/dragged_items.h"

#include <QtCore/QMimeData>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString kIds = u"application/x-podium-items"_s;

} // namespace

std::unique_ptr<QMimeData> mimeOf(const DraggedItems &items)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(kIds, items.ids.join(u'\n').toUtf8());
    data->setText(items.names.join(u'\n'));
    return data;
}

DraggedItems draggedItems(const QMimeData *data)
{
    if (!data || !data->hasFormat(kIds))
        return {};
    return {QString::fromUtf8(data->data(kIds)).split(u'\n', Qt::SkipEmptyParts),
            data->text().split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace podium
