// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/part_correlations.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <optional>

namespace podium {

/// What each evaluation weighs in effect, and how it goes together with the others: a row for each
/// evaluation, a column for each after the fixed ones. Empty until one is set.
class CorrelationModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Evaluation,
        Weight,
        WithIndex,
        Interval, ///< of WithIndex
        VarianceShare,
        AlphaWithout,
        FixedCount
    };

    using AnswerModel::AnswerModel;

    void setFound(AnswerData data, std::optional<PartCorrelations> found);
    [[nodiscard]] const std::optional<PartCorrelations> &found() const { return m_found; }

    /// "Cronbach's alpha 0.94 (standardised 0.95), from 169 models"
    [[nodiscard]] QString alphaText() const;
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    void forget() override { m_found = {}; }
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return FixedCount + rows(); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const PartCorrelation &part(int row) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] std::optional<double> number(int row, int column) const;
    [[nodiscard]] QVariant text(int row, int column) const;

    std::optional<PartCorrelations> m_found;
};

} // namespace podium
