// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/answer_model.h"

namespace podium {

/// Countries under the counting rule, best first. KeyRole and CountryRole are the ISO code.
/// Estimated are countries whose value rests on an index the source estimated.
class CountryModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Country,
        Value,
        BestModel,
        BestIndex,
        Labs,
        Models,
        LabNames,
        TopShare,
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const CountryResult &result(int row) const;
    [[nodiscard]] QString nameOf(const LabResult &lab) const;
    [[nodiscard]] QString labNames(const CountryResult &result) const;
    [[nodiscard]] QString searchText(const CountryResult &result) const;
    [[nodiscard]] int topShare(const CountryResult &result) const;
    [[nodiscard]] QVariant steps(const CountryResult &result, int column) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QVariant explanation(int row, int column) const;
};

} // namespace podium
