// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/frames.h"

#include "app/data/claims/sentences/clause.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isAll(QStringView pattern, const QString &text)
{
    thread_local QHash<QString, QRegularExpression> compiled;
    QRegularExpression &known = compiled[pattern.toString()];
    if (known.pattern().isEmpty())
        known.setPattern(QRegularExpression::anchoredPattern(pattern));
    return known.match(text).hasMatch();
}

QString lettersOf(const std::vector<Item> &items)
{
    QString letters;
    for (const Item &item : items)
        letters += QChar(item.sort);
    return letters;
}

/// A measure as its number and its unit.
std::vector<Item> spelt(const Item &measured)
{
    struct Unit {
        char16_t sort;
        const char16_t *letters;
    };
    constexpr std::array kUnits{Unit{measure::kPoints, u"#p"}, Unit{measure::kMonths, u"#m"},
                                Unit{measure::kTimes, u"#x"},  Unit{measure::kPerCent, u"#%"},
                                Unit{measure::kRank, u"#R"},   Unit{measure::kTop, u"T#"},
                                Unit{measure::kLabs, u"#L"},   Unit{measure::kModels, u"#"},
                                Unit{measure::kTests, u"#V"},  Unit{measure::kBare, u"#"}};
    const auto unit = std::ranges::find(kUnits, measured.sort, &Unit::sort);
    if (unit == kUnits.end())
        return {measured};
    std::vector<Item> parts;
    for (const char16_t letter : std::u16string_view(unit->letters))
        parts.push_back(asSort(measured, letter));
    return parts;
}

/// A statement by what fills it. `order` has 1 and 2 for the names, V for what is said, Q for the
/// measure with its unit, and letters of their own for what else must stand there.
struct Frame {
    const char16_t *names;    ///< sorts of the names, a pattern
    const char16_t *words;    ///< what is said, a pattern over sorted letters
    const char16_t *measures; ///< a pattern
    const char16_t *order;
    bool sided = false; ///< which of the names is the subject must be told
    bool among = false; ///< places may be told among which it is so
    bool alone = false; ///< no word for models or labs may stand there
};

constexpr auto kFrames = std::to_array<Frame>({
    {u"[EC]{2}", u"[Alb]|Al", u"", u"1V2", true},
    {u"[EC]{2}", u"[qZz]", u"", u"1V2", true},
    {u"[EC]{2}", u"q", u"", u"q12"},
    {u"[EC]{2}", u"[Alb]|[Al]d|Al", u"π", u"1V2Q", true},
    {u"[EC]{2}", u"Z", u"π", u"1QV2", true},
    {u"[EC]{2}", u"[Alb]|[Al]d|Al", u"μ", u"1V2Q", true},
    {u"[EC]{2}", u"d", u"[πμ]", u"d12Q"},
    {u"[EC]{2}", u"d?e?i", u"π", u"1iQ2"},
    {u"[EC]{2}", u"[qA]?", u"[ξκ]", u"1Q2", true},
    {u"[EC]{2}", u"[Ab]", u"κ", u"1QV2", true},
    {u"[EC]{2}", u"q?", u"h", u"1Q2", true},
    {u"EE", u"gr|Agr", u"", u"1rg2", true},
    {u"EE", u"<r", u"", u"1r<2", true},
    {u"EE", u"A?g?r", u"[ξh]", u"1rQ2r", true},
    {u"EE", u"r", u"κ", u"1r%2r", true},
    {u"EE", u"Agr|gr|lr|Ar", u"¥", u"1rQg2", true},
    {u"[EC]{2}", u"[AB]?J", u"", u"1J2", true},
    {u"[EC]{2}", u"[Alb]", u"φ", u"1QV2", true},
    {u"[EC]", u"δ", u"π", u"1δQ", false, true},
    {u"[EC]", u"[N!]R?", u"ρ", u"1NQ", false, true},
    {u"E", u"B|l|BR", u"", u"1B", false, true},
    {u"C", u"BR?", u"", u"1B", false, true},
    {u"[EC]", u"R?", u"ρ", u"1Q", false, true},
    {u"[EC]", u"R?", u"τ", u"1Q", false, true},
    {u"[EC]", u"[N!]R?", u"τ", u"1NQ", false, true},
    {u"[EC]{3,5}", u"[AB](?:JR?|R?b)|JR?", u"", u"1J+", true},
    {u"E", u"", u"π", u"1IQ"},
    {u"C", u"", u"π", u"eIQ", false, false, true},
    {u"E", u"Z", u"π", u"1I{"},
    {u"C", u"K?N", u"[πσ]", u"eI{"},
    {u"C", u"Z", u"π", u"eI{"},
    {u"E", u"r", u"¥", u"1rQ"},
    {u"C", u"W?u", u"¥", u"1uQ"},
    {u"C?P", u"[ru]*", u"¥", u"PQ"},
    {u"C", u"R?[Wa]*", u"λ", u"QC"},
    {u"C", u"N[Ra]*", u"L?", u"NL1"},
    {u"", u"", u"ε", u"Q"},
});

/// "Of the top 20 five are Chinese": how many of the top are of some places.
std::vector<Item> countsInOrder(const Slots &slots)
{
    const auto top = std::ranges::find(slots.measures, measure::kTop, &Item::sort);
    if (top == slots.measures.end() || !slots.where.empty()
        || !isAll(u"C+", lettersOf(slots.names)))
        return {};
    std::vector<Item> out = spelt(*top);
    const QString counts = QString(lettersOf(slots.measures)).remove(QChar(measure::kTop));
    const QString said = QString(slots.words).remove(u'W').remove(u'R').remove(u'a');
    if (isAll(u"[νσκh]", counts) && said.isEmpty()) {
        for (const Item &count : slots.measures) {
            if (count.sort != measure::kTop)
                std::ranges::copy(spelt(count), std::back_inserter(out));
        }
    } else if (counts.isEmpty() && isAll(u"[Njy]", said)) {
        out.push_back(*std::ranges::find(slots.said, said[0], &Item::sort));
    } else {
        return {};
    }
    out.insert(out.end(), slots.names.begin(), slots.names.end());
    return out;
}

/// "US 13, China 6, others 3": each place with its number, in the order in which they are told.
std::vector<Item> partsInOrder(const Slots &slots)
{
    const auto top = std::ranges::find(slots.measures, measure::kTop, &Item::sort);
    std::vector<Item> countries = slots.countries;
    if (top != slots.measures.end()) // "from American labs"
        std::erase_if(countries, [](const Item &item) { return item.sort == u'L'; });
    // "The other three are Chinese": of whom it is told.
    for (std::size_t at = 0; at + 2 < countries.size(); ++at) {
        if (countries[at].sort == u'e' && countries[at + 2].sort == u'C')
            countries.erase(countries.begin() + static_cast<std::ptrdiff_t>(at));
    }
    for (std::size_t at = 0; at < countries.size(); ++at) { // "미국 연구소는 20개, 중국은 10개"
        if (countries[at].sort != measure::kLabs)
            continue;
        countries[at].sort = measure::kBare;
        countries.insert(countries.begin(), asSort(countries[at], u'L'));
        break;
    }
    const QString list = lettersOf(countries);
    const bool labs = list.contains(u'L');
    const bool paired = isAll(u"L?(?:[Ce][νσ])+|L?(?:[νσ][Ce])+", list);
    const QString said = QString(slots.words).remove(u'W').remove(u'R').remove(u'a').remove(u'e');
    if (!paired || list.size() < 4 || !said.isEmpty() || !slots.where.empty())
        return {};
    std::vector<Item> out;
    if (labs == (top != slots.measures.end()))
        return {};
    if (!labs)
        out = spelt(*top);
    for (const Item &item : countries)
        std::ranges::copy(spelt(item), std::back_inserter(out));
    return out;
}

/// "40점을 넘지 못한다": at most; who does not reach it has less.
Item upTo(Item measured)
{
    measured.number.open
        = measured.number.bound != WrittenNumber::Bound::AtLeast || !measured.number.open;
    measured.number.bound = WrittenNumber::Bound::AtMost;
    return measured;
}

/// 70 % of an amount are 0.7 times it.
Item timesOf(Item measured)
{
    constexpr double kPerCent = 0.01;
    measured.sort = measure::kTimes;
    for (double *part : {&measured.number.value, &measured.number.step, &measured.number.upper})
        *part *= kPerCent;
    return measured;
}

std::vector<Item> ordered(const Slots &slots, const Frame &frame)
{
    std::vector<Item> out;
    // A multiple is one of indices, which countries have by their best models.
    const bool ofIndices = isAll(u"[ξκh]", lettersOf(slots.measures));
    for (const char16_t letter : std::u16string_view(frame.order)) {
        if (letter == u'e')
            out.push_back(asSort(slots.names.front(), u'E'));
        else if (ofIndices && (letter == u'1' || letter == u'2'))
            out.push_back(asSort(letter == u'1' ? slots.names.front() : slots.names.back(), u'E'));
        else if (letter == u'1' || letter == u'C')
            out.push_back(slots.names.front());
        else if (letter == u'2' || letter == u'P')
            out.push_back(slots.names.back());
        else if (letter == u'+')
            out.insert(out.end(), slots.names.begin() + 1, slots.names.end());
        else if (letter == u'{')
            std::ranges::copy(spelt(upTo(slots.measures.front())), std::back_inserter(out));
        else if (letter == u'%')
            std::ranges::copy(spelt(timesOf(slots.measures.front())), std::back_inserter(out));
        else if (letter == u'V')
            out.push_back(slots.said.front());
        else if (letter == u'Q')
            std::ranges::copy(spelt(slots.measures.front()), std::back_inserter(out));
        else
            out.push_back(
                asSort(slots.said.empty() ? slots.names.front() : slots.said.front(), letter));
    }
    return out;
}

bool fits(const Slots &slots, const Frame &frame)
{
    // "No Korean model has 45 points" denies a number, and more than it only where that is said.
    if (QStringView(frame.words) == u"K?N" && slots.measures.size() == 1
        && slots.measures.front().number.bound != WrittenNumber::Bound::AtLeast)
        return false;
    return isAll(frame.names, lettersOf(slots.names)) && isAll(frame.words, slots.words)
        && isAll(frame.measures, lettersOf(slots.measures)) && (!frame.sided || slots.sided)
        && (frame.among || slots.where.empty()) && !(frame.alone && slots.ofModels);
}

/// "캐나다 기업은 코히어가 유일하다", "France has one lab, Mistral".
std::vector<Item> onlyLabInOrder(const Slots &slots)
{
    std::vector<Item> names = slots.names;
    names.insert(names.end(), slots.where.begin(), slots.where.end());
    std::ranges::sort(names, {}, &Item::sort);
    const auto labs = std::ranges::find(slots.countries, u'L', &Item::sort);
    const QString said = QString(slots.words).remove(u'R').remove(u'W').remove(u'a');
    const bool one = slots.measures.empty() ? said == "y"_L1
                                            : isAll(u"y?", said)
            && isAll(u"[σλ]", lettersOf(slots.measures)) && slots.measures.front().number.value == 1
            && slots.measures.front().number.bound == WrittenNumber::Bound::Plain;
    const bool counted = labs != slots.countries.end()
        || lettersOf(slots.measures) == QString(QChar(measure::kLabs));
    if (!one || !counted || lettersOf(names) != "CE"_L1)
        return {};
    Item number = asSort(names.front(), u'#');
    number.number = {1, 1, WrittenNumber::Bound::Plain};
    return {number, names[0], asSort(names[0], u'L'), asSort(names[1], u'k'), names[1]};
}

} // namespace

std::optional<std::vector<Item>> inOrder(const Slots &slots)
{
    const auto frame
        = std::ranges::find_if(kFrames, [&](const Frame &each) { return fits(slots, each); });
    std::vector<Item> out = frame != kFrames.end() ? ordered(slots, *frame) : countsInOrder(slots);
    if (out.empty())
        out = partsInOrder(slots);
    const bool only = out.empty();
    if (only)
        out = onlyLabInOrder(slots);
    if (out.empty() || slots.where.size() > 1)
        return std::nullopt;
    if (!slots.where.empty() && !only) {
        out.push_back(asSort(slots.where.front(), u'W'));
        out.insert(out.end(), slots.where.begin(), slots.where.end());
    }
    out.insert(out.end(), slots.settings.begin(), slots.settings.end());
    return out;
}

} // namespace podium
