// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// What programmes of one country, payer, kind and status add up to, nothing twice. The answer's
/// money must be summed by country.
class ProgrammeSumModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Country, Payer, Kind, Status, Total, Relative, Programmes, LeftOut, ColumnCount };

    using AnswerModel::AnswerModel;

    /// Largest first, by the measure of the View: whole, per head or per cent of GDP.
    [[nodiscard]] ChartSeries series(int most) const;
    /// Countries asked for of which no amount is known, which is not zero; may be empty.
    [[nodiscard]] QString nothingKnown() const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const ProgrammeSum &sum(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] ChartMark mark(int row, bool relative) const;
    /// Whether the largest sum is the largest whatever is left out of the others.
    [[nodiscard]] bool largestIsSure(bool relative) const;
};

} // namespace podium
