// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/claims/evaluated_claim.h"
#include "app/models/language/language.h"
#include "app/models/tables/list_model.h"

namespace podium {

class ClaimModel;

struct ClaimRow {
    const ClaimModel &of;
    const Claim &claim;
    const ClaimResult &result;
    const QString &sentence;
};

/// Claims with their verdicts, one a row. The dataset must outlive what is shown of it.
class ClaimModel final : public ListModel<ClaimRow>
{
    Q_OBJECT

public:
    enum Columns { Id, Statement, Verdict, Readings, Deciding, Sentence };

    using ListModel::ListModel;

    void setClaims(const Dataset &dataset, std::vector<EvaluatedClaim> claims, Language language);
    [[nodiscard]] const EvaluatedClaim &at(int row) const;
    /// The sentence that can safely be said, in either language.
    [[nodiscard]] QString sentence(int row, Language language) const;

    [[nodiscard]] static QString verdictText(podium::Verdict verdict);
    [[nodiscard]] static QString outcomeText(Outcome outcome);
    [[nodiscard]] static QString dimensionText(Dimension dimension);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<ClaimRow>> columnTable() const override;
    [[nodiscard]] ClaimRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const ClaimRow &row, int role) const override;

private:
    [[nodiscard]] static QString decidingText(const ClaimResult &result);
    [[nodiscard]] QString statement(const Claim &claim) const;

    const Dataset *m_dataset = nullptr;
    std::vector<EvaluatedClaim> m_claims;
    QStringList m_sentences; ///< by row, in m_language: telling them takes time
    Language m_language = Language::English;
};

} // namespace podium
