// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"

#include "app/models/charts/own_runs_text.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

const RankedModel &RankingModel::ranked(int row) const
{
    return answerData().answer->ranking[static_cast<std::size_t>(row)];
}

const podium::Model &RankingModel::model(int row) const
{
    return answerData().snapshot().models[ranked(row).model];
}

const podium::Lab *RankingModel::lab(int row) const
{
    const auto position = model(row).lab;
    return position ? &answerData().dataset->labs[*position] : nullptr;
}

QString RankingModel::countryCode(int row) const
{
    return countryKey(countryOf(*answerData().dataset, model(row)));
}

int RankingModel::rows() const
{
    return static_cast<int>(answerData().answer->ranking.size());
}

QVariant RankingModel::cell(int row, int column, int role) const
{
    if (column >= ColumnCount) {
        const QVariant score = scoreCell(row, column, role);
        if (score.isValid())
            return score;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case ValueRole:
        return value(row, column);
    case RecordRole:
        return record(row, column);
    case KeyRole:
        return toQString(model(row).id);
    case CountryRole:
        return countryCode(row);
    case LabRole:
        return lab(row) ? toQString(lab(row)->id) : QVariant();
    case EstimatedRole:
        return ranked(row).estimated;
    case OwnRole:
        return isOwn(model(row));
    case NoteRole:
        return column == Model ? QVariant(note(row)) : QVariant();
    case SourceRole:
        return tr("%1, %2").arg(toQString(answerData().snapshot().source),
                                dateText(answerData().snapshot().date, answerData().language));
    case SearchRole:
        return m_search.text(row);
    case LowRole:
    case HighRole:
        return end(row, column, role == HighRole);
    case ShareRole:
        return column == Index ? QVariant(ranked(row).index / 100) : QVariant();
    case BarsRole:
        return column == Contributions ? contributionBars(row) : QVariant();
    case TieRole:
        return ranked(row).tieGroup > 0 ? QVariant(ranked(row).tieGroup) : QVariant();
    case StepsRole:
        return steps(row, column);
    default:
        return {};
    }
}

QVariant RankingModel::text(int row, int column) const
{
    if (column >= TieGroup)
        return programText(row, column);
    const RankedModel &line = ranked(row);
    const Language language = answerData().language;
    switch (column) {
    case Rank:
        return countText(line.rank, language);
    case Model:
        return nameWithOrigin(model(row));
    case Lab:
        return lab(row) ? labName(*lab(row), language) : QVariant();
    case Country:
        return countryName(*answerData().dataset, countryCode(row).toStdString(), language);
    case Index:
        return rankedIndexText(line, language);
    case Interval:
        return line.indexLow ? indexIntervalText(*line.indexLow, *line.indexHigh, language)
                             : QVariant();
    case Contributions:
        return contributionsText(row);
    case Ratio:
        return line.ratio ? besideReference(line, ratioText(*line.ratio, language)) : QVariant();
    case Difference:
        return line.difference ? besideReference(line, differenceText(*line.difference, language))
                               : QVariant();
    case WorldRank:
        return line.worldRank > 0 ? countText(line.worldRank, language) : QVariant();
    case RankInterval:
        return line.rankLow > 0 ? rankIntervalText(line.rankLow, line.rankHigh, language)
                                : QVariant();
    default:
        return modelText(model(row), column);
    }
}

QVariant RankingModel::modelText(const podium::Model &model, int column) const
{
    const Language language = answerData().language;
    switch (column) {
    case PublishedIndex:
        return publishedText(model);
    case Released:
        return model.released ? dateText(*model.released, language, DatePrecision::Month)
                              : QVariant();
    case OpenWeights:
        return model.openWeights ? (*model.openWeights ? tr("Open") : tr("Closed")) : QVariant();
    case Parameters:
        return model.parameters ? shortNumberText(*model.parameters, language) : QVariant();
    case Price:
        return model.blendedPrice ? priceText(*model.blendedPrice, language) : QVariant();
    case Speed:
        return model.outputSpeed ? shortNumberText(*model.outputSpeed, language) : QVariant();
    default:
        return {};
    }
}

/// Whole numbers are printed as such; sub-indices always come with decimals.
QVariant RankingModel::publishedText(const podium::Model &model) const
{
    const Subject subject = answerData().method().subject;
    const auto published = publishedFor(model, subject);
    if (!published)
        return {};
    const bool whole = subject == Subject::Intelligence
        && model.publishedBasis == PublishedBasis::PrintedInteger;
    return whole ? countText(std::llround(*published), answerData().language)
                 : indexText(*published, answerData().language);
}

QVariant RankingModel::value(int row, int column) const
{
    if (column >= TieGroup)
        return programValue(row, column);
    const auto orNone
        = [](const auto &number) { return number ? QVariant::fromValue(*number) : QVariant(); };
    const RankedModel &line = ranked(row);
    switch (column) {
    case Rank:
        return line.rank;
    case Index:
        return line.index;
    case Interval:
        return orNone(line.indexLow);
    case PublishedIndex:
        return orNone(publishedFor(model(row), answerData().method().subject));
    case Ratio:
        return orNone(line.ratio);
    case Difference:
        return orNone(line.difference);
    case WorldRank:
        return line.worldRank > 0 ? QVariant(line.worldRank) : QVariant();
    case RankInterval:
        return line.rankLow > 0 ? QVariant(line.rankLow) : QVariant();
    case Released:
        return model(row).released ? QVariant(toQDate(*model(row).released)) : QVariant();
    case OpenWeights:
        return orNone(model(row).openWeights);
    case Parameters:
        return orNone(model(row).parameters);
    case Price:
        return orNone(model(row).blendedPrice);
    case Speed:
        return orNone(model(row).outputSpeed);
    default:
        return text(row, column);
    }
}

QVariant RankingModel::end(int row, int column, bool upper) const
{
    const RankedModel &line = ranked(row);
    if (column == RankInterval && line.rankLow > 0)
        return static_cast<double>(upper ? line.rankHigh : line.rankLow);
    if (column != Index && column != Interval)
        return {};
    const std::optional<double> &found = upper ? line.indexHigh : line.indexLow;
    return found ? QVariant(*found) : QVariant();
}

QString RankingModel::note(int row) const
{
    const QString country = text(row, Country).toString();
    const QVariant labText = text(row, Lab);
    QStringList parts{labText.toString(), country};
    if (model(row).own)
        parts << ownRunBasis(answerData().snapshot(), ranked(row), answerData().language);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void RankingModel::prepare()
{
    m_search.setAnswer(answerData());
    m_contributionScale.reset();
}

} // namespace podium
