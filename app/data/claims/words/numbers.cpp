// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/anchored.h"
#include "app/data/claims/words/lexer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Item numberItem(const QRegularExpressionMatch &match, double value, double step, char16_t sort)
{
    Item item;
    item.sort = sort;
    item.start = match.capturedStart();
    item.length = match.capturedLength();
    item.number = {value, step, WrittenNumber::Bound::Plain};
    return item;
}

double stepOf(const QString &digits)
{
    const qsizetype point = digits.indexOf(u'.');
    return point < 0 ? 1 : std::pow(10.0, -static_cast<double>(digits.size() - point - 1));
}

double englishUnit(const QString &word)
{
    return word.isEmpty()          ? 1
        : word.startsWith(u't')    ? 1e12
        : word.startsWith(u'b')    ? 1e9
        : word.startsWith(u"mi"_s) ? 1e6
        : word == u"thousand"_s    ? 1e3
                                   : 1e6;
}

double koreanUnit(QStringView word)
{
    double unit = 1;
    for (const QChar letter : word) {
        unit *= letter == u'조' ? 1e12
            : letter == u'억'   ? 1e8
            : letter == u'만'   ? 1e4
            : letter == u'천'   ? 1e3
            : letter == u'백'   ? 1e2
                                : 1;
    }
    return unit;
}

struct NumberWord {
    const char16_t *word;
    int value;
    bool ordinal;
};
constexpr auto kNumberWords = std::to_array<NumberWord>({
    {u"zero", 0, false},       {u"one", 1, false},
    {u"two", 2, false},        {u"three", 3, false},
    {u"four", 4, false},       {u"five", 5, false},
    {u"six", 6, false},        {u"seven", 7, false},
    {u"eight", 8, false},      {u"nine", 9, false},
    {u"ten", 10, false},       {u"eleven", 11, false},
    {u"twelve", 12, false},    {u"thirteen", 13, false},
    {u"fourteen", 14, false},  {u"fifteen", 15, false},
    {u"sixteen", 16, false},   {u"seventeen", 17, false},
    {u"eighteen", 18, false},  {u"nineteen", 19, false},
    {u"thirty", 30, false},    {u"forty", 40, false},
    {u"fifty", 50, false},     {u"a hundred", 100, false},
    {u"twenty", 20, false},    {u"a dozen", 12, false},
    {u"first", 1, true},       {u"second", 2, true},
    {u"third", 3, true},       {u"fourth", 4, true},
    {u"fifth", 5, true},       {u"sixth", 6, true},
    {u"seventh", 7, true},     {u"eighth", 8, true},
    {u"ninth", 9, true},       {u"tenth", 10, true},
    {u"twentieth", 20, true},  {u"다섯", 5, false},
    {u"여섯", 6, false},       {u"일곱", 7, false},
    {u"여덟", 8, false},       {u"아홉", 9, false},
    {u"열", 10, false},        {u"네", 4, false},
    {u"세", 3, false},         {u"두", 2, false},
    {u"한", 1, false},         {u"첫 번째", 1, true},
    {u"두 번째", 2, true},     {u"세 번째", 3, true},
    {u"네 번째", 4, true},     {u"다섯 번째", 5, true},
    {u"세번째", 3, true},      {u"두번째", 2, true},
    {u"삼", 3, false},         {u"스물두", 22, false},
    {u"스무", 20, false},      {u"첫번째", 1, true},
    {u"하나", 1, false},       {u"넉", 4, false},
    {u"석", 3, false},         {u"열두", 12, false},
    {u"열한", 11, false},      {u"스물", 20, false},
    {u"서른", 30, false},      {u"마흔", 40, false},
    {u"쉰", 50, false},        {u"첫째", 1, true},
    {u"둘째", 2, true},        {u"셋째", 3, true},
    {u"넷째", 4, true},        {u"다섯째", 5, true},
    {u"둘", 2, false},         {u"셋", 3, false},
    {u"넷", 4, false},         {u"여덟 번째", 8, true},
    {u"아홉 번째", 9, true},   {u"열 번째", 10, true},
    {u"thirteenth", 13, true}, {u"fourteenth", 14, true},
    {u"fifteenth", 15, true},  {u"sixty", 60, false},
    {u"seventy", 70, false},   {u"eighty", 80, false},
    {u"ninety", 90, false},    {u"one hundred", 100, false},
    {u"thirtieth", 30, true},  {u"fortieth", 40, true},
    {u"runner-up", 2, true},   {u"runner up", 2, true},

    {u"fiftieth", 50, true},   {u"단 한", 1, false},
    {u"네번째", 4, true},      {u"다섯번째", 5, true},
    {u"여섯 번째", 6, true},   {u"일곱 번째", 7, true},
    {u"eleventh", 11, true},   {u"twelfth", 12, true},
});

void addWords(std::vector<Item> &found, const QString &text, qsizetype place)
{
    for (const NumberWord &known : kNumberWords) {
        const QStringView word(known.word);
        if (!QStringView(text).sliced(place).startsWith(word, Qt::CaseInsensitive))
            continue;
        Item item;
        item.sort = known.ordinal ? u'n' : u'#';
        item.start = place;
        item.length = word.size();
        item.number = {static_cast<double>(known.value), 1, WrittenNumber::Bound::Plain};
        found.push_back(item);
    }
}

void addKorean(std::vector<Item> &found, const QString &text, qsizetype place)
{
    static const QRegularExpression part(u"([\\d,]*\\.?\\d+) ?([천백]?[만억조]|천|백)"_s);
    double sum = 0;
    double step = 1;
    qsizetype end = place;
    for (auto match = matchedAt(part, text, place); match.hasMatch();
         match = matchedAt(part, text, end)) {
        const QString digits = match.captured(1).remove(u',');
        const double unit = koreanUnit(match.capturedView(2));
        sum += digits.toDouble() * unit;
        step = stepOf(digits) * unit;
        end = match.capturedEnd();
        while (end < text.size() && text[end] == u' ' && matchedAt(part, text, end + 1).hasMatch())
            ++end;
    }
    if (end == place)
        return;
    Item item;
    item.sort = u'#';
    item.start = place;
    item.length = end - place;
    item.number = {sum, step, WrittenNumber::Bound::Plain};
    found.push_back(item);
}

/// "three billion", "half a trillion"
void addScaledWords(std::vector<Item> &found, const QString &text, qsizetype place)
{
    static const QStringList words
        = u"half a,a,one,two,three,four,five,six,seven,eight,nine,ten,"
          "eleven,twelve,fifteen,twenty,thirty,forty,fifty,a hundred"_s.split(u',');
    static const std::vector<double> values{0.5, 1,  1,  2,  3,  4,  5,  6,  7,  8,
                                            9,   10, 11, 12, 15, 20, 30, 40, 50, 100};
    static const QRegularExpression scaled(u"("_s + words.join(u'|')
                                               + u") (trillion|billion|million)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = matchedAt(scaled, text, place);
    const auto word = match.hasMatch() ? words.indexOf(match.captured(1).toLower()) : -1;
    if (word < 0)
        return;
    const double unit = englishUnit(match.captured(2).toLower());
    found.push_back(numberItem(match, values[static_cast<std::size_t>(word)] * unit, unit, u'#'));
}

/// "a third", "three quarters", "4분의 3": a share, told apart from counts by its sort.
void addShares(std::vector<Item> &found, const QString &text, qsizetype place)
{
    static const QStringList parts
        = u"half,third,quarter,fifth,sixth,seventh,eighth,ninth,tenth"_s.split(u',');
    static const QStringList counts
        = u"a,one,two,three,four,five,six,seven,eight,nine"_s.split(u',');
    static const QRegularExpression english(
        u"(a|one|two|three|four|five|six|seven|eight|nine)[ -](third|quarter|fifth|sixth|seventh|"
        "eighth|ninth|tenth)s?(?: of)?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression korean(u"(\\d+) ?분의 ?(\\d+)"_s);
    static const QStringList native = u"하나,둘,셋,넷,다섯,여섯,일곱,여덟,아홉,열"_s.split(u',');
    static const QRegularExpression among(u"("_s + native.join(u'|') + u") (?:중|가운데) ("_s
                                          + native.join(u'|') + u")"_s);
    if (const auto match = matchedAt(among, text, place); match.hasMatch()) { // "넷 중 하나"
        const auto of = static_cast<double>(native.indexOf(match.captured(1)) + 1);
        found.push_back(numberItem(
            match, static_cast<double>(native.indexOf(match.captured(2)) + 1) / of, 0, u'h'));
    }
    if (const auto match = matchedAt(english, text, place); match.hasMatch()) {
        const auto over = std::max<qsizetype>(1, counts.indexOf(match.captured(1).toLower()));
        const auto under = parts.indexOf(match.captured(2).toLower()) + 2;
        found.push_back(
            numberItem(match, static_cast<double>(over) / static_cast<double>(under), 0, u'h'));
    }
    if (const auto match = matchedAt(korean, text, place);
        match.hasMatch() && match.captured(1).toInt() > 0)
        found.push_back(numberItem(
            match, match.captured(2).toDouble() / match.captured(1).toDouble(), 0, u'h'));
}

/// "40-45", "65~70", "5 to 6 billion", "5~6조": a number with two ends; years are no such.
void addRanges(std::vector<Item> &found, const QString &text, qsizetype place)
{
    static const QRegularExpression range(
        u"(?<![\\d.-]|from )(\\d[\\d,]*(?:\\.\\d+)?)(?: ?[~∼～–] ?|-| to )(\\d[\\d,]*(?:\\.\\d+)?)"
        "(?![\\d-]|\\.\\d)(?: ?(?:([천백]?[만억조])|(trillion|billion|million|tn|bn|mn)\\b))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = matchedAt(range, text, place);
    if (!match.hasMatch())
        return;
    const QString last = match.captured(2).remove(u',');
    const double unit = match.hasCaptured(3) ? koreanUnit(match.capturedView(3))
        : match.hasCaptured(4)               ? englishUnit(match.captured(4).toLower())
                                             : 1;
    const double lower = match.captured(1).remove(u',').toDouble() * unit;
    const double upper = last.toDouble() * unit;
    constexpr double kFirstYear = 1900;
    constexpr double kLastYear = 2100;
    if (lower >= upper || (lower >= kFirstYear && upper <= kLastYear))
        return;
    Item item = numberItem(match, lower, stepOf(last) * unit, u'#');
    item.number.bound = WrittenNumber::Bound::Between;
    item.number.upper = upper;
    found.push_back(item);
}

} // namespace

std::vector<Item> numbersAt(const QString &text, qsizetype place)
{
    static const QRegularExpression plain(u"(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?"_s);
    static const QRegularExpression scaled(
        u"(\\d[\\d,]*(?:\\.\\d+)?) ?(trillion|billion|million|thousand|tn|bn|mn|t|b|m)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ordinal(u"(\\d+)(?:st|nd|rd|th)\\b"_s);
    std::vector<Item> found;
    if (const auto match = matchedAt(plain, text, place); match.hasMatch()) {
        const QString digits = match.captured().remove(u',');
        found.push_back(numberItem(match, digits.toDouble(), stepOf(digits), u'#'));
    }
    if (const auto match = matchedAt(scaled, text, place); match.hasMatch()) {
        const QString digits = match.captured(1).remove(u',');
        const double unit = englishUnit(match.captured(2).toLower());
        // "8.3 bn" is a whole number of dollars, which 8.3 × 10⁹ is not in binary.
        found.push_back(
            numberItem(match, std::round(digits.toDouble() * unit), stepOf(digits) * unit, u'#'));
    }
    if (const auto match = matchedAt(ordinal, text, place); match.hasMatch())
        found.push_back(numberItem(match, match.captured(1).toDouble(), 1, u'n'));
    addKorean(found, text, place);
    addWords(found, text, place);
    addShares(found, text, place);
    addScaledWords(found, text, place);
    addRanges(found, text, place);
    return found;
}

std::vector<Item> roundsAt(const QString &text, qsizetype place)
{
    static const QRegularExpression series(
        u"(?:series[ -]|시리즈 ?)([a-l])(?![a-z+])(?: funding)?(?: round)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression seed(
        u"seed(?: funding)?(?: round)?\\b|시드 ?(?:라운드|투자|펀딩)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto first = matchedAt(seed, text, place);
    const auto match = first.hasMatch() ? first : matchedAt(series, text, place);
    if (!match.hasMatch())
        return {};
    Item item;
    item.sort = u'Q';
    item.start = place;
    item.length = match.capturedLength();
    item.tag = first.hasMatch() ? u"Seed"_s : u"Series "_s + match.captured(1).toUpper();
    return {item};
}

} // namespace podium
