// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/snapshot_difference.h"
#include "app/models/tables/column_model.h"

#include <optional>
#include <set>

namespace podium {

class DifferenceModel;

struct DifferenceRow {
    const DifferenceModel &of;
    const Change &change;
    const Model *model; ///< null: the method changed
};

/// What changed between two snapshots, a row each; the changes of chosen kinds only, where some are
/// chosen. Empty until a difference is set. KeyRole is the model's id, CountryRole its country.
/// ValueRole of "from" and "to" is in the unit of the kind: index points, ranks, or the score as a
/// share (Elo as points); a change of rank is positive where the model rose.
class DifferenceModel final : public ColumnModel<DifferenceRow>
{
    Q_OBJECT

public:
    enum Columns { Kind, Model, Lab, Country, Subject, From, To, Difference, ChangeKey };

    using ColumnModel::ColumnModel;

    /// `data` answers the later snapshot; the difference is about the same figures.
    void setDifference(AnswerData data, std::optional<SnapshotDifference> difference);
    [[nodiscard]] const std::optional<SnapshotDifference> &difference() const
    {
        return m_difference;
    }
    /// Empty: all of them.
    void setKinds(const std::set<Change::Kind> &kinds);
    [[nodiscard]] int countOf(Change::Kind kind) const;
    [[nodiscard]] static QString nameOf(Change::Kind kind);

    /// "From 18 Sep 2025 to 2 Oct 2025"; empty until a difference is set.
    [[nodiscard]] QString days() const;
    /// The best newcomer and the largest move of an index, as far as there are any.
    [[nodiscard]] QString finding() const;
    /// Why indices are not compared; empty where they are.
    [[nodiscard]] QString methodBreak() const;
    [[nodiscard]] QString rules() const;
    /// Those of the later day alone, where both days are said already.
    [[nodiscard]] QString laterRules() const;
    [[nodiscard]] QString source() const;

protected:
    void forget() override
    {
        m_difference = {};
        list();
    }
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] std::span<const Column<DifferenceRow>> columnTable() const override;
    [[nodiscard]] DifferenceRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const DifferenceRow &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    void list();
    [[nodiscard]] const podium::Model *modelOf(const Change &change) const;
    [[nodiscard]] QString subject(const Change &change) const;
    [[nodiscard]] QString changeKey(const Change &change) const;
    [[nodiscard]] QVariant record(const Change &change, const std::optional<double> &value) const;
    [[nodiscard]] QVariant figure(const Change &change, const std::optional<double> &value) const;
    [[nodiscard]] QVariant moved(const Change &change) const;
    [[nodiscard]] QString search(const DifferenceRow &row) const;
    [[nodiscard]] QString country(const podium::Model &model) const;
    [[nodiscard]] QString methodAt(const std::optional<double> &position) const;
    [[nodiscard]] QString day(std::size_t snapshot) const;

    std::optional<SnapshotDifference> m_difference;
    std::set<Change::Kind> m_kinds;
    std::vector<std::size_t> m_rows; ///< positions in SnapshotDifference::changes
};

} // namespace podium
