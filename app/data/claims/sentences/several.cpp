// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/several.h"

#include "app/data/claims/sentences/joined_claims.h"
#include "app/data/claims/sentences/printed.h"
#include "app/data/claims/sentences/ranks_behind.h"
#include "app/data/claims/sentences/shared_days.h"
#include "app/data/claims/sentences/shared_verbs.h"
#include "app/data/claims/sentences/two_numbers.h"
#include "app/data/claims/words/dates.h"
#include "app/data/claims/words/lexer.h"
#include "app/data/claims/words/name_rows.h"

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "Outside the US and China", "미국과 중국을 빼면": a row that is left out together.
bool isLeftOut(Items items, std::size_t first, std::size_t last)
{
    while (first > 0 && items[first - 1].sort == u'-') // "outside the US"
        --first;
    const bool before = first > 0 && items[first - 1].sort == u'O';
    std::size_t next = last + 1;
    while (next < items.size() && items[next].sort == u'-')
        ++next;
    return before
        || (next < items.size() && items[next].sort == u'O' && items[next].tag == "behind"_L1);
}

/// "A and B are not" denies it of each, "is not ahead of A and B" leaves open of which.
bool isDeniedOpenly(Items items, std::size_t first, std::size_t last)
{
    return hasSort(items, u"NZ")
        && (hasSort(items.first(last), u"NZ") || hasSort(items.first(first), u"EC")
            || hasSort(items.subspan(last + 1), u"j&"));
}

/// "All" behind a row is each of it; of anything else it makes another claim.
bool saysAllOfOthers(const QString &text, Items items, std::size_t next)
{
    if (!hasSort(items, u"j"))
        return false;
    const bool marked = next < items.size()
        && (items[next].sort == u's' || textOf(text, items[next]) == u"을"_s
            || textOf(text, items[next]) == u"를"_s);
    std::size_t all = marked ? next + 1 : next;
    if (all + 1 < items.size() && items[all].sort == u'-')
        ++all; // "are all"
    return hasSort(items.first(next), u"j") || all >= items.size() || items[all].sort != u'j'
        || hasSort(items.subspan(all + 1), u"j");
}

/// "캐나다를 앞질러 3위다"
bool isVerbBeforeRank(const QString &text, Items items)
{
    return items.size() > 2 && items[0].sort == u'A' && isHangul(text[items[0].start])
        && items[1].sort == u'#' && items[2].sort == u'R';
}

class Separating final
{
public:
    Separating(const NameIndex &names, Date today, const ReadOne &read)
        : m_names(names)
        , m_today(today)
        , m_read(read)
    {
    }

    /// None: not understood.
    [[nodiscard]] QStringList separated(const QString &text, int depth = 0) const
    {
        constexpr int kMost = 6;
        if (m_read(text))
            return {text};
        const std::vector<Item> items = lexed(m_names, plainSentence(text).text, m_today).items;
        for (const QStringList &each :
             {twoNumbersIn(text, items), rankBehindIn(text, items), bestAsideIn(text, items),
              onlyInTop(text, items), chainIn(text, items)}) {
            if (!each.isEmpty())
                return std::ranges::all_of(each,
                                           [this](const QString &one) { return bool(m_read(one)); })
                    ? each
                    : QStringList();
        }
        if (depth >= kMost || !hasSort(items, u"&st") || hasSort(items, u"c"))
            return {}; // "between 40 and 45" says one thing
        if (const QStringList each = ofEach(text, items, depth); !each.isEmpty())
            return each;
        return clauses(text, items, depth);
    }

private:
    /// "A is ahead of B, C and D": one sentence for each of the names in a row.
    [[nodiscard]] QStringList ofEach(const QString &text, Items items, int depth) const
    {
        if (hasSort(items, u"zdy") || std::ranges::any_of(items, [](const Item &item) {
                return item.tag == "combined"_L1;
            }))
            return {};
        if (const QStringList none = ofNone(text, items, depth); !none.isEmpty())
            return none;
        if (hasSort(items, u"!"))
            return {};
        for (std::size_t first = 0; first < items.size(); ++first) {
            const auto row = rowAt(text, items, first);
            // "In Asia, China ...": the first is where.
            if (row.size() >= 2 && isLeftOut(items, first, row.back()))
                continue;
            if (row.size() < 2 || (first > 0 && items[first - 1].sort == u'W' && row.size() == 2))
                continue;
            const std::size_t next = row.back() + 1;
            if (isDeniedOpenly(items, first, row.back()) || saysAllOfOthers(text, items, next))
                return {};
            if (next < items.size() && items[next].tag == "among"_L1)
                return {}; // "A와 B 중 A가 더 높다"
            QStringList all;
            for (const std::size_t member : row) {
                const QString one = text.first(startOf(text, items, first))
                    + nameOf(text, items, member) + behindOne(items[member], text, items, next);
                const QStringList said = separated(one, depth + 1);
                if (said.isEmpty() || !std::ranges::all_of(said, [this](const QString &sentence) {
                        return isOfEach(*m_read(sentence));
                    }))
                    return {};
                all += said;
            }
            return all;
        }
        return {};
    }

    /// "Neither A nor B is ahead of C": of each that it is not.
    [[nodiscard]] QStringList ofNone(const QString &text, Items items, int depth) const
    {
        if (items.front().sort != u'!' || items.size() < 6)
            return {};
        const bool row = items[2].sort == u'&' && hasSort(items.subspan(1, 1), u"EC")
            && items[3].sort == items[1].sort;
        if (!row)
            return {};
        // "is not" stands behind the verb, "not makes the top" says as much before any other.
        static const QStringList verbs{u"is"_s, u"are"_s, u"was"_s, u"were"_s, u"has"_s};
        const bool afterVerb = verbs.contains(textOf(text, items[4]));
        const QString verb = afterVerb ? u' ' + textOf(text, items[4]) : QString();
        const Item &rest = items[afterVerb ? 5 : 4];
        QStringList both;
        for (const Item &subject : {items[1], items[3]})
            both += separated(textOf(text, subject) + verb + u" not "_s + text.sliced(rest.start),
                              depth + 1);
        return both.size() == 2 ? both : QStringList();
    }

    /// "A is first and B second", "A is first here and second there".
    [[nodiscard]] QStringList clauses(const QString &text, Items items, int depth) const
    {
        for (std::size_t at = 1; at + 1 < items.size(); ++at) {
            const bool ranked = textOf(text, items[at]) == u"위로"_s; // "4위로 한국에 밀렸다"
            const bool verb = isVerbBeforeRank(text, items.subspan(at));
            if (items[at].sort != u'&' && textOf(text, items[at]) != "but"_L1 && !ranked && !verb)
                continue;
            if (isAlternative(text, items[at]))
                continue; // "third or fourth"
            std::size_t next = at + 1;
            while (next + 1 < items.size() && items[next].sort == u'&')
                ++next;
            QString left = text.first(items[at].start + (verb ? items[at].length : 0)).trimmed()
                + (ranked ? u"위다"_s : ending(text, items[at]));
            left += endingOfAmount(text, items.first(at), items.subspan(next));
            // "Beats Y and Z and is first": several before the joint, too.
            QStringList before = m_read(left) ? QStringList{left}
                : depth == 0                  ? separated(left, depth + 1)
                                              : QStringList();
            const bool dated
                = hasSort(items.first(at), u"D") || !hasSort(items.subspan(next), u"D");
            if (before.isEmpty() || (before.size() > 1 && !dated))
                continue;
            left = before.takeLast();
            const QStringList both
                = joined(left, *m_read(left), items.first(at), text, items.subspan(next), depth);
            if (!both.isEmpty())
                return before + both;
        }
        return {};
    }

    /// What a Korean verb ends with instead of its joining end.
    [[nodiscard]] static QString ending(const QString &text, const Item &joint)
    {
        if (joint.tag != u"bound")
            return {};
        return textOf(text, joint).startsWith(u'이') ? u"이다"_s : u"다"_s;
    }

    [[nodiscard]] QStringList joined(QString left, const Claim &claim, Items before,
                                     const QString &text, Items after, int depth) const
    {
        const auto subject = subjectIn(before);
        if (subject == before.end())
            return {};
        QString right = text.sliced(after.front().start).trimmed();
        if (!hasSort(after, u"ECDFRBAbZzlTnKxmr$IN%hqi"))
            return {}; // a number alone, as in "between 40 and 45", "plus 10 points"
        if (std::ranges::any_of(
                after, [&text](const Item &item) { return textOf(text, item) == "ever"_L1; }))
            return {}; // "more than Mistral ever did"
        // "France's first and Europe's first": a place that follows a name is where, not who.
        const bool where = after.front().sort == u'C'
            && (subject->sort == u'E' || isRegion(after.front().name))
            && !separated(subjectOf(text, 0, before, subject) + u' ' + right, depth + 1).isEmpty();
        QStringList said = where ? QStringList() : separated(right, depth + 1);
        const bool ownSubject = !said.isEmpty();
        if (const QString verbed = ownSubject ? QString() : withVerb(text, before, after);
            !verbed.isEmpty() && !separated(verbed, depth + 1).isEmpty()) {
            right = verbed;
        } else if (const QString many = manyMore(text, before, after); !many.isEmpty()) {
            right = many;
        } else if (!ownSubject) {
            right = subjectOf(saysNow(right) ? text.sliced(subject->start) : text,
                              saysNow(right) ? subject->start : 0, before, subject)
                + u' ' + right;
        } else if (const QString setting = text.first(subject->start).trimmed();
                   hasSort(before.first(static_cast<std::size_t>(subject - before.begin())),
                           u"DFOWK")) {
            right = setting + u' ' + right;
        }
        // "Raised less than X but more than Y"
        if (const auto verb = std::ranges::find(before, u'r', &Item::sort); !ownSubject
            && isMoney(claim) && hasSort(after, u"g<") && !hasSort(after, u"r$")
            && verb != before.end())
            right = std::ranges::any_of(text, isHangul)
                ? subjectOf(text, 0, before, verb) + u' ' + text.sliced(after.front().start)
                : subjectOf(text, 0, before, subject) + u' ' + textOf(text, *verb) + u' '
                    + text.sliced(after.front().start);
        shareDay(left, right, text, before, after);
        said = separated(right, depth + 1);
        const auto first = said.isEmpty() ? std::nullopt : m_read(said.front());
        if (!first || !m_read(left))
            return {};
        // "Raised $20bn in January, four times as much as Cohere in total": of two times.
        if (isMoney(claim) && hasSort(before, u"D")
            && std::ranges::any_of(after, [](const Item &item) { return item.tag == "total"_L1; }))
            return {};
        if (areTwoRanks(claim, *first) && !saysNow(right))
            return {}; // "ranks first and second"
        // After money, who is ahead may be of money or of indices.
        if (isMoney(claim) && !isMoney(*first) && hasSort(after, u"Ablg<"))
            return {};
        // Whom the ranks of both are among must be said of both.
        if (ownSubject && isRank(claim) && isRank(*first) && isFiltered(claim) != isFiltered(*first)
            && !hasSort(before, u"w") && !hasSort(after, u"w"))
            return {};
        said.prepend(left);
        return said;
    }

    /// The subject with what stands before it, and with its particle.
    [[nodiscard]] static QString subjectOf(const QString &text, qsizetype from, Items before,
                                           Items::iterator subject)
    {
        const auto next = subject + 1;
        const bool particle = next != before.end() && next->sort == u's'
            && next->start == subject->start + subject->length;
        const Item &last = particle ? *next : *subject;
        return text.first(last.start + last.length - from).trimmed();
    }

    const NameIndex &m_names;
    Date m_today;
    const ReadOne &m_read;
};

} // namespace

QStringList separateSentences(const NameIndex &names, const QString &text, Date today,
                              const ReadOne &read)
{
    QStringList sentences = Separating(names, today, read).separated(text);
    sentences.removeDuplicates();
    return sentences.size() > 1 ? sentences : QStringList();
}

} // namespace podium
