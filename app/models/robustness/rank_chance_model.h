// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/rank_uncertainty.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/column_model.h"

#include <optional>
#include <vector>

namespace podium {

struct RankChanceRow {
    const std::vector<double> &chances; ///< of all ranks
    int rank;
    Language language;

    [[nodiscard]] double chance() const;
    [[nodiscard]] double thisOrBetter() const;
};

/// How often a simulation found one model at each rank: a row for each rank from the best to the
/// worst that is worth naming. Empty until one is set. KeyRole is the rank.
class RankChanceModel final : public ColumnModel<RankChanceRow>
{
    Q_OBJECT

public:
    enum Columns { Rank, Chance, ThisOrBetter };

    using ColumnModel::ColumnModel;

    /// `item` is of a simulation of the figures of `data`, with RankDistribution::acceptability.
    void setItem(AnswerData data, std::optional<UncertainItem> item);

    /// The most likely ranks where there are more than fit.
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return m_item ? m_last - m_first : 0; }
    [[nodiscard]] std::span<const Column<RankChanceRow>> columnTable() const override;
    [[nodiscard]] RankChanceRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const RankChanceRow &row, int role) const override;

private:
    [[nodiscard]] ChartMark mark(int row) const;
    [[nodiscard]] QString title() const;

    void forget() override { m_item = {}; }

    std::optional<UncertainItem> m_item;
    int m_first = 0; ///< ranks shown, counted from 0
    int m_last = 0;  ///< one past the worst
};

} // namespace podium
