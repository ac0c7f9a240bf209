// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/country_model.h"

#include "app/engine/countries/counting.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/receipts/country_steps.h"
#include "app/models/receipts/lag_steps.h"
#include "app/models/tables/column.h"
#include "app/models/trends/lag_model.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A value as a table and a chart show it: shares in per cent.
double shownValue(double value, const CountingRule &rule)
{
    return unitOf(rule.kind) == CountingUnit::Share ? 100 * value : value;
}

/// Both ends in the unit of the rule: "41.7–43.5", "58.0–77.3%"; "3" where no draw changes a count.
QString intervalText(const CountryResult &shown, const CountingRule &rule, Language language)
{
    const QString high = countingValueText(*shown.high, rule, language);
    QString low = countingValueText(*shown.low, rule, language);
    if (low == high)
        return high;
    if (unitOf(rule.kind) == CountingUnit::Share)
        low.chop(1); // one sign for both
    return low + u'–' + high;
}

} // namespace

const CountryResult &CountryModel::result(int row) const
{
    return answerData().answer->countries[static_cast<std::size_t>(row)];
}

void CountryModel::setLags(std::optional<Lags> lags)
{
    m_lags = std::move(lags);
    if (!answerData())
        return;
    findLags();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, MonthsBehind), index(rowCount() - 1, BehindInterval));
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

void CountryModel::findLags()
{
    const auto &countries = answerData().answer->countries;
    m_lagOfRow.assign(countries.size(), nullptr);
    for (std::size_t i = 0; m_lags && i < countries.size(); ++i) {
        const auto found
            = std::ranges::find(m_lags->groups, countries[i].country, &GroupLag::group);
        if (found != m_lags->groups.end())
            m_lagOfRow[i] = &*found;
    }
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
        return answerData().snapshot().models[shown.bestModel].assumed;
    case NoteRole:
        return column == Country
            ? QVariant(toQString(answerData().snapshot().models[shown.bestModel].name))
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
    const bool points = unitOf(answerData().answer->view.countingRule.kind) == CountingUnit::Points;
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

QVariant CountryModel::lagEnd(int row, int column, int role) const
{
    const GroupLag *shown = lag(row);
    if (!shown || (column != MonthsBehind && column != BehindInterval))
        return {};
    const std::optional<double> &end = role == LowRole ? shown->low : shown->high;
    return end ? QVariant(*end) : QVariant();
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

QVariant CountryModel::lagSteps(int row) const
{
    const auto nameOf = [this](const std::string &code) {
        return countryName(*answerData().dataset, code, answerData().language);
    };
    const GroupLag &shown = *lag(row);
    return QVariant::fromValue(
        podium::lagSteps(shown, m_lags->lastDay,
                         {nameOf(shown.group), nameOf(m_lags->reference), result(row).bestIndex},
                         answerData().language));
}

QVariant CountryModel::text(int row, int column) const
{
    const CountryResult &shown = result(row);
    const Language language = answerData().language;
    switch (column) {
    case Rank:
        return countText(shown.rank, language);
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
        return toQString(answerData().snapshot().models[shown.bestModel].name);
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
    if (!other)
        return {};
    return column == OtherRank
        ? countText(other->rank, answerData().language)
        : countingValueText(other->value, *answerData().answer->view.otherRule,
                            answerData().language);
}

QVariant CountryModel::lagText(int row, int column) const
{
    const GroupLag *shown = lag(row);
    if (!shown)
        return {};
    if (column == MonthsBehind)
        return LagModel::monthsText(*shown, answerData().language);
    return shown->low ? QVariant(LagModel::intervalText(*shown, answerData().language))
                      : QVariant();
}

QVariant CountryModel::value(int row, int column) const
{
    const CountryResult &shown = result(row);
    const CountryResult *other = otherResult(row);
    const GroupLag *behind = lag(row);
    switch (column) {
    case OtherRank:
        return other ? QVariant(other->rank) : QVariant();
    case OtherValue:
        return other ? QVariant(shownValue(other->value, *answerData().answer->view.otherRule))
                     : QVariant();
    case MonthsBehind:
        return behind ? QVariant(behind->months) : QVariant();
    case BehindInterval:
        return behind && behind->low && behind->high ? QVariant(*behind->high - *behind->low)
                                                     : QVariant();
    case Rank:
        return shown.rank;
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

QVariant CountryModel::explanation(int row, int column) const
{
    const CountryResult &shown = result(row);
    const Language language = answerData().language;
    switch (column) {
    case Value:
        if (shown.fewerThanAsked)
            return tr("Fewer labs than the rule asks for; labs counted: %1.")
                .arg(countText(shown.labsCounted, language));
        return shown.estimated ? QVariant(tr("Rests on an index that the source estimated."))
                               : QVariant();
    case Labs:
    case LabNames:
        return labLines(shown);
    case TopShare:
        return tr("%1 of the %2 models that are the top %3 of those shown.")
            .arg(countText(topShare(shown), language),
                 countText(answerData().answer->topSize, language),
                 countText(answerData().answer->view.top, language));
    default:
        return {};
    }
}

QVariant CountryModel::labLines(const CountryResult &result) const
{
    QStringList lines;
    for (const LabResult &lab : result.labs)
        lines << tr("%1: %2 (%3)")
                     .arg(nameOf(lab), indexText(lab.bestIndex, answerData().language),
                          toQString(answerData().snapshot().models[lab.bestModel].name));
    return lines.join(u'\n');
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

QVariant CountryModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"rank", QT_TR_NOOP("Rank"), QT_TR_NOOP("Place among the countries shown.")},
        {"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Where the labs have their seat.")},
        {"value", QT_TR_NOOP("Value"), QT_TR_NOOP("The country's number under the counting rule.")},
        {"other_rank", QT_TR_NOOP("Second rank"),
         QT_TR_NOOP("Place among the countries shown under the second counting rule.")},
        {"other_value", QT_TR_NOOP("Second value"),
         QT_TR_NOOP("The country's number under the second counting rule.")},
        {"months_behind", QT_TR_NOOP("Months behind"),
         QT_TR_NOOP("Since the reference first had an index as high.")},
        {"behind_interval", QT_TR_NOOP("Interval of the months"),
         QT_TR_NOOP("What the errors of the scores leave open.")},
        {"best_model", QT_TR_NOOP("Best model"),
         QT_TR_NOOP("The country's model of highest index.")},
        {"best_index", QT_TR_NOOP("Best index"), QT_TR_NOOP("Index of the best model, 0 to 100.")},
        {"labs", QT_TR_NOOP("Labs"), QT_TR_NOOP("Labs with a ranked model.")},
        {"models", QT_TR_NOOP("Models"), QT_TR_NOOP("Ranked models, all variants.")},
        {"top_share", QT_TR_NOOP("In the top %1"),
         QT_TR_NOOP("How many of the top models shown come from this country.")},
        {"lab_names", QT_TR_NOOP("Names of the labs"),
         QT_TR_NOOP("Labs with a ranked model, best first.")},
        {"interval", QT_TR_NOOP("Interval"),
         QT_TR_NOOP("What the errors of the scores leave open of the value.")},
        {"rank_interval", QT_TR_NOOP("Ranks"),
         QT_TR_NOOP("Ranks among the countries shown that can be claimed.")},
        {"choice_bias", QT_TR_NOOP("From choosing"),
         QT_TR_NOOP("What taking the best of several uncertain models adds to the value.")},
    }};
    const Answer &answer = *answerData().answer;
    const QVariant text = headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
    if (column == TopShare && role == Qt::DisplayRole)
        return text.toString().arg(countText(answer.view.top, answerData().language));
    if (column == Value && role == Qt::ToolTipRole)
        return Captions(*answerData().dataset, answer, answerData().language).countingRule();
    if (column == OtherValue && role == Qt::ToolTipRole && answer.view.otherRule)
        return Captions(*answerData().dataset, answer, answerData().language)
            .countingRule(*answer.view.otherRule);
    return text;
}

} // namespace podium
