// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/tables/column_model.h"

namespace podium {

/// One event, and what its texts depend on.
struct EventRow {
    const LedgerEvent &event;
    const Dataset &dataset;
    Language language;
};

/// Events beside the rankings, oldest first. KeyRole is the event's id.
class EventModel final : public ColumnModel<EventRow>
{
    Q_OBJECT

public:
    enum Columns {
        Day,
        Kind,
        Country,
        Affected,
        Title,
        Description,
        Confidence,
        Source,
    };

    using ColumnModel::ColumnModel;

    /// A timeline with a strip for each kind.
    [[nodiscard]] ChartSeries series() const;
    /// The events as marks of one strip of another picture.
    [[nodiscard]] QList<ChartMark> marks(int lane) const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<EventRow>> columnTable() const override;
    [[nodiscard]] EventRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const EventRow &row, int role) const override;

private:
    [[nodiscard]] ChartMark mark(int row, int lane) const;
};

/// Rounds that count, of the answer's money, as marks of one strip; areas are as the amounts.
[[nodiscard]] QList<ChartMark> roundMarks(const AnswerData &data, int lane);

} // namespace podium
