// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranking's columns are called; a part of RankingModel.
#include "app/engine/methods/effective_method.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/ranking/reference_words.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

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
        {"contributions", QT_TR_NOOP("Contributions"),
         QT_TR_NOOP("Points that each evaluation adds to the index, in the order of the method.")},
        {"published_index", QT_TR_NOOP("Published"), QT_TR_NOOP("The index the source printed.")},
        {"ratio", QT_TR_NOOP("× reference"),
         QT_TR_NOOP("Index divided by the reference's index. Choose a reference to see it.")},
        {"difference", QT_TR_NOOP("Lead"),
         QT_TR_NOOP("Index less the reference's index. Choose a reference to see it.")},
        {"world_rank", QT_TR_NOOP("World rank"),
         QT_TR_NOOP("Place under the same rules among all models, whatever is filtered.")},
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
        {"tie_group", QT_TR_NOOP("Tie"),
         QT_TR_NOOP("Models of one group cannot be told apart by rank.")},
        {"estimated", QT_TR_NOOP("Estimated"),
         QT_TR_NOOP("Whether the source estimated the index.")},
        {"tied", QT_TR_NOOP("Tied"), QT_TR_NOOP("Whether another model shares the rank.")},
        {"family", QT_TR_NOOP("Family"), QT_TR_NOOP("Which variants belong to one model.")},
        {"model_id", QT_TR_NOOP("Id"), QT_TR_NOOP("What the figures call the model.")},
        {"imputed", QT_TR_NOOP("Filled in"),
         QT_TR_NOOP("Evaluations it was not measured in, filled in or weighted away.")},
        {"own_run", QT_TR_NOOP("Own run"), QT_TR_NOOP("Whether its scores are one\'s own.")},
        {"assumed", QT_TR_NOOP("Assumed"), QT_TR_NOOP("Whether a scenario assumes it.")},
        {"choice_bias", QT_TR_NOOP("From choosing"),
         QT_TR_NOOP("What taking the best of several uncertain variants adds to the index.")},
    }};
    if (role == GroupRole)
        return group(column);
    if (role == UseRole)
        return use(column);
    if (column >= ColumnCount)
        return scoreHeader(column, role);
    if (column == Contributions && role == Qt::ToolTipRole
        && !isAdditive(answerData().answer->rules.aggregation))
        return tr("The scores as the index counts them, in the order of the method: the parts of "
                  "this kind of index do not add up.");
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
        return (isRatio ? tr("× %1") : tr("vs %1"))
            .arg(distinctModelName(answerData().snapshot(), model)
                 + referenceMark(*answerData().dataset, *answerData().answer));
    if (role != Qt::ToolTipRole)
        return {};
    QString text = isRatio
        ? tr("Index divided by that of %1 (%2). An index has no true zero: read it "
             "beside the difference.")
        : tr("Index less that of %1 (%2), in points.");
    text = text.arg(toQString(model.name), indexText(reference.index, answerData().language));
    if (reference.estimated)
        return text + u' ' + tr("The source estimated the index of %1.").arg(toQString(model.name));
    const QString remark
        = referenceRemark(*answerData().dataset, *answerData().answer, answerData().language);
    return remark.isEmpty() ? text : text + u' ' + tr("Its index: %1.").arg(remark);
}

/// What rests on an estimate, of the row or of the reference, says so.
QString RankingModel::besideReference(const RankedModel &line, const QString &text) const
{
    const auto &reference = answerData().answer->reference;
    return line.estimated || (reference && reference->estimated) ? text + u'*' : text;
}

QVariant RankingModel::scoreHeader(int column, int role) const
{
    const auto part = static_cast<std::size_t>(column - ColumnCount);
    const Language language = answerData().language;
    switch (role) {
    case Qt::DisplayRole:
        return evaluationName(evaluation(part), language);
    case Qt::ToolTipRole: {
        const QString weight = percentText(answerData().answer->weights.at(part), language);
        const QString name = evaluationName(evaluation(part), language);
        return evaluation(part).scale == Scale::Elo
            ? tr("Score in %1, in Elo points. It weighs %2 in the index.").arg(name, weight)
            : tr("Score in %1, in per cent. It weighs %2 in the index.").arg(name, weight);
    }
    case KeyRole:
        return u"score_"_s + toQString(evaluation(part).id);
    default:
        return {};
    }
}

/// The groups of the column chooser.
QString RankingModel::group(int column)
{
    switch (column) {
    case Rank:
    case RankInterval:
    case WorldRank:
        return tr("Rank");
    case Model:
    case Lab:
    case Country:
        return tr("Model");
    case Index:
    case Interval:
    case Contributions:
    case PublishedIndex:
        return tr("Index");
    case Ratio:
    case Difference:
        return tr("Comparison");
    case Released:
    case OpenWeights:
    case Parameters:
        return tr("Facts");
    case Price:
    case Speed:
        return tr("Price and speed");
    default:
        return tr("Scores");
    }
}

} // namespace podium
