// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/column_model.h"

#include <vector>

namespace podium {

class LabModel;

struct LabRow {
    const LabModel &of;
    const Lab &lab;
    int models; ///< variants in the snapshot shown
};

/// The labs of the figures with their countries and other names; those somebody corrected say what
/// the figures say. KeyRole is the lab's id, CountryRole its country.
class LabModel final : public ColumnModel<LabRow>
{
    Q_OBJECT

public:
    enum Columns {
        Lab,
        Country,
        Corrected,
        OtherCountries,
        Aliases,
        Models,
        Id,
        Name,
        CorrectedFrom
    };

    using ColumnModel::ColumnModel;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<LabRow>> columnTable() const override;
    [[nodiscard]] LabRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const LabRow &row, int role) const override;

private:
    [[nodiscard]] Language language() const { return answerData().language; }
    [[nodiscard]] QString country(const std::string &code) const;
    [[nodiscard]] const Correction *correction(const podium::Lab &lab) const;
    [[nodiscard]] QVariant corrected(const podium::Lab &lab) const;
    [[nodiscard]] QStringList otherCountries(const podium::Lab &lab) const;

    std::vector<int> m_models; ///< variants in the snapshot shown, by lab
};

} // namespace podium
