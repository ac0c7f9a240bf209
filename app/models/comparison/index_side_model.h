// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/index_sides.h"
#include "app/engine/money/bound.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>
#include <vector>

namespace podium {

class IndexSideModel;

/// Where one item stands in one index.
struct IndexSideRow {
    const IndexSideModel &of;
    const IndexVerdict &verdict;
    const IndexSide &side;
    const IndexPlace *place = nullptr; ///< null: it is not in that index
};

/// Ranks under several indices, item by item: what each measures, what it says, how far it goes with
/// the others, and which claim it supports.
class IndexSideModel final : public FoundModel<IndexSideRow, IndexSides>
{
    Q_OBJECT

public:
    enum Columns {
        Item,
        Index,
        Measures,
        Period,
        Rank,
        Of,
        Value,
        Interval,
        Best,
        Unmeasured,
        Agrees,
        Tau,
        ValueBound
    };

    using FoundModel::FoundModel;

    [[nodiscard]] QString itemName(const std::string &item) const;
    [[nodiscard]] QString indexName(const IndexSide &side) const;
    /// Of the figures and of each index of others.
    [[nodiscard]] QString source() const;
    /// For the head of a narrow column.
    [[nodiscard]] QString shortName(const IndexSide &side) const;
    /// Stable, for programs: the method's id, or the table's.
    [[nodiscard]] QString indexWord(const IndexSide &side) const;
    /// "South Korea: 3rd in 4 of 5 indices" as a sentence.
    [[nodiscard]] QString verdictText(const IndexVerdict &verdict) const;
    /// With a proviso where an index leaves models unmeasured.
    [[nodiscard]] QString asMeasured(const QString &verdicts) const;
    /// Models that filters leave out for what is not known of them, by index; empty: none.
    [[nodiscard]] QString leftOut() const;
    /// Ranks from index to index, joined for each item.
    [[nodiscard]] ChartSeries series() const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_places.size()); }
    [[nodiscard]] std::span<const Column<IndexSideRow>> columnTable() const override;
    [[nodiscard]] IndexSideRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const IndexSideRow &row, int role) const override;

private:
    struct Place {
        std::size_t item = 0;
        std::size_t side = 0;
    };

    [[nodiscard]] QString measures(const IndexSide &side) const;
    [[nodiscard]] Bound boundOf(const IndexPlace &place) const;
    [[nodiscard]] QString intervalText(const IndexPlace &place) const;
    [[nodiscard]] QString valueText(const IndexPlace &place) const;
    [[nodiscard]] QString period(const IndexSide &side) const;
    [[nodiscard]] QString country(const std::string &item) const;

    std::vector<Place> m_places;
};

} // namespace podium
