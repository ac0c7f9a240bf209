// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/history.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <vector>

namespace podium {

/// Ranks over the snapshots, item by item, oldest first. KeyRole is "item@snapshot".
class HistoryModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Item, Snapshot, Method, Rank, Value, BestModel, ColumnCount };

    using AnswerModel::AnswerModel;

    /// `lines` are about the View of the answer of `data`.
    void setLines(AnswerData data, std::vector<HistoryLine> lines);
    [[nodiscard]] int items() const { return static_cast<int>(m_lines.size()); }

    /// One line for each item and method; never one over a change of methods.
    [[nodiscard]] ChartSeries series() const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    struct Point {
        std::size_t line = 0;
        std::size_t segment = 0;
        HistoryPoint point;
    };

    [[nodiscard]] const Point &at(int row) const { return m_points[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const podium::Snapshot &snapshot(int row) const;
    [[nodiscard]] QString name(const HistoryLine &line) const;
    [[nodiscard]] QString country(const HistoryLine &line) const;
    [[nodiscard]] QString valueText(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] ChartMark mark(int row) const;
    void addLines(ChartSeries &series) const;
    void addBreaks(ChartSeries &series) const;

    std::vector<HistoryLine> m_lines;
    std::vector<Point> m_points;
};

} // namespace podium
