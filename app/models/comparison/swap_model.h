// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/models/charts/chart_series.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/tables/column_model.h"

#include <optional>
#include <vector>

namespace podium {

class SwapModel;

struct SwapRow {
    const SwapModel &of;
    const GapPart &part;
};

/// What weights would have to be for a tie: a row for each evaluation with its weight and, for each
/// of the others against the first, the weight it would need alone and its weight in the nearest
/// tie. KeyRole is the evaluation's id.
class SwapModel final : public ColumnModel<SwapRow>
{
    Q_OBJECT

public:
    enum Columns {
        Evaluation,
        Weight,
        FirstAlone, ///< of the first of the others; each has two columns
        FirstNearest,
    };

    using ColumnModel::ColumnModel;

    /// `pairs` are about the figures of `data`: the first of the items against each of the others,
    /// or why they cannot be compared.
    void setPairs(AnswerData data, std::vector<std::string> items,
                  std::vector<Result<PairComparison>> pairs);

    /// In plain words, a sentence for each of the others.
    [[nodiscard]] QStringList sentences() const;
    /// Weights now and in the nearest tie with one of the others.
    [[nodiscard]] ChartSeries nearest(int other) const;

protected:
    void prepare() override;
    void forget() override
    {
        m_items = {};
        m_pairs = {};
    }
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] std::span<const Column<SwapRow>> columnTable() const override;
    [[nodiscard]] SwapRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const SwapRow &row, int role) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    /// Null where nothing can be compared.
    [[nodiscard]] const Gap *gapOf(int other) const;
    [[nodiscard]] const Gap *anyGap() const;
    [[nodiscard]] QString evaluationText(const GapPart &part) const;
    [[nodiscard]] std::optional<double> weight(int row, int column) const;
    [[nodiscard]] QVariant itemCell(int row, int column, int role) const;
    [[nodiscard]] QVariant steps(int row, int column) const;
    [[nodiscard]] QVariant itemHeader(int column, int role) const;
    [[nodiscard]] QString sentence(int other) const;
    [[nodiscard]] QString swapSentence(const Gap &gap, const QString &behind,
                                       const QString &leader) const;
    /// As names stand within a sentence.
    [[nodiscard]] QString first() const { return itemInSentence(answerData(), m_names.first()); }
    [[nodiscard]] QString nameOfOther(int other) const
    {
        return itemInSentence(answerData(), m_names.at(other + 1));
    }

    std::vector<std::string> m_items;
    std::vector<Result<PairComparison>> m_pairs; ///< one fewer than items
    QList<ComparedName> m_names;
};

} // namespace podium
