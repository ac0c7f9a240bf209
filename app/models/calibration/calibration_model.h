// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/calibration/calibration.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>
#include <vector>

namespace podium {

class CalibrationModel;

/// One promise of one snapshot, held against a later one.
struct CalibrationRow {
    const CalibrationModel &of;
    const CalibratedPair &pair;
    const CalibrationLine &line;
    int number = 0; ///< of the row
};

/// How often scores, indices, ranks and orders of pairs held, pair of snapshots by pair: what was
/// promised, how wide it was, and the interval score beside those that others print.
class CalibrationModel final : public FoundModel<CalibrationRow, Calibration>
{
    Q_OBJECT

public:
    enum Columns {
        Pair,
        Earlier,
        Later,
        Method,
        What,
        Evaluation,
        Interval,
        Bounds,
        Models,
        Remeasured,
        Checked,
        Held,
        Share,
        Promised,
        Width,
        Score,
    };

    using FoundModel::FoundModel;

    [[nodiscard]] QString source() const; ///< of the days of all pairs
    /// Promised beside held shares of the pair that says most; on the diagonal all is as promised.
    [[nodiscard]] ChartSeries series() const;
    /// What an evaluation, an index, a rank, ... held by whose interval.
    [[nodiscard]] QString whatText(const CalibrationLine &line) const;
    [[nodiscard]] QString intervalText(const CalibrationLine &line) const;
    /// Beside a curve; errors of other questions of the kind go without saying there.
    [[nodiscard]] QString shortName(const CalibrationLine &line) const;
    [[nodiscard]] QString pairText(const CalibratedPair &pair) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_places.size()); }
    [[nodiscard]] std::span<const Column<CalibrationRow>> columnTable() const override;
    [[nodiscard]] CalibrationRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const CalibrationRow &row, int role) const override;

private:
    struct Place {
        std::size_t pair = 0;
        std::size_t line = 0;
    };

    void addCurve(ChartSeries &series, const CalibrationLine &line, const QString &key) const;

    std::vector<Place> m_places;
};

} // namespace podium
