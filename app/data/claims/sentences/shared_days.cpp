// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/shared_days.h"

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

bool isNow(const QString &text)
{
    static const QStringList now{u"now"_s, u"currently"_s, u"today"_s, u"지금"_s, u"현재"_s};
    return std::ranges::any_of(
        now, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void shareDay(QString &left, QString &right, const QString &text, Items before, Items after)
{
    if (hasSort(before, u"D") && !right.contains(sharedDayIn(text, before)) && !hasSort(after, u"D")
        && !isNow(right))
        right = withDay(right, sharedDayIn(text, before));
    else if (hasSort(after, u"D") && !hasSort(before, u"D") && after.back().sort == u'D')
        left = withDay(left, sharedDayIn(text, after));
}

} // namespace podium
