// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/column_model.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

class EvaluationModel;

struct EvaluationRow {
    const EvaluationModel &of;
    const RankedModel &ranked;
    const IndexPart &part;
    const MethodPart &methodPart;
    const Evaluation &evaluation;
    const std::optional<double> &median;
    Language language;
};

/// The parts of one model's index: evaluation, score, weight, points, and the median score of the
/// models shown. Empty until a model is chosen; a new answer keeps the model if it still ranks it.
/// KeyRole is the evaluation id. ValueRole of scores is in the evaluation's own scale, ShareRole in
/// 0..1.
class EvaluationModel final : public ColumnModel<EvaluationRow>
{
    Q_OBJECT

public:
    enum Columns {
        Evaluation,
        Score,
        Weight,
        Points,
        Median,
        Category,
        Questions,
        ColumnCount,
    };

    using ColumnModel::ColumnModel;

    /// `ranked` is a position in Answer::ranking.
    void showModel(std::optional<int> ranked);

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<EvaluationRow>> columnTable() const override;
    [[nodiscard]] EvaluationRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const EvaluationRow &row, int role) const override;

private:
    void findModel();
    /// Null: as the evaluation's.
    [[nodiscard]] const ScoreBasis *basis(const EvaluationRow &row) const;
    [[nodiscard]] std::optional<int> questionsOf(const EvaluationRow &row) const;
    [[nodiscard]] QVariant questionsText(const EvaluationRow &row) const;
    [[nodiscard]] static QVariant scoreExplanation(const IndexPart &shown);
    [[nodiscard]] QVariant pointsExplanation(const IndexPart &shown) const;

    std::string m_modelId;                        ///< empty: none chosen
    std::optional<int> m_ranked;                  ///< its position in Answer::ranking
    std::vector<std::optional<double>> m_medians; ///< by part
    std::shared_ptr<const Answer> m_medianAnswer; ///< whose medians they are
};

} // namespace podium
