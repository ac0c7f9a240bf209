// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/tables/column_model.h"

#include <optional>

namespace podium {

class GapModel;

struct GapRow {
    const GapModel &of;
    int position;
    bool last;           ///< the index of the first, which sums up
    const GapPart *part; ///< null for the first and the last row
    Language language;
};

/// Why one model, lab or country stands before another: from the index of the second, a row for
/// each evaluation with its weight, both scores and what it adds to the gap, to the index of the
/// first. Empty until a pair is set. KeyRole is the evaluation's id, or "from" and "to";
/// CountryRole the country of the one that is ahead in it.
class GapModel final : public ColumnModel<GapRow>
{
    Q_OBJECT

public:
    enum Columns {
        Step,
        Weight,
        ScoreA,
        ScoreB,
        Contribution,
        Running,
    };

    using ColumnModel::ColumnModel;

    /// `pair` is about the figures of `data`.
    void setPair(AnswerData data, std::optional<PairComparison> pair);
    [[nodiscard]] const std::optional<PairComparison> &pair() const { return m_pair; }

    /// What the two are called: the model, lab or country.
    [[nodiscard]] QString nameOfA() const;
    [[nodiscard]] QString nameOfB() const;
    /// "EXAONE 4.0 32B is 9.4 points behind Magistral Medium 1.2", and how sure that is.
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString certainty() const;
    /// Both indices and, floating between them, what each evaluation adds or takes.
    [[nodiscard]] ChartSeries waterfall() const;

protected:
    void forget() override { m_pair = {}; }
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<GapRow>> columnTable() const override;
    [[nodiscard]] GapRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const GapRow &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    /// Null for the first and the last row.
    [[nodiscard]] const GapPart *part(int row) const;
    [[nodiscard]] bool isLast(int row) const;
    [[nodiscard]] QString key(int row) const;
    [[nodiscard]] QString countryOfLeader(int row) const;
    [[nodiscard]] double running(int row) const;
    [[nodiscard]] QString step(const GapRow &row) const;
    [[nodiscard]] QString evaluationOf(const GapPart &part) const;
    [[nodiscard]] QVariant partSteps(const GapRow &row) const;
    [[nodiscard]] QVariant runningSteps(const GapRow &row) const;
    [[nodiscard]] ChartMark mark(int row) const;

    std::optional<PairComparison> m_pair;
};

} // namespace podium
