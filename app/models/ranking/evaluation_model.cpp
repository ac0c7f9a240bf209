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

const IndexPart &EvaluationModel::part(int row) const
{
    const RankedModel &line = answerData().answer->ranking[static_cast<std::size_t>(*m_ranked)];
    return line.parts[static_cast<std::size_t>(row)];
}

const podium::Evaluation &EvaluationModel::evaluation(int row) const
{
    return answerData().dataset->evaluations[part(row).evaluation];
}

int EvaluationModel::rows() const
{
    return m_ranked ? static_cast<int>(m_medians.size()) : 0;
}

QVariant EvaluationModel::cell(int row, int column, int role) const
{
    const auto &ranked = answerData().answer->ranking[static_cast<std::size_t>(*m_ranked)];
    const podium::Model &model = answerData().snapshot().models[ranked.model];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(evaluation(row).id);
    case CountryRole:
        return countryKey(countryOf(*answerData().dataset, model));
    case LabRole:
        return model.lab ? toQString(answerData().dataset->labs[*model.lab].id) : QVariant();
    case ShareRole:
        return share(row, column);
    default:
        return {};
    }
}

std::optional<double> EvaluationModel::scoreIn(int row, int column) const
{
    return column == Score ? part(row).score : m_medians[static_cast<std::size_t>(row)];
}

QVariant EvaluationModel::text(int row, int column) const
{
    const Language language = answerData().language;
    switch (column) {
    case Evaluation:
        return evaluationName(evaluation(row), language);
    case Score:
    case Median: {
        const auto score = scoreIn(row, column);
        return score ? scoreText(*score, evaluation(row).scale, language) : QVariant();
    }
    case Weight:
        return percentText(part(row).weight, language);
    case Points:
        return part(row).points ? indexText(*part(row).points, language) : QVariant();
    case Category:
        return evaluation(row).category.empty() ? QVariant()
                                                : evaluationCategoryText(evaluation(row).category);
    case Questions:
        return questionsText(row);
    default:
        return {};
    }
}

const MethodPart &EvaluationModel::methodPart(int row) const
{
    return answerData().method().parts[static_cast<std::size_t>(row)];
}

QVariant EvaluationModel::questionsText(int row) const
{
    const Language language = answerData().language;
    const auto questions = questionsOf(row);
    if (!questions)
        return {};
    const ScoreBasis *own = basis(row);
    const auto repeats = own && (own->questions || own->repeats) ? own->repeats
        : methodPart(row).repeats                                ? methodPart(row).repeats
                                                                 : evaluation(row).repeats;
    const QString text = countText(*questions, language);
    return repeats && *repeats > 1 ? text + u" × "_s + countText(*repeats, language) : text;
}

const ScoreBasis *EvaluationModel::basis(int row) const
{
    const RankedModel &line = answerData().answer->ranking[static_cast<std::size_t>(*m_ranked)];
    return answerData().snapshot().scores.basis(part(row).evaluation, line.model);
}

std::optional<int> EvaluationModel::questionsOf(int row) const
{
    if (const ScoreBasis *own = basis(row); own && own->questions)
        return own->questions;
    return methodPart(row).questions ? methodPart(row).questions : evaluation(row).questions;
}

QVariant EvaluationModel::value(int row, int column) const
{
    const auto orNone
        = [](const auto &number) { return number ? QVariant::fromValue(*number) : QVariant(); };
    switch (column) {
    case Score:
    case Median:
        return orNone(scoreIn(row, column));
    case Weight:
        return part(row).weight;
    case Points:
        return orNone(part(row).points);
    case Questions:
        return orNone(questionsOf(row));
    default:
        return text(row, column);
    }
}

QVariant EvaluationModel::share(int row, int column) const
{
    if (column == Weight)
        return part(row).weight;
    if (column != Score && column != Median)
        return {};
    const auto score = scoreIn(row, column);
    return score ? QVariant(normalised(*score, evaluation(row))) : QVariant();
}

QVariant EvaluationModel::explanation(int row, int column) const
{
    switch (column) {
    case Score:
        return scoreExplanation(part(row));
    case Points:
        return pointsExplanation(part(row));
    case Questions:
        return questionsOf(row) ? tr("Questions, and how often each is asked.") : QVariant();
    default:
        return {};
    }
}

QVariant EvaluationModel::scoreExplanation(const IndexPart &shown) const
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

QVariant EvaluationModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"evaluation", QT_TR_NOOP("Evaluation"), QT_TR_NOOP("The benchmark that was run.")},
        {"score", QT_TR_NOOP("Score"), QT_TR_NOOP("Per cent of the questions, or Elo points.")},
        {"weight", QT_TR_NOOP("Weight"), QT_TR_NOOP("Share of the index.")},
        {"points", QT_TR_NOOP("Points"), QT_TR_NOOP("What the score adds to the index.")},
        {"median", QT_TR_NOOP("Median"), QT_TR_NOOP("Median score of the models shown.")},
        {"category", QT_TR_NOOP("Category"), QT_TR_NOOP("What the evaluation is about.")},
        {"questions", QT_TR_NOOP("Questions"), QT_TR_NOOP("Questions × repeats.")},
    }};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

} // namespace podium
