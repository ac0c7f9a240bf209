// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/frontier.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <optional>
#include <vector>

namespace podium {

/// The steps of frontiers, group by group, oldest first. Empty until frontiers are set. KeyRole is
/// the model's id.
class FrontierModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Group, Released, Model, Lab, Index, Interval, ColumnCount };

    using AnswerModel::AnswerModel;

    /// `found` is about the answer of `data`.
    void setFound(AnswerData data, std::optional<Frontiers> found);

    /// Groups with a frontier.
    [[nodiscard]] int groups() const;
    /// Models that have no place on a frontier because something of them is not known; may be empty.
    [[nodiscard]] QString leftOut() const;
    /// Step lines of at most so many groups, those that stand highest, without lanes.
    [[nodiscard]] ChartSeries series(int mostGroups) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    struct Step {
        std::size_t group = 0;
        DatedLine line;
    };

    [[nodiscard]] const RankedModel &ranked(int row) const;
    [[nodiscard]] const podium::Model &model(int row) const;
    [[nodiscard]] QString name(std::size_t group) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] ChartMark mark(int row) const;
    [[nodiscard]] QString finding() const;

    std::optional<Frontiers> m_found;
    std::vector<Step> m_steps;
};

} // namespace podium
