// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/lag.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/found_model.h"

#include <optional>

namespace podium {

class LagModel;

/// A group's lag in the model that knows the answer it is about.
struct LagRow {
    const LagModel &model;
    const GroupLag &lag;
    const RankedModel &best;
};

/// Months behind the frontier of the reference, the furthest ahead first. Empty until lags are set.
class LagModel final : public FoundModel<LagRow, Lags>
{
    Q_OBJECT

public:
    enum Columns {
        Group,
        Months,
        Interval,
        Low,
        High,
        Standing,
        AtLeast,
        Ahead,
        BestModel,
        Index,
        Reference,
        BoundOfMonths,
        Unmeasured,
    };

    using FoundModel::FoundModel;

    [[nodiscard]] const std::string &groupKey(int row) const { return lag(row).group; }
    /// What is measured, on which day, and how the intervals were drawn.
    [[nodiscard]] QString rules() const;
    [[nodiscard]] static QString rules(const AnswerData &data, const Lags &found);
    /// Ranked models that no lag rests on; empty: none.
    [[nodiscard]] QString leftOut() const;
    [[nodiscard]] ChartSeries series(int most) const;

    /// "7.4", "at least 30.1", "15.7, unsure", "ahead by 2.0", "reference".
    [[nodiscard]] static QString monthsText(const GroupLag &lag, Language language);
    /// "2.1–7.4"; of what is at least so much "from 2.1 on", at most "up to 7.4",
    /// of neither "open"; empty where no error is known.
    [[nodiscard]] static QString intervalText(const GroupLag &lag, Language language);
    /// Takes the end away on whose side the lag is open, which charts draw as an arrow.
    static void openEnds(ChartMark &mark, const GroupLag &lag);
    /// Adds what is said around marks of groups. `found` is about the answer of `data`.
    static void caption(ChartSeries &series, const AnswerData &data, const Lags &found);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<LagRow>> columnTable() const override;
    [[nodiscard]] LagRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const LagRow &row, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] static QString headline(const AnswerData &data, const GroupLag &lag,
                                          const std::string &reference);
    [[nodiscard]] const GroupLag &lag(int row) const;
    [[nodiscard]] QString name(const std::string &group) const;
    [[nodiscard]] QString nameInSentence(const std::string &group) const;
    [[nodiscard]] const podium::Model &modelOf(const LagRow &row) const;
    [[nodiscard]] QVariant steps(const GroupLag &lag) const;
    [[nodiscard]] ChartMark mark(int row) const;
};

} // namespace podium
