// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_sentence.h"

#include "app/data/claims/sentence_parts.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCase = QRegularExpression::CaseInsensitiveOption;

QRegularExpressionMatch matched(const QString &pattern, const QString &text)
{
    return QRegularExpression(u'^' + pattern + u'$', kCase).match(text);
}

/// "about ", "at least ", "at most " before a number.
const QString kStrict = u"(?<strict>about |at least |at most |)"_s;

Strictness strictnessOf(const QRegularExpressionMatch &match)
{
    const QString word = match.captured(u"strict"_s).trimmed().toLower();
    return word == "about"_L1   ? Strictness::About
        : word == "at least"_L1 ? Strictness::AtLeast
        : word == "at most"_L1  ? Strictness::AtMost
                                : Strictness::Plain;
}

/// Cuts what matches off the end of the rest.
QRegularExpressionMatch cut(SentenceDraft &draft, const QString &pattern)
{
    const auto match = QRegularExpression(u",?\\s+"_s + pattern + u'$', kCase).match(draft.rest);
    if (match.hasMatch())
        draft.rest.truncate(match.capturedStart());
    return match;
}

bool cutDay(SentenceDraft &draft)
{
    const auto match = cut(draft, u"(?:on|as of) (\\d{4}-\\d{2}-\\d{2})"_s);
    if (match.hasMatch())
        draft.day = parseDate(match.captured(1).toStdString());
    return match.hasMatch() && draft.day;
}

bool cutMonth(SentenceDraft &draft)
{
    const auto match = cut(draft, u"in (\\d{4}-(?:0[1-9]|1[0-2]))"_s);
    if (match.hasMatch())
        setMonth(draft, match.captured(1));
    return match.hasMatch();
}

/// "in the world": nobody is left out, which is what holds without it.
bool cutWorld(SentenceDraft &draft)
{
    return cut(draft, u"(?:in the (?:whole )?world|worldwide|globally)"_s).hasMatch();
}

bool cutFolding(SentenceDraft &draft)
{
    constexpr std::array kFoldings{std::pair{u"(?:per|by) lab", Folding::Lab},
                                   std::pair{u"(?:per|by) family", Folding::Family},
                                   std::pair{u"(?:among|over) all variants", Folding::All}};
    for (const auto &[pattern, folding] : kFoldings) {
        if (!cut(draft, QString::fromUtf16(pattern)).hasMatch())
            continue;
        draft.view.folding = folding;
        draft.folded = true;
        return true;
    }
    return false;
}

/// Only where places stand behind the word: "in the top 20" is something else.
bool cutPlaces(const Dataset &dataset, SentenceDraft &draft, const QString &word,
               std::vector<std::string> &places)
{
    const auto match
        = QRegularExpression(u",?\\s+"_s + word + u"\\s+(?<list>(?:(?!\\soutside\\s).)+)$"_s, kCase)
              .match(draft.rest);
    if (!match.hasMatch())
        return false;
    const auto found = placeList(dataset, match.captured(u"list"_s));
    if (!found)
        return false;
    places = *found;
    draft.rest.truncate(match.capturedStart());
    return true;
}

void cutModifiers(const Dataset &dataset, SentenceDraft &draft)
{
    while (cutDay(draft) || cutMonth(draft) || cutWorld(draft) || cutFolding(draft)
           || cutPlaces(dataset, draft, u"outside"_s, draft.outside)
           || cutPlaces(dataset, draft, u"(?:in|within)"_s, draft.within)) {}
}

std::optional<int> ordinal(const QString &word)
{
    static const QStringList words = u"first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,"
                                     u"tenth"_s.split(u',');
    const qsizetype position = words.indexOf(word.toLower());
    return position < 0 ? std::nullopt : std::optional(static_cast<int>(position) + 1);
}

using Reader = std::optional<ClaimKind> (*)(const Dataset &dataset, const SentenceDraft &draft);

std::optional<ClaimKind> readBest(const Dataset &, const SentenceDraft &draft)
{
    const auto match = matched(u"(.+?) (?:is|was) (?:the )?best(?: model| one)?"_s, draft.rest);
    if (!match.hasMatch())
        return std::nullopt;
    return BestClaim{match.captured(1).toStdString(), draft.outside, draft.within};
}

std::optional<ClaimKind> readRank(const Dataset &dataset, const SentenceDraft &draft)
{
    const auto top = matched(u"(.+?) (?:is|was|ranks|ranked) in the top (\\d+)"_s, draft.rest);
    if (top.hasMatch())
        return rankKind(dataset, top.captured(1),
                        countCondition(top.captured(2), Strictness::AtMost));
    const auto match
        = matched(u"(.+?) (?:is|was|ranks|ranked) (?:number |rank |the )?(?:(\\d+)(?:st|nd|rd|th)?|"
                  "([a-z]+))"_s,
                  draft.rest);
    if (!match.hasMatch())
        return std::nullopt;
    const auto word = ordinal(match.captured(3));
    if (match.captured(2).isEmpty() && !word)
        return std::nullopt;
    const QString number = word ? QString::number(*word) : match.captured(2);
    return rankKind(dataset, match.captured(1), countCondition(number, Strictness::Plain));
}

std::optional<ClaimKind> readAhead(const Dataset &dataset, const SentenceDraft &draft)
{
    const auto match = matched(u"(.+?) (?:is|was) ahead of (.+)"_s, draft.rest);
    if (!match.hasMatch())
        return std::nullopt;
    return aheadKind(dataset, match.captured(1), match.captured(2));
}

std::optional<ClaimKind> readRatio(const Dataset &, const SentenceDraft &draft)
{
    const auto match = matched(
        u"(.+?) has "_s + kStrict + u"([\\d.]+)(?: times|x|×) the index of (.+)"_s, draft.rest);
    if (!match.hasMatch())
        return std::nullopt;
    return RatioClaim{match.captured(1).toStdString(), match.captured(4).toStdString(),
                      writtenCondition(match.captured(3), strictnessOf(match))};
}

std::optional<ClaimKind> readGap(const Dataset &, const SentenceDraft &draft)
{
    const auto match
        = matched(u"(.+?) leads (.+?) by "_s + kStrict + u"([\\d.]+) points?"_s, draft.rest);
    if (!match.hasMatch())
        return std::nullopt;
    return IndexGapClaim{match.captured(1).toStdString(), match.captured(2).toStdString(),
                         writtenCondition(match.captured(4), strictnessOf(match))};
}

std::optional<ClaimKind> readMonths(const Dataset &dataset, const SentenceDraft &draft)
{
    const auto match = matched(
        u"(.+?) (?:is|was) "_s + kStrict + u"([\\d.]+) months? behind (.+)"_s, draft.rest);
    if (!match.hasMatch())
        return std::nullopt;
    return monthsKind(dataset, match.captured(1), match.captured(4),
                      writtenCondition(match.captured(3), strictnessOf(match)));
}

std::optional<std::vector<CountryPart>> partsOf(const Dataset &dataset, const QString &list)
{
    static const QRegularExpression between(u"\\s*(?:,\\s*and\\b|,|\\band\\b)\\s*"_s);
    std::vector<CountryPart> parts;
    const QStringList items = list.split(between, Qt::SkipEmptyParts);
    for (const QString &item : items) {
        const auto match = matched(kStrict + u"(\\d+) (?:from |are )?(.+)"_s, item);
        if (!match.hasMatch())
            return std::nullopt;
        CountryPart part{{}, countCondition(match.captured(2), strictnessOf(match))};
        const auto code = countryCode(dataset, match.captured(3));
        static const QRegularExpression others(u"^others?$"_s, kCase);
        if (code)
            part.countries = {*code};
        else if (!others.match(match.captured(3)).hasMatch())
            return std::nullopt;
        parts.push_back(std::move(part));
    }
    return parts.empty() ? std::nullopt : std::optional(std::move(parts));
}

std::optional<ClaimKind> readCount(const Dataset &dataset, const SentenceDraft &draft)
{
    const auto match
        = matched(u"(?:the )?top (\\d+) (?:has|have|holds|hold|are) (.+)"_s, draft.rest);
    if (!match.hasMatch())
        return std::nullopt;
    auto parts = partsOf(dataset, match.captured(2));
    if (!parts || match.captured(1).toInt() < 1)
        return std::nullopt;
    return TopCountClaim{match.captured(1).toInt(), std::move(*parts)};
}

std::optional<ClaimKind> readLabs(const Dataset &dataset, const SentenceDraft &draft)
{
    const auto match = matched(
        u"(.+?) (?:has|have) "_s + kStrict + u"(\\d+) (?:companies|company|labs?)"_s, draft.rest);
    const auto code = countryCode(dataset, match.captured(1));
    if (!match.hasMatch() || !code)
        return std::nullopt;
    return LabCountClaim{
        {CountryPart{{*code}, countCondition(match.captured(3), strictnessOf(match))}}};
}

double unitOf(const QString &word)
{
    constexpr double kMillion = 1e6;
    constexpr double kBillion = 1e9;
    constexpr double kTrillion = 1e12;
    const QString lower = word.toLower();
    return lower.startsWith(u't') ? kTrillion
        : lower.startsWith(u'b')  ? kBillion
        : lower.startsWith(u'm')  ? kMillion
                                  : 1;
}

std::optional<ClaimKind> readMoney(const Dataset &dataset, const SentenceDraft &draft)
{
    const auto ratio = matched(
        u"(.+?) raised "_s + kStrict + u"([\\d.]+) times what (.+?)(?: raised)?"_s, draft.rest);
    if (ratio.hasMatch())
        return moneyRatioKind(dataset, draft, ratio.captured(1), ratio.captured(4),
                              writtenCondition(ratio.captured(3), strictnessOf(ratio)));
    const auto match
        = matched(u"(.+?) raised "_s + kStrict
                      + u"([a-z]{3}) ([\\d.,]+) ?(tn|trillion|bn|billion|m|million|)"_s,
                  draft.rest);
    if (!match.hasMatch())
        return std::nullopt;
    return amountKind(
        dataset, draft, match.captured(1), match.captured(3),
        writtenCondition(match.captured(4), strictnessOf(match), unitOf(match.captured(5))));
}

} // namespace

void readEnglish(const Dataset &dataset, SentenceDraft &draft)
{
    cutModifiers(dataset, draft);
    constexpr std::array<Reader, 9> kReaders{readBest,  readAhead, readRatio, readGap, readMonths,
                                             readCount, readLabs,  readMoney, readRank};
    for (const Reader read : kReaders) {
        if (!draft.kind)
            draft.kind = read(dataset, draft);
    }
}

QStringList englishClaimSentences()
{
    return {u"EXAONE 4.0 32B is best outside US, CN"_s,
            u"EXAONE 4.0 32B ranks 20 on 2025-10-02"_s,
            u"EXAONE 4.0 32B is in the top 40 per family"_s,
            u"EXAONE 4.0 32B is ahead of Mistral Medium 3.1"_s,
            u"EXAONE 4.0 32B has about 5 times the index of GPT-3.5 Turbo"_s,
            u"EXAONE 4.0 32B leads Mistral Medium 3.1 by at least 7 points"_s,
            u"KR is third in the world"_s,
            u"KR is ahead of CA"_s,
            u"CN is at least 2 months behind US"_s,
            u"the top 22 has 13 US, 6 CN, 3 others"_s,
            u"US has at least 10 companies"_s,
            u"Mistral raised EUR 1.7 bn in 2025-09"_s,
            u"Anthropic raised 6.5 times what Mistral raised in 2025-09"_s};
}

} // namespace podium
