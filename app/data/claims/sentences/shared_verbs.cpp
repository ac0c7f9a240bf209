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

QString manyMore(const QString &text, Items before, Items after)
{
    const auto subject = subjectIn(before);
    const auto what = std::ranges::find_if(
        before, [](const Item &item) { return item.sort == u'M' || item.sort == u'L'; });
    const auto top = std::ranges::find(before, u'T', &Item::sort);
    const auto many = std::ranges::find(after, u"many"_s, &Item::tag);
    if (subject == before.end() || what == before.end() || many == after.end()
        || hasSort(after, u"ML") || (top != before.end() && top + 1 == before.end()))
        return {};
    QString times
        = text.sliced(after.front().start, many->start + many->length - after.front().start);
    if (times.endsWith(u" as"_s))
        times.chop(3);
    const QString where
        = top == before.end() ? QString() : u" in the top "_s + textOf(text, *(top + 1));
    const QString rest = text.sliced(many->start + many->length).trimmed();
    return u"%1 has %2 %3%4 %5%6"_s.arg(textOf(text, *subject), times,
                                        top == before.end() ? u"labs"_s : u"models"_s, where,
                                        rest.startsWith(u"as "_s) ? QString() : u"as "_s, rest);
}

} // namespace podium
