// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/countries/unmeasured.h"
#include "app/engine/trends/lag.h"
#include "app/models/tables/column_model.h"

#include <optional>
#include <vector>

namespace podium {

class CountryModel;

/// A country with what is known of it beside its value.
struct CountryLine {
    const CountryModel &model;
    const View &view;
    const CountryResult &result;
    const CountryResult *other; ///< under View::otherRule; null without one
    const GroupLag *lag;        ///< null where it is not known
    const Model &best;
    bool bestFilledIn;  ///< rules stand in for scores of its best model
    bool valueFilledIn; ///< or of one of those that its value rests on
    const CountryBounds &bounds;

    [[nodiscard]] Language language() const;
};

/// Countries under the counting rule, best first. KeyRole and CountryRole are the ISO code.
/// Estimated are countries whose value rests on an index the source estimated. Rank and value under
/// View::otherRule are missing without one, months behind until they are set.
class CountryModel final : public ColumnModel<CountryLine>
{
    Q_OBJECT

public:
    enum Columns {
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
        RankBound,
        ChoiceBias,
        ValueBound,
        Unmeasured,
        Rule,
        LabsCounted,
        FewerThanAsked,
        Estimated,
        BestLab,
        WithoutBestLab,
        TieGroup,
    };

    using ColumnModel::ColumnModel;

    /// Months behind by country; they stay over the next answers until others are set.
    void setLags(std::optional<Lags> lags);
    [[nodiscard]] const std::optional<Lags> &lags() const { return m_lags; }

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<CountryLine>> columnTable() const override;
    [[nodiscard]] CountryLine rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const CountryLine &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    void findLags();
    [[nodiscard]] QString nameOf(const LabResult &lab) const;
    [[nodiscard]] QString labNames(const CountryResult &result) const;
    [[nodiscard]] static std::span<const Column<CountryLine>> columnsForPrograms();
    [[nodiscard]] QString labKeys(const CountryResult &result) const;
    [[nodiscard]] QVariant labLines(const CountryResult &result) const;
    [[nodiscard]] QString searchText(const CountryResult &result) const;
    [[nodiscard]] int topShare(const CountryResult &result) const;
    [[nodiscard]] static QVariant lagSteps(const CountryLine &row);
    [[nodiscard]] static QVariant whatTheValueRestsOn(const CountryLine &row);
    [[nodiscard]] static QVariant whichTopModels(const CountryLine &row);

    std::vector<const CountryResult *> m_others; ///< by row
    std::vector<const GroupLag *> m_lagOfRow;    ///< by row
    std::optional<CountryBounds> m_bounds;
    std::optional<Lags> m_lags;
};

inline Language CountryLine::language() const
{
    return model.answerData().language;
}

} // namespace podium
