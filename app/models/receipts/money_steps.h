// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/money_index.h"
#include "app/models/receipts/steps.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QCoreApplication>

namespace podium {

/// How amounts, sums and measures of money come about, exact to the digit. Holds a reference:
/// `data` must outlive it.
class MoneySteps final
{
    Q_DECLARE_TR_FUNCTIONS(podium::MoneySteps)

public:
    explicit MoneySteps(const AnswerData &data)
        : m_data(data)
    {
    }

    /// The amount, the rate with its day or the period it is the mean of, and their product.
    [[nodiscard]] Steps conversion(const Amount &amount, const Conversion &converted) const;
    /// A line for each round in the total.
    [[nodiscard]] Steps labTotal(const LabFunding &funding) const;
    /// A line for each programme in the sum.
    [[nodiscard]] Steps programmeTotal(const ProgrammeSum &sum) const;
    /// Per head or per cent of GDP.
    [[nodiscard]] Steps relative(const PublicProgramme &programme,
                                 const std::optional<Conversion> &converted,
                                 const std::optional<RelativeAmount> &relative) const;
    [[nodiscard]] Steps onTheLine(const MoneyPoint &point, const MoneyTrend &trend) const;
    [[nodiscard]] Steps aboveTheLine(const MoneyPoint &point) const;
    [[nodiscard]] Steps perPoint(const MoneyPoint &point) const;

private:
    [[nodiscard]] QString money(Decimal value) const;
    [[nodiscard]] QString number(double value) const;

    const AnswerData &m_data;
};

} // namespace podium
