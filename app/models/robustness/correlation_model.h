// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/part_correlations.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>

namespace podium {

struct CorrelationRow {
    const PartCorrelation &part;
    const Evaluation &evaluation;
    Language language;
};

/// What each evaluation weighs in effect, and how it goes together with the others: a row for each
/// evaluation, a column for each after the fixed ones. Empty until one is set.
class CorrelationModel final : public FoundModel<CorrelationRow, PartCorrelations>
{
    Q_OBJECT

public:
    enum Columns {
        Evaluation,
        Weight,
        WithIndex,
        Interval, ///< of WithIndex
        VarianceShare,
        AlphaWithout,
        FixedCount
    };

    using FoundModel::FoundModel;

    /// "Cronbach's alpha 0.94 (standardised 0.95), from 169 models"
    [[nodiscard]] QString alphaText() const;
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return FixedCount + rows(); }
    [[nodiscard]] std::span<const Column<CorrelationRow>> columnTable() const override;
    [[nodiscard]] CorrelationRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const CorrelationRow &row, int role) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const podium::Evaluation &evaluation(int row) const;
    [[nodiscard]] QString name(int row) const;
};

} // namespace podium
