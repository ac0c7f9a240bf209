// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/captions.h"

#include "app/engine/comparison/ranking_agreement.h"
#include "app/engine/countries/counting_kinds.h"
#include "app/engine/countries/unmeasured.h"
#include "app/engine/ranking/selection.h"
#include "app/models/charts/findings.h"
#include "app/models/countries/counting_words.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Folding changes only the rules that count models; the others look at each lab's best model.
bool countsModels(const CountingRule &rule)
{
    return rule.kind == CountingRule::Kind::Count || rule.kind == CountingRule::Kind::Herfindahl;
}

} // namespace

/// What is said of a counting beside its rule.
QString Captions::countedRules(bool countsModels) const
{
    QStringList parts;
    if (countsModels)
        parts << rules();
    else
        parts << tr("%1, as of %2").arg(methodName(m_dataset.methods[m_answer.method]), day())
              << filters();
    if (m_answer.view.seats != Seats::Source)
        parts << seats();
    if (m_answer.view.correctChoice)
        parts << choiceRule();
    return parts.join(u" · "_s);
}

/// What models without an index of their own leave open of the values under a rule.
QString Captions::openValues(const CountingRule &rule) const
{
    const CountryBounds bounds(m_dataset, m_answer);
    const auto any = [&](Bound bound) {
        return std::ranges::any_of(m_answer.countries, [&](const CountryResult &country) {
            return bounds.ofValue(country, rule) == bound;
        });
    };
    if (any(Bound::AtLeast))
        return tr("≥: at least, for some of its models are without an index or only estimated");
    if (!any(Bound::Unsure) || traitsOf(rule.kind).overBests)
        return {};
    return m_answer.view.certainty.shown
        ? tr("models without an index may move any value, beyond its interval, too")
        : tr("models without an index may move any value");
}

QString Captions::countryRules() const
{
    QStringList parts{tr("Counting rule: %1").arg(countingRule()),
                      countedRules(countsModels(m_answer.view.countingRule)),
                      openValues(m_answer.view.countingRule)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString Captions::slopeRules() const
{
    const View &view = m_answer.view;
    const auto agreement = agreementOfRules(m_answer);
    if (!agreement)
        return countryRules();
    QStringList parts{tr("Left: %1").arg(countingRule()),
                      tr("Right: %1").arg(countingRule(*view.otherRule))};
    if (agreement->kendallTauB)
        parts << tr("Kendall's tau %1 (1: the same order)")
                     .arg(localeOf(m_language).toString(*agreement->kendallTauB, 'f', 2));
    parts << countedRules(countsModels(view.countingRule) || countsModels(*view.otherRule));
    QStringList open{openValues(view.countingRule), openValues(*view.otherRule)};
    open.removeAll(QString());
    open.removeDuplicates();
    parts += open;
    return parts.join(u" · "_s);
}

/// Whom the choice of the rule moves most, where the reader can see it.
QString Captions::slopeTitle(const QList<ChartMark> &marks) const
{
    QString neutral = tr("Countries under two counting rules");
    const auto measured = [this](const QString &sentence) {
        return atSentenceStart(asFarAsMeasured(sentence, m_dataset, m_answer));
    };
    const auto agreement = agreementOfRules(m_answer);
    if (!agreement || agreement->shifts.empty())
        return neutral;
    if (agreement->largestShift == 0)
        return measured(tr("the countries rank alike under both rules"));
    int most = 0;
    for (const RankShift &shift : agreement->shifts) {
        if (shift.item != kUnassigned) // what nobody assigned is no country that moves
            most = std::max(most, std::abs(shift.shift()));
    }
    QStringList names;
    const RankShift *one = nullptr;
    for (const RankShift &shift : agreement->shifts) {
        if (std::abs(shift.shift()) != most || shift.item == kUnassigned)
            continue;
        if (std::ranges::find(marks, toQString(shift.item), &ChartMark::country) == marks.end())
            return neutral;
        names << countryInSentence(m_dataset, shift.item, m_language);
        one = &shift;
    }
    if (most == 0)
        return neutral;
    if (names.size() == 1)
        return measured(tr("%1 moves most: from rank %2 to rank %3")
                            .arg(names.front(), countText(one->rank, m_language),
                                 countText(one->otherRank, m_language)));
    const QString who = names.size() <= 3
        ? localeOf(m_language).createSeparatedList(names)
        : tr("%1 countries").arg(countText(names.size(), m_language));
    return measured(most == 1
                        ? tr("%1 move most, by one place").arg(who)
                        : tr("%1 move most, by %2 places").arg(who, countText(most, m_language)));
}

QString Captions::seats() const
{
    switch (m_answer.view.seats) {
    case Seats::Each:
        return tr("labs of several countries count in each");
    case Seats::Split:
        return tr("labs of several countries are split between them where labs or models add up");
    case Seats::Source:
        break;
    }
    return tr("labs count in the country the source names");
}

QString Captions::filterRules() const
{
    Answer own = m_answer;
    own.rules = {}; // each index has its own
    QStringList parts = Captions(m_dataset, own, m_language).filters();
    if (m_answer.view.seats != Seats::Source)
        parts << seats();
    if (m_answer.view.correctChoice)
        parts << choiceRule();
    return parts.join(u" · "_s);
}

QString Captions::choiceRule() const
{
    return tr("corrected for the choice of the best of uncertain variants");
}

QString Captions::countingRule() const
{
    return countingRule(m_answer.view.countingRule);
}

QString Captions::countingRule(const CountingRule &rule) const
{
    return CountingWords::ruleOf(rule, m_language);
}

QString Captions::countryAxisTitle() const
{
    return CountingWords::axisTitle(m_answer.view.countingRule,
                                    methodName(m_dataset.methods[m_answer.method]), m_language);
}

void Captions::captionCountries(ChartSeries &series) const
{
    const Findings findings(m_dataset, m_answer, m_language);
    series.title = findings.ofCountries(series.marks);
    series.subtitle = rulesLine(m_dataset, m_answer, m_language, RulesOf::Countries);
    series.source = source();
    if (traitsOf(m_answer.view.countingRule.kind).unit == CountingUnit::Points)
        addReference(series);
    series.valueAxisTitle = countryAxisTitle();
    series.categoryAxisTitle = tr("Country");
    series.emptyText = tr("No country has a ranked model. Remove a filter to see countries.");
}

void Captions::captionSlope(ChartSeries &series) const
{
    const auto &other = m_answer.view.otherRule;
    series.title = slopeTitle(series.marks);
    series.subtitle = rulesLine(m_dataset, m_answer, m_language, RulesOf::CountryRules);
    series.source = source();
    if (other)
        series.plane()->places = {countingRule(), countingRule(*other)};
    series.valueAxisTitle = tr("Rank");
    series.categoryAxisTitle = tr("Country");
    series.emptyText = other
        ? tr("No country has a ranked model. Remove a filter to see countries.")
        : tr("Choose a second counting rule to set beside the first.");
}

} // namespace podium
