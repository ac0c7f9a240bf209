// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking_model.h"

#include "app/models/number_text.h"
#include "app/models/search_text.h"

#include <array>
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
    const std::string_view code = countryOf(*answerData().dataset, model(row));
    return code.empty() ? u"ZZ"_s : toQString(code);
}

int RankingModel::rows() const
{
    return static_cast<int>(answerData().answer->ranking.size());
}

QVariant RankingModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(model(row).id);
    case CountryRole:
        return countryCode(row);
    case LabRole:
        return lab(row) ? toQString(lab(row)->id) : QVariant();
    case EstimatedRole:
        return ranked(row).estimated;
    case NoteRole:
        return column == Model ? QVariant(note(row)) : QVariant();
    case SourceRole:
        return tr("%1, %2").arg(toQString(answerData().snapshot().source),
                                dateText(answerData().snapshot().date, answerData().language));
    case SearchRole:
        return searchText(row);
    case LowRole:
    case HighRole:
        return column == Interval ? indexEnd(ranked(row), role == HighRole) : QVariant();
    case ShareRole:
        return column == Index ? QVariant(ranked(row).index / 100) : QVariant();
    case StepsRole:
        return steps(row, column);
    default:
        return {};
    }
}

QVariant RankingModel::text(int row, int column) const
{
    const RankedModel &line = ranked(row);
    const Language language = answerData().language;
    switch (column) {
    case Rank:
        return countText(line.rank, language);
    case Model:
        return toQString(model(row).name);
    case Lab:
        return lab(row) ? labName(*lab(row), language) : QVariant();
    case Country:
        return countryName(*answerData().dataset, countryCode(row).toStdString(), language);
    case Index:
        return indexText(line.index, language);
    case Interval:
        return line.indexLow ? indexIntervalText(*line.indexLow, *line.indexHigh, language)
                             : QVariant();
    case Ratio:
        return line.ratio ? ratioText(*line.ratio, language) : QVariant();
    case Difference:
        return line.difference ? differenceText(*line.difference, language) : QVariant();
    case WorldRank:
        return countText(line.worldRank, language);
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
        return line.worldRank;
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

QVariant RankingModel::indexEnd(const RankedModel &line, bool upper)
{
    const std::optional<double> &end = upper ? line.indexHigh : line.indexLow;
    return end ? QVariant(*end) : QVariant();
}

QString RankingModel::note(int row) const
{
    const QString country = text(row, Country).toString();
    const QVariant labText = text(row, Lab);
    return labText.isValid() ? labText.toString() + u" · "_s + country : country;
}

void RankingModel::prepare()
{
    m_searchTexts.clear();
}

/// Composed once: a search asks for all of them again with every letter.
QString RankingModel::searchText(int row) const
{
    m_searchTexts.resize(answerData().answer->ranking.size());
    QString &text = m_searchTexts[static_cast<std::size_t>(row)];
    if (!text.isEmpty())
        return text;
    QStringList names{toQString(model(row).name)};
    for (const std::string &alias : model(row).aliases)
        names << toQString(alias);
    if (const podium::Lab *shown = lab(row))
        names << labSearchNames(*shown);
    names << countrySearchNames(*answerData().dataset, countryCode(row).toStdString());
    text = names.join(u'\n');
    return text;
}

QVariant RankingModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"rank", QT_TR_NOOP("Rank"), QT_TR_NOOP("Place among the models shown; equals share one.")},
        {"model", QT_TR_NOOP("Model"), QT_TR_NOOP("The variant that was measured.")},
        {"lab", QT_TR_NOOP("Lab"), QT_TR_NOOP("Who made the model.")},
        {"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Where the lab has its seat.")},
        {"index", QT_TR_NOOP("Index"),
         QT_TR_NOOP("Weighted mean of the evaluations, 0 to 100, computed by Podium.")},
        {"index_interval", QT_TR_NOOP("Interval"),
         QT_TR_NOOP("Where the index may lie, by the number of questions of each evaluation alone. "
                    "Not known where a score is missing or estimated.")},
        {"published_index", QT_TR_NOOP("Published"), QT_TR_NOOP("The index the source printed.")},
        {"ratio", QT_TR_NOOP("× reference"),
         QT_TR_NOOP("Index divided by the reference's index. Choose a reference to see it.")},
        {"difference", QT_TR_NOOP("Lead"),
         QT_TR_NOOP("Index less the reference's index. Choose a reference to see it.")},
        {"world_rank", QT_TR_NOOP("World rank"),
         QT_TR_NOOP("Place under the same rules with no country left out.")},
        {"rank_interval", QT_TR_NOOP("Rank interval"),
         QT_TR_NOOP("Ranks among the models shown that the model can honestly claim, all "
                    "comparisons taken together.")},
        {"released", QT_TR_NOOP("Released"), QT_TR_NOOP("When the model came out.")},
        {"open_weights", QT_TR_NOOP("Weights"),
         QT_TR_NOOP("Whether the weights can be downloaded.")},
        {"parameters_b", QT_TR_NOOP("Parameters (bn)"),
         QT_TR_NOOP("Size in billions of parameters.")},
        {"price_blended_usd", QT_TR_NOOP("Price per M tokens"),
         QT_TR_NOOP("US dollars per million tokens, three parts input to one part output.")},
        {"output_tokens_per_s", QT_TR_NOOP("Tokens/s"),
         QT_TR_NOOP("Output speed in tokens per second, median of the hosts measured.")},
    }};
    if (column == Interval && role == Qt::DisplayRole)
        return tr("%1% interval")
            .arg(shortNumberText(100 * answerData().answer->view.certainty.level,
                                 answerData().language));
    if ((column == Ratio || column == Difference) && answerData().answer->reference) {
        const QVariant text = referenceHeader(column, role);
        if (text.isValid())
            return text;
    }
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

QVariant RankingModel::referenceHeader(int column, int role) const
{
    const Reference &reference = *answerData().answer->reference;
    const podium::Model &model = answerData().snapshot().models[reference.model];
    const bool isRatio = column == Ratio;
    if (role == Qt::DisplayRole)
        return (isRatio ? tr("× %1") : tr("vs %1")).arg(shortModelName(model));
    if (role != Qt::ToolTipRole)
        return {};
    QString text = isRatio
        ? tr("Index divided by that of %1 (%2). An index has no true zero: read it "
             "beside the difference.")
        : tr("Index less that of %1 (%2), in points.");
    text = text.arg(toQString(model.name), indexText(reference.index, answerData().language));
    return reference.estimated
        ? text + u' ' + tr("The source estimated the index of %1.").arg(toQString(model.name))
        : text;
}

} // namespace podium
