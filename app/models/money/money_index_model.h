// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/money_index.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>

namespace podium {

/// A point with its best model.
struct MoneyIndexLine {
    const AnswerData &data;
    const MoneyIndex &found;
    const MoneyPoint &point;
    const Model &best;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString indexText() const;    ///< "≥ 57.3" where at least
    [[nodiscard]] QString residualText() const; ///< of a point that has one
    [[nodiscard]] std::optional<bool> isAboveSurely() const;
    /// Upper end of the index's interval; none of what is at least so much.
    [[nodiscard]] std::optional<double> knownHigh() const;
    [[nodiscard]] QVariant endText(const std::optional<double> &end) const; ///< of the interval
    [[nodiscard]] QString moneyText() const;
    [[nodiscard]] QString currency() const;
    /// Money over index; absent at an index of 0.
    [[nodiscard]] std::optional<double> moneyPerPoint() const;
    [[nodiscard]] QVariant moneyPerPointText() const;
};

/// Countries or labs with their money, their best index, and how far that lies above the trend
/// line; farthest above first. Empty until one is set.
class MoneyIndexModel final : public FoundModel<MoneyIndexLine, MoneyIndex>
{
    Q_OBJECT

public:
    enum Columns {
        Key,
        Name,
        Money,
        Currency,
        BestModel,
        Index,
        IndexLow,
        IndexHigh,
        Expected,
        Residual,
        AboveTrend,
        PerPoint,
        Estimated,
        MoneyBound,
        IndexBound,
        Unmeasured,
    };

    using FoundModel::FoundModel;

    /// What the line is, and what it does not show.
    [[nodiscard]] QString rules() const;
    /// Of the scores and of the money.
    [[nodiscard]] QString sources() const;
    /// Money across, on a logarithmic axis, index up, with intervals and the trend line.
    [[nodiscard]] ChartSeries series() const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<MoneyIndexLine>> columnTable() const override;
    [[nodiscard]] MoneyIndexLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const MoneyIndexLine &row, int role) const override;

private:
    [[nodiscard]] QString basisText() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString leadersTitle() const;
    [[nodiscard]] QString nameInSentence(const MoneyPoint &point) const;
    [[nodiscard]] ChartMark mark(int row) const;
    [[nodiscard]] std::optional<ChartTrend> trend() const;
};

} // namespace podium
