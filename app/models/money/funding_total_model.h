// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/money/money_columns.h"
#include "app/models/tables/column_model.h"

namespace podium {

struct FundingTotalLine {
    const AnswerData &data;
    const MoneyTotal &total;
    const std::optional<RelativeAmount> &relative = total.relative;

    [[nodiscard]] const MoneyView &money() const { return data.answer->view.money; }
    [[nodiscard]] QString name() const; ///< of the lab, country or year
    [[nodiscard]] QString key() const;
};

/// What the rounds that count sum up to for each lab, country or year, as the answer's View says, and
/// how far each is behind the largest. KeyRole is the lab's id, the country's code or the year.
class FundingTotalModel final : public ColumnModel<FundingTotalLine>
{
    Q_OBJECT

public:
    enum Columns {
        Lab,
        Country,
        Year,
        Kinds,
        Statuses,
        Rounds,
        LeftOut,
        Uncertain,
        Total,
        Currency,
        Relative,
        RelativeUnit,
        RelativeYear,
        Cumulative,
        Ratio,
        Difference,
        TotalBound,
        GapBound,
        PricesOf,
    };

    using ColumnModel::ColumnModel;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<FundingTotalLine>> columnTable() const override;
    [[nodiscard]] FundingTotalLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const FundingTotalLine &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
};

} // namespace podium
