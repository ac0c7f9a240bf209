// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/rank_uncertainty.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>

namespace podium {

class UncertaintyModel;

/// One item of a simulation in the model that knows the answer it is about.
struct UncertainRow {
    const UncertaintyModel &of;
    const FieldItem &item;
    const RankDistribution &ranks;
    const Model &best; ///< the model itself, or the best one of the lab or country
    Language language;
};

/// Where a simulation found each model, lab or country: a row for each, best first. Empty until one
/// is set. KeyRole is the id of the model, or of the best one.
class UncertaintyModel final : public FoundModel<UncertainRow, RankUncertainty>
{
    Q_OBJECT

public:
    enum Columns { Model, Rank, Median, Interval, First, TopThree, TopTen };

    using FoundModel::FoundModel;

    /// What was varied, and how often.
    [[nodiscard]] QString rules() const;
    /// "Model", "Lab" or "Country".
    [[nodiscard]] static QString rankedTitle(RankedItem by);
    void caption(ChartSeries &series) const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<UncertainRow>> columnTable() const override;
    [[nodiscard]] UncertainRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const UncertainRow &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const UncertainItem &item(int row) const;
    [[nodiscard]] QString shiftText() const;
};

} // namespace podium
