// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/several.h"

#include "app/data/claims/sentences/lexer.h"
#include "app/data/claims/sentences/printed.h"

#include <algorithm>
#include <span>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Items = std::span<const Item>;

bool has(Items items, QStringView sorts)
{
    return std::ranges::any_of(
        items, [sorts](const Item &item) { return sorts.contains(QChar(item.sort)); });
}

/// What holds of several together holds of each: who is ahead, behind or within a rank, but not how
/// many, how much, or who is the best.
bool isOfEach(const Claim &claim)
{
    const ClaimKind &kind = claim.kind;
    return std::holds_alternative<AheadClaim>(kind) || std::holds_alternative<RankClaim>(kind)
        || std::holds_alternative<CountryAheadClaim>(kind)
        || std::holds_alternative<CountryRankClaim>(kind)
        || std::holds_alternative<IndexGapClaim>(kind) || std::holds_alternative<RatioClaim>(kind)
        || std::holds_alternative<MonthsClaim>(kind);
}

bool isRank(const Claim &claim)
{
    return std::holds_alternative<RankClaim>(claim.kind)
        || std::holds_alternative<BestClaim>(claim.kind)
        || std::holds_alternative<CountryRankClaim>(claim.kind);
}

/// Whether only some are looked at, be it by country or by weights.
bool isFiltered(const Claim &claim)
{
    const auto *best = std::get_if<BestClaim>(&claim.kind);
    return !claim.view.include.empty() || !claim.view.exclude.empty() || claim.view.openWeights
        || claim.view.reasoning || (best && (!best->within.empty() || !best->outside.empty()));
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
        if (depth >= kMost || !has(items, u"&st"))
            return {};
        if (const QStringList each = ofEach(text, items, depth); !each.isEmpty())
            return each;
        return clauses(text, items, depth);
    }

private:
    [[nodiscard]] static QString textOf(const QString &text, const Item &item)
    {
        return text.mid(item.start, item.length);
    }

    /// "A is ahead of B, C and D": one sentence for each of the names in a row.
    [[nodiscard]] QStringList ofEach(const QString &text, Items items, int depth) const
    {
        if (has(items, u"NZzdyj"))
            return {};
        if (const QStringList none = ofNone(text, items, depth); !none.isEmpty())
            return none;
        if (has(items, u"!"))
            return {};
        for (std::size_t first = 0; first < items.size(); ++first) {
            const auto row = rowAt(text, items, first);
            if (row.size() < 2)
                continue;
            QStringList all;
            for (const std::size_t member : row) {
                const QString one = text.first(startOf(text, items, first))
                    + nameOf(text, items, member)
                    + behindOne(items[member], text, items, row.back() + 1);
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

    /// Where a name begins with its article.
    [[nodiscard]] static qsizetype startOf(const QString &text, Items items, std::size_t at)
    {
        const bool article
            = at > 0 && textOf(text, items[at - 1]).compare("the"_L1, Qt::CaseInsensitive) == 0;
        return items[article ? at - 1 : at].start;
    }

    [[nodiscard]] static QString nameOf(const QString &text, Items items, std::size_t at)
    {
        const qsizetype start = startOf(text, items, at);
        return text.mid(start, items[at].start + items[at].length - start);
    }

    /// What follows several names, as it follows one.
    [[nodiscard]] static QString behindOne(const Item &name, const QString &text, Items items,
                                           std::size_t next)
    {
        const qsizetype from = items[next - 1].start + items[next - 1].length;
        const QString rest = text.sliced(from);
        if (next == items.size())
            return rest;
        const QString word = textOf(text, items[next]);
        const qsizetype before = items[next].start - from;
        const bool both = next + 1 < items.size() && textOf(text, items[next + 1]) == "both"_L1;
        if (const QString one = singular(word); !one.isEmpty() && both)
            return u' ' + one + text.sliced(items[next + 1].start + items[next + 1].length);
        if (const QString one = singular(word); !one.isEmpty())
            return rest.first(before) + one + rest.sliced(before + word.size());
        const QChar last = text[name.start + name.length - 1];
        if (before == 0 && word.size() == 1 && isHangul(word[0]))
            return particleBehind(last, word[0]) + rest.sliced(1);
        return rest;
    }

    [[nodiscard]] static QString singular(const QString &verb)
    {
        return verb == "are"_L1 ? u"is"_s
            : verb == "were"_L1 ? u"was"_s
            : verb == "have"_L1 ? u"has"_s
                                : QString();
    }

    /// The particle in the form that a syllable with, or without, a final consonant takes.
    [[nodiscard]] static QChar particleBehind(QChar syllable, QChar particle)
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

    /// "Neither A nor B is ahead of C": of each that it is not.
    [[nodiscard]] QStringList ofNone(const QString &text, Items items, int depth) const
    {
        static const QStringList verbs{u"is"_s, u"are"_s, u"was"_s, u"were"_s, u"has"_s};
        if (items.front().sort != u'!' || items.size() < 6)
            return {};
        const bool row = items[2].sort == u'&' && has(items.subspan(1, 1), u"EC")
            && items[3].sort == items[1].sort && verbs.contains(textOf(text, items[4]));
        if (!row)
            return {};
        QStringList both;
        for (const Item &subject : {items[1], items[3]})
            both += separated(textOf(text, subject) + u' ' + textOf(text, items[4]) + u" not "_s
                                  + text.sliced(items[5].start),
                              depth + 1);
        return both.size() == 2 ? both : QStringList();
    }

    /// Places of the names in a row that begins at `first`; "or" makes none.
    [[nodiscard]] static std::vector<std::size_t> rowAt(const QString &text, Items items,
                                                        std::size_t first)
    {
        if (!has(items.subspan(first, 1), u"EC"))
            return {};
        std::vector<std::size_t> row{first};
        bool joined = false;
        for (std::size_t i = first + 1; i < items.size(); ++i) {
            const Item &item = items[i];
            if (item.sort == u'&') {
                static const QStringList alternatives{u"or"_s, u"nor"_s, u"또는"_s, u"혹은"_s,
                                                      u"이나"_s};
                if (alternatives.contains(textOf(text, item), Qt::CaseInsensitive))
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

    /// "A is first and B second", "A is first here and second there".
    [[nodiscard]] QStringList clauses(const QString &text, Items items, int depth) const
    {
        for (std::size_t at = 1; at + 1 < items.size(); ++at) {
            if (items[at].sort != u'&' && textOf(text, items[at]) != "but"_L1)
                continue;
            std::size_t next = at + 1;
            while (next + 1 < items.size() && items[next].sort == u'&')
                ++next;
            const QString left = text.first(items[at].start).trimmed() + ending(text, items[at]);
            const auto claim = m_read(left);
            if (!claim)
                continue;
            const QStringList both
                = joined(left, *claim, items.first(at), text, items.subspan(next), depth);
            if (!both.isEmpty())
                return both;
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
        const auto subject = std::ranges::find_if(
            before, [](const Item &item) { return item.sort == u'E' || item.sort == u'C'; });
        if (subject == before.end())
            return {};
        QString right = text.sliced(after.front().start).trimmed();
        if (!has(after, u"ECDFRBAbZzlTnKpxmr¥Nhqi"))
            return {}; // a number alone, as in "between 40 and 45"
        // "France's first and Europe's first": a place that follows a name is where, not who.
        const bool where = subject->sort == u'E' && after.front().sort == u'C'
            && !separated(subjectOf(text, 0, before, subject) + u' ' + right, depth + 1).isEmpty();
        QStringList said = where ? QStringList() : separated(right, depth + 1);
        const bool ownSubject = !said.isEmpty();
        if (!ownSubject) {
            right = subjectOf(isNow(right) ? text.sliced(subject->start) : text,
                              isNow(right) ? subject->start : 0, before, subject)
                + u' ' + right;
        } else if (const QString setting = text.first(subject->start).trimmed();
                   has(before.first(static_cast<std::size_t>(subject - before.begin())),
                       u"DFOWK")) {
            right = setting + u' ' + right;
        }
        shareDay(left, right, text, before, after);
        said = separated(right, depth + 1);
        const auto first = said.isEmpty() ? std::nullopt : m_read(said.front());
        if (!first || !m_read(left))
            return {};
        // Whom the ranks of both are among must be said of both.
        if (ownSubject && isRank(claim) && isRank(*first) && isFiltered(claim) != isFiltered(*first)
            && !has(before, u"w") && !has(after, u"w"))
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

    [[nodiscard]] static bool isNow(const QString &text)
    {
        static const QStringList now{u"now"_s, u"currently"_s, u"today"_s, u"지금"_s, u"현재"_s};
        return std::ranges::any_of(
            now, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    /// A day that one of two says holds for the other, too, unless that is about now.
    static void shareDay(QString &left, QString &right, const QString &text, Items before,
                         Items after)
    {
        if (has(before, u"D") && !right.contains(dayIn(text, before)) && !has(after, u"D")
            && !isNow(right))
            right = withDay(right, dayIn(text, before));
        else if (has(after, u"D") && !has(before, u"D") && after.back().sort == u'D')
            left = withDay(left, dayIn(text, after));
    }

    [[nodiscard]] static QString dayIn(const QString &text, Items items)
    {
        auto first = std::ranges::find(items, u'D', &Item::sort);
        auto last = first;
        while (first != items.begin() && QStringView(u"SUW").contains(QChar((first - 1)->sort)))
            --first;
        while (last + 1 != items.end() && QStringView(u"SUD").contains(QChar((last + 1)->sort)))
            ++last;
        return text.sliced(first->start, last->start + last->length - first->start).trimmed();
    }

    [[nodiscard]] static QString withDay(const QString &sentence, const QString &day)
    {
        return std::ranges::any_of(sentence, isHangul) ? day + u' ' + sentence
                                                       : sentence + u' ' + day;
    }

    const NameIndex &m_names;
    Date m_today;
    const ReadOne &m_read;
};

} // namespace

QStringList separateSentences(const NameIndex &names, const QString &text, Date today,
                              const ReadOne &read)
{
    const QStringList sentences = Separating(names, today, read).separated(text);
    return sentences.size() > 1 ? sentences : QStringList();
}

} // namespace podium
