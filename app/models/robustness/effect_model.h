// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/effects/order_effects.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>

namespace podium {

struct EffectRow {
    Variation factor;
    const SobolIndex &effect;
    Language language;
};

/// What moves the order how much, by Sobol's total effects, the largest first. Empty until found.
class EffectModel final : public FoundModel<EffectRow, OrderEffects>
{
    Q_OBJECT

public:
    enum Columns { Factor, Total, Interval, Alone };

    using FoundModel::FoundModel;

    /// What was simulated, and how often.
    [[nodiscard]] QString rules() const;
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<EffectRow>> columnTable() const override;
    [[nodiscard]] EffectRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const EffectRow &row, int role) const override;

private:
    [[nodiscard]] static QString name(Variation factor);
    [[nodiscard]] static QString explanation(Variation factor);
};

} // namespace podium
