// SPDX-License-Identifier: GPL-3.0-or-later
// What programs get of the ranking in place of names for people and beside them.
#include "app/models/language/number_text.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/tables/column.h"

#include <QtCore/QJsonValue>

namespace podium {

QVariant RankingModel::record(int row, int column) const
{
    switch (column) {
    case Model:
        return toQString(model(row).name);
    case Lab:
        return lab(row) ? orMissing(toQString(lab(row)->nameEn)) : QVariant();
    case Country:
        return orMissing(toQString(countryOf(*answerData().dataset, model(row))));
    case PublishedIndex:
    case Parameters:
    case Price:
    case Speed: {
        const QVariant published = value(row, column);
        // To the digit: only what Podium computes is rounded.
        return published.isValid() ? QVariant(QJsonValue(published.toDouble())) : published;
    }
    default:
        return value(row, column);
    }
}

QVariant RankingModel::programValue(int row, int column) const
{
    const RankedModel &line = ranked(row);
    const podium::Model &model = this->model(row);
    switch (column) {
    case TieGroup:
        return line.tieGroup > 0 ? QVariant(line.tieGroup) : QVariant();
    case Estimated:
        return line.estimated;
    case Tied:
        return line.tied;
    case Family:
        return orMissing(toQString(model.family));
    case ModelId:
        return toQString(model.id);
    case Imputed:
        return line.imputed;
    case OwnRun:
        return model.own;
    case Assumed:
        return model.assumed;
    case ChoiceBias:
        return orMissing(line.choiceBias);
    default:
        return {};
    }
}

QVariant RankingModel::programText(int row, int column) const
{
    const QVariant value = programValue(row, column);
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? tr("yes") : QString();
    return column == ChoiceBias && value.isValid()
        ? differenceText(value.toDouble(), answerData().language)
        : value;
}

int RankingModel::use(int column)
{
    const bool interval = column == Interval || column == RankInterval;
    return static_cast<int>(interval                                         ? ColumnUse::Interval
                                : column >= TieGroup && column < ColumnCount ? ColumnUse::Programs
                                                                             : ColumnUse::Usual);
}

} // namespace podium
