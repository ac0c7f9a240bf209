// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"
#include "app/models/tables/list_model.h"

#include <memory>
#include <vector>

namespace podium {

class SnapshotModel;

struct SnapshotRow {
    const SnapshotModel &of;
    const Snapshot &shown;
    int ranked; ///< models with an index of the snapshot's own method
};

/// The snapshots of a dataset, newest first. KeyRole is the snapshot's id, SourceRole a line to cite
/// it by.
class SnapshotModel final : public ListModel<SnapshotRow>
{
    Q_OBJECT

public:
    enum Columns { Day, Source, Method, Models, Ranked, Attribution, Terms, Note };

    using ListModel::ListModel;

    void setDataset(std::shared_ptr<const Dataset> dataset, Language language);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<SnapshotRow>> columnTable() const override;
    [[nodiscard]] SnapshotRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const SnapshotRow &row, int role) const override;

private:
    [[nodiscard]] QString method(const Snapshot &shown) const;
    [[nodiscard]] QString terms(const Snapshot &shown) const;
    [[nodiscard]] QString citation(const Snapshot &shown) const;
    [[nodiscard]] QString inLanguage(const std::string &english, const std::string &korean) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::vector<int> m_ranked; ///< models with an index of the snapshot's own method, by snapshot
    Language m_language = Language::English;
};

} // namespace podium
