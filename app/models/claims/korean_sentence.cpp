// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/korean_words.h"
#include "app/models/claims/told_reading.h"
#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKorean = Language::Korean;

QString foldingWords(Folding folding)
{
    switch (folding) {
    case Folding::All:
        return u"모든 변형을 세면"_s;
    case Folding::Family:
        return u"계열마다 가장 나은 변형 하나로 세면"_s;
    case Folding::Lab:
        return u"연구소마다 가장 나은 모델 하나로 세면"_s;
    }
    return {};
}

QString selectionWords(const View &view)
{
    if (view.openWeights)
        return *view.openWeights ? u"공개 가중치 모델 가운데"_s : u"비공개 가중치 모델 가운데"_s;
    if (view.reasoning)
        return *view.reasoning ? u"추론 모델 가운데"_s : u"비추론 모델 가운데"_s;
    if (view.releasedFrom)
        return u"%1 이후 나온 모델 가운데"_s.arg(longDateText(*view.releasedFrom, kKorean));
    return u"모든 모델 가운데"_s;
}

QString ruleWords(const CountingRule &rule)
{
    const QString number = shortNumberText(rule.number, kKorean);
    switch (rule.kind) {
    case CountingRule::Kind::Best:
        return u"최고 모델 기준으로"_s;
    case CountingRule::Kind::TopMean:
        return u"상위 연구소 %1곳의 평균으로"_s.arg(number);
    case CountingRule::Kind::Count:
        return u"상위 %1개에 든 모델 수로"_s.arg(number);
    case CountingRule::Kind::LabsOver:
        return u"지수 %1 이상인 연구소 수로"_s.arg(number);
    case CountingRule::Kind::LabSum:
        return u"연구소 합계로"_s;
    case CountingRule::Kind::FrontierShare:
        return u"선두였던 날의 비율로"_s;
    case CountingRule::Kind::Herfindahl:
        return u"집중도로"_s;
    }
    return {};
}

QString weightWords(const View &view)
{
    switch (view.choice.weights.value_or(WeightRule{}).kind) {
    case WeightRule::Kind::Source:
        return u"원 가중치로"_s;
    case WeightRule::Kind::Equal:
        return u"같은 가중치로"_s;
    case WeightRule::Kind::Category:
        return u"분야마다 같은 가중치로"_s;
    case WeightRule::Kind::PrincipalComponent:
        return u"제1주성분 가중치로"_s;
    case WeightRule::Kind::Custom:
        return u"직접 정한 가중치로"_s;
    }
    return {};
}

QString seatWords(Seats seats)
{
    switch (seats) {
    case Seats::Source:
        return u"연구소를 출처가 적은 국가로 세면"_s;
    case Seats::Each:
        return u"여러 국가에 걸친 연구소를 각 국가에 세면"_s;
    case Seats::Split:
        return u"여러 국가에 걸친 연구소를 나누어 세면"_s;
    }
    return {};
}

QString words(const ToldReading &told, Dimension dimension)
{
    const View &view = told.reading().view;
    switch (dimension) {
    case Dimension::Snapshot:
        return dayOf(told) ? longDateText(*dayOf(told), kKorean) + u" 기준"_s : QString();
    case Dimension::Folding:
        return foldingWords(view.folding);
    case Dimension::Selection:
        return selectionWords(view);
    case Dimension::Estimated:
        return view.estimated ? u"추정 지수를 포함하면"_s : u"추정 지수를 빼면"_s;
    case Dimension::LaterScores:
        return view.laterScores ? u"이후 점수를 포함하면"_s : u"이후 점수를 빼면"_s;
    case Dimension::Rule:
        return ruleWords(view.countingRule);
    case Dimension::Seats:
        return seatWords(view.seats);
    case Dimension::Method:
        return toQString(view.method) + u" 방법으로"_s;
    case Dimension::Weights:
        return weightWords(view);
    case Dimension::Programme:
        return u"‘%1’ 행으로"_s.arg(programmeName(told.dataset, told.reading().programme, kKorean));
    }
    return {};
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Snapshot:
        return u"기준일"_s;
    case Dimension::Folding:
        return u"변형을 묶는 방식"_s;
    case Dimension::Selection:
        return u"모델 범위"_s;
    case Dimension::Estimated:
        return u"추정 지수 포함 여부"_s;
    case Dimension::LaterScores:
        return u"이후 점수 포함 여부"_s;
    case Dimension::Rule:
        return u"국가 집계 규칙"_s;
    case Dimension::Seats:
        return u"여러 국가에 걸친 연구소의 집계"_s;
    case Dimension::Method:
        return u"방법"_s;
    case Dimension::Weights:
        return u"가중치"_s;
    case Dimension::Programme:
        return u"원장의 어느 행인지"_s;
    }
    return {};
}

/// "2025년 9월 18일 기준 연구소마다 가장 나은 모델 하나로 세면 ... 1위였다 (v3.0)"
QString told(const ToldReading &reading)
{
    const QString version = versionOf(reading);
    QStringList parts{koreanCircumstances(reading, toldDimensions(reading)), koreanClause(reading)};
    if (!version.isEmpty())
        parts << u"(%1)"_s.arg(version);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString countedOf(std::size_t part, std::size_t all)
{
    return u"해석 %1가지 중 %2가지"_s.arg(countText(static_cast<qint64>(all), kKorean),
                                          countText(static_cast<qint64>(part), kKorean));
}

QString shareSentence(const ClaimResult &result)
{
    const QString counted = countedOf(result.holds, result.holds + result.fails);
    QStringList names;
    for (const Dimension dimension : result.deciding())
        names << dimensionName(dimension);
    return names.isEmpty()
        ? u"%1에서 성립했다."_s.arg(counted)
        : u"%1에서 성립했으며, %2에 따라 달라진다."_s.arg(counted, names.join(u", "_s));
}

QString noiseSentence(const ClaimResult &result)
{
    return result.open == 0 ? QString()
                            : u" 점수 오차 때문에 %1에서는 확실하지 않다."_s.arg(
                                countedOf(result.open, result.holds + result.fails));
}

QString notEvaluable(const Dataset &dataset, const Claim &claim, const ClaimResult &result)
{
    if (const auto *unchecked = std::get_if<UncheckedClaim>(&claim.kind))
        return u"이 수치로는 확인할 수 없다: %1."_s.arg(toQString(unchecked->reasonKo));
    if (result.holds > 0)
        return u"확인할 수 없다: %1. 그러나 유일한 출처가 이 진술 자체다."_s.arg(
            koreanClause({dataset, claim, result, *result.example}));
    const ToldReading reading{dataset, claim, result, result.undecided.value_or(0)};
    if (reading.judgement().why == NotApplicable::OpenBound)
        return u"확인할 수 없다: %1. 이것만으로는 판단할 수 없다."_s.arg(told(reading));
    return u"확인할 수 없다: %1."_s.arg(koreanClause(reading));
}

QString dependsText(const ToldReading &example, const ToldReading &counter)
{
    const QString where = koreanCircumstances(counter, differences(example, counter));
    return u"%1. 그러나 %2%3. "_s.arg(told(example), where.isEmpty() ? QString() : where + u' ',
                                      koreanClause(counter));
}

} // namespace

QString koreanCircumstances(const ToldReading &told, const std::vector<Dimension> &dimensions)
{
    QStringList parts;
    for (const Dimension dimension : dimensions)
        parts << words(told, dimension);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString koreanSentence(const Dataset &dataset, const Claim &claim, const ClaimResult &result)
{
    const auto applicable = static_cast<qint64>(result.holds + result.fails);
    switch (result.verdict) {
    case Verdict::NotEvaluable:
        return notEvaluable(dataset, claim, result);
    case Verdict::Holds:
    case Verdict::HoldsWithinError: {
        const QString fact = told({dataset, claim, result, *result.example}) + u'.';
        return (applicable == 1
                    ? fact
                    : fact + u" 해석 %1가지 모두에서 그렇다."_s.arg(countText(applicable, kKorean)))
            + noiseSentence(result);
    }
    case Verdict::Fails:
    case Verdict::FailsWithinError: {
        const QString fact = told({dataset, claim, result, *result.counterExample}) + u'.';
        const QString said = applicable == 1 ? fact
                                             : fact
                + u" 이 진술은 해석 %1가지 중 어디에서도 성립하지 않았다."_s.arg(
                    countText(applicable, kKorean));
        return result.verdict == Verdict::Fails ? said : said + noiseSentence(result);
    }
    case Verdict::Depends:
        return dependsText({dataset, claim, result, *result.example},
                           {dataset, claim, result, *result.counterExample})
            + shareSentence(result);
    }
    return {};
}

} // namespace podium
