// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/english_words.h"
#include "app/models/claims/told_reading.h"
#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEnglish = Language::English;

QString foldingWords(Folding folding)
{
    switch (folding) {
    case Folding::All:
        return u"when all variants are counted"_s;
    case Folding::Family:
        return u"when each family is counted by its best variant"_s;
    case Folding::Lab:
        return u"when each lab is counted by its best model"_s;
    }
    return {};
}

QString selectionWords(const View &view)
{
    if (view.openWeights)
        return *view.openWeights ? u"among models with open weights"_s
                                 : u"among models with closed weights"_s;
    if (view.reasoning)
        return *view.reasoning ? u"among reasoning models"_s : u"among models that do not reason"_s;
    if (view.releasedFrom)
        return u"among models released since %1"_s.arg(longDateText(*view.releasedFrom, kEnglish));
    return u"among all models"_s;
}

QString ruleWords(const CountingRule &rule)
{
    const QString number = shortNumberText(rule.number, kEnglish);
    switch (rule.kind) {
    case CountingRule::Kind::Best:
        return u"by best model"_s;
    case CountingRule::Kind::TopMean:
        return u"by the mean of the best %1 labs"_s.arg(number);
    case CountingRule::Kind::Count:
        return u"by the number of models in the top %1"_s.arg(number);
    case CountingRule::Kind::LabsOver:
        return u"by the number of labs with an index of at least %1"_s.arg(number);
    case CountingRule::Kind::LabSum:
        return u"by the sum over labs"_s;
    case CountingRule::Kind::FrontierShare:
        return u"by the share of days in the lead"_s;
    case CountingRule::Kind::Herfindahl:
        return u"by concentration"_s;
    }
    return {};
}

QString weightWords(const View &view)
{
    switch (view.choice.weights.value_or(WeightRule{}).kind) {
    case WeightRule::Kind::Source:
        return u"with the source's weights"_s;
    case WeightRule::Kind::Equal:
        return u"with equal weights"_s;
    case WeightRule::Kind::Category:
        return u"with each category weighted the same"_s;
    case WeightRule::Kind::PrincipalComponent:
        return u"with weights by the first principal component"_s;
    case WeightRule::Kind::Custom:
        return u"with weights of one's own"_s;
    }
    return {};
}

QString seatWords(Seats seats)
{
    switch (seats) {
    case Seats::Source:
        return u"with labs in the country the source names"_s;
    case Seats::Each:
        return u"with labs of several countries in each"_s;
    case Seats::Split:
        return u"with labs of several countries split between them"_s;
    }
    return {};
}

QString words(const ToldReading &told, Dimension dimension)
{
    const View &view = told.reading().view;
    switch (dimension) {
    case Dimension::Snapshot:
        return dayOf(told) ? u"on "_s + longDateText(*dayOf(told), kEnglish) : QString();
    case Dimension::Folding:
        return foldingWords(view.folding);
    case Dimension::Selection:
        return selectionWords(view);
    case Dimension::Estimated:
        return view.estimated ? u"with estimated indices"_s : u"without estimated indices"_s;
    case Dimension::LaterScores:
        return view.laterScores ? u"with scores from later days"_s
                                : u"without scores from later days"_s;
    case Dimension::Rule:
        return ruleWords(view.countingRule);
    case Dimension::Seats:
        return seatWords(view.seats);
    case Dimension::Method:
        return u"under "_s + toQString(view.method);
    case Dimension::Weights:
        return weightWords(view);
    case Dimension::Programme:
        return u"by the row \"%1\""_s.arg(
            programmeName(told.dataset, told.reading().programme, kEnglish));
    }
    return {};
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Snapshot:
        return u"the day"_s;
    case Dimension::Folding:
        return u"how variants are folded"_s;
    case Dimension::Selection:
        return u"which models are looked at"_s;
    case Dimension::Estimated:
        return u"whether estimates count"_s;
    case Dimension::LaterScores:
        return u"whether later scores count"_s;
    case Dimension::Rule:
        return u"the counting rule"_s;
    case Dimension::Seats:
        return u"where labs of several countries count"_s;
    case Dimension::Method:
        return u"the method"_s;
    case Dimension::Weights:
        return u"the weights"_s;
    case Dimension::Programme:
        return u"which row of the ledger is meant"_s;
    }
    return {};
}

/// "on 18 September 2025 when each lab is counted by its best model (v3.0)"
QString told(const ToldReading &reading)
{
    const QString version = versionOf(reading);
    QStringList parts{englishClause(reading),
                      englishCircumstances(reading, toldDimensions(reading))};
    if (!version.isEmpty())
        parts << u"(%1)"_s.arg(version);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString countedOf(std::size_t part, std::size_t all)
{
    return u"%1 of %2 readings"_s.arg(countText(static_cast<qint64>(part), kEnglish),
                                      countText(static_cast<qint64>(all), kEnglish));
}

QString shareSentence(const ClaimResult &result)
{
    const std::size_t applicable = result.holds + result.fails;
    QStringList names;
    for (const Dimension dimension : result.deciding())
        names << dimensionName(dimension);
    const QString counted = countedOf(result.holds, applicable);
    return names.isEmpty()
        ? u"It held in %1."_s.arg(counted)
        : u"It held in %1; that depends on %2."_s.arg(counted, englishList(names));
}

/// As the end of a sentence that has a full stop of its own.
QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

QString noiseSentence(const ClaimResult &result)
{
    return result.open == 0 ? QString()
                            : u" The error of scores leaves %1 open."_s.arg(
                                countedOf(result.open, result.holds + result.fails));
}

QString notEvaluable(const Dataset &dataset, const Claim &claim, const ClaimResult &result)
{
    if (const auto *unchecked = std::get_if<UncheckedClaim>(&claim.kind))
        return u"This cannot be checked with these figures: %1."_s.arg(
            toQString(unchecked->reasonEn));
    if (result.holds > 0)
        return u"This cannot be checked: %1, but its only source is the statement's own."_s.arg(
            englishClause({dataset, claim, result, *result.example}));
    const ToldReading reading{dataset, claim, result, result.undecided.value_or(0)};
    if (reading.judgement().why == NotApplicable::OpenBound)
        return u"This cannot be checked: %1, which does not decide it."_s.arg(told(reading));
    return u"This cannot be checked: %1."_s.arg(englishClause(reading));
}

QString dependsText(const ToldReading &example, const ToldReading &counter)
{
    const std::vector<Dimension> apart = differences(example, counter);
    const QString circumstances = englishCircumstances(counter, apart);
    const bool dayOnly = apart.size() == 1 && apart.front() == Dimension::Snapshot;
    const QString where
        = circumstances.isEmpty() ? QString() : circumstances + (dayOnly ? u" "_s : u", "_s);
    return u"%1; %2%3. "_s.arg(englishCapital(told(example)), where, englishClause(counter));
}

} // namespace

QString englishReason(const ToldReading &told)
{
    const Judgement &judgement = told.judgement();
    const QString whom = whomText(told, kEnglish);
    const auto *amount = std::get_if<AmountClaim>(&told.claim.kind);
    switch (judgement.why) {
    case NotApplicable::NotInSnapshot:
        return u"the snapshot does not have %1"_s.arg(whom);
    case NotApplicable::NoIndex:
        return u"%1 has no index"_s.arg(whom);
    case NotApplicable::FoldedAway:
        return u"a better model stands for the lab or family of %1"_s.arg(whom);
    case NotApplicable::LeftOut:
        return u"the filters leave %1 out"_s.arg(whom);
    case NotApplicable::NotKnownOf:
        return u"of better models it is not known whether they are among those"_s;
    case NotApplicable::NoAmount:
        return u"the ledger has no amount of %1%2 that can be converted"_s.arg(
            whom, amount ? englishPeriod(told, toldSum(told, *amount)) : QString());
    case NotApplicable::Unanswerable:
        return judgement.error ? withoutStop(toQString(message(*judgement.error))) : QString();
    case NotApplicable::OpenBound: // whose clause tells the bound
    case NotApplicable::NoNumber:
    case NotApplicable::No:
        break;
    }
    return whom.isEmpty() ? u"there is no such number"_s
                          : u"there is no such number for %1"_s.arg(whom);
}

QString englishCircumstances(const ToldReading &told, const std::vector<Dimension> &dimensions)
{
    QStringList parts;
    for (const Dimension dimension : dimensions)
        parts << words(told, dimension);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString englishSentence(const Dataset &dataset, const Claim &claim, const ClaimResult &result)
{
    const std::size_t applicable = result.holds + result.fails;
    switch (result.verdict) {
    case Verdict::NotEvaluable:
        return notEvaluable(dataset, claim, result);
    case Verdict::Holds:
    case Verdict::HoldsWithinError: {
        const QString fact = englishCapital(told({dataset, claim, result, *result.example}));
        return applicable == 1 ? fact + u'.' + noiseSentence(result)
                               : u"%1, and so in all %2 readings."_s.arg(
                                     fact, countText(static_cast<qint64>(applicable), kEnglish))
                + noiseSentence(result);
    }
    case Verdict::Fails:
    case Verdict::FailsWithinError: {
        const QString fact = englishCapital(told({dataset, claim, result, *result.counterExample}));
        const QString said = applicable == 1
            ? fact + u'.'
            : u"%1; the claim held in none of %2 readings."_s.arg(
                fact, countText(static_cast<qint64>(applicable), kEnglish));
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
