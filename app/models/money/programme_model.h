// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/money/money_columns.h"
#include "app/models/tables/column_model.h"

namespace podium {

/// A programme with what the answer makes of it.
struct ProgrammeLine : MoneyLine {
    const PublicProgramme &programme;
    ProgrammeStanding standing;

    [[nodiscard]] QString name() const;
    /// With what the source says of the amount: "up to USD 500 bn".
    [[nodiscard]] QVariant amountText() const;
    [[nodiscard]] QVariant convertedText() const;
    [[nodiscard]] QVariant relativeText() const;
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
        PartOf,
        Amount,
        Currency,
        Converted,
        Period,
        Status,
        Source,
        Id,
        ConvertedCurrency,
        Rate,
        RateDate,
        RateBasis,
        Qualifier,
        Payer,
        Kind,
        InSum,
        Relative,
        RelativeUnit,
        RelativeYear,
        Confidence,
        Conflict,
        PricesOf,
    };

    using ColumnModel::ColumnModel;

    /// The largest of those that count, most money first, with all texts.
    [[nodiscard]] ChartSeries series(int most) const;

    [[nodiscard]] const PublicProgramme &programme(int row) const { return rowAt(row).programme; }
    /// What the mark behind a name of low confidence means; empty where no row has one.
    [[nodiscard]] QString confidenceRemark() const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<ProgrammeLine>> columnTable() const override;
    [[nodiscard]] ProgrammeLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const ProgrammeLine &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] static QString countedText(ProgrammeStanding standing);
};

} // namespace podium
