// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/claims/evaluated_claim.h"
#include "app/models/language/language.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace podium {

/// The readings of one claim: whether it holds, a column for each thing that varies from reading to
/// reading, and what the reading says. Readings that say the same count once and share a row, whose
/// tooltip lists them, so that its rows are as many as the verdict counts.
class ReadingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Result, FirstVaried };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without a claim the model is empty.
    void setClaim(std::shared_ptr<const Dataset> dataset, std::optional<EvaluatedClaim> claim,
                  Language language);

    /// "best of each lab": what is ranked, in as many words as fit beside a mark.
    [[nodiscard]] static QString foldingText(Folding folding);

    /// The last one: what a reading says.
    [[nodiscard]] int foundColumn() const { return columnCount() - 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isVaried(int column) const;
    [[nodiscard]] Dimension varied(int column) const;
    [[nodiscard]] QString variedTitle(int column) const;
    [[nodiscard]] QString text(const std::vector<std::size_t> &readings, int column) const;
    [[nodiscard]] QString variedText(std::size_t reading, Dimension dimension) const;
    [[nodiscard]] QString listOf(const std::vector<std::size_t> &readings) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::optional<EvaluatedClaim> m_claim;
    std::vector<Dimension> m_varied;
    std::vector<std::vector<std::size_t>> m_rows; ///< readings that say the same
    Language m_language = Language::English;
};

} // namespace podium
