// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/profile.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <vector>

namespace podium {

/// What is known of one country, section by section. Empty until rows are set.
class ProfileModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Section, Item, Value, When, Remark, Source, ColumnCount };

    using AnswerModel::AnswerModel;

    /// `rows` are about the answer of `data`.
    void setProfile(AnswerData data, std::vector<ProfileRow> rows);
    /// The country's labs by their best model.
    [[nodiscard]] ChartSeries series(int most) const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const ProfileRow &at(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QString itemText(const ProfileRow &row) const;
    [[nodiscard]] QVariant valueText(const ProfileRow &row) const;
    [[nodiscard]] QString remarkText(const ProfileRow &row) const;
    [[nodiscard]] QString finding() const;

    void forget() override { m_rows = {}; }

    std::vector<ProfileRow> m_rows;
};

} // namespace podium
