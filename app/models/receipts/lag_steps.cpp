// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receipts/lag_steps.h"

#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct LagSteps {
    Q_DECLARE_TR_FUNCTIONS(podium::LagSteps)
};

QString firstDay(const GroupLag &lag, const QString &reference)
{
    const bool more = lag.bound == Bound::AtLeast || lag.bound == Bound::Unsure;
    if (lag.standing == LagStanding::Ahead)
        return more ? LagSteps::tr("Above %1 since its first index known").arg(reference)
                    : LagSteps::tr("First above what %1 has reached").arg(reference);
    return more ? LagSteps::tr("First index known of %1, which is as high").arg(reference)
                : LagSteps::tr("First index of %1 as high").arg(reference);
}

} // namespace

/// Lags are counted in whole days and told in months.
Steps lagSteps(const GroupLag &lag, Date lastDay, const LagNames &names, Language language)
{
    if (lag.standing == LagStanding::Reference)
        return {};
    const auto days = std::lround(std::abs(lag.months) * kDaysPerMonth);
    const Date first = lastDay - std::chrono::days(days);
    return {
        {LagSteps::tr("Highest index of %1").arg(names.group), exactText(names.level, language)},
        {firstDay(lag, names.reference), dateText(first, language)},
        {LagSteps::tr("Day of the figures"), dateText(lastDay, language)},
        {LagSteps::tr("Days ÷ days of a mean month"),
         u"%1 ÷ %2 = %3"_s.arg(countText(days, language), exactText(kDaysPerMonth, language),
                               exactText(static_cast<double>(days) / kDaysPerMonth, language))}};
}

} // namespace podium
