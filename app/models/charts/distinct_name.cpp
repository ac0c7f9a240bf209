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

/// "Max" of "Max Effort" among others that say "Low Effort" and "High Effort".
QString withoutSharedWord(const QString &part, const QList<Parted> &alike)
{
    const qsizetype last = part.lastIndexOf(u' ');
    if (last <= 0)
        return part;
    const QString shared = part.sliced(last);
    QStringList first;
    for (const Parted &other : alike) {
        for (const QString &one : other.parts) {
            if (one.endsWith(shared) && !first.contains(one))
                first.append(one);
        }
    }
    return first.size() > 1 ? part.first(last) : part;
}

/// "Opus 5.5 (Max …)", and in less room without the first words: "… 5.5 (Max …)".
std::optional<QString> shortest(const QString &head, const QString &telling,
                                const std::function<bool(const QString &text)> &fits)
{
    QStringList words = head.split(u' ');
    for (bool isWhole = true; !words.isEmpty(); words.removeFirst(), isWhole = false) {
        const QString shown
            = (isWhole ? QString() : u"… "_s) + words.join(u' ') + u" ("_s + telling + u" …)"_s;
        if (fits(shown))
            return shown;
    }
    return std::nullopt;
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
    while (telling.size() > 1 && !fits(joined(own, telling)))
        telling.erase(std::ranges::max_element(telling, {}, sharing)); // what most of them have
    if (telling.isEmpty())
        return std::nullopt;
    if (const QString shown = joined(own, telling); fits(shown))
        return shown;
    return shortest(own.head, withoutSharedWord(telling.first(), alike), fits);
}

} // namespace podium
