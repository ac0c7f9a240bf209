// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"

#include <QtCore/QAbstractTableModel>

#include <memory>
#include <vector>

namespace podium {

/// The snapshots of a dataset, newest first. KeyRole is the snapshot's id, SourceRole a line to cite
/// it by.
class SnapshotModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Source, Method, Models, Ranked, Attribution, Terms, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDataset(std::shared_ptr<const Dataset> dataset, Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const Snapshot &snapshot(int row) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString citation(int row) const;
    [[nodiscard]] QString inLanguage(const std::string &english, const std::string &korean) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::vector<int> m_ranked; ///< models with an index of the snapshot's own method, by snapshot
    Language m_language = Language::English;
};

} // namespace podium
