// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/claims/evaluated_claim.h"
#include "app/models/language/language.h"
#include "app/models/tables/list_model.h"

#include <memory>

namespace podium {

struct Evidence {
    QString value;
    QString dimension;
    ValueShare share;
};

struct EvidenceRow {
    const Evidence &evidence;
    Language language;
    int number;
};

/// How often a claim holds under each value of what its readings vary, the most decisive dimension
/// first.
class EvidenceModel final : public ListModel<EvidenceRow>
{
    Q_OBJECT

public:
    enum Columns { Value, Share };

    using ListModel::ListModel;

    void setClaim(std::shared_ptr<const Dataset> dataset, std::optional<EvaluatedClaim> claim,
                  Language language);
    /// A chart of it with at most so many bars. Of those that say the same, the last are left out
    /// first, so that the few that fit still differ as the claim does.
    [[nodiscard]] ChartSeries picture(int most) const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<EvidenceRow>> columnTable() const override;
    [[nodiscard]] EvidenceRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const EvidenceRow &row, int role) const override;

private:
    void addDimension(const DimensionEffect &effect);
    void caption(ChartSeries &series) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::optional<EvaluatedClaim> m_claim;
    std::vector<Evidence> m_rows;
    Language m_language = Language::English;
};

} // namespace podium
