// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/lexer.h"

#include "app/data/claims/words/idle.h"
#include "app/data/claims/words/phrases.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Whether two neighbours belong to one word, so that no part may end between them.
bool isInside(const QString &text, qsizetype place, const Item &item)
{
    if (place <= 0 || place >= text.size())
        return false;
    const QChar before = text[place - 1];
    const QChar after = text[place];
    if (isHangul(before) || isHangul(after))
        return false;
    if (before.isDigit() && after == u'.' && place + 1 < text.size() && text[place + 1].isDigit())
        return true;
    if (before.isDigit() && after.isLetter())
        return item.sort != u'#'; // "5x"
    if (after.isDigit() && QStringView(text).first(place).endsWith(u"top", Qt::CaseInsensitive))
        return false; // "top10"
    return before.isLetterOrNumber() && after.isLetterOrNumber() && !after.isSpace();
}

/// The first letters of Hangul words stand behind a blank, a number, a name or another word, so only
/// others must begin where a word does.
bool fits(const QString &text, const Item &item)
{
    Item before = item;
    before.sort = u'#';
    const bool begins
        = !isInside(text, item.start, item.sort == u'x' || item.sort == u'$' ? before : item);
    return begins && !isInside(text, item.start + item.length, item);
}

void addPhrases(std::vector<Item> &found, const QString &text, qsizetype place)
{
    const bool bound = place > 0 && !text[place - 1].isSpace();
    for (const Phrase &phrase : phrasesFrom(text[place].toLower())) {
        if (!QStringView(text).sliced(place).startsWith(phrase.text, Qt::CaseInsensitive)
            || (!bound && phrase.tag == u"bound"))
            continue;
        Item item;
        item.sort = phrase.sort;
        item.start = place;
        item.length = phrase.text.size();
        item.tag = phrase.tag.toString();
        found.push_back(item);
    }
}

/// "Comfortably": a whole word that ends so.
void addAdverb(std::vector<Item> &found, const QString &text, qsizetype place)
{
    const auto isLatin = [](QChar letter) { return letter.isLetter() && letter.unicode() < 0x80; };
    if (!isLatin(text[place]) || (place > 0 && text[place - 1].isLetterOrNumber()))
        return;
    qsizetype end = place;
    while (end < text.size() && isLatin(text[end]))
        ++end;
    if (!isIdleAdverb(text.sliced(place, end - place).toLower()))
        return;
    Item item;
    item.start = place;
    item.length = end - place;
    found.push_back(item);
}

/// Codes of countries that are not all in capitals are words: "is", "Is", "in", "no".
bool isWordForCode(const QString &text, const Item &item)
{
    const QStringView written = QStringView(text).mid(item.start, item.length);
    constexpr std::size_t kCode = 2;
    if (item.sort == u'C' && item.name.size() == kCode && item.length == kCode + 1
        && written[1].isSpace())
        return true; // "it's a"
    if (item.sort == u'E' && written.startsWith(u"AI "_s))
        return true; // "AI 2강" is not Ai2
    if (item.sort != u'C' || item.length != 2)
        return false;
    if (written == u"AI")
        return true;
    constexpr std::array kAlsoSmall{u"us", u"uk", u"eu", u"g7"};
    return std::ranges::any_of(written, [](QChar letter) { return letter.isLower(); })
        && std::ranges::none_of(kAlsoSmall, [written](QStringView code) {
               return written.compare(code, Qt::CaseInsensitive) == 0;
           });
}

/// "American": what a place's things are called.
void tellAdjective(const QString &text, Item &item)
{
    static const QRegularExpression ends(
        u"(?:ese|ish|ench|ian|ican|ean|rman|aeli|wiss|utch|ati|ani)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (item.sort == u'C' && ends.match(text.mid(item.start, item.length)).hasMatch())
        item.tag = u"adjective"_s;
}

/// "제미나이 3위": the number counts, and is no part of the name.
bool endsInCount(const QString &text, const Item &item)
{
    const qsizetype end = item.start + item.length;
    return item.sort == u'E' && end < text.size() && text[end - 1].isDigit()
        && QStringView(u"위등점배%").contains(text[end]);
}

/// Hangul names begin words: "국산" does not stand in "중국산".
bool isEndOfWord(const QString &text, const Item &item)
{
    // "명실상부한" has no number one.
    const bool numeral = item.sort == u'#' && item.length == 1;
    return (numeral || QStringView(u"ECP").contains(QChar(item.sort))) && item.start > 0
        && isHangul(text[item.start]) && isHangul(text[item.start - 1]);
}

/// What a way to the end costs: letters left over first, then parts.
struct Way {
    long cost = 0;
    std::optional<Item> next; ///< absent: the letter here is left over
    qsizetype end = 0;
};

class Lexing final
{
public:
    Lexing(const NameIndex &names, const QString &text, Date today)
        : m_names(names)
        , m_text(text)
        , m_today(today)
        , m_folded(foldedText(text))
    {
    }

    [[nodiscard]] Lexed run() const
    {
        std::vector<Way> ways(static_cast<std::size_t>(m_text.size()) + 1);
        for (qsizetype place = m_text.size(); place-- > 0;)
            ways[static_cast<std::size_t>(place)] = best(ways, place);
        return followed(ways);
    }

private:
    [[nodiscard]] std::vector<Item> partsAt(qsizetype place) const
    {
        std::vector<Item> parts = datesAt(m_text, place, m_today); // before numbers: "2026"
        const auto append = [&parts](std::vector<Item> more) {
            parts.insert(parts.end(), more.begin(), more.end());
        };
        append(placesApartAt(m_text, place));
        append(numbersAt(m_text, place));
        append(roundsAt(m_text, place));
        append(countingRulesAt(m_text, place));
        addPhrases(parts, m_text, place);
        addAdverb(parts, m_text, place);
        const auto letter = std::ranges::lower_bound(m_folded.places, place);
        if (letter != m_folded.places.end() && *letter == place)
            append(m_names.at(m_folded, letter - m_folded.places.begin()));
        std::erase_if(parts, [this](Item &part) {
            while (part.length > 1 && m_text[part.start + part.length - 1].isSpace())
                --part.length;
            tellAdjective(m_text, part);
            return !fits(m_text, part) || isWordForCode(m_text, part) || isEndOfWord(m_text, part)
                || endsInCount(m_text, part);
        });
        return parts;
    }

    [[nodiscard]] Way best(const std::vector<Way> &ways, qsizetype place) const
    {
        constexpr long kLeftOver = 10'000;
        constexpr long kPart = 10;
        const auto after
            = [&ways](qsizetype end) { return ways[static_cast<std::size_t>(end)].cost; };
        const QChar letter = m_text[place];
        const bool says = letter.isLetterOrNumber() || letter == u'%'
            || letter.category() == QChar::Symbol_Currency
            || letter.category() == QChar::Symbol_Math || letter == u',' || letter == u';'
            || letter == u'#';
        Way way{after(place + 1) + (says ? kLeftOver : letter.isSpace() ? 0 : 1), {}, place + 1};
        for (Item &part : partsAt(place)) {
            // Of two that are as long, names stand before words, and what has one meaning only before
            // fillers.
            const bool named = QStringView(u"ECP").contains(QChar(part.sort)) && part.name != "WW";
            const long rank = part.sort == u'-' ? 1 : named ? -1 : 0;
            const long cost = after(part.start + part.length) + kPart + rank;
            if (cost < way.cost || (cost == way.cost && !way.next))
                way = {cost, part, part.start + part.length};
        }
        return way;
    }

    [[nodiscard]] Lexed followed(const std::vector<Way> &ways) const
    {
        Lexed lexed;
        for (qsizetype place = 0; place < m_text.size();) {
            const Way &way = ways[static_cast<std::size_t>(place)];
            if (way.next)
                lexed.items.push_back(*way.next);
            else if (m_text[place].isLetterOrNumber() && !lexed.unknown)
                lexed.unknown = wordAt(place);
            place = way.end;
        }
        return lexed;
    }

    [[nodiscard]] Item wordAt(qsizetype place) const
    {
        const auto isEnd = [](QChar letter) { return letter.isSpace() || letter == u','; };
        Item word;
        word.sort = u'?';
        word.start = place;
        while (word.start > 0 && !isEnd(m_text[word.start - 1]))
            --word.start;
        qsizetype end = place;
        while (end < m_text.size() && !isEnd(m_text[end]))
            ++end;
        word.length = end - word.start;
        return word;
    }

    const NameIndex &m_names;
    const QString &m_text;
    Date m_today;
    FoldedText m_folded;
};

} // namespace

Lexed lexed(const NameIndex &names, const QString &text, Date today)
{
    return Lexing(names, text, today).run();
}

} // namespace podium
