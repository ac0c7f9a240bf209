// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/claims/evaluated_claim.h"
#include "app/models/language.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace podium {

/// The readings of one claim, one a row: what they say, and under what circumstances.
class ReadingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Result, Circumstances, Found, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without a claim the model is empty.
    void setClaim(std::shared_ptr<const Dataset> dataset, std::optional<EvaluatedClaim> claim,
                  Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(std::size_t reading, int column) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::optional<EvaluatedClaim> m_claim;
    Language m_language = Language::English;
};

} // namespace podium
