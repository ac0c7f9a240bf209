// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columns/column_memory.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace podium {

using namespace Qt::StringLiterals;

QByteArray ColumnMemory::written() const
{
    QJsonObject choices;
    for (auto choice = chosen.begin(); choice != chosen.end(); ++choice)
        choices.insert(choice.key(), choice.value());
    QJsonObject pixels;
    for (auto width = widths.begin(); width != widths.end(); ++width)
        pixels.insert(width.key(), width.value());
    const QJsonObject columns{{u"chosen"_s, choices},
                              {u"order"_s, QJsonArray::fromStringList(order)},
                              {u"widths"_s, pixels},
                              {u"sorted"_s, sorted},
                              {u"descending"_s, descending}};
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

std::optional<ColumnMemory> ColumnMemory::read(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject columns = document.object();
    ColumnMemory memory;
    const QJsonObject choices = columns.value(u"chosen"_s).toObject();
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        memory.chosen.insert(choice.key(), choice.value().toBool());
    for (const QJsonValue &key : columns.value(u"order"_s).toArray())
        memory.order.append(key.toString());
    const QJsonObject pixels = columns.value(u"widths"_s).toObject();
    for (auto width = pixels.begin(); width != pixels.end(); ++width) {
        if (const int wide = width.value().toInt(); wide > 0)
            memory.widths.insert(width.key(), wide);
    }
    memory.sorted = columns.value(u"sorted"_s).toString();
    memory.descending = columns.value(u"descending"_s).toBool();
    return memory;
}

} // namespace podium
