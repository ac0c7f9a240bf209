// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/claims/evaluated_claim.h"
#include "app/models/language/language.h"

#include <QtCore/QAbstractTableModel>

namespace podium {

/// Claims with their verdicts, one a row. The dataset must outlive what is shown of it.
class ClaimModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, Statement, Verdict, Readings, Deciding, Sentence, ColumnCount };

    explicit ClaimModel(QObject *parent = nullptr);

    void setClaims(const Dataset &dataset, std::vector<EvaluatedClaim> claims, Language language);
    [[nodiscard]] const EvaluatedClaim &at(int row) const;
    /// The sentence that can safely be said, in either language.
    [[nodiscard]] QString sentence(int row, Language language) const;

    [[nodiscard]] static QString verdictText(podium::Verdict verdict);
    [[nodiscard]] static QString outcomeText(Outcome outcome);
    [[nodiscard]] static QString dimensionText(Dimension dimension);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const EvaluatedClaim &evaluated, int column) const;
    [[nodiscard]] QString statement(const EvaluatedClaim &evaluated) const;

    const Dataset *m_dataset = nullptr;
    std::vector<EvaluatedClaim> m_claims;
    QStringList m_sentences; ///< by row, in m_language: telling them takes time
    Language m_language = Language::English;
};

} // namespace podium
