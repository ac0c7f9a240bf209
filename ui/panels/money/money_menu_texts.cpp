// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the money menus say.
#include "app/engine/money/figures.h"
#include "app/models/money/ledger_words.h"
#include "app/session/desk/desk.h"
#include "ui/panels/money/money_menus.h"

namespace podium {

using namespace std::chrono_literals;

namespace {

bool areWholeMonths(Date from, Date to)
{
    const std::chrono::year_month_day first(from);
    const std::chrono::year_month_day after(std::chrono::sys_days(to) + std::chrono::days(1));
    return first.day() == 1d && after.day() == 1d;
}

} // namespace

QString MoneyMenus::periodText(const Desk &desk)
{
    if (!desk.shown())
        return {};
    const FundingAnswer &funding = desk.shown().answer->funding;
    if (!funding.from || !funding.to)
        return tr("all years");
    const Language language = desk.language();
    if (*funding.from <= kMoneyBegins)
        return *funding.to >= kMoneyEnds ? tr("all years")
                                         : tr("until %1").arg(dateText(*funding.to, language));
    const auto precision
        = areWholeMonths(*funding.from, *funding.to) ? DatePrecision::Month : DatePrecision::Day;
    return dateRangeText(*funding.from, *funding.to, language, precision);
}

QString MoneyMenus::moneyText(const Desk &desk)
{
    if (!desk.shown())
        return {};
    const View &view = desk.shown().answer->view;
    const QString currency = toQString(view.money.currency);
    return view.picture.logarithmic ? tr("%1 · log").arg(currency)
                                    : tr("%1 · linear").arg(currency);
}

QString MoneyMenus::figureText(const Desk &desk)
{
    const bool chosen = desk.shown() && !desk.shown().answer->view.money.figureKinds.empty();
    return podium::figureText(chosen ? desk.shown().answer->view.money.figureKinds.front()
                                     : std::string(kFirstMetric));
}

QString MoneyMenus::measureText(const Desk &desk)
{
    const QString currency = currencyText(desk);
    if (!desk.shown())
        return currency;
    switch (desk.shown().answer->view.money.per) {
    case MoneyPer::Capita:
        return tr("%1 per head").arg(currency);
    case MoneyPer::Gdp:
        return tr("Per cent of GDP");
    case MoneyPer::None:
        break;
    }
    return currency;
}

QString MoneyMenus::currencyText(const Desk &desk)
{
    return desk.shown() ? toQString(desk.shown().answer->view.money.currency) : QString();
}

QString MoneyMenus::comparisonText(const Desk &)
{
    return tr("Comparisons");
}

QString MoneyMenus::choiceText()
{
    return tr("Whose money…");
}

QString MoneyMenus::choiceHint()
{
    return tr("Countries and groups, labs, who pays, kinds, currency and period, in one list");
}

QString MoneyMenus::comparisonHint()
{
    return tr("Comparisons people ask for most");
}

QString MoneyMenus::figureHint()
{
    return tr("Which figure of countries or labs");
}

QString MoneyMenus::measureHint()
{
    return tr("Currency, and whether per head or per cent of GDP");
}

QString MoneyMenus::currencyHint()
{
    return tr("Currency");
}

} // namespace podium
