// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/plane_scale.h"

#include "ui/charts/layout/chart_scale.h"
#include "ui/charts/layout/tick_text.h"

#include <QtCore/QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDaysOfMonth = 365.2425 / 12;
constexpr double kBesidePlaces
    = 0.02; ///< of the way from the first to the last: room for their dots
constexpr std::array kMonthsApart{1, 2, 3, 6, 12, 24, 60, 120};

QDate dateOf(double day)
{
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(day)));
}

double dayOf(QDate date)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(date));
}

QString dayText(double day, int monthsApart, const QLocale &locale)
{
    const bool korean = locale.language() == QLocale::Korean;
    const QDate date = dateOf(day);
    if (monthsApart >= 12)
        return korean ? locale.toString(date, u"yyyy년"_s) : QString::number(date.year());
    if (monthsApart > 0)
        return locale.toString(date, korean ? u"yyyy년 M월"_s : u"MMM yyyy"_s);
    return locale.toString(date, korean ? u"yyyy년 M월 d일"_s : u"d MMM yyyy"_s);
}

} // namespace

PlaneScale::PlaneScale(Kind kind, const QList<double> &values, double low, double high)
    : m_kind(kind)
{
    QList<double> shown;
    std::ranges::copy_if(values, std::back_inserter(shown), [kind](double value) {
        return std::isfinite(value) && (kind != Kind::Logarithmic || value > 0);
    });
    m_empty = shown.isEmpty();
    if (m_empty)
        return;
    chooseRange(shown);
    const double whole = m_to - m_from;
    m_to = m_from + high * whole;
    m_from += low * whole;
}

/// Where a value lies on an axis on which equal distances look equal.
double PlaneScale::place(double value) const
{
    switch (m_kind) {
    case Kind::Logarithmic:
        return std::log10(value);
    case Kind::Ranks:
        return -value;
    case Kind::Linear:
    case Kind::FromZero:
    case Kind::Days:
    case Kind::Places:
        break;
    }
    return value;
}

void PlaneScale::chooseRange(const QList<double> &values)
{
    QList<double> places;
    for (const double value : values)
        places.append(place(value));
    auto [least, most] = std::ranges::minmax(places);
    if (m_kind == Kind::Ranks) {
        m_from = least - 0.6;
        m_to = -0.4;
        return;
    }
    if (m_kind == Kind::Places) {
        const double room = kBesidePlaces * std::max(1.0, most - least);
        m_from = least - room;
        m_to = most + room;
        return;
    }
    if (m_kind == Kind::FromZero)
        least = std::min(0.0, least);
    const double narrowest = m_kind == Kind::Logarithmic ? 0.5
        : m_kind == Kind::Days                           ? kDaysOfMonth
                                                         : std::max(1.0, 0.1 * std::abs(most));
    const double room = 0.05 * std::max(most - least, narrowest);
    const bool fromBase = m_kind == Kind::FromZero && least == 0;
    m_from = fromBase ? 0 : least - room;
    m_to = std::max(most + room, m_from + narrowest);
}

std::optional<double> PlaneScale::fraction(double value) const
{
    if (m_empty || !std::isfinite(value) || (m_kind == Kind::Logarithmic && value <= 0))
        return std::nullopt;
    return (place(value) - m_from) / (m_to - m_from);
}

std::optional<double> PlaneScale::valueAt(double fraction) const
{
    if (m_empty)
        return std::nullopt;
    const double place = m_from + fraction * (m_to - m_from);
    return m_kind == Kind::Logarithmic ? std::pow(10.0, place)
        : m_kind == Kind::Ranks        ? -place
                                       : place;
}

void PlaneScale::chooseTicks(int most)
{
    m_ticks.clear();
    if (m_empty)
        return;
    if (m_kind == Kind::Days)
        chooseDayTicks(most);
    else if (m_kind == Kind::Logarithmic)
        chooseLogarithmicTicks(most);
    else
        chooseLinearTicks(most);
}

void PlaneScale::chooseLinearTicks(int most)
{
    const bool ranks = m_kind == Kind::Ranks;
    const double low = ranks ? -m_to : m_from;
    const double high = ranks ? -m_from : m_to;
    double step = roundStep((high - low) / most);
    if (ranks)
        step = std::max(1.0, step);
    if (ranks && low <= 1 && step > 1)
        m_ticks.append(1);
    for (double tick = std::ceil(low / step - 1e-9); tick * step <= high + 1e-9 * step; ++tick) {
        if (!ranks || tick >= 1)
            m_ticks.append(tick * step);
    }
}

/// 1, 3, 10, 30, ...; whole powers of ten where those are too many; 1, 2, 5 where they are too few.
void PlaneScale::chooseLogarithmicTicks(int most)
{
    const auto ticksOf = [this](std::initializer_list<double> factors) {
        QList<double> ticks;
        for (int decade = static_cast<int>(std::floor(m_from)); decade <= m_to; ++decade) {
            for (const double factor : factors) {
                const double tick = factor * std::pow(10.0, decade);
                if (std::log10(tick) >= m_from - 1e-9 && std::log10(tick) <= m_to + 1e-9)
                    ticks.append(tick);
            }
        }
        return ticks;
    };
    m_ticks = ticksOf({1, 3});
    if (m_ticks.size() > most)
        m_ticks = ticksOf({1});
    while (m_ticks.size() > most) {
        QList<double> fewer;
        for (int i = 0; i < m_ticks.size(); i += 2)
            fewer.append(m_ticks.at(i));
        m_ticks = fewer;
    }
    if (m_ticks.size() < 2)
        m_ticks = ticksOf({1, 2, 3, 5, 7});
}

void PlaneScale::chooseDayTicks(int most)
{
    const double span = m_to - m_from;
    m_monthsApart = 0;
    if (span > 2 * kDaysOfMonth) {
        const auto fitting = std::ranges::find_if(
            kMonthsApart, [&](int months) { return span / (months * kDaysOfMonth) <= most; });
        m_monthsApart = fitting == kMonthsApart.end() ? kMonthsApart.back() : *fitting;
    }
    if (m_monthsApart == 0) {
        const double step = std::max(1.0, std::ceil(span / most));
        for (double day = std::ceil(m_from); day <= m_to; day += step)
            m_ticks.append(day);
        return;
    }
    const QDate first = dateOf(m_from);
    const int apart = m_monthsApart;
    const int begin = apart >= 12 ? first.year() / (apart / 12) * apart
                                  : first.year() * 12 + (first.month() - 1) / apart * apart;
    for (int month = begin;; month += apart) {
        const double day = dayOf(QDate(month / 12, month % 12 + 1, 1));
        if (day > m_to)
            break;
        if (day >= m_from)
            m_ticks.append(day);
    }
}

QStringList PlaneScale::tickLabels(const QLocale &locale) const
{
    if (m_kind != Kind::Days)
        return tickTexts(m_ticks, m_kind == Kind::Logarithmic, locale);
    QStringList labels;
    for (const double tick : m_ticks)
        labels.append(dayText(tick, m_monthsApart, locale));
    return labels;
}

} // namespace podium
