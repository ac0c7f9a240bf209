// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/engine/comparison/comparing.h"
#include "app/models/answer_model.h"
#include "app/models/chart_series.h"

namespace podium {

/// Why one model, lab or country stands before another: a row for each evaluation with its weight,
/// both scores and what it contributes to the gap. Empty until a pair is set. KeyRole is the
/// evaluation's id, CountryRole the country of the one that is ahead in it.
class ComparisonModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Evaluation,
        Weight,
        ScoreA,
        ScoreB,
        Contribution,
        TieWeight,
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

    /// `pair` is about the figures of `data`.
    void setPair(AnswerData data, std::optional<PairComparison> pair);
    [[nodiscard]] const std::optional<PairComparison> &pair() const { return m_pair; }

    /// What the two are called: the model, lab or country.
    [[nodiscard]] QString nameOfA() const { return m_pair ? nameOf(m_pair->a) : QString(); }
    [[nodiscard]] QString nameOfB() const { return m_pair ? nameOf(m_pair->b) : QString(); }
    /// "EXAONE 4.0 32B is 9.4 points behind Magistral Medium 1.2", and how sure that is.
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString certainty() const;
    /// Title, rules and source of a chart of the contributions.
    void caption(ChartSeries &series) const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const GapPart &part(int row) const;
    [[nodiscard]] QString nameOf(const ComparedItem &item) const;
    [[nodiscard]] QString countryOfLeader(const GapPart &part) const;
    [[nodiscard]] std::optional<double> tieWeight(const GapPart &part) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QVariant explanation(int row, int column) const;

    std::optional<PairComparison> m_pair;
};

} // namespace podium
