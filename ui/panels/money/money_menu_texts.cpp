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

QString nameOfLab(const Dataset &dataset, const std::string &id, Language language)
{
    const auto lab = findLab(dataset, id);
    return lab ? labName(dataset.labs[*lab], language) : toQString(id);
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

QString MoneyMenus::labText(const Desk &desk)
{
    if (!desk.shown() || desk.shown().answer->view.money.labs.empty())
        return tr("All labs");
    const auto &labs = desk.shown().answer->view.money.labs;
    return labs.size() > 1 ? tr("%n labs", nullptr, static_cast<int>(labs.size()))
                           : nameOfLab(*desk.shown().dataset, labs.front(), desk.language());
}

QString MoneyMenus::countryText(const Desk &desk)
{
    if (!desk.shown() || desk.shown().answer->view.money.countries.empty())
        return tr("All countries");
    const auto &countries = desk.shown().answer->view.money.countries;
    return countries.size() > 1 ? tr("%n countries", nullptr, static_cast<int>(countries.size()))
                                : desk.nameOfCountry(toQString(countries.front()));
}

QString MoneyMenus::kindText(const Desk &desk)
{
    if (!desk.shown() || desk.shown().answer->view.money.kinds.empty())
        return tr("All new money");
    return roundKindText(desk.shown().answer->view.money.kinds.front());
}

QString MoneyMenus::figureText(const Desk &desk)
{
    const bool chosen = desk.shown() && !desk.shown().answer->view.money.figureKinds.empty();
    return podium::figureText(chosen ? desk.shown().answer->view.money.figureKinds.front()
                                     : std::string(kFirstMetric));
}

QString MoneyMenus::payerText(const Desk &desk)
{
    if (!desk.shown() || desk.shown().answer->view.money.payers.empty())
        return tr("All payers");
    return podium::payerText(desk.shown().answer->view.money.payers.front());
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

QString MoneyMenus::comparisonHint()
{
    return tr("Comparisons people ask for most");
}

QString MoneyMenus::labHint()
{
    return tr("Whose money");
}

QString MoneyMenus::countryHint()
{
    return tr("Of which country");
}

QString MoneyMenus::kindHint()
{
    return tr("Kind of money");
}

QString MoneyMenus::figureHint()
{
    return tr("Which figure of countries or labs");
}

QString MoneyMenus::payerHint()
{
    return tr("Who pays");
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
