// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluations in the ranking: one column with what each contributes, and a column of scores
// for each.
#include "app/models/language/number_text.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/receipts/ranking_steps.h"
#include "app/models/tables/part_bars.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What a bar shows: points, or the normalised score where points do not add up.
std::optional<double> shownOf(const IndexPart &part)
{
    return part.points ? part.points : part.normalised;
}

/// From 0 or the least part to the greatest part of all models.
std::pair<double, double> scaleOf(const std::vector<RankedModel> &ranking)
{
    double low = 0;
    double high = 0;
    for (const RankedModel &line : ranking) {
        for (const IndexPart &part : line.parts) {
            const double shown = shownOf(part).value_or(0);
            low = std::min(low, shown);
            high = std::max(high, shown);
        }
    }
    return {low, high > low ? high : low + 1};
}

} // namespace

int RankingModel::columns() const
{
    return ColumnCount + static_cast<int>(answerData().method().parts.size());
}

const podium::Evaluation &RankingModel::evaluation(std::size_t part) const
{
    return answerData().dataset->evaluations[answerData().method().parts[part].evaluation];
}

const IndexPart *RankingModel::scorePart(int row, int column) const
{
    const auto part = static_cast<std::size_t>(column - ColumnCount);
    const std::vector<IndexPart> &parts = ranked(row).parts;
    return part < parts.size() ? &parts[part] : nullptr;
}

QVariant RankingModel::scoreCell(int row, int column, int role) const
{
    const IndexPart *part = scorePart(row, column);
    if (!part)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return part->score
            ? scoreText(*part->score, answerData().dataset->evaluations[part->evaluation].scale,
                        answerData().language)
            : QVariant();
    case Qt::ToolTipRole:
        return contribution(*part);
    case ValueRole:
    case RecordRole:
        return part->score ? QVariant(*part->score) : QVariant();
    case StepsRole:
        return QVariant::fromValue(RankingSteps(answerData(), ranked(row)).part(*part));
    default:
        return {};
    }
}

/// "MMLU-Pro: 87.1 → 8.7 points".
QString RankingModel::contribution(const IndexPart &part) const
{
    const Language language = answerData().language;
    const podium::Evaluation &measured = answerData().dataset->evaluations[part.evaluation];
    const QString name = evaluationName(measured, language);
    const QString score
        = part.score ? scoreText(*part.score, measured.scale, language) : tr("not measured");
    if (part.points)
        return part.imputed
            ? tr("%1: %2, filled in → %3 points")
                  .arg(name, score, indexText(*part.points, language))
            : tr("%1: %2 → %3 points").arg(name, score, indexText(*part.points, language));
    if (part.normalised)
        return tr("%1: %2, counted as %3")
            .arg(name, score, percentText(*part.normalised, language));
    return tr("%1: %2").arg(name, score);
}

/// "MMLU-Pro 8.7; HLE –", for copies and for those who do not see the bars.
QString RankingModel::contributionsText(int row) const
{
    const Language language = answerData().language;
    QStringList texts;
    for (const IndexPart &part : ranked(row).parts) {
        const QString amount = part.points ? indexText(*part.points, language)
            : part.normalised              ? percentText(*part.normalised, language)
                                           : u"–"_s;
        texts << evaluationName(answerData().dataset->evaluations[part.evaluation], language) + u' '
                + amount;
    }
    return texts.join(u"; "_s);
}

QString RankingModel::contributionsExplanation(int row) const
{
    QStringList lines;
    for (const IndexPart &part : ranked(row).parts)
        lines << contribution(part);
    return lines.join(u'\n');
}

QVariant RankingModel::contributionBars(int row) const
{
    if (!m_contributionScale)
        m_contributionScale = scaleOf(answerData().answer->ranking);
    const auto [low, high] = *m_contributionScale;
    const auto place
        = [low = low, range = high - low](double shown) { return (shown - low) / range; };
    PartBars bars{place(0), {}};
    for (const IndexPart &part : ranked(row).parts) {
        const std::optional<double> shown = shownOf(part);
        bars.bars.push_back({shown ? std::optional(place(*shown)) : std::nullopt, part.imputed});
    }
    return QVariant::fromValue(bars);
}

} // namespace podium
