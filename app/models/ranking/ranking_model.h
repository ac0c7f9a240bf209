// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ranking/ranked_search.h"
#include "app/models/tables/answer_model.h"

#include <utility>

namespace podium {

/// The ranking: one row per ranked model, best first. KeyRole is the model id. Behind the columns
/// named here stands one for each evaluation of the method, in the method's order, with the scores.
/// No ColumnModel, which makes a row for each cell: thousands of its cells are asked for at each key
/// pressed in a filter.
class RankingModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Model,
        Lab,
        Country,
        Index,
        Interval,
        Contributions, ///< of all evaluations together, as PartBars
        PublishedIndex,
        Ratio,
        Difference,
        WorldRank,
        RankInterval,
        Released,
        OpenWeights,
        Parameters,
        Price,
        Speed,
        TieGroup, ///< from here on for programs
        Estimated,
        Tied,
        Family,
        ModelId,
        Imputed,
        OwnRun,
        Assumed,
        ChoiceBias,
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const RankedModel &ranked(int row) const;
    [[nodiscard]] const podium::Model &model(int row) const;
    [[nodiscard]] const podium::Lab *lab(int row) const;
    [[nodiscard]] QString countryCode(int row) const;

    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant publishedText(const podium::Model &model) const;
    [[nodiscard]] QVariant modelText(const podium::Model &model, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QVariant record(int row, int column) const;
    [[nodiscard]] QVariant programText(int row, int column) const;
    [[nodiscard]] QVariant programValue(int row, int column) const;
    [[nodiscard]] QVariant steps(int row, int column) const;
    [[nodiscard]] QVariant end(int row, int column, bool upper) const;
    [[nodiscard]] QVariant explanation(int row, int column) const;
    [[nodiscard]] QString nameExplanation(int row) const;
    [[nodiscard]] QVariant rankExplanation(int row) const;
    [[nodiscard]] QString tieExplanation(int row) const;
    [[nodiscard]] QString indexExplanation(const RankedModel &line) const;
    [[nodiscard]] QVariant publishedExplanation(int row) const;
    [[nodiscard]] QVariant referenceHeader(int column, int role) const;
    [[nodiscard]] QString besideReference(const RankedModel &line, const QString &text) const;
    [[nodiscard]] static QString group(int column);
    [[nodiscard]] static int use(int column);
    [[nodiscard]] QString note(int row) const;

    [[nodiscard]] const podium::Evaluation &evaluation(std::size_t part) const;
    [[nodiscard]] const IndexPart *scorePart(int row, int column) const;
    [[nodiscard]] QVariant scoreCell(int row, int column, int role) const;
    [[nodiscard]] QVariant scoreHeader(int column, int role) const;
    [[nodiscard]] QString contribution(const IndexPart &part) const;
    [[nodiscard]] QString contributionsText(int row) const;
    [[nodiscard]] QString contributionsExplanation(int row) const;
    [[nodiscard]] QVariant contributionBars(int row) const;

    RankedSearch m_search;
    /// The ends of the scale that contributions are drawn on; absent: not looked for yet.
    mutable std::optional<std::pair<double, double>> m_contributionScale;
};

} // namespace podium
