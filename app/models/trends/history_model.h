// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/history.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/column_model.h"

#include <optional>
#include <vector>

namespace podium {

class HistoryModel;

/// Where one item stood in one snapshot, in the model that knows the answer.
struct HistoryRow {
    const HistoryModel &of;
    const HistoryLine &line;
    std::size_t segment; ///< position in HistoryLine::segments
    const podium::Snapshot &snapshot;
    const std::optional<HistoryPlace> &place; ///< absent: not ranked then
    int unmeasured; ///< its own models without an index then, or only estimated by the source
};

/// Ranks over the snapshots, item by item, oldest first. KeyRole is "item@snapshot".
class HistoryModel final : public ColumnModel<HistoryRow>
{
    Q_OBJECT

public:
    enum Columns {
        Item,
        Kind,
        Segment,
        MethodId,
        SnapshotId,
        Snapshot,
        Method,
        Rank,
        Index,
        Value,
        BestModel,
        Estimated,
        Unmeasured,
        Remeasured,
        ValueBound,
    };

    using ColumnModel::ColumnModel;

    /// `lines` are about the View of the answer of `data`.
    void setLines(AnswerData data, std::vector<HistoryLine> lines);
    [[nodiscard]] int items() const { return static_cast<int>(m_lines.size()); }
    /// Methods one after the other, each a segment of every line.
    [[nodiscard]] int methods() const
    {
        return m_lines.empty() ? 0 : static_cast<int>(m_lines.front().segments.size());
    }

    [[nodiscard]] QString source() const; ///< of all days that were asked
    [[nodiscard]] QString rules() const;  ///< and by which method each of them stands
    [[nodiscard]] QString boundNote() const;
    /// One line for each item and method; never one over a change of methods.
    [[nodiscard]] ChartSeries series() const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] std::span<const Column<HistoryRow>> columnTable() const override;
    [[nodiscard]] HistoryRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const HistoryRow &row, int role) const override;

private:
    struct Point {
        std::size_t line = 0;
        std::size_t segment = 0;
        HistoryPoint point;
    };

    [[nodiscard]] const Point &at(int row) const { return m_points[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString name(const HistoryLine &line) const;
    [[nodiscard]] QString country(const HistoryLine &line) const;
    [[nodiscard]] QString valueText(const HistoryRow &row) const;
    [[nodiscard]] const podium::Method &method(const HistoryRow &row) const;
    [[nodiscard]] ChartMark mark(int row) const;
    [[nodiscard]] QString nameInSentence(const HistoryLine &line) const;
    /// `ranked`: those points that have a place, in the order of the rows.
    [[nodiscard]] QString titleOfOne(const std::vector<const Point *> &ranked) const;
    [[nodiscard]] QString titleOfSeveral(const std::vector<const Point *> &ranked) const;
    [[nodiscard]] QString title() const;
    void addLines(ChartSeries &series) const;
    void addBreaks(ChartSeries &series) const;

    void forget() override { m_lines = {}; }

    std::vector<HistoryLine> m_lines;
    std::vector<Point> m_points;
};

} // namespace podium
