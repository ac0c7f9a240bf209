// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

class QMenu;

namespace podium {

class Desk;

/// Which money is shown: the period, the currency, the axis; and, for the table of rounds, whose
/// and of which kind.
class MoneyMenus final
{
    Q_DECLARE_TR_FUNCTIONS(podium::MoneyMenus)

public:
    /// Comparisons people ask for most, each at a click.
    static void fillComparisons(QMenu &menu, Desk &desk);
    static void fillPeriods(QMenu &menu, Desk &desk);
    static void fillMoney(QMenu &menu, Desk &desk);
    static void fillLabs(QMenu &menu, Desk &desk);
    static void fillCountries(QMenu &menu, Desk &desk);
    static void fillKinds(QMenu &menu, Desk &desk);

    [[nodiscard]] static QString periodText(const Desk &desk); ///< "Aug–Oct 2025"
    [[nodiscard]] static QString moneyText(const Desk &desk);  ///< "USD · log"
    [[nodiscard]] static QString labText(const Desk &desk);
    [[nodiscard]] static QString countryText(const Desk &desk);
    [[nodiscard]] static QString kindText(const Desk &desk);
};

} // namespace podium
