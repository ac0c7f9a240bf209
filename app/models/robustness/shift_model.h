// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/leave_out.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <optional>
#include <vector>

namespace podium {

/// How far ranks move without each evaluation or each lab, the largest move first. Empty until found.
/// KeyRole is the id of what is left out.
class ShiftModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Evaluation, MeanShift, LargestShift, Mover, ColumnCount };

    using AnswerModel::AnswerModel;

    /// `found` is about the figures of `data`.
    void setFound(AnswerData data, std::optional<Sensitivity> found);
    /// Mean shift by part of the method; empty where labs are left out and while nothing is known.
    [[nodiscard]] std::vector<double> byPart() const;
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    struct Line {
        std::size_t position = 0; ///< in Dataset::evaluations or Dataset::labs
        ShiftWithout shift;
    };

    [[nodiscard]] const Line &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool ofLabs() const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString meanText(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;

    void forget() override { m_found = {}; }

    std::optional<Sensitivity> m_found;
    std::vector<Line> m_lines;
};

} // namespace podium
