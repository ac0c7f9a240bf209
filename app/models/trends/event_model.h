// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// Events beside the rankings, oldest first. KeyRole is the event's id.
class EventModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Day,
        Kind,
        Country,
        Affected,
        Title,
        Description,
        Confidence,
        Source,
        ColumnCount
    };

    using AnswerModel::AnswerModel;

    /// A timeline with a strip for each kind.
    [[nodiscard]] ChartSeries series() const;
    /// The events as marks of one strip of another picture.
    [[nodiscard]] QList<ChartMark> marks(int lane) const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const LedgerEvent &event(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] ChartMark mark(int row, int lane) const;
};

/// Rounds that count, of the answer's money, as marks of one strip; areas are as the amounts.
[[nodiscard]] QList<ChartMark> roundMarks(const AnswerData &data, int lane);

} // namespace podium
