// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/name_rows.h"

#include "app/data/claims/words/lexer.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString singular(const QString &verb)
{
    return verb == "are"_L1 ? u"is"_s
        : verb == "were"_L1 ? u"was"_s
        : verb == "have"_L1 ? u"has"_s
                            : QString();
}

/// Whether a word that means nothing stands between two parts.
bool hasWordBetween(const QString &text, const Item &one, const Item &other)
{
    const qsizetype from = one.start + one.length;
    return std::ranges::any_of(QStringView(text).mid(from, other.start - from),
                               [](QChar letter) { return letter.isLetterOrNumber(); });
}

} // namespace

QChar particleBehind(QChar syllable, QChar particle)
{
    constexpr QStringView kClosed = u"은이을과";
    constexpr QStringView kOpen = u"는가를와";
    constexpr char16_t kFirst = 0xAC00;
    constexpr int kFinals = 28;
    const bool closed = isHangul(syllable) ? (syllable.unicode() - kFirst) % kFinals != 0
                                           : QStringView(u"lmnrLMNR013678").contains(syllable);
    const auto form = std::max(kClosed.indexOf(particle), kOpen.indexOf(particle));
    return form < 0 ? particle : (closed ? kClosed : kOpen)[form];
}

bool hasSort(Items items, QStringView sorts)
{
    return std::ranges::any_of(
        items, [sorts](const Item &item) { return sorts.contains(QChar(item.sort)); });
}

QString textOf(const QString &text, const Item &item)
{
    return text.mid(item.start, item.length);
}

bool isAlternative(const QString &text, const Item &joint)
{
    static const QStringList alternatives{u"or"_s, u"nor"_s, u"또는"_s, u"혹은"_s, u"이나"_s};
    return alternatives.contains(textOf(text, joint), Qt::CaseInsensitive);
}

qsizetype startOf(const QString &text, Items items, std::size_t at)
{
    const bool article
        = at > 0 && textOf(text, items[at - 1]).compare("the"_L1, Qt::CaseInsensitive) == 0;
    return items[article ? at - 1 : at].start;
}

QString nameOf(const QString &text, Items items, std::size_t at)
{
    const qsizetype start = startOf(text, items, at);
    return text.mid(start, items[at].start + items[at].length - start);
}

QString behindOne(const Item &name, const QString &text, Items items, std::size_t next)
{
    const qsizetype from = items[next - 1].start + items[next - 1].length;
    const QString rest = text.sliced(from);
    if (next == items.size())
        return rest;
    if (items[next].sort == u'j') // "Canada and France all", of one of them
        return text.sliced(items[next].start + items[next].length);
    const QString word = textOf(text, items[next]);
    const qsizetype before = items[next].start - from;
    const bool both = next + 1 < items.size()
        && (textOf(text, items[next + 1]) == "both"_L1 || items[next + 1].sort == u'j');
    if (const QString one = singular(word); !one.isEmpty() && both)
        return u' ' + one + text.sliced(items[next + 1].start + items[next + 1].length);
    if (const QString one = singular(word); !one.isEmpty())
        return rest.first(before) + one + rest.sliced(before + word.size());
    const QChar last = text[name.start + name.length - 1];
    if (before == 0 && word.size() == 1 && isHangul(word[0]))
        return particleBehind(last, word[0])
            + (next + 1 < items.size() && items[next + 1].sort == u'j'
                   ? text.sliced(items[next + 1].start + items[next + 1].length)
                   : rest.sliced(1));
    return rest;
}

std::vector<std::size_t> rowAt(const QString &text, Items items, std::size_t first)
{
    if (!hasSort(items.subspan(first, 1), u"EC"))
        return {};
    std::vector<std::size_t> row{first};
    bool joined = false;
    for (std::size_t i = first + 1; i < items.size(); ++i) {
        const Item &item = items[i];
        if (hasWordBetween(text, items[i - 1], item))
            break; // "after the UAE and before Canada"
        if (item.sort == u'&') {
            if (isAlternative(text, item))
                return {};
            joined = true;
        } else if (item.sort == u's' && textOf(text, item) == u"도"_s && i + 2 < items.size()
                   && textOf(text, items[i + 2]) == u"도"_s) {
            joined = true; // "A도 B도"
        } else if (item.sort == items[first].sort && joined) {
            row.push_back(i);
            joined = false;
        } else if (item.sort != u'-' || !joined) {
            break;
        }
    }
    return row;
}

} // namespace podium
