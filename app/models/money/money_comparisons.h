// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// The months whose money the report of October 2025 set side by side.
inline constexpr Date kReportFrom = std::chrono::sys_days(std::chrono::year(2025) / 8 / 1);
inline constexpr Date kReportTo = std::chrono::sys_days(std::chrono::year(2025) / 9 / 30);

/// Labs and countries whose money is set side by side over a period.
struct MoneyComparison {
    QString text;
    QString hint;
    MoneyView whose;

    /// These labs and countries in this period, of whatever kinds.
    [[nodiscard]] bool isOf(const MoneyView &money) const;
};

/// Those that people ask for most.
class MoneyComparisons final
{
    Q_DECLARE_TR_FUNCTIONS(podium::MoneyComparisons)

public:
    [[nodiscard]] static QList<MoneyComparison> all();
    /// Of the comparison of these labs and countries; empty when there is none.
    [[nodiscard]] static QString nameOf(const MoneyView &whose);
};

} // namespace podium
