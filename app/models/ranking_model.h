// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/answer_model.h"

namespace podium {

/// The ranking: one row per ranked model, best first. KeyRole is the model id.
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
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
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
    [[nodiscard]] QVariant steps(int row, int column) const;
    [[nodiscard]] static QVariant indexEnd(const RankedModel &line, bool upper);
    [[nodiscard]] QVariant explanation(int row, int column) const;
    [[nodiscard]] QVariant rankExplanation(const RankedModel &line) const;
    [[nodiscard]] QString indexExplanation(const RankedModel &line) const;
    [[nodiscard]] QVariant publishedExplanation(int row) const;
    [[nodiscard]] QVariant referenceHeader(int column, int role) const;
    [[nodiscard]] QString note(int row) const;
    [[nodiscard]] QString searchText(int row) const;

    mutable std::vector<QString> m_searchTexts; ///< by row; empty: not composed yet
};

} // namespace podium
