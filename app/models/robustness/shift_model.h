// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/leave_out.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>
#include <vector>

namespace podium {

class ShiftModel;

struct ShiftLine {
    std::size_t position = 0; ///< in Dataset::evaluations or Dataset::labs
    ShiftWithout shift;
};

struct ShiftRow {
    const ShiftModel &of;
    const ShiftLine &line;
};

/// How far ranks move without each evaluation or each lab, the largest move first. Empty until found.
/// KeyRole is the id of what is left out.
class ShiftModel final : public FoundModel<ShiftRow, Sensitivity>
{
    Q_OBJECT

public:
    enum Columns { Evaluation, MeanShift, LargestShift, Mover };

    using FoundModel::FoundModel;

    /// Mean shift by part of the method; empty where labs are left out and while nothing is known.
    [[nodiscard]] std::vector<double> byPart() const;
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] std::span<const Column<ShiftRow>> columnTable() const override;
    [[nodiscard]] ShiftRow rowAt(int row) const override
    {
        return {*this, m_lines[static_cast<std::size_t>(row)]};
    }
    [[nodiscard]] QVariant rowData(const ShiftRow &row, int role) const override;

private:
    [[nodiscard]] bool ofLabs() const;
    [[nodiscard]] QString name(const ShiftLine &line) const;
    [[nodiscard]] QString meanText(const ShiftLine &line) const;

    std::vector<ShiftLine> m_lines;
};

} // namespace podium
