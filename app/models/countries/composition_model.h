// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/column_model.h"

namespace podium {

struct CompositionLine {
    const AnswerData &data;
    const CountryShare &share;

    [[nodiscard]] double part() const;
};

/// Which countries the top of the models shown come from, most first. KeyRole and CountryRole are the
/// ISO code.
class CompositionModel final : public ColumnModel<CompositionLine>
{
    Q_OBJECT

public:
    using ColumnModel::ColumnModel;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<CompositionLine>> columnTable() const override;
    [[nodiscard]] CompositionLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const CompositionLine &row, int role) const override;
};

/// How many models are counted, and why where it is not the number asked for.
[[nodiscard]] QString topSizeRemark(const AnswerData &data);

} // namespace podium
