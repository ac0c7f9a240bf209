// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/shared_days.h"

#include "app/data/claims/words/dates.h"
#include "app/data/claims/words/lexer.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString sharedDayIn(const QString &text, Items items)
{
    auto first = std::ranges::find(items, u'D', &Item::sort);
    auto last = first;
    while (first != items.begin() && QStringView(u"SUW").contains(QChar((first - 1)->sort)))
        --first;
    while (last + 1 != items.end() && QStringView(u"SUD").contains(QChar((last + 1)->sort)))
        ++last;
    return text.sliced(first->start, last->start + last->length - first->start).trimmed();
}

QString withDay(const QString &sentence, const QString &day)
{
    return std::ranges::any_of(sentence, isHangul) ? day + u' ' + sentence : sentence + u' ' + day;
}

} // namespace

void shareDay(QString &left, QString &right, const QString &text, Items before, Items after)
{
    if (hasSort(before, u"D") && !right.contains(sharedDayIn(text, before)) && !hasSort(after, u"D")
        && !saysNow(right))
        right = withDay(right, sharedDayIn(text, before));
    else if (hasSort(after, u"D") && !hasSort(before, u"D") && after.back().sort == u'D')
        left = withDay(left, sharedDayIn(text, after));
    // "EXAONE is 20th and Mistral fifth per family"
    static const QStringList foldings{u"all"_s, u"family"_s, u"lab"_s};
    const auto rule = std::ranges::find_if(
        after, [](const Item &item) { return item.sort == u'F' && foldings.contains(item.tag); });
    if (rule != after.end() && !hasSort(before, u"F")
        && std::all_of(rule + 1, after.end(), [](const Item &item) {
               return QStringView(u"-DWSU").contains(QChar(item.sort));
           }))
        left += u' ' + text.sliced(rule->start, rule->length);
}

} // namespace podium
