// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/tables/column_model.h"

namespace podium {

/// A programme with what the answer makes of it.
struct ProgrammeLine {
    const AnswerData &data;
    const ProgrammeRow &shown;
    const PublicProgramme &programme;

    [[nodiscard]] QString name() const;
    /// With what the source says of the amount: "up to USD 500 bn".
    [[nodiscard]] QVariant converted() const;
    [[nodiscard]] QVariant relative() const;
};

/// Public programmes and pledges of the answer, most money first. KeyRole is the programme's id;
/// a part of another programme says so and is in no sum.
class ProgrammeModel final : public ColumnModel<ProgrammeLine>
{
    Q_OBJECT

public:
    enum Columns {
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
    };

    using ColumnModel::ColumnModel;

    /// The largest of those that count, most money first, with all texts.
    [[nodiscard]] ChartSeries series(int most) const;

    [[nodiscard]] const PublicProgramme &programme(int row) const { return rowAt(row).programme; }

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<ProgrammeLine>> columnTable() const override;
    [[nodiscard]] ProgrammeLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const ProgrammeLine &row, int role) const override;

private:
    [[nodiscard]] static QString countedText(ProgrammeStanding standing);
};

} // namespace podium
