// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of countries are called and explain.
#include "app/models/countries/country_model.h"

#include "app/engine/countries/counting_kinds.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/tables/column.h"

#include <array>

namespace podium {

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
