// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/evaluation_model.h"

#include "app/engine/ranking/index.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/evaluation_words.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return values.size() % 2 == 1 ? *middle
                                  : (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::vector<std::optional<double>> mediansOf(const Answer &answer, std::size_t parts)
{
    std::vector<std::optional<double>> medians;
    for (std::size_t part = 0; part < parts; ++part) {
        std::vector<double> scores;
        for (const RankedModel &line : answer.ranking) {
            if (part < line.parts.size() && line.parts[part].score)
                scores.push_back(*line.parts[part].score);
        }
        medians.push_back(median(std::move(scores)));
    }
    return medians;
}

QVariant scoreOf(const EvaluationRow &row, const std::optional<double> &score)
{
    return score ? scoreText(*score, row.evaluation.scale, row.language) : QVariant();
}

QVariant scoreShare(const EvaluationRow &row, const std::optional<double> &score)
{
    return score ? QVariant(normalised(*score, row.evaluation)) : QVariant();
}

} // namespace

void EvaluationModel::showModel(std::optional<int> ranked)
{
    beginResetModel();
    m_modelId.clear();
    if (answerData() && ranked && *ranked >= 0
        && *ranked < std::ssize(answerData().answer->ranking)) {
        const RankedModel &line = answerData().answer->ranking[static_cast<std::size_t>(*ranked)];
        m_modelId = answerData().snapshot().models[line.model].id;
    }
    findModel();
    endResetModel();
}

void EvaluationModel::prepare()
{
    findModel();
}

void EvaluationModel::findModel()
{
    m_ranked.reset();
    if (m_modelId.empty() || !answerData())
        return;
    const Answer &answer = *answerData().answer;
    const auto line = std::ranges::find_if(answer.ranking, [this](const RankedModel &candidate) {
        return answerData().snapshot().models[candidate.model].id == m_modelId;
    });
    if (line == answer.ranking.end())
        return;
    m_ranked = static_cast<int>(line - answer.ranking.begin());
    // Another model of the same answer has the same medians beside it.
    if (m_medianAnswer == answerData().answer && m_medians.size() == line->parts.size())
        return;
    m_medianAnswer = answerData().answer;
    m_medians = mediansOf(answer, line->parts.size());
}

int EvaluationModel::rows() const
{
    return m_ranked ? static_cast<int>(m_medians.size()) : 0;
}

EvaluationRow EvaluationModel::rowAt(int row) const
{
    const auto position = static_cast<std::size_t>(row);
    const RankedModel &ranked = answerData().answer->ranking[static_cast<std::size_t>(*m_ranked)];
    const IndexPart &part = ranked.parts[position];
    return {*this,
            ranked,
            part,
            answerData().method().parts[position],
            answerData().dataset->evaluations[part.evaluation],
            m_medians[position],
            answerData().language};
}

QVariant EvaluationModel::rowData(const EvaluationRow &row, int role) const
{
    const Dataset &dataset = *answerData().dataset;
    const podium::Model &model = answerData().snapshot().models[row.ranked.model];
    switch (role) {
    case KeyRole:
        return toQString(row.evaluation.id);
    case CountryRole:
        return countryKey(countryOf(dataset, model));
    case LabRole:
        return model.lab ? toQString(dataset.labs[*model.lab].id) : QVariant();
    default:
        return {};
    }
}

std::span<const Column<EvaluationRow>> EvaluationModel::columnTable() const
{
    using Row = EvaluationRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "evaluation",
         .title = QT_TR_NOOP("Evaluation"),
         .explanation = QT_TR_NOOP("The benchmark that was run."),
         .text
         = [](const Row &row) -> QVariant { return evaluationName(row.evaluation, row.language); }},
        {.key = "score",
         .title = QT_TR_NOOP("Score"),
         .explanation = QT_TR_NOOP("Per cent of the questions, or Elo points."),
         .text = [](const Row &row) { return scoreOf(row, row.part.score); },
         .value = [](const Row &row) { return orMissing(row.part.score); },
         .toolTip = [](const Row &row) { return scoreExplanation(row.part); },
         .share = [](const Row &row) { return scoreShare(row, row.part.score); }},
        {.key = "weight",
         .title = QT_TR_NOOP("Weight"),
         .explanation = QT_TR_NOOP("Share of the index."),
         .text
         = [](const Row &row) -> QVariant { return percentText(row.part.weight, row.language); },
         .value = [](const Row &row) -> QVariant { return row.part.weight; },
         .share = [](const Row &row) -> QVariant { return row.part.weight; }},
        {.key = "points",
         .title = QT_TR_NOOP("Points"),
         .explanation = QT_TR_NOOP("What the score adds to the index."),
         .text = [](const Row &row) -> QVariant {
             return row.part.points ? indexText(*row.part.points, row.language) : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.part.points); },
         .toolTip = [](const Row &row) { return row.of.pointsExplanation(row.part); }},
        {.key = "median",
         .title = QT_TR_NOOP("Median"),
         .explanation = QT_TR_NOOP("Median score of the models shown."),
         .text = [](const Row &row) { return scoreOf(row, row.median); },
         .value = [](const Row &row) { return orMissing(row.median); },
         .share = [](const Row &row) { return scoreShare(row, row.median); }},
        {.key = "category",
         .title = QT_TR_NOOP("Category"),
         .explanation = QT_TR_NOOP("What the evaluation is about."),
         .text = [](const Row &row) -> QVariant {
             const std::string &category = row.evaluation.category;
             return category.empty() ? QVariant() : evaluationCategoryText(category);
         }},
        {.key = "questions",
         .title = QT_TR_NOOP("Questions"),
         .explanation = QT_TR_NOOP("Questions × repeats."),
         .text = [](const Row &row) { return row.of.questionsText(row); },
         .value = [](const Row &row) { return orMissing(row.of.questionsOf(row)); },
         .toolTip = [](const Row &row) -> QVariant {
             return row.of.questionsOf(row) ? tr("Questions, and how often each is asked.")
                                            : QVariant();
         }},
    });
    return kColumns;
}

QVariant EvaluationModel::questionsText(const EvaluationRow &row) const
{
    const auto questions = questionsOf(row);
    if (!questions)
        return {};
    const ScoreBasis *own = basis(row);
    const auto repeats = own && (own->questions || own->repeats) ? own->repeats
        : row.methodPart.repeats                                 ? row.methodPart.repeats
                                                                 : row.evaluation.repeats;
    const QString text = countText(*questions, row.language);
    return repeats && *repeats > 1 ? text + u" × "_s + countText(*repeats, row.language) : text;
}

const ScoreBasis *EvaluationModel::basis(const EvaluationRow &row) const
{
    return answerData().snapshot().scores.basis(row.part.evaluation, row.ranked.model);
}

std::optional<int> EvaluationModel::questionsOf(const EvaluationRow &row) const
{
    if (const ScoreBasis *own = basis(row); own && own->questions)
        return own->questions;
    return row.methodPart.questions ? row.methodPart.questions : row.evaluation.questions;
}

QVariant EvaluationModel::scoreExplanation(const IndexPart &shown)
{
    if (shown.score)
        return {};
    if (shown.imputed)
        return tr("The source gives no score of this model in this evaluation; the index rests on "
                  "one that was filled in.");
    return tr("The source gives no score of this model in this evaluation.");
}

QVariant EvaluationModel::pointsExplanation(const IndexPart &shown) const
{
    const Language language = answerData().language;
    if (!shown.normalised)
        return {};
    if (!shown.points)
        return tr("The parts of this kind of index do not add up, so none has points.");
    return tr("100 × weight %1 × score %2, of at most %3 points.")
        .arg(percentText(shown.weight, language), percentText(*shown.normalised, language),
             indexText(100 * shown.weight, language));
}

} // namespace podium
