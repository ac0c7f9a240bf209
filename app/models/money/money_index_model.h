// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/money_index.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <optional>

namespace podium {

/// Countries or labs with their money, their best index, and how far that lies above the trend
/// line; farthest above first. Empty until one is set.
class MoneyIndexModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Name, Money, BestModel, Index, Expected, Residual, PerPoint, ColumnCount };

    using AnswerModel::AnswerModel;

    /// `found` is about the answer of `data`.
    void setFound(AnswerData data, std::optional<MoneyIndex> found);

    /// What the line is, and what it does not show.
    [[nodiscard]] QString rules() const;
    /// Money across, on a logarithmic axis, index up, with intervals and the trend line.
    [[nodiscard]] ChartSeries series() const;

protected:
    void forget() override { m_found = {}; }
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] QString indexOf(const MoneyPoint &shown) const; ///< "≥ 57.3" where at least
    [[nodiscard]] QString basisText() const;
    [[nodiscard]] QString moneyOf(const MoneyPoint &shown) const;
    [[nodiscard]] const MoneyPoint &point(int row) const;
    [[nodiscard]] const podium::Model &model(int row) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString title() const;
    /// Money over index; absent at an index of 0.
    [[nodiscard]] std::optional<double> perPoint(int row) const;
    [[nodiscard]] ChartMark mark(int row) const;
    [[nodiscard]] std::optional<ChartTrend> trend() const;
    [[nodiscard]] QVariant steps(int row, int column) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;

    std::optional<MoneyIndex> m_found;
};

} // namespace podium
