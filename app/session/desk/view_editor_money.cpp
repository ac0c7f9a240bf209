// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can change about the money shown.
#include "app/session/desk/view_editor.h"

#include "app/models/money/ledger_words.h"
#include "app/models/money/money_comparisons.h"

namespace podium {

void ViewEditor::setMoneyPeriod(std::optional<Date> from, std::optional<Date> to)
{
    change([] { return tr("Funding period"); },
           [&](View &view) {
               view.money.from = from;
               view.money.to = to;
           });
}

void ViewEditor::showAllMoney()
{
    change([] { return tr("Show all rounds"); },
           [](View &view) {
               view.money.labs.clear();
               view.money.countries.clear();
               view.money.kinds.clear();
               view.money.from = kMoneyBegins;
               view.money.to = kMoneyEnds;
           });
}

void ViewEditor::compareMoney(const MoneyView &whose)
{
    change([whose] { return MoneyComparisons::nameOf(whose); },
           [&whose](View &view) {
               view.money.labs = whose.labs;
               view.money.countries = whose.countries;
               view.money.kinds.clear();
               view.money.from = whose.from;
               view.money.to = whose.to;
           });
}

void ViewEditor::setCurrency(const QString &currency)
{
    change([currency] { return tr("Money in %1").arg(currency); },
           [&currency](View &view) { view.money.currency = currency.toStdString(); });
}

void ViewEditor::setLogarithmic(bool logarithmic)
{
    const auto name = [logarithmic] {
        return logarithmic ? tr("Logarithmic money axis") : tr("Linear money axis");
    };
    change(name, [logarithmic](View &view) { view.picture.logarithmic = logarithmic; });
}

void ViewEditor::setFigure(const QString &metric)
{
    const auto name
        = [metric = metric.toStdString()] { return tr("Figure: %1").arg(figureText(metric)); };
    change(name, [&metric](View &view) { view.money.figureKinds = {metric.toStdString()}; });
}

void ViewEditor::convertAt(std::optional<Date> day)
{
    const auto name = [oneDay = day.has_value()] {
        return oneDay ? tr("Rates of one day") : tr("Rates of the days announced");
    };
    change(name, [day](View &view) { view.money.rateDate = day; });
}

void ViewEditor::measureMoney(MoneyPer per)
{
    const auto name = [per] {
        return per == MoneyPer::Capita ? tr("Money per head")
            : per == MoneyPer::Gdp     ? tr("Money in per cent of GDP")
                                       : tr("Whole amounts of money");
    };
    change(name, [per](View &view) { view.money.per = per; });
}

} // namespace podium
