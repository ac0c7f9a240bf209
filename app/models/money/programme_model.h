// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// Public programmes and pledges of the answer, in the ledger's order. KeyRole is the programme's
/// id; a part of another programme says so and is in no sum.
class ProgrammeModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Country,
        Programme,
        Amount,
        Converted,
        Relative,
        Period,
        Payer,
        Kind,
        Status,
        Counted,
        Source,
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

    /// The largest of those that count, most money first, with all texts.
    [[nodiscard]] ChartSeries series(int most) const;

    [[nodiscard]] const PublicProgramme &programme(int row) const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const ProgrammeRow &programmeRow(int row) const;
    [[nodiscard]] QVariant steps(int row, int column) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant relativeAmount(int row) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QVariant unit(int row, int column) const; ///< currency of an amount
    [[nodiscard]] QString countedText(int row) const;
};

} // namespace podium
