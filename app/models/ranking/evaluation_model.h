// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// The parts of one model's index: evaluation, score, weight, points, and the median score of the
/// models shown. Empty until a model is chosen; a new answer keeps the model if it still ranks it.
/// KeyRole is the evaluation id. ValueRole of scores is in the evaluation's own scale, ShareRole in
/// 0..1.
class EvaluationModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Evaluation,
        Score,
        Weight,
        Points,
        Median,
        Category,
        Questions,
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

    /// `ranked` is a position in Answer::ranking.
    void showModel(std::optional<int> ranked);

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    void findModel();
    [[nodiscard]] const IndexPart &part(int row) const;
    [[nodiscard]] const MethodPart &methodPart(int row) const;
    [[nodiscard]] const podium::Evaluation &evaluation(int row) const;
    [[nodiscard]] std::optional<double> scoreIn(int row, int column) const;
    [[nodiscard]] const ScoreBasis *basis(int row) const; ///< null: as the evaluation's
    [[nodiscard]] std::optional<int> questionsOf(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant questionsText(int row) const;
    [[nodiscard]] QVariant share(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QVariant explanation(int row, int column) const;
    [[nodiscard]] QVariant scoreExplanation(const IndexPart &shown) const;
    [[nodiscard]] QVariant pointsExplanation(const IndexPart &shown) const;

    std::string m_modelId;                        ///< empty: none chosen
    std::optional<int> m_ranked;                  ///< its position in Answer::ranking
    std::vector<std::optional<double>> m_medians; ///< by part
    std::shared_ptr<const Answer> m_medianAnswer; ///< whose medians they are
};

} // namespace podium
