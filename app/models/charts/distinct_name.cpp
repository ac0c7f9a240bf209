// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/distinct_name.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Parted {
    QString head;
    QStringList parts; ///< in the brackets behind it
};

Parted parted(const QString &name)
{
    const qsizetype opening = name.indexOf(" ("_L1);
    if (opening <= 0 || !name.endsWith(u')'))
        return {name, {}};
    return {name.first(opening), name.sliced(opening + 2).chopped(1).split(u", "_s)};
}

QString joined(const Parted &name, const QStringList &kept)
{
    QStringList shown = kept;
    if (kept.size() < name.parts.size())
        shown.append(u"…"_s);
    return name.head + u" ("_s + shown.join(u", "_s) + u')';
}

} // namespace

std::optional<QString> distinctName(const QString &name, const QStringList &all,
                                    const std::function<bool(const QString &text)> &fits)
{
    const Parted own = parted(name);
    QList<Parted> alike; // the name itself among them
    for (const QString &other : all) {
        if (Parted one = parted(other); one.head == own.head)
            alike.append(std::move(one));
    }
    const auto sharing = [&alike](const QString &part) {
        return std::ranges::count_if(
            alike, [&part](const Parted &other) { return other.parts.contains(part); });
    };
    QStringList telling;
    for (const QString &part : own.parts) {
        if (sharing(part) < alike.size())
            telling.append(part);
    }
    while (!telling.isEmpty() && !fits(joined(own, telling)))
        telling.erase(std::ranges::max_element(telling, {}, sharing)); // what most of them have
    return telling.isEmpty() ? std::nullopt : std::optional(joined(own, telling));
}

} // namespace podium
