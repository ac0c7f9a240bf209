// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/money/money_columns.h"
#include "app/models/tables/column_model.h"

namespace podium {

struct FundingLine : MoneyLine {
    const FundingRound &round;
    const Lab &lab;
};

/// Funding rounds of the answer, newest first. KeyRole is the round id, LabRole the lab.
class FundingModel final : public ColumnModel<FundingLine>
{
    Q_OBJECT

public:
    enum Columns {
        Lab,
        Country,
        Kind,
        Round,
        Announced,
        Amount,
        Currency,
        Converted,
        Rate,
        RateDate,
        Status,
        Source,
        ConvertedCurrency,
        Counted,
        Confidence,
        Relative,
        RelativeUnit,
        RelativeYear,
        RateBasis,
        PricesOf,
    };

    using ColumnModel::ColumnModel;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<FundingLine>> columnTable() const override;
    [[nodiscard]] FundingLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const FundingLine &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] static QVariant whyNotConverted(const FundingLine &row);
};

} // namespace podium
