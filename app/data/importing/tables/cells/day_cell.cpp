// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/cells/day_cell.h"

#include "app/data/importing/tables/cells/number_cell.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace podium {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};

/// A run of digits or of letters.
struct Word {
    std::string text;
    bool digits = false;

    [[nodiscard]] int number() const { return text.size() > 8 ? 0 : std::stoi(text); }
};

bool isPlainDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

/// The first words; a time of day behind them is of no interest.
std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    bool open = false;
    for (char c : trimmedCell(text).substr(0, 60)) {
        c = lowered(c);
        const bool digit = isPlainDigit(c);
        if (!digit && !isLetter(c)) {
            open = false;
            continue;
        }
        if (!open || words.back().digits != digit)
            words.push_back({{}, digit});
        words.back().text += c;
        open = true;
    }
    return words;
}

std::optional<DayCell> dayOf(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 1900 || year > 2199 || !date.ok())
        return std::nullopt;
    return DayCell{date, DatePrecision::Day};
}

std::optional<DayCell> monthOf(int year, int month)
{
    auto day = dayOf(year, month, 1);
    if (day)
        day->precision = DatePrecision::Month;
    return day;
}

int monthNamed(const Word &word)
{
    for (std::size_t i = 0; !word.digits && word.text.size() >= 3 && i < kMonths.size(); ++i) {
        if (word.text.starts_with(kMonths[i]))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// Of two digits: no model and no round is older.
std::optional<int> shortYear(const Word &word)
{
    constexpr int kFirst = 12;
    constexpr int kLast = 39;
    if (!word.digits || word.text.size() != 2 || word.number() < kFirst || word.number() > kLast)
        return std::nullopt;
    return 2000 + word.number();
}

/// "16 November 2025", "November 16, 2025", "Nov 2025"
std::optional<DayCell> withMonthName(const std::vector<Word> &words)
{
    for (std::size_t i = 0; i < words.size() && i < 2; ++i) {
        const int month = monthNamed(words[i]);
        if (month == 0)
            continue;
        std::vector<Word> numbers;
        for (const Word &word : words) {
            if (word.digits && numbers.size() < 2)
                numbers.push_back(word);
        }
        if (numbers.size() == 2 && numbers[1].text.size() == 4)
            return dayOf(numbers[1].number(), month, numbers[0].number());
        if (!numbers.empty() && numbers[0].text.size() == 4)
            return monthOf(numbers[0].number(), month);
    }
    return std::nullopt;
}

/// "15-Aug-26", and "Aug-26" or "Aug '26": "Aug 26" is a day of no year.
std::optional<DayCell> withShortYear(std::string_view text, const std::vector<Word> &words)
{
    const bool hasDay = words.size() == 3 && words[0].digits && words[0].text.size() <= 2;
    const std::size_t place = hasDay ? 1 : 0;
    if (words.size() != place + 2 || words.back().text.size() != 2)
        return std::nullopt;
    const int month = monthNamed(words[place]);
    const auto year = shortYear(words.back());
    if (month == 0 || !year)
        return std::nullopt;
    if (hasDay)
        return dayOf(*year, month, words[0].number());
    const bool isJoined = text.find_first_of("-'\xE2") != std::string_view::npos; // or a ’
    return isJoined ? monthOf(*year, month) : std::nullopt;
}

/// "20261010"
std::optional<DayCell> compactDay(const Word &word)
{
    const int number = word.number();
    return dayOf(number / 10000, number / 100 % 100, number % 100);
}

bool isYear(const Word &word)
{
    return word.digits && word.text.size() == 4;
}

/// Of three numbers, see hasDayOrder().
std::optional<DayCell> orderedDay(const std::vector<Word> &words, DayOrder order)
{
    if (order == DayOrder::YearFirst) {
        const auto year = isYear(words[2]) ? std::nullopt : shortYear(words[0]);
        return year ? dayOf(*year, words[1].number(), words[2].number()) : std::nullopt;
    }
    const auto year = isYear(words[2]) ? words[2].number() : shortYear(words[2]);
    const bool dayFirst = order == DayOrder::DayFirst;
    return year ? dayOf(*year, words[dayFirst ? 1 : 0].number(), words[dayFirst ? 0 : 1].number())
                : std::nullopt;
}

/// What stands behind years, months and days in Korean, Chinese and Japanese.
constexpr std::array<std::string_view, 6> kDayUnits{"년", "월", "일", "年", "月", "日"};

/// "2026-10-10", "2025년 8월 7일", "2026年3月4日", "2026-10", "2026"; of "2026 or later" and "2026H1" no
/// year alone.
std::optional<DayCell> yearFirst(const std::vector<Word> &words)
{
    std::vector<int> numbers;
    bool endsThere = true;
    for (const Word &word : words) {
        if (word.digits)
            numbers.push_back(word.number());
        else if (std::ranges::find(kDayUnits, word.text) == kDayUnits.end()) {
            endsThere = false;
            break;
        }
    }
    if (numbers.size() < 3 && !endsThere)
        return std::nullopt;
    if (numbers.size() >= 3)
        return dayOf(numbers[0], numbers[1], numbers[2]);
    if (numbers.size() == 2)
        return monthOf(numbers[0], numbers[1]);
    auto year = dayOf(numbers[0], 1, 1);
    if (year)
        year->precision = DatePrecision::Year;
    return year;
}

/// The number of a quarter or half, and its first month.
struct YearPart {
    int number = 0;
    int most = 0;

    [[nodiscard]] int month() const { return (number - 1) * 12 / most + 1; }
};

/// At `place`: "q3", "3q", "h2", "3분기", "3사분기", "하반기". `used` counts its words.
YearPart yearPartAt(const std::vector<Word> &words, std::size_t place, std::size_t &used)
{
    constexpr auto kQuarters
        = std::to_array<std::string_view>({"q", "quarter", "분기", "사분기", "季度"});
    constexpr auto kHalves = std::to_array<std::string_view>({"h", "half", "반기"});
    const auto isOf = [](const auto &list, const std::string &text) {
        return std::ranges::find(list, std::string_view(text)) != list.end();
    };
    const std::string &text = words[place].text;
    used = 1;
    if (text == "상반기" || text == "전반기" || text == "上半年")
        return {1, 2};
    if (text == "하반기" || text == "후반기" || text == "下半年")
        return {2, 2};
    const bool isNumberFirst = words[place].digits;
    if (place + 1 >= words.size() || words[place + 1].digits == isNumberFirst)
        return {};
    used = 2;
    const std::string &name = words[place + (isNumberFirst ? 1 : 0)].text;
    const std::string &digits = words[place + (isNumberFirst ? 0 : 1)].text;
    const int number = digits.size() == 1 ? digits[0] - '0' : 0;
    const int most = isOf(kQuarters, name) ? 4 : isOf(kHalves, name) ? 2 : 0;
    return number >= 1 && number <= most ? YearPart{number, most} : YearPart{};
}

/// "Q3 2026", "2026-Q3", "3Q26", "H2 2026", "2026년 3분기", "2026 하반기": a year and a part of it, and
/// no more.
std::optional<DayCell> partOfYear(std::vector<Word> words)
{
    std::erase_if(words, [](const Word &word) { return word.text == "년" || word.text == "年"; });
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (words[i].text == "4" && words[i - 1].digits && words[i + 1].text == "분기")
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i)); // "3/4분기"
    }
    if (words.size() < 2)
        return std::nullopt;
    const auto yearAt = [&words](std::size_t place) {
        return isYear(words[place]) ? std::optional(words[place].number())
                                    : shortYear(words[place]);
    };
    for (const bool isYearFirst : {true, false}) {
        std::size_t used = 0;
        const YearPart part = yearPartAt(words, isYearFirst ? 1 : 0, used);
        const auto year = yearAt(isYearFirst ? 0 : words.size() - 1);
        if (part.number == 0 || used + 1 != words.size() || !year)
            continue;
        auto day = monthOf(*year, part.month());
        if (day) {
            day->precision = DatePrecision::Year;
            day->isPartOfYear = true;
        }
        return day;
    }
    return std::nullopt;
}

} // namespace

bool hasDayOrder(std::string_view text)
{
    const std::vector<Word> words = wordsOf(text);
    if (words.size() < 3 || !words[0].digits || !words[1].digits || words[0].text.size() > 2
        || words[1].text.size() > 2)
        return false;
    return isYear(words[2])
        || (words.size() == 3 && words[2].digits && words[2].text.size() == 2
            && words[0].text.size() == 2 && words[1].text.size() == 2);
}

std::vector<DayOrder> possibleOrders(std::string_view text)
{
    std::vector<DayOrder> possible;
    if (!hasDayOrder(text))
        return possible;
    const std::vector<Word> words = wordsOf(text);
    for (const DayOrder order : {DayOrder::DayFirst, DayOrder::MonthFirst, DayOrder::YearFirst}) {
        if (orderedDay(words, order))
            possible.push_back(order);
    }
    return possible;
}

std::optional<DayOrder> dayOrderEvidence(std::string_view text)
{
    const std::vector<DayOrder> possible = possibleOrders(text);
    return possible.size() == 1 ? std::optional(possible.front()) : std::nullopt;
}

std::optional<DayCell> dayCell(std::string_view text, DayOrder order)
{
    const std::vector<Word> words = wordsOf(text);
    if (words.empty())
        return std::nullopt;
    if (auto part = partOfYear(words))
        return part;
    if (hasDayOrder(text))
        return orderedDay(words, order);
    if (words[0].digits && words[0].text.size() == 8)
        return compactDay(words[0]);
    if (isYear(words[0]))
        return yearFirst(words);
    const auto day = withMonthName(words);
    return day ? day : withShortYear(text, words);
}

std::optional<Date> serialDay(std::string_view text)
{
    constexpr double kFirst = 36526; // 2000-01-01
    constexpr double kLast = 58805;  // 2060-12-31
    const auto number = numberCell(text, {'.'});
    if (!number || number->value < kFirst || number->value > kLast)
        return std::nullopt;
    using namespace std::chrono;
    return Date(sys_days(year(1899) / 12 / 30) + days(static_cast<int>(number->value)));
}

} // namespace podium
