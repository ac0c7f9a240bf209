// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/country_model.h"

#include "app/engine/countries/counting_kinds.h"
#include "app/models/charts/captions.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/receipts/country_steps.h"
#include "app/models/tables/column.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A value as a table and a chart show it: shares in per cent.
double shownValue(double value, const CountingRule &rule)
{
    return traitsOf(rule.kind).unit == CountingUnit::Share ? 100 * value : value;
}

/// Both ends in the unit of the rule: "41.7–43.5", "58.0–77.3%"; "3" where no draw changes a count.
QString intervalText(const CountryResult &shown, const CountingRule &rule, Language language)
{
    QString high = countingValueText(*shown.high, rule, language);
    QString low = countingValueText(*shown.low, rule, language);
    if (low == high)
        return high;
    if (traitsOf(rule.kind).unit == CountingUnit::Share)
        low.chop(1); // one sign for both
    return low + u'–' + high;
}

} // namespace

const CountryResult &CountryModel::result(int row) const
{
    return answerData().answer->countries[static_cast<std::size_t>(row)];
}

void CountryModel::prepare()
{
    const Answer &answer = *answerData().answer;
    m_others.assign(answer.countries.size(), nullptr);
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const auto other = std::ranges::find(answer.otherCountries, answer.countries[i].country,
                                             &CountryResult::country);
        if (other != answer.otherCountries.end())
            m_others[i] = &*other;
    }
    findLags();
}

int CountryModel::rows() const
{
    return static_cast<int>(answerData().answer->countries.size());
}

QString CountryModel::nameOf(const LabResult &lab) const
{
    return lab.lab ? labName(answerData().dataset->labs[*lab.lab], answerData().language)
                   : tr("Lab not known");
}

QString CountryModel::labNames(const CountryResult &result) const
{
    QStringList names;
    for (const LabResult &lab : result.labs)
        names << nameOf(lab);
    return names.join(u", "_s);
}

int CountryModel::topShare(const CountryResult &result) const
{
    const auto &composition = answerData().answer->composition;
    const auto share = std::ranges::find(composition, result.country, &CountryShare::country);
    return share == composition.end() ? 0 : share->models;
}

QVariant CountryModel::cell(int row, int column, int role) const
{
    const CountryResult &shown = result(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
    case CountryRole:
        return toQString(shown.country);
    case EstimatedRole:
        return shown.estimated;
    case OwnRole:
        return isOwn(answerData().snapshot().models[shown.bestModel]);
    case NoteRole:
        return column == Country
            ? QVariant(nameWithOrigin(answerData().snapshot().models[shown.bestModel]))
            : QVariant();
    case SearchRole:
        return searchText(shown);
    case ShareRole:
        return share(row, column);
    case StepsRole:
        return steps(row, column);
    case LowRole:
    case HighRole:
        return column == Value || column == Interval ? intervalEnd(row, role)
                                                     : lagEnd(row, column, role);
    default:
        return {};
    }
}

QVariant CountryModel::share(int row, int column) const
{
    if (column == BestIndex)
        return result(row).bestIndex / 100;
    const bool points
        = traitsOf(answerData().answer->view.countingRule.kind).unit == CountingUnit::Points;
    return column == Value && points ? QVariant(result(row).value / 100) : QVariant();
}

QVariant CountryModel::intervalEnd(int row, int role) const
{
    const CountryResult &shown = result(row);
    const std::optional<double> &end = role == LowRole ? shown.low : shown.high;
    const bool asked = answerData().answer->view.certainty.shown;
    return end && asked ? QVariant(shownValue(*end, answerData().answer->view.countingRule))
                        : QVariant();
}

QVariant CountryModel::certaintyText(int row, int column) const
{
    const CountryResult &shown = result(row);
    const Language language = answerData().language;
    if (column == ChoiceBias)
        return shown.choiceBias ? QVariant(differenceText(*shown.choiceBias, language))
                                : QVariant();
    if (!answerData().answer->view.certainty.shown || !shown.low)
        return {};
    if (column == Interval)
        return intervalText(shown, answerData().answer->view.countingRule, language);
    return shown.rankLow > 0 ? QVariant(rankIntervalText(shown.rankLow, shown.rankHigh, language))
                             : QVariant();
}

QVariant CountryModel::steps(int row, int column) const
{
    const View &view = answerData().answer->view;
    const CountrySteps steps(answerData(), result(row), view.countingRule);
    if (column == Value)
        return QVariant::fromValue(steps.value());
    if (column == OtherValue && otherResult(row))
        return QVariant::fromValue(
            CountrySteps(answerData(), *otherResult(row), *view.otherRule).value());
    if (column == MonthsBehind && lag(row))
        return lagSteps(row);
    return column == TopShare ? QVariant::fromValue(steps.topShare()) : QVariant();
}

QVariant CountryModel::text(int row, int column) const
{
    const CountryResult &shown = result(row);
    const Language language = answerData().language;
    switch (column) {
    case Rank:
        return shown.rank > 0 ? QVariant(countText(shown.rank, language)) : QVariant();
    case Country:
        return countryName(*answerData().dataset, shown.country, language);
    case Value:
        return countingValueText(shown.value, answerData().answer->view.countingRule, language);
    case OtherRank:
    case OtherValue:
        return otherText(row, column);
    case MonthsBehind:
    case BehindInterval:
        return lagText(row, column);
    case BestModel:
        return nameWithOrigin(answerData().snapshot().models[shown.bestModel]);
    case BestIndex:
        return indexText(shown.bestIndex, language);
    case Labs:
        return countText(std::ssize(shown.labs), language);
    case Models:
        return countText(shown.models, language);
    case LabNames:
        return labNames(shown);
    case TopShare:
        return countText(topShare(shown), language);
    case Interval:
    case RankInterval:
    case ChoiceBias:
        return certaintyText(row, column);
    default:
        return {};
    }
}

QVariant CountryModel::otherText(int row, int column) const
{
    const CountryResult *other = otherResult(row);
    if (!other || (column == OtherRank && other->rank == 0))
        return {};
    return column == OtherRank
        ? countText(other->rank, answerData().language)
        : countingValueText(other->value, *answerData().answer->view.otherRule,
                            answerData().language);
}

QVariant CountryModel::value(int row, int column) const
{
    const CountryResult &shown = result(row);
    const CountryResult *other = otherResult(row);
    const GroupLag *behind = lag(row);
    switch (column) {
    case OtherRank:
        return other && other->rank > 0 ? QVariant(other->rank) : QVariant();
    case OtherValue:
        return other ? QVariant(shownValue(other->value, *answerData().answer->view.otherRule))
                     : QVariant();
    case MonthsBehind:
        return behind ? QVariant(behind->months) : QVariant();
    case BehindInterval:
        return behind && behind->low && behind->high ? QVariant(*behind->high - *behind->low)
                                                     : QVariant();
    case Rank:
        return shown.rank > 0 ? QVariant(shown.rank) : QVariant();
    case Value:
        return shownValue(shown.value, answerData().answer->view.countingRule);
    case BestIndex:
        return shown.bestIndex;
    case Labs:
        return static_cast<int>(shown.labs.size());
    case Models:
        return shown.models;
    case TopShare:
        return topShare(shown);
    case Interval:
        return shown.low ? QVariant(*shown.high - *shown.low) : QVariant();
    case RankInterval:
        return shown.rankLow > 0 ? QVariant(shown.rankHigh - shown.rankLow) : QVariant();
    case ChoiceBias:
        return orMissing(shown.choiceBias);
    default:
        return text(row, column);
    }
}

QString CountryModel::searchText(const CountryResult &result) const
{
    const Dataset &dataset = *answerData().dataset;
    QStringList names = countrySearchNames(dataset, result.country);
    for (const LabResult &lab : result.labs) {
        if (lab.lab)
            names << labSearchNames(dataset.labs[*lab.lab]);
        names << toQString(answerData().snapshot().models[lab.bestModel].name);
    }
    return names.join(u'\n');
}

} // namespace podium
