// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/effects/order_effects.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/column_model.h"

#include <optional>

namespace podium {

struct EffectRow {
    Variation factor;
    const SobolIndex &effect;
    Language language;
};

/// What moves the order how much, by Sobol's total effects, the largest first. Empty until found.
class EffectModel final : public ColumnModel<EffectRow>
{
    Q_OBJECT

public:
    enum Columns { Factor, Total, Interval, Alone };

    using ColumnModel::ColumnModel;

    /// `found` is about the figures of `data`.
    void setFound(AnswerData data, std::optional<OrderEffects> found);
    [[nodiscard]] const std::optional<OrderEffects> &found() const { return m_found; }

    /// What was simulated, and how often.
    [[nodiscard]] QString rules() const;
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    void forget() override { m_found = {}; }
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<EffectRow>> columnTable() const override;
    [[nodiscard]] EffectRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const EffectRow &row, int role) const override;

private:
    [[nodiscard]] static QString name(Variation factor);
    [[nodiscard]] static QString explanation(Variation factor);

    std::optional<OrderEffects> m_found;
};

} // namespace podium
