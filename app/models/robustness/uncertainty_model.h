// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/rank_uncertainty.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <optional>

namespace podium {

/// Where a simulation found each model, lab or country: a row for each, best first. Empty until one
/// is set. KeyRole is the id of the model, or of the best one.
class UncertaintyModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Model, Rank, Median, Interval, First, TopThree, TopTen, ColumnCount };

    using AnswerModel::AnswerModel;

    /// `found` is about the figures of `data`.
    void setFound(AnswerData data, std::optional<RankUncertainty> found);
    [[nodiscard]] const std::optional<RankUncertainty> &found() const { return m_found; }

    /// What was varied, and how often.
    [[nodiscard]] QString rules() const;
    /// "Model", "Lab" or "Country".
    [[nodiscard]] static QString rankedTitle(RankedItem by);
    void caption(ChartSeries &series) const;

protected:
    void forget() override { m_found = {}; }
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const UncertainItem &item(int row) const;
    [[nodiscard]] const podium::Model &model(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QString shiftText() const;
    [[nodiscard]] QVariant value(int row, int column) const;

    std::optional<RankUncertainty> m_found;
};

} // namespace podium
