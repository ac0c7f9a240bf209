// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_sentence.h"

#include "app/data/claims/sentence_parts.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QRegularExpressionMatch matched(const QString &pattern, const QString &text)
{
    return QRegularExpression(u'^' + pattern + u'$').match(text);
}

/// "약 " before a number, " 이상" and " 이하" behind it.
const QString kAbout = u"(?<about>약 |)"_s;
const QString kEnd = u"(?<bound> ?이상| ?이하|)(?:이다|다)?"_s;

Strictness strictnessOf(const QRegularExpressionMatch &match)
{
    const QString bound = match.captured(u"bound"_s).trimmed();
    if (bound == u"이상"_s)
        return Strictness::AtLeast;
    if (bound == u"이하"_s)
        return Strictness::AtMost;
    return match.captured(u"about"_s).isEmpty() ? Strictness::Plain : Strictness::About;
}

void cutDay(SentenceDraft &draft)
{
    static const QRegularExpression iso(u"^(\\d{4}-\\d{2}-\\d{2}) 기준(?:으로)?,? "_s);
    static const QRegularExpression words(
        u"^(\\d{4})년 (\\d{1,2})월 (\\d{1,2})일 기준(?:으로)?,? "_s);
    const auto digits = iso.match(draft.rest);
    const auto spoken = words.match(draft.rest);
    QString day = digits.captured(1);
    if (spoken.hasMatch())
        day = u"%1-%2-%3"_s.arg(spoken.captured(1), spoken.captured(2).rightJustified(2, u'0'),
                                spoken.captured(3).rightJustified(2, u'0'));
    const auto found = parseDate(day.toStdString());
    if (!found)
        return;
    draft.day = found;
    draft.rest = draft.rest.sliced(digits.hasMatch() ? digits.capturedEnd() : spoken.capturedEnd());
}

void cutMonth(SentenceDraft &draft)
{
    static const QRegularExpression month(u"(\\d{4})(?:-|년 )(0[1-9]|1[0-2]|[1-9])월?에 "_s);
    const auto match = month.match(draft.rest);
    if (!match.hasMatch())
        return;
    setMonth(draft, match.captured(1) + u'-' + match.captured(2).rightJustified(2, u'0'));
    draft.rest.remove(match.capturedStart(), match.capturedLength());
}

void cutFolding(QString &predicate, SentenceDraft &draft)
{
    constexpr std::array kFoldings{std::pair{u"연구소별 ", Folding::Lab},
                                   std::pair{u"계열별 ", Folding::Family},
                                   std::pair{u"전체 모델 중 ", Folding::All}};
    for (const auto &[word, folding] : kFoldings) {
        const qsizetype position = predicate.indexOf(QStringView(word));
        if (position < 0)
            continue;
        predicate.remove(position, QStringView(word).size());
        draft.view.folding = folding;
        draft.folded = true;
    }
}

void cutPlaces(const Dataset &dataset, QString &predicate, SentenceDraft &draft)
{
    // "In the world": nobody is left out, which is what holds without it.
    static const QRegularExpression world(u"^(?:전 ?)?세계(?:에서)? "_s);
    predicate.remove(world);
    static const QRegularExpression outside(
        u"^(.+?)(?:을|를)? ?(?:제외|빼)(?:하면|하고|고|면)?,? "_s);
    static const QRegularExpression within(u"^(.+?)(?: 안| 내)?에서 "_s);
    for (const auto &[pattern, places] :
         {std::pair{&outside, &draft.outside}, std::pair{&within, &draft.within}}) {
        const auto match = pattern->match(predicate);
        const auto found = match.hasMatch() ? placeList(dataset, match.captured(1)) : std::nullopt;
        if (!found)
            continue;
        *places = *found;
        predicate = predicate.sliced(match.capturedEnd());
    }
}

/// The subject, and what is said of it.
struct Said {
    QString subject;
    QString predicate;
};

using Reader = std::optional<ClaimKind> (*)(const Dataset &dataset, const SentenceDraft &draft,
                                            const Said &said);

std::optional<ClaimKind> readRank(const Dataset &dataset, const SentenceDraft &draft,
                                  const Said &said)
{
    const auto top = matched(u"상위 (\\d+)위 ?(?:안|이내)(?:이다|에 든다)?"_s, said.predicate);
    if (top.hasMatch())
        return rankKind(dataset, said.subject, countCondition(top.captured(1), Strictness::AtMost));
    const auto match = matched(u"(?:국가 )?(\\d+)위(?:이다|다)?"_s, said.predicate);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.captured(1) == u"1"_s && !countryCode(dataset, said.subject))
        return BestClaim{said.subject.toStdString(), draft.outside, draft.within};
    return rankKind(dataset, said.subject, countCondition(match.captured(1), Strictness::Plain));
}

std::optional<ClaimKind> readAhead(const Dataset &dataset, const SentenceDraft &, const Said &said)
{
    const auto match = matched(u"(.+?)보다 (?:앞선다|앞섰다|앞서 있다|높다)"_s, said.predicate);
    if (!match.hasMatch())
        return std::nullopt;
    return aheadKind(dataset, said.subject, match.captured(1));
}

std::optional<ClaimKind> readRatio(const Dataset &, const SentenceDraft &, const Said &said)
{
    const auto match
        = matched(u"(?:지수가 )?(.+?)의 "_s + kAbout + u"([\\d.]+)배"_s + kEnd, said.predicate);
    if (!match.hasMatch())
        return std::nullopt;
    QString subject = said.subject;
    if (subject.endsWith(u"의 지수"_s))
        subject.chop(4);
    return RatioClaim{subject.toStdString(), match.captured(1).toStdString(),
                      writtenCondition(match.captured(3), strictnessOf(match))};
}

std::optional<ClaimKind> readGap(const Dataset &dataset, const SentenceDraft &, const Said &said)
{
    const auto match = matched(u"(.+?)보다 "_s + kAbout
                                   + u"([\\d.]+)(점|개월)(?<bound> 이상| 이하|) "
                                     "(앞선다|앞서 있다|뒤진다|뒤처진다|뒤처져 있다)"_s,
                               said.predicate);
    if (!match.hasMatch())
        return std::nullopt;
    const Condition number = writtenCondition(match.captured(3), strictnessOf(match));
    const bool behind = match.captured(6).startsWith(u'뒤');
    const bool months = match.captured(4) == u"개월"_s;
    if (months && behind)
        return monthsKind(dataset, said.subject, match.captured(1), number);
    if (months || behind)
        return std::nullopt;
    return IndexGapClaim{said.subject.toStdString(), match.captured(1).toStdString(), number};
}

std::optional<ClaimKind> readLabs(const Dataset &dataset, const SentenceDraft &, const Said &said)
{
    const auto match
        = matched(u"(?:기업|연구소)(?:이|가)? "_s + kAbout + u"(\\d+)개"_s + kEnd, said.predicate);
    const auto code = countryCode(dataset, said.subject);
    if (!match.hasMatch() || !code)
        return std::nullopt;
    return LabCountClaim{
        {CountryPart{{*code}, countCondition(match.captured(2), strictnessOf(match))}}};
}

QString currencyOf(const QString &word)
{
    constexpr std::array kCurrencies{std::pair{u"달러", u"USD"}, std::pair{u"유로", u"EUR"},
                                     std::pair{u"원", u"KRW"},   std::pair{u"엔", u"JPY"},
                                     std::pair{u"위안", u"CNY"}, std::pair{u"파운드", u"GBP"}};
    for (const auto &[name, code] : kCurrencies) {
        if (word == QStringView(name))
            return QString::fromUtf16(code);
    }
    return word;
}

double unitOf(const QString &word)
{
    constexpr double kTenThousand = 1e4;
    constexpr double kHundredMillion = 1e8;
    constexpr double kTrillion = 1e12;
    return word == u"조"_s ? kTrillion
        : word == u"억"_s  ? kHundredMillion
        : word == u"만"_s  ? kTenThousand
                           : 1;
}

std::optional<ClaimKind> readMoney(const Dataset &dataset, const SentenceDraft &draft,
                                   const Said &said)
{
    const auto ratio = matched(u"(.+?)의 "_s + kAbout
                                   + u"([\\d.]+)배(?<bound> 이상| 이하|)(?:를|을)? ?"
                                     "(?:조달했다|조달|유치했다)"_s,
                               said.predicate);
    if (ratio.hasMatch())
        return moneyRatioKind(dataset, draft, said.subject, ratio.captured(1),
                              writtenCondition(ratio.captured(3), strictnessOf(ratio)));
    const auto match
        = matched(kAbout
                      + u"([\\d.,]+)(조|억|만|) ?([A-Z]{3}|달러|유로|원|엔|위안|파운드)"
                        "(?<bound> 이상| 이하|)(?:를|을)? ?(?:조달했다|조달|유치했다)"_s,
                  said.predicate);
    if (!match.hasMatch())
        return std::nullopt;
    return amountKind(
        dataset, draft, said.subject, currencyOf(match.captured(4)),
        writtenCondition(match.captured(2), strictnessOf(match), unitOf(match.captured(3))));
}

std::optional<ClaimKind> readCount(const Dataset &dataset, const QString &rest)
{
    const auto match
        = matched(u"상위 (\\d+)개(?:는|:| 중| 가운데|에서)? (.+?)(?:이다|다)?"_s, rest);
    if (!match.hasMatch() || match.captured(1).toInt() < 1)
        return std::nullopt;
    TopCountClaim claim{match.captured(1).toInt(), {}};
    static const QRegularExpression between(u"\\s*,\\s*"_s);
    const QStringList items = match.captured(2).split(between, Qt::SkipEmptyParts);
    for (const QString &item : items) {
        const auto part
            = matched(u"(.+?) "_s + kAbout + u"(\\d+)개?(?<bound> 이상| 이하|)"_s, item);
        const auto code = countryCode(dataset, part.captured(1));
        const bool others = part.captured(1) == u"기타"_s || part.captured(1) == u"나머지"_s;
        if (!part.hasMatch() || (!code && !others))
            return std::nullopt;
        claim.parts.push_back({code ? std::vector{*code} : std::vector<std::string>(),
                               countCondition(part.captured(3), strictnessOf(part))});
    }
    return claim;
}

} // namespace

void readKorean(const Dataset &dataset, SentenceDraft &draft)
{
    cutDay(draft);
    cutMonth(draft);
    draft.kind = readCount(dataset, draft.rest);
    const auto match = matched(u"(.+?)(?:은|는|이|가) (.+)"_s, draft.rest);
    if (draft.kind || !match.hasMatch())
        return;
    Said said{match.captured(1), match.captured(2)};
    cutPlaces(dataset, said.predicate, draft);
    cutFolding(said.predicate, draft);
    constexpr std::array<Reader, 6> kReaders{readMoney, readRank,  readGap,
                                             readAhead, readRatio, readLabs};
    for (const Reader read : kReaders) {
        if (!draft.kind)
            draft.kind = read(dataset, draft, said);
    }
    if (!draft.kind)
        draft.rest = said.predicate;
}

QStringList koreanClaimSentences()
{
    return {u"EXAONE 4.0 32B는 US, CN 제외 1위"_s,
            u"2025-10-02 기준 EXAONE 4.0 32B는 20위다"_s,
            u"EXAONE 4.0 32B는 계열별 상위 40위 이내"_s,
            u"EXAONE 4.0 32B는 Mistral Medium 3.1보다 앞선다"_s,
            u"EXAONE 4.0 32B는 GPT-3.5 Turbo의 약 5배"_s,
            u"EXAONE 4.0 32B는 Mistral Medium 3.1보다 7점 이상 앞선다"_s,
            u"한국은 세계에서 3위"_s,
            u"한국은 캐나다보다 앞선다"_s,
            u"중국은 미국보다 2개월 이상 뒤진다"_s,
            u"상위 22개 중 미국 13개, 중국 6개, 기타 3개"_s,
            u"미국은 기업이 10개 이상"_s,
            u"Mistral은 2025년 9월에 17억 유로 조달"_s,
            u"Anthropic은 2025년 9월에 Mistral의 6.5배 조달"_s};
}

} // namespace podium
