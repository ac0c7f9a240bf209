// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/money_menus.h"

#include "app/engine/money/figures.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_comparisons.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/rules/date_dialog.h"

#include <QtWidgets/QApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Date yearBefore(Date day)
{
    const std::chrono::year_month_day last(day);
    std::chrono::year_month_day first(last.year() - std::chrono::years(1), last.month(),
                                      last.day());
    if (!first.ok())
        first = first.year() / first.month() / std::chrono::last;
    return std::chrono::sys_days(first) + std::chrono::days(1);
}

Date firstDayOf(int year)
{
    return std::chrono::sys_days(std::chrono::year(year) / 1 / 1);
}

} // namespace

void MoneyMenus::fillComparisons(QMenu &menu, Desk &desk)
{
    const MoneyView &money = desk.session().view().money;
    for (const MoneyComparison &each : MoneyComparisons::all())
        addChoice(menu, each.text, money.kinds.empty() && each.isOf(money), each.hint,
                  [&desk, whose = each.whose] { desk.edit().compareMoney(whose); });
}

void MoneyMenus::fillPeriods(QMenu &menu, Desk &desk)
{
    const AnswerData &shown = desk.shown();
    if (!shown)
        return;
    const MoneyView &money = desk.session().view().money;
    const Date day = shown.snapshot().date;
    bool any = false;
    const auto add = [&](const QString &text, std::optional<Date> from, std::optional<Date> to) {
        const bool chosen = money.from == from && money.to == to;
        any = any || chosen;
        addChoice(menu, text, chosen, tr("Count what was announced in this period."),
                  [&desk, from, to] { desk.edit().setMoneyPeriod(from, to); });
    };
    add(tr("Three months up to the figures"), std::nullopt, std::nullopt);
    add(tr("August and September 2025, as in the report of October 2025"), kReportFrom, kReportTo);
    add(tr("Twelve months up to the figures"), yearBefore(day), day);
    add(tr("All up to the figures"), kMoneyBegins, day);
    add(tr("All"), kMoneyBegins, kMoneyEnds);
    menu.addSeparator();
    const int year = static_cast<int>(std::chrono::year_month_day(day).year());
    for (int back = 0; back < 3; ++back)
        add(QString::number(year - back), firstDayOf(year - back),
            firstDayOf(year - back + 1) - std::chrono::days(1));
    addChoice(menu, tr("From day to day…"), !any, tr("Count what was announced in this period."),
              [&desk] { askForPeriod(desk); });
}

void MoneyMenus::askForPeriod(Desk &desk)
{
    const FundingAnswer &now = desk.shown().answer->funding;
    const Date day = desk.shown().snapshot().date;
    const Date from = std::max(now.from.value_or(day), firstDayOf(2000));
    DateDialog dialog(tr("Period of money"),
                      {{tr("Count what was announced from this day on:"), from},
                       {tr("Up to this day:"), std::clamp(now.to.value_or(day), from, kMoneyEnds)}},
                      desk.language(), QApplication::activeWindow());
    if (dialog.exec() == QDialog::Accepted)
        desk.edit().setMoneyPeriod(dialog.date(0), dialog.date(1));
}

void MoneyMenus::fillMoney(QMenu &menu, Desk &desk)
{
    const View &view = desk.session().view();
    fillCurrencies(menu, desk);
    menu.addSeparator();
    addChoice(menu, tr("Linear axis with bars"), !view.picture.logarithmic,
              tr("Bars from zero: lengths compare directly."),
              [&desk] { desk.edit().setLogarithmic(false); });
    addChoice(menu, tr("Logarithmic axis with dots"), view.picture.logarithmic,
              tr("Dots: equal distances are equal ratios."),
              [&desk] { desk.edit().setLogarithmic(true); });
}

void MoneyMenus::fillFigures(QMenu &menu, Desk &desk)
{
    const AnswerData &shown = desk.shown();
    if (!shown)
        return;
    const auto &chosen = desk.session().view().money.figureKinds;
    bool ofLabs = false;
    for (const FigureMetric &metric : figureMetrics(shown.dataset->ledger)) {
        if (metric.ofLabs && !ofLabs)
            menu.addSeparator();
        ofLabs = metric.ofLabs;
        const QString name = podium::figureText(metric.key);
        addChoice(menu, name,
                  chosen.empty() ? metric.key == kFirstMetric : chosen == std::vector{metric.key},
                  {}, [&desk, key = toQString(metric.key)] { desk.edit().setFigure(key); });
    }
}

void MoneyMenus::fillMeasures(QMenu &menu, Desk &desk)
{
    const MoneyPer chosen = desk.session().view().money.per;
    addChoice(menu, tr("Whole amounts"), chosen == MoneyPer::None, {},
              [&desk] { desk.edit().measureMoney(MoneyPer::None); });
    addChoice(menu, tr("Per head"), chosen == MoneyPer::Capita,
              tr("Per inhabitant of the country, in the year of the amount or the last one known."),
              [&desk] { desk.edit().measureMoney(MoneyPer::Capita); });
    addChoice(menu, tr("Per cent of GDP"), chosen == MoneyPer::Gdp,
              tr("Of the gross domestic product of that year, or the last one known."),
              [&desk] { desk.edit().measureMoney(MoneyPer::Gdp); });
    menu.addSeparator();
    fillCurrencies(menu, desk);
}

/// At the rates of the days announced, or all at those of one day: constant currency.
void MoneyMenus::fillRates(QMenu &menu, Desk &desk)
{
    const AnswerData &shown = desk.shown();
    if (!shown)
        return;
    const std::optional<Date> &chosen = desk.session().view().money.rateDate;
    addChoice(menu, tr("Rates of the days announced"), !chosen,
              tr("What the money was worth when it was announced."),
              [&desk] { desk.edit().convertAt(std::nullopt); });
    const auto add = [&](Date day, const QString &text) {
        addChoice(menu, text.arg(longDateText(day, desk.language())), chosen == day,
                  tr("One rate for all amounts: exchange rates then move nothing."),
                  [&desk, day] { desk.edit().convertAt(day); });
    };
    const auto &dollars = shown.dataset->ledger.rates.perEuroByDay.find("USD");
    if (dollars == shown.dataset->ledger.rates.perEuroByDay.end() || dollars->second.empty())
        return;
    const Date newest = dollars->second.back().first;
    const Date figures = shown.snapshot().date;
    if (figures < newest)
        add(figures, tr("All at the rates of %1, the day of the figures"));
    add(newest, tr("All at the rates of %1, the newest known"));
    if (chosen && *chosen != figures && *chosen != newest)
        add(*chosen, tr("All at the rates of %1"));
}

void MoneyMenus::fillCurrencies(QMenu &menu, Desk &desk)
{
    for (const QString &currency : {u"USD"_s, u"EUR"_s, u"KRW"_s}) {
        const QString text = currency == u"USD"_s ? tr("US dollars (USD)")
            : currency == u"EUR"_s                ? tr("Euros (EUR)")
                                                  : tr("Korean won (KRW)");
        addChoice(menu, text, desk.session().view().money.currency == currency.toStdString(),
                  tr("Convert every amount at the rate of the day it was announced."),
                  [&desk, currency] { desk.edit().setCurrency(currency); });
    }
    menu.addSeparator();
    fillRates(menu, desk);
}

} // namespace podium
