// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

class QMenu;

namespace podium {

class Desk;

/// Which money is shown: the period, the currency, the axis, the measure; whose, paid by whom and of
/// which kind. Each menu with the text of its button, which says what holds, and what it is for.
class MoneyMenus final
{
    Q_DECLARE_TR_FUNCTIONS(podium::MoneyMenus)

public:
    /// Comparisons people ask for most, each at a click.
    static void fillComparisons(QMenu &menu, Desk &desk);
    static void fillPeriods(QMenu &menu, Desk &desk);
    static void askForPeriod(Desk &desk); ///< of any two days
    static void fillMoney(QMenu &menu, Desk &desk);
    static void fillFigures(QMenu &menu, Desk &desk);    ///< kinds of figures, countries' first
    static void fillMeasures(QMenu &menu, Desk &desk);   ///< whole, per head, per cent of GDP
    static void fillCurrencies(QMenu &menu, Desk &desk); ///< and at which rates
    static void fillRates(QMenu &menu, Desk &desk);

    [[nodiscard]] static QString periodText(const Desk &desk); ///< "Aug–Oct 2025"
    [[nodiscard]] static QString moneyText(const Desk &desk);  ///< "USD · log"
    [[nodiscard]] static QString figureText(const Desk &desk);
    [[nodiscard]] static QString measureText(const Desk &desk);
    [[nodiscard]] static QString currencyText(const Desk &desk);
    [[nodiscard]] static QString comparisonText(const Desk &desk);

    [[nodiscard]] static QString choiceText();
    [[nodiscard]] static QString choiceHint();
    [[nodiscard]] static QString comparisonHint();
    [[nodiscard]] static QString figureHint();
    [[nodiscard]] static QString measureHint();
    [[nodiscard]] static QString currencyHint();
};

} // namespace podium
