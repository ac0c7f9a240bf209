// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/profile.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/column_model.h"

#include <vector>

namespace podium {

class ProfileModel;

struct ProfileLine {
    const ProfileModel &model;
    const ProfileRow &shown;
};

/// What is known of one country, section by section. Empty until rows are set.
class ProfileModel final : public ColumnModel<ProfileLine>
{
    Q_OBJECT

public:
    enum Columns {
        Section,
        Item,
        Value,
        Unit,
        When,
        Source,
        Country,
        Remark,
        AmountBound,
        Estimated,
        Qualifier,
    };

    using ColumnModel::ColumnModel;

    /// `rows` are about the answer of `data`.
    void setProfile(AnswerData data, std::vector<ProfileRow> rows);
    /// Of the scores and of everything else that the lines hold.
    [[nodiscard]] QString sources() const;
    [[nodiscard]] bool hasEstimates() const; ///< of indices, by the source
    /// The country's labs by their best model.
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] std::span<const Column<ProfileLine>> columnTable() const override;
    [[nodiscard]] ProfileLine rowAt(int row) const override { return {*this, at(row)}; }
    [[nodiscard]] QVariant rowData(const ProfileLine &row, int role) const override;

private:
    [[nodiscard]] const ProfileRow &at(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] QString itemText(const ProfileRow &row) const;
    [[nodiscard]] QVariant valueText(const ProfileRow &row) const;
    [[nodiscard]] QString whenText(const ProfileRow &row) const;
    [[nodiscard]] static QString remarkText(const ProfileRow &row);
    [[nodiscard]] QString finding() const;

    void forget() override { m_rows = {}; }

    std::vector<ProfileRow> m_rows;
};

} // namespace podium
