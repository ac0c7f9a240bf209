// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/country_model.h"

#include "app/engine/countries/counting.h"
#include "app/models/captions.h"
#include "app/models/number_text.h"
#include "app/models/receipts/country_steps.h"
#include "app/models/search_text.h"

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

} // namespace

const CountryResult &CountryModel::result(int row) const
{
    return answerData().answer->countries[static_cast<std::size_t>(row)];
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
    case NoteRole:
        return column == Country
            ? QVariant(toQString(answerData().snapshot().models[shown.bestModel].name))
            : QVariant();
    case SearchRole:
        return searchText(shown);
    case ShareRole:
        if (column == BestIndex)
            return shown.bestIndex / 100;
        return column == Value
                && unitOf(answerData().answer->view.countingRule.kind) == CountingUnit::Points
            ? QVariant(shown.value / 100)
            : QVariant();
    case StepsRole:
        return steps(shown, column);
    default:
        return {};
    }
}

QVariant CountryModel::steps(const CountryResult &result, int column) const
{
    const CountrySteps steps(answerData(), result);
    if (column == Value)
        return QVariant::fromValue(steps.value());
    return column == TopShare ? QVariant::fromValue(steps.topShare()) : QVariant();
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
    default:
        return {};
    }
}

QVariant CountryModel::value(int row, int column) const
{
    const CountryResult &shown = result(row);
    switch (column) {
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
    case LabNames: {
        QStringList lines;
        for (const LabResult &lab : shown.labs)
            lines << tr("%1: %2 (%3)")
                         .arg(nameOf(lab), indexText(lab.bestIndex, language),
                              toQString(answerData().snapshot().models[lab.bestModel].name));
        return lines.join(u'\n');
    }
    case TopShare:
        return tr("%1 of the %2 models that are the top %3 of those shown.")
            .arg(countText(topShare(shown), language),
                 countText(answerData().answer->topSize, language),
                 countText(answerData().answer->view.top, language));
    default:
        return {};
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

QVariant CountryModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"rank", QT_TR_NOOP("Rank"), QT_TR_NOOP("Place among the countries shown.")},
        {"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Where the labs have their seat.")},
        {"value", QT_TR_NOOP("Value"), QT_TR_NOOP("The country's number under the counting rule.")},
        {"best_model", QT_TR_NOOP("Best model"),
         QT_TR_NOOP("The country's model of highest index.")},
        {"best_index", QT_TR_NOOP("Best index"), QT_TR_NOOP("Index of the best model, 0 to 100.")},
        {"labs", QT_TR_NOOP("Labs"), QT_TR_NOOP("Labs with a ranked model.")},
        {"models", QT_TR_NOOP("Models"), QT_TR_NOOP("Ranked models, all variants.")},
        {"lab_names", QT_TR_NOOP("Names of the labs"),
         QT_TR_NOOP("Labs with a ranked model, best first.")},
        {"top_share", QT_TR_NOOP("In the top %1"),
         QT_TR_NOOP("How many of the top models shown come from this country.")},
    }};
    const Answer &answer = *answerData().answer;
    const QVariant text = headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
    if (column == TopShare && role == Qt::DisplayRole)
        return text.toString().arg(countText(answer.view.top, answerData().language));
    if (column == Value && role == Qt::ToolTipRole)
        return Captions(*answerData().dataset, answer, answerData().language).countingRule();
    return text;
}

} // namespace podium
