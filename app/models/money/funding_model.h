// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

namespace podium {

/// Funding rounds of the answer, newest first. KeyRole is the round id, LabRole the lab.
class FundingModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Lab,
        Country,
        Kind,
        Round,
        Announced,
        Amount,
        Converted,
        Rate,
        RateDate,
        Status,
        Counted,
        Source,
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const FundingRow &fundingRow(int row) const;
    [[nodiscard]] const FundingRound &round(int row) const;
    [[nodiscard]] const podium::Lab &lab(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant moneyColumn(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QVariant explanation(int row, int column) const;
    [[nodiscard]] QVariant steps(int row, int column) const;
    [[nodiscard]] QVariant unit(int row, int column) const;
};

} // namespace podium
