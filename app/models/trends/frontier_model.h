// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/frontier.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>
#include <vector>

namespace podium {

class FrontierModel;

/// One step of a frontier in the model that knows the answer it is about.
struct FrontierRow {
    const FrontierModel &of;
    std::size_t group; ///< position in Frontiers::groups
    Date released;
    const RankedModel &line;
    const Model &model;
};

/// The steps of frontiers, group by group, oldest first. Empty until frontiers are set. KeyRole is
/// the model's id.
class FrontierModel final : public FoundModel<FrontierRow, Frontiers>
{
    Q_OBJECT

public:
    enum Columns {
        Group,
        Released,
        Model,
        Lab,
        Country,
        Index,
        Estimated,
        AtLeast,
        Interval,
        IndexLow,
        IndexHigh,
    };

    using FoundModel::FoundModel;

    /// Groups with a frontier.
    [[nodiscard]] int groups() const;
    /// Models that have no place on a frontier because something of them is not known; may be empty.
    [[nodiscard]] QString leftOut() const;
    /// Step lines of at most so many groups, those that stand highest, without lanes.
    [[nodiscard]] ChartSeries series(int mostGroups) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] std::span<const Column<FrontierRow>> columnTable() const override;
    [[nodiscard]] FrontierRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const FrontierRow &row, int role) const override;

private:
    struct Step {
        std::size_t group = 0;
        DatedLine line;
    };

    [[nodiscard]] QString name(std::size_t group) const;
    [[nodiscard]] QString country(const FrontierRow &row) const;
    [[nodiscard]] const podium::Lab *lab(const FrontierRow &row) const;
    [[nodiscard]] bool isAtLeast(const FrontierRow &row) const;
    [[nodiscard]] QString heightText(const FrontierRow &row) const;   ///< "≥ 57.3" where at least
    [[nodiscard]] QString intervalText(const FrontierRow &row) const; ///< may be empty
    /// What "≥" stands for; empty where everybody was measured.
    [[nodiscard]] QString boundNote() const;
    [[nodiscard]] Language language() const { return answerData().language; }
    [[nodiscard]] ChartMark mark(int row) const;
    [[nodiscard]] QString finding() const;

    std::vector<Step> m_steps;
};

} // namespace podium
