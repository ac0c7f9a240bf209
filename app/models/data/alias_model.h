// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/column_model.h"

#include <vector>

namespace podium {

struct AliasEntry {
    QString alias;
    QString meaning; ///< in the model's language
    bool lab = true;
    const Correction *correction = nullptr;
};

/// Other names of labs and models, a row each: first one's own, then those of the figures.
class AliasModel final : public ColumnModel<AliasEntry>
{
    Q_OBJECT

public:
    enum Columns { Alias, Meaning, Kind, Origin };

    using ColumnModel::ColumnModel;

    /// The correction that made the alias; null for those of the figures.
    [[nodiscard]] const Correction *correctionAt(int row) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] std::span<const Column<AliasEntry>> columnTable() const override;
    [[nodiscard]] AliasEntry rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const AliasEntry &row, int role) const override;

private:
    void addOwn();
    [[nodiscard]] QString meaningOf(const Correction &correction) const;
    [[nodiscard]] bool isOwn(const Lab &lab, const std::string &alias) const;

    std::vector<AliasEntry> m_entries;
};

} // namespace podium
