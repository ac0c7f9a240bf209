// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/rank_uncertainty.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <optional>

namespace podium {

/// How often a simulation found one model at each rank: a row for each rank from the best to the
/// worst that is worth naming. Empty until one is set. KeyRole is the rank.
class RankChanceModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Rank, Chance, ThisOrBetter, ColumnCount };

    using AnswerModel::AnswerModel;

    /// `item` is of a simulation of the figures of `data`, with RankDistribution::acceptability.
    void setItem(AnswerData data, std::optional<UncertainItem> item);

    /// The most likely ranks where there are more than fit.
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return m_item ? m_last - m_first : 0; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] double chance(int row) const;
    [[nodiscard]] double thisOrBetter(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] ChartMark mark(int row) const;
    [[nodiscard]] QString title() const;

    void forget() override { m_item = {}; }

    std::optional<UncertainItem> m_item;
    int m_first = 0; ///< ranks shown, counted from 0
    int m_last = 0;  ///< one past the worst
};

} // namespace podium
