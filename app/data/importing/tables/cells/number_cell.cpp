// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/cells/number_cell.h"

#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace podium {

namespace {

constexpr std::array<std::string_view, 3> kBlanks{" ", "\xC2\xA0", "\xE2\x80\xAF"};
constexpr std::array<std::string_view, 6> kCurrencies{"$",        "\xE2\x82\xAC", "\xC2\xA3",
                                                      "\xC2\xA5", "\xE2\x82\xA9", "US$"};
/// In lower case.
constexpr auto kMissing = std::to_array<std::string_view>({"",
                                                           "-",
                                                           "--",
                                                           "---",
                                                           "\xE2\x80\x93",
                                                           "\xE2\x80\x94",
                                                           "\xE2\x88\x92",
                                                           "\xE2\x80\xA6",
                                                           "...",
                                                           "n/a",
                                                           "n.a.",
                                                           "n. a.",
                                                           "n.a",
                                                           "na",
                                                           "n/d",
                                                           "n.d.",
                                                           "nd",
                                                           "n/r",
                                                           "none",
                                                           "null",
                                                           "nan",
                                                           "nil",
                                                           "#n/a",
                                                           "?",
                                                           "tbd",
                                                           "t.b.d.",
                                                           "tba",
                                                           "k.a.",
                                                           "k. a.",
                                                           "k.a",
                                                           "s.o.",
                                                           "not tested",
                                                           "not run",
                                                           "not reported",
                                                           "not available",
                                                           "not applicable",
                                                           "not evaluated",
                                                           "no data",
                                                           "pending",
                                                           "unknown",
                                                           "undisclosed",
                                                           "not disclosed",
                                                           "keine angabe",
                                                           "미측정",
                                                           "미공개",
                                                           "해당없음",
                                                           "해당 없음",
                                                           "없음",
                                                           "비공개",
                                                           "측정불가",
                                                           "측정 불가",
                                                           "미정",
                                                           "미평가",
                                                           "미제공",
                                                           "미발표",
                                                           "자료없음",
                                                           "자료 없음",
                                                           "未公開",
                                                           "未公布",
                                                           "未測定",
                                                           "なし",
                                                           "该当なし",
                                                           "暂无",
                                                           "无"});
/// What stands before a number that nobody counted to its last digit.
constexpr auto kAbout = std::to_array<std::string_view>({"~",
                                                         "\xE2\x89\x88",
                                                         "\xE2\x88\xBC",
                                                         "\xEF\xBD\x9E",
                                                         "about ",
                                                         "approx. ",
                                                         "approx.",
                                                         "approx ",
                                                         "approximately ",
                                                         "roughly ",
                                                         "around ",
                                                         "circa ",
                                                         "ca. ",
                                                         "ca.",
                                                         "ca ",
                                                         "c. ",
                                                         "est. ",
                                                         "est.",
                                                         "est ",
                                                         "estimated ",
                                                         "estimate ",
                                                         "약",
                                                         "대략",
                                                         "추정치",
                                                         "추정",
                                                         "예상",
                                                         "約",
                                                         "约",
                                                         "etwa ",
                                                         "rund ",
                                                         "env. ",
                                                         "environ "});
/// The same behind it, also in brackets.
constexpr auto kEstimated = std::to_array<std::string_view>(
    {"estimated", "estimate", "est.", "est", "e", "approx.", "approx", "approximately", "추정",
     "추정치", "추정값", "예상", "예상치", "약", "推定", "估计", "geschätzt", "gesch."});
constexpr std::array<std::string_view, 3> kPlusMinus{"\xC2\xB1", "+/-", "+-"};
/// Footnotes, as they stand behind a number.
constexpr std::array<std::string_view, 14> kFootnotes{
    "\xE2\x80\xA0", "\xE2\x80\xA1", "\xC2\xA7",     "\xC2\xB9",     "\xC2\xB2",
    "\xC2\xB3",     "\xE2\x81\xB4", "\xE2\x81\xB5", "\xE2\x81\xB6", "\xE2\x81\xB7",
    "[1]",          "[2]",          "[3]",          "[a]"};

constexpr std::size_t kLongestAbout = 16;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLatinLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Reads along a cell; what does not fit stays where it is.
class CellReading final
{
public:
    CellReading(std::string_view text, NumberStyle style)
        : m_rest(trimmedCell(text))
        , m_style(style)
    {
    }

    [[nodiscard]] bool skip(std::string_view what)
    {
        if (!m_rest.starts_with(what))
            return false;
        m_rest = trimmedCell(m_rest.substr(what.size()));
        return true;
    }

    template <std::size_t Size>
    bool skipOneOf(const std::array<std::string_view, Size> &words)
    {
        return std::ranges::any_of(words, [this](std::string_view word) { return skip(word); });
    }

    /// Of ASCII in either case.
    [[nodiscard]] bool skipAbout()
    {
        const std::string start = lowered(m_rest.substr(0, kLongestAbout));
        const auto *const word = std::ranges::find_if(
            kAbout, [&start](std::string_view each) { return start.starts_with(each); });
        return word != kAbout.end() && skip(m_rest.substr(0, word->size()));
    }

    /// "(estimated)", "est.", "(추정)": to the end.
    [[nodiscard]] bool skipEstimated()
    {
        std::string_view inside = m_rest;
        const bool isBracketed = inside.size() > 2
            && ((inside.starts_with('(') && inside.ends_with(')'))
                || (inside.starts_with('[') && inside.ends_with(']')));
        if (isBracketed)
            inside = trimmedCell(inside.substr(1, inside.size() - 2));
        // An "e" alone may be what is left of a power of ten.
        if ((inside == "e" && !isBracketed)
            || std::ranges::find(kEstimated, std::string_view(lowered(inside))) == kEstimated.end())
            return false;
        m_rest = {};
        return true;
    }

    /// "(pass@1)", "(n=200)": a remark to the end, with a letter before any digit.
    [[nodiscard]] bool skipWords()
    {
        if (!m_rest.starts_with('(') || !m_rest.ends_with(')') || m_rest.size() < 3)
            return false;
        const std::string_view inside = trimmedCell(m_rest.substr(1, m_rest.size() - 2));
        const bool isWord = !inside.empty() && (isLatinLetter(inside[0]) || (inside[0] & 0x80) != 0)
            && !inside.starts_with("\xE2\x88\x92") && !inside.starts_with("\xC2\xB1");
        if (isWord)
            m_rest = {};
        return isWord;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    /// A number without sign, grouped by threes where it is grouped.
    [[nodiscard]] std::optional<double> number()
    {
        const bool negative = skip("-") || skip("\xE2\x88\x92");
        if (!negative)
            (void)skip("+");
        std::string plain;
        const std::size_t size = plainNumber(plain);
        double value = 0;
        const auto [stop, error]
            = std::from_chars(plain.data(), plain.data() + plain.size(), value);
        if (plain.empty() || error != std::errc() || stop != plain.data() + plain.size()
            || !std::isfinite(value))
            return std::nullopt;
        m_rest = trimmedCell(m_rest.substr(size));
        return negative ? -value : value;
    }

private:
    [[nodiscard]] std::size_t blankAt(std::size_t place) const
    {
        for (const std::string_view blank : kBlanks) {
            if (m_rest.substr(place).starts_with(blank))
                return blank.size();
        }
        return 0;
    }

    [[nodiscard]] bool threeDigitsAt(std::size_t place) const
    {
        return place + 3 <= m_rest.size() && isDigit(m_rest[place]) && isDigit(m_rest[place + 1])
            && isDigit(m_rest[place + 2])
            && (place + 3 == m_rest.size() || !isDigit(m_rest[place + 3]));
    }

    /// Bytes of a mark between thousands; 0 where there is none.
    [[nodiscard]] std::size_t groupMarkAt(std::size_t place) const
    {
        const char c = m_rest[place];
        const bool mark = c == '\'' || c == '_' || (c == (m_style.decimal == '.' ? ',' : '.'));
        const std::size_t size = mark ? 1 : blankAt(place);
        return size > 0 && threeDigitsAt(place + size) ? size : 0;
    }

    /// Writes the number as from_chars reads it; returns how far it goes.
    [[nodiscard]] std::size_t plainNumber(std::string &plain) const
    {
        std::size_t place = 0;
        bool fraction = false;
        while (place < m_rest.size()) {
            const char c = m_rest[place];
            if (isDigit(c)) {
                plain += c;
            } else if (c == m_style.decimal && !fraction) {
                plain += '.';
                fraction = true;
            } else if (const std::size_t mark
                       = fraction || plain.empty() ? 0 : groupMarkAt(place)) {
                place += mark;
                continue;
            } else {
                break;
            }
            ++place;
        }
        return plain.empty() ? 0 : exponent(plain, place);
    }

    [[nodiscard]] std::size_t exponent(std::string &plain, std::size_t place) const
    {
        if (place >= m_rest.size() || (m_rest[place] != 'e' && m_rest[place] != 'E'))
            return place;
        std::size_t end = place + 1;
        if (end < m_rest.size() && (m_rest[end] == '-' || m_rest[end] == '+'))
            ++end;
        if (end >= m_rest.size() || !isDigit(m_rest[end]))
            return place;
        while (end < m_rest.size() && isDigit(m_rest[end]))
            ++end;
        plain += 'e';
        plain += m_rest.substr(place + (m_rest[place + 1] == '+' ? 2 : 1),
                               end - place - (m_rest[place + 1] == '+' ? 2 : 1));
        return end;
    }

    std::string_view m_rest;
    NumberStyle m_style;
};

/// "+5/-4" or "5/-4" behind a value.
bool readSides(CellReading &reading, NumberCell &cell)
{
    const auto up = reading.number();
    if (!up || !reading.skip("/"))
        return false;
    const auto down = reading.number();
    if (!down)
        return false;
    cell.high = cell.value + std::abs(*up);
    cell.low = cell.value - std::abs(*down);
    return true;
}

bool readRange(CellReading &reading, NumberCell &cell, std::string_view close)
{
    cell.low = reading.number();
    (void)reading.skip("%");
    if (!cell.low)
        return false;
    if (!reading.skip("\xE2\x80\x93") && !reading.skip("-") && !reading.skip(",")
        && !reading.skip("to") && !reading.skip(";"))
        return false;
    cell.high = reading.number();
    (void)reading.skip("%");
    return cell.high && reading.skip(close);
}

/// "± 1.2", also in brackets.
bool readPlusMinus(CellReading &reading, NumberCell &cell, std::string_view close)
{
    cell.plusMinus = reading.number();
    cell.percent = reading.skip("%") || cell.percent;
    return cell.plusMinus && (close.empty() || reading.skip(close)) && reading.atEnd();
}

bool readBracket(CellReading &reading, NumberCell &cell, std::string_view close)
{
    return reading.skipOneOf(kPlusMinus) ? readPlusMinus(reading, cell, close)
                                         : readRange(reading, cell, close) && reading.atEnd();
}

/// What may follow a value.
bool readTail(CellReading &reading, NumberCell &cell)
{
    cell.percent = reading.skip("%");
    (void)reading.skip("점"); // as a score of an examination
    while (reading.skip("*") || reading.skip("\xE2\x88\x97") || reading.skip("?"))
        cell.marked = true;
    cell.percent = cell.percent || reading.skip("%");
    cell.beside = reading.skipOneOf(kFootnotes);
    if (reading.atEnd())
        return true;
    if (reading.skipEstimated()) {
        cell.estimated = true;
        return true;
    }
    if (reading.skipOneOf(kPlusMinus))
        return readPlusMinus(reading, cell, {});
    if (reading.skipWords()) {
        cell.beside = true;
        return true;
    }
    if (reading.skip("("))
        return readBracket(reading, cell, ")");
    if (reading.skip("["))
        return readBracket(reading, cell, "]");
    return readSides(reading, cell) && reading.atEnd();
}

} // namespace

std::string_view trimmedCell(std::string_view text)
{
    constexpr auto isPlain = [](char c) { return c > ' ' && c < '\x7F'; };
    bool changed = !text.empty() && !(isPlain(text.front()) && isPlain(text.back()));
    while (changed) {
        changed = false;
        for (const std::string_view blank :
             {kBlanks[0], kBlanks[1], kBlanks[2], std::string_view("\t"), std::string_view("\n"),
              std::string_view("\r")}) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                changed = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                changed = true;
            }
        }
    }
    return text;
}

bool isMissing(std::string_view text)
{
    constexpr std::size_t kLongest = 16;
    if (!text.empty() && isDigit(text.front()))
        return false;
    text = trimmedCell(text);
    if (text.size() > kLongest) // names, mostly
        return false;
    return std::ranges::any_of(kMissing, [text](std::string_view word) {
        return word.size() == text.size() && lowered(text) == word;
    });
}

std::optional<NumberCell> numberCell(std::string_view text, NumberStyle style)
{
    if (const auto plain = plainNumber(text, style))
        return NumberCell{plain->value, false, false, {}, {}, {}};
    CellReading reading(text, style);
    const bool about = reading.skipAbout();
    (void)reading.skipOneOf(kCurrencies);
    const auto value = reading.number();
    if (!value)
        return std::nullopt;
    NumberCell cell{*value, false, false, {}, {}, {}};
    if (!readTail(reading, cell))
        return std::nullopt;
    cell.estimated = cell.estimated || about;
    return cell;
}

} // namespace podium
