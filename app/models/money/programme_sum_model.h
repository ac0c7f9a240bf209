// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/money/money_columns.h"
#include "app/models/tables/column_model.h"

namespace podium {

struct ProgrammeSumLine {
    const AnswerData &data;
    const ProgrammeSum &sum;
    const std::optional<RelativeAmount> &relative = sum.relative;

    [[nodiscard]] const MoneyView &money() const { return data.answer->view.money; }
    [[nodiscard]] QString totalText() const;
};

/// What programmes of one country, payer, kind and status add up to, nothing twice. The answer's
/// money must be summed by country, or by country and year.
class ProgrammeSumModel final : public ColumnModel<ProgrammeSumLine>
{
    Q_OBJECT

public:
    enum Columns {
        Country,
        Year,
        Payer,
        Kind,
        Status,
        Programmes,
        LeftOut,
        Total,
        Currency,
        Approximate,
        Weak,
        Relative,
        RelativeUnit,
        RelativeYear,
        SumBound,
        PricesOf,
    };

    using ColumnModel::ColumnModel;

    /// Largest first, by the measure of the View: whole, per head or per cent of GDP.
    [[nodiscard]] ChartSeries series(int most) const;
    /// Codes of the countries asked for of which no amount is known, which is not zero.
    [[nodiscard]] QStringList countriesWithNothing() const;
    [[nodiscard]] QString namesWithNothing() const; ///< the same for people, in one line
    /// What the mark behind a sum of low confidence means; empty where none has one.
    [[nodiscard]] QString confidenceRemark() const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<ProgrammeSumLine>> columnTable() const override;
    [[nodiscard]] ProgrammeSumLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const ProgrammeSumLine &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] ChartMark mark(int row, bool relative) const;
    /// Whether the largest sum is the largest whatever is left out of the others.
    [[nodiscard]] bool largestIsSure(bool relative) const;
};

} // namespace podium
