// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/shared_verbs.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

Items::iterator subjectIn(Items items)
{
    const auto isName = [](const Item &item) { return item.sort == u'E' || item.sort == u'C'; };
    const auto first = std::ranges::find_if(items, isName);
    if (first == items.end() || first + 1 == items.end())
        return first;
    const bool where
        = (first != items.begin() && (first - 1)->sort == u'W') || (first + 1)->sort == u'K';
    const auto next = std::find_if(first + 1, items.end(), isName);
    return where && next != items.end() ? next : first;
}

QString withVerb(const QString &text, Items before, Items after)
{
    const auto amount = std::ranges::find_if(
        before, [](const Item &item) { return item.sort == u'$' || item.sort == u'#'; });
    const auto subject = subjectIn(before);
    if (amount == before.end() || subject == before.end() || amount <= subject
        || !hasSort(before, u"$") || !hasSort(after, u"$") || hasSort(after, u"ru"))
        return {};
    const qsizetype verb = subject->start + subject->length;
    const bool named = after.front().sort == u'E';
    const qsizetype rest = named ? after.front().start + after.front().length : after.front().start;
    return (named ? textOf(text, after.front()) : text.mid(subject->start, subject->length))
        + text.mid(verb, amount->start - verb) + u' ' + text.sliced(rest).trimmed();
}

QString endingOfAmount(const QString &text, Items before, Items after)
{
    const auto isCurrency = [](const Item &item) { return item.sort == u'$'; };
    if (hasSort(before, u"ru") || !hasSort(before, u"$") || !hasSort(after, u"ru"))
        return {};
    for (std::size_t at = after.size(); at-- > 0;) {
        if (isCurrency(after[at]))
            return text.sliced(after[at].start + after[at].length);
    }
    return {};
}

} // namespace podium
