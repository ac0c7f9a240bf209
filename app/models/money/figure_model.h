// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/figures.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/column_model.h"

#include <vector>

namespace podium {

class FigureModel;

struct FigureLine {
    const FigureModel &model;
    int row;
};

/// Figures of countries or labs, one a row: private investment, notable models, processors;
/// revenue, users, staff. Empty until rows are set. KeyRole is the lab's id or the country's code,
/// with metric and period behind it.
class FigureModel final : public ColumnModel<FigureLine>
{
    Q_OBJECT

public:
    enum Columns {
        Metric,
        OfCountry,
        OfLab,
        Who,
        Figure,
        Value,
        Unit,
        When,
        About,
        Converted,
        ConvertedCurrency,
        Compared,
        Expected,
        Confidence,
        Source,
        Note,
    };

    using ColumnModel::ColumnModel;

    /// `rows` are about the answer of `data`.
    void setFigures(AnswerData data, std::vector<FigureRow> rows);
    /// Countries as bars, only those that compare; labs as points over time. Of the first kind of figure.
    [[nodiscard]] ChartSeries series(int most) const;
    /// Whose figures they are.
    [[nodiscard]] QString sources() const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] std::span<const Column<FigureLine>> columnTable() const override;
    [[nodiscard]] FigureLine rowAt(int row) const override { return {*this, row}; }
    [[nodiscard]] QVariant rowData(const FigureLine &row, int role) const override;

private:
    [[nodiscard]] const FigureRow &at(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const CountryFigure &ofCountry(int row) const;
    [[nodiscard]] const LabFigure &ofLab(int row) const;
    [[nodiscard]] const std::string &metric(int row) const;
    [[nodiscard]] QString countryCode(int row) const;
    [[nodiscard]] QString key(int row) const;
    [[nodiscard]] QString searchText(int row) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString valueText(int row) const;
    [[nodiscard]] QString whenText(int row) const;
    [[nodiscard]] const Decimal &amount(int row) const;
    [[nodiscard]] const std::string &unit(int row) const;
    [[nodiscard]] const std::string &currency() const
    {
        return answerData().answer->view.money.currency;
    }
    [[nodiscard]] const std::string &confidence(int row) const;
    [[nodiscard]] bool isExpected(int row) const;
    [[nodiscard]] QString source(int row) const;
    [[nodiscard]] QString note(int row) const;
    [[nodiscard]] QString comparedText(int row) const;
    [[nodiscard]] QVariant whyCompared(int row) const;
    [[nodiscard]] std::optional<double> plotted(int row) const;
    [[nodiscard]] QString axisTitle(int row) const;
    [[nodiscard]] ChartMark mark(int row) const;
    void fillCountries(ChartSeries &series, int most) const;
    void fillLabs(ChartSeries &series) const;

    void forget() override { m_rows = {}; }

    std::vector<FigureRow> m_rows;
};

} // namespace podium
