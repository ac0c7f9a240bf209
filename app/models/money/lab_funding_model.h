// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/money/money_columns.h"
#include "app/models/tables/column_model.h"

namespace podium {

struct LabFundingLine {
    const AnswerData &data;
    const LabFunding &funding;
    const Lab &lab;
};

/// What each lab raised in the period, most first; Description names the rounds in their own
/// currency. KeyRole and LabRole are the lab id. A lab whose rounds all lack a convertible amount has
/// no total: that is not zero.
class LabFundingModel final : public ColumnModel<LabFundingLine>
{
    Q_OBJECT

public:
    enum Columns {
        Lab,
        Country,
        Total,
        Rounds,
        Description,
        Currency,
        LeftOut,
        TotalBound,
    };

    using ColumnModel::ColumnModel;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<LabFundingLine>> columnTable() const override;
    [[nodiscard]] LabFundingLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const LabFundingLine &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] static QString roundText(const FundingRound &round, Language language);
    [[nodiscard]] static QVariant description(const LabFundingLine &row);
    [[nodiscard]] static QVariant leftOut(const LabFundingLine &row);
};

} // namespace podium
