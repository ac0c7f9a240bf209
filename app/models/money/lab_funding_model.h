// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

namespace podium {

/// What each lab raised in the period, most first; Description names the rounds in their own
/// currency. KeyRole and LabRole are the lab id. A lab whose rounds all lack a convertible amount has
/// no total: that is not zero.
class LabFundingModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Lab,
        Country,
        Total,
        Rounds,
        Description,
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const LabFunding &funding(int row) const;
    [[nodiscard]] const podium::Lab &lab(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QVariant explanation(int row, int column) const;
    [[nodiscard]] QString roundText(const FundingRound &round) const;
    [[nodiscard]] QString description(const LabFunding &funding) const;
};

} // namespace podium
