// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranking's cells explain about themselves; the other half of RankingModel.
#include "app/engine/ranking/solved_scores.h"
#include "app/models/charts/own_runs_text.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/receipts/ranking_steps.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// Half a unit of what the source prints; for decimals also what rounded scores add up to.
constexpr double kIntegerRounding = 0.5;
constexpr double kDecimalRounding = 0.1;

QString certaintyText(const View &view, Language language)
{
    return shortNumberText(100 * view.certainty.level, language) + u'%';
}

} // namespace

QString RankingModel::nameExplanation(int row) const
{
    const podium::Model &shown = model(row);
    QStringList lines{nameWithOrigin(shown), toQString(shown.note)};
    if (shown.own)
        lines << ownRunBasis(answerData().snapshot(), ranked(row), answerData().language);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant RankingModel::explanation(int row, int column) const
{
    const podium::Model &shown = model(row);
    const Language language = answerData().language;
    switch (column) {
    case Rank:
    case RankInterval:
        return rankExplanation(row);
    case Model:
        return nameExplanation(row);
    case Index:
        return indexExplanation(ranked(row));
    case Contributions:
        return contributionsExplanation(row);
    case PublishedIndex:
        return publishedExplanation(row);
    case Released:
        return shown.released ? dateText(*shown.released, language) : QVariant();
    case OpenWeights:
        return shown.licence.empty() ? QVariant() : tr("Licence: %1").arg(toQString(shown.licence));
    case Parameters:
        return shown.activeParameters ? tr("%1 billion parameters are active at a time.")
                                            .arg(shortNumberText(*shown.activeParameters, language))
                                      : QVariant();
    case Price:
        return shown.inputPrice && shown.outputPrice
            ? tr("Input %1, output %2 per million tokens; blended three to one.")
                  .arg(priceText(*shown.inputPrice, language),
                       priceText(*shown.outputPrice, language))
            : QVariant();
    default:
        return {};
    }
}

QVariant RankingModel::steps(int row, int column) const
{
    const RankingSteps steps(answerData(), ranked(row));
    switch (column) {
    case Rank:
        return QVariant::fromValue(steps.rank());
    case Index:
    case Contributions:
        return QVariant::fromValue(steps.index());
    case Interval:
        return QVariant::fromValue(steps.interval());
    case PublishedIndex:
        return QVariant::fromValue(steps.published());
    case Ratio:
        return QVariant::fromValue(steps.ratio());
    case Difference:
        return QVariant::fromValue(steps.difference());
    case WorldRank:
        return QVariant::fromValue(steps.worldRank());
    case Price:
        return QVariant::fromValue(steps.price());
    default:
        return {};
    }
}

QVariant RankingModel::rankExplanation(int row) const
{
    const RankedModel &line = ranked(row);
    const Language language = answerData().language;
    const QString certainty = certaintyText(answerData().answer->view, language);
    if (line.rankLow == 0)
        return line.tied
            ? tr("Tied with its neighbours: their indices are too close to tell apart.")
            : QVariant();
    const QString claim = line.rankLow < line.rankHigh
        ? tr("With a certainty of %1 its rank is between %2 and %3.")
              .arg(certainty, countText(line.rankLow, language), countText(line.rankHigh, language))
        : tr("With a certainty of %1 its rank is %2 and no other.")
              .arg(certainty, countText(line.rankLow, language));
    const QString tie = tieExplanation(row);
    return tie.isEmpty() ? claim : claim + u'\n' + tie;
}

/// A group stands together in the ranking, so its ends are found from any of its rows.
QString RankingModel::tieExplanation(int row) const
{
    const auto &ranking = answerData().answer->ranking;
    const int group = ranked(row).tieGroup;
    if (group == 0)
        return {};
    const auto inGroup = [group](const RankedModel &line) { return line.tieGroup == group; };
    const auto first = std::ranges::find_if(ranking, inGroup);
    const auto last = std::ranges::find_if(ranking.rbegin(), ranking.rend(), inGroup);
    const auto members = static_cast<int>(std::ranges::count_if(ranking, inGroup));
    if (members < 2)
        return {};
    const Language language = answerData().language;
    return tr("Tie group of %n models, from rank %1 to rank %2: no sure border runs between them.",
              nullptr, members)
        .arg(countText(first->rank, language), countText(last->rank, language));
}

QString RankingModel::indexExplanation(const RankedModel &line) const
{
    const Language language = answerData().language;
    if (answerData().snapshot().models[line.model].assumed)
        return tr("Assumed by a scenario of the document; nobody measured it.");
    if (line.estimated)
        return tr("Estimated by the source: scores are missing, so Podium cannot compute it.");
    if (line.indexOnly)
        return tr("Measured and printed by the source; its scores are not in these figures, so "
                  "Podium cannot check it.");
    const QString method = methodName(answerData().method());
    if (line.imputed > 0)
        return tr("Computed by Podium by %1, although %n evaluations were not measured; the rules "
                  "say what stands in for them.",
                  nullptr, line.imputed)
            .arg(method);
    if (!line.indexLow || !line.indexHigh)
        return tr("Computed by Podium from the scores, by %1.").arg(method);
    return tr("Computed by Podium from the scores, by %1. With a certainty of %2 it is between %3 "
              "and %4.")
        .arg(method, certaintyText(answerData().answer->view, language),
             indexText(*line.indexLow, language), indexText(*line.indexHigh, language));
}

QVariant RankingModel::publishedExplanation(int row) const
{
    const podium::Model &shown = model(row);
    const Language language = answerData().language;
    const Subject subject = answerData().method().subject;
    const bool printed
        = subject != Subject::Intelligence || shown.publishedBasis != PublishedBasis::None;
    if (!printed || !publishedFor(shown, subject))
        return tr("The source printed no index for this model.");
    if (subject != Subject::Intelligence)
        return tr("The source's own number for this sub-index.");
    if (shown.publishedBasis == PublishedBasis::Estimated)
        return tr("The source estimated this index.");
    if (shown.publishedBasis == PublishedBasis::IndexOnly)
        return tr("The source measured this index; its scores are not in these figures.");
    if (shown.publishedOn)
        return tr("Printed on %1, not on the day of these figures.")
            .arg(dateText(*shown.publishedOn, language));
    const auto difference = ranked(row).publishedDifference;
    if (!difference)
        return tr("Printed under another method; it cannot be compared with the index here.");
    if (isSolvedFromIndex(answerData().snapshot(), shown))
        return tr("No check: a score behind Podium's index was solved from this one, so that they "
                  "agree by construction.");
    const QString text = differenceText(*difference, language);
    if (shown.publishedBasis == PublishedBasis::ZeroFilled)
        return tr("The source counted missing scores as zero; Podium's index differs by %1.")
            .arg(text);
    const bool integer = shown.publishedBasis == PublishedBasis::PrintedInteger;
    const double rounding = integer ? kIntegerRounding : kDecimalRounding;
    if (std::abs(*difference) <= rounding)
        return tr("Podium's index differs by %1, which the rounding of the printed figures "
                  "explains.")
            .arg(text);
    return tr("Podium's index differs by %1, more than rounding explains: the source printed it "
              "from other scores than those it gives.")
        .arg(text);
}

} // namespace podium
