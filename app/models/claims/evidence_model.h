// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/claims/evaluated_claim.h"
#include "app/models/language/language.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace podium {

/// How often a claim holds under each value of what its readings vary, the most decisive dimension
/// first.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Share, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setClaim(std::shared_ptr<const Dataset> dataset, std::optional<EvaluatedClaim> claim,
                  Language language);
    /// A chart of it with at most so many bars. Of those that say the same, the last are left out
    /// first, so that the few that fit still differ as the claim does.
    [[nodiscard]] ChartSeries picture(int most) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString value;
        QString dimension;
        ValueShare share;
    };
    void addDimension(const DimensionEffect &effect);
    void caption(ChartSeries &series) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::optional<EvaluatedClaim> m_claim;
    std::vector<Row> m_rows;
    Language m_language = Language::English;
};

} // namespace podium
