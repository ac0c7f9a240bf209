// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/lag.h"
#include "app/models/tables/answer_model.h"

#include <optional>
#include <vector>

namespace podium {

/// Countries under the counting rule, best first. KeyRole and CountryRole are the ISO code.
/// Estimated are countries whose value rests on an index the source estimated. Rank and value under
/// View::otherRule are missing without one, months behind until they are set.
class CountryModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Country,
        Value,
        OtherRank,
        OtherValue,
        MonthsBehind,
        BehindInterval,
        BestModel,
        BestIndex,
        Labs,
        Models,
        TopShare,
        LabNames,
        Interval,
        RankInterval,
        ChoiceBias,
        ColumnCount,
    };

    using AnswerModel::AnswerModel;

    /// Months behind by country; they stay over the next answers until others are set.
    void setLags(std::optional<Lags> lags);
    [[nodiscard]] const std::optional<Lags> &lags() const { return m_lags; }

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    void findLags();
    [[nodiscard]] const CountryResult &result(int row) const;
    /// Under the other rule; null without one.
    [[nodiscard]] const CountryResult *otherResult(int row) const
    {
        return m_others[static_cast<std::size_t>(row)];
    }
    /// Null where it is not known.
    [[nodiscard]] const GroupLag *lag(int row) const
    {
        return m_lagOfRow[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] QVariant otherText(int row, int column) const;
    [[nodiscard]] QVariant lagText(int row, int column) const;
    [[nodiscard]] QVariant lagSteps(int row) const;
    [[nodiscard]] QVariant intervalEnd(int row, int role) const;
    [[nodiscard]] QVariant certaintyText(int row, int column) const;
    [[nodiscard]] QVariant lagEnd(int row, int column, int role) const;
    [[nodiscard]] QString nameOf(const LabResult &lab) const;
    [[nodiscard]] QString labNames(const CountryResult &result) const;
    [[nodiscard]] QString searchText(const CountryResult &result) const;
    [[nodiscard]] int topShare(const CountryResult &result) const;
    [[nodiscard]] QVariant steps(int row, int column) const;
    [[nodiscard]] QVariant share(int row, int column) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QVariant explanation(int row, int column) const;
    [[nodiscard]] QVariant labLines(const CountryResult &result) const;

    std::vector<const CountryResult *> m_others; ///< by row
    std::vector<const GroupLag *> m_lagOfRow;    ///< by row
    std::optional<Lags> m_lags;
};

} // namespace podium
