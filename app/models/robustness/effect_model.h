// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/effects/order_effects.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <optional>

namespace podium {

/// What moves the order how much, by Sobol's total effects, the largest first. Empty until found.
class EffectModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Factor, Total, Interval, Alone, ColumnCount };

    using AnswerModel::AnswerModel;

    /// `found` is about the figures of `data`.
    void setFound(AnswerData data, std::optional<OrderEffects> found);
    [[nodiscard]] const std::optional<OrderEffects> &found() const { return m_found; }

    /// What was simulated, and how often.
    [[nodiscard]] QString rules() const;
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    void forget() override { m_found = {}; }
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const FactorEffect &effect(int row) const;
    [[nodiscard]] static QString name(Variation factor);
    [[nodiscard]] static QString explanation(Variation factor);
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;

    std::optional<OrderEffects> m_found;
};

} // namespace podium
