// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/arguments.h"

namespace podium {

std::optional<QString> Arguments::value(Option option) const
{
    const QStringList all = values.value(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QStringList Arguments::list(Option option) const
{
    QStringList items;
    for (const QString &value : values.value(option)) {
        for (const QString &item : value.split(u',', Qt::SkipEmptyParts)) {
            if (!item.trimmed().isEmpty())
                items.append(item.trimmed());
        }
    }
    return items;
}

} // namespace podium
