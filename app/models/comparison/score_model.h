// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/tables/column_model.h"

#include <optional>

namespace podium {

struct ScoreRow {
    const Evaluation &evaluation;
    double weight;
    const std::optional<double> &median; ///< 0 to 1
    Language language;
};

/// Scores side by side: a row for each evaluation with its weight, the median of the models shown,
/// and a column for each of those compared. Missing scores are missing. KeyRole is the
/// evaluation's id; EstimatedRole marks scores that the rules filled in.
class ScoreModel final : public ColumnModel<ScoreRow>
{
    Q_OBJECT

public:
    enum Columns {
        Evaluation,
        Weight,
        Median,
        FirstItem, ///< and the others behind it
    };

    using ColumnModel::ColumnModel;

    /// `sides` is about the figures of `data`.
    void setSides(AnswerData data, std::optional<SideBySide> sides);
    [[nodiscard]] const std::optional<SideBySide> &sides() const { return m_sides; }

    /// "GPT-5 (high) is ahead in 7 of 10 evaluations": of the first, against all others.
    [[nodiscard]] QString title() const;
    /// "Index: GPT-5 (high) 68.5, Grok 4 65.3", best first.
    [[nodiscard]] QString order() const;
    /// A dot for each score; as a radar with a corner for each evaluation.
    [[nodiscard]] ChartSeries profile(bool radar) const;
    /// The row a mark of the profile is about, and the column of its number.
    [[nodiscard]] static QString evaluationOf(const QString &markKey);
    [[nodiscard]] int columnOf(const QString &markKey) const;

protected:
    void prepare() override;
    void forget() override { m_sides = {}; }
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] std::span<const Column<ScoreRow>> columnTable() const override;
    [[nodiscard]] ScoreRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const ScoreRow &row, int role) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const podium::Evaluation &evaluation(int row) const;
    [[nodiscard]] const std::optional<SideScore> &score(int row, int column) const;
    [[nodiscard]] QVariant itemCell(int row, int column, int role) const;
    [[nodiscard]] QVariant steps(int row, int column) const;
    [[nodiscard]] QVariant itemHeader(int column, int role) const;
    [[nodiscard]] ChartMark mark(int row, int item) const;

    std::optional<SideBySide> m_sides;
    QList<ComparedName> m_names;
};

} // namespace podium
