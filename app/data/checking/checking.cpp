// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/checking/checking.h"

namespace podium {

namespace {

/// ISO 4217, national currencies in force at the end of 2025.
constexpr std::string_view kCurrencies
    = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN "
      "BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL "
      "GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF "
      "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
      "MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD "
      "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
      "UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

constexpr Date kFirstDay = std::chrono::year{1990} / 1 / 1;
constexpr Date kLastDay = std::chrono::year{2099} / 12 / 31;

} // namespace

void DatasetChecking::report(Finding::Severity severity, Place place, std::string text,
                             std::vector<std::string> arguments)
{
    findings.push_back(
        {severity,
         {Error::Kind::Invalid, std::move(text), std::move(arguments), std::move(place)}});
}

void DatasetChecking::error(Place place, std::string text, std::vector<std::string> arguments)
{
    report(Finding::Severity::Error, std::move(place), std::move(text), std::move(arguments));
}

void checkNotNegative(DatasetChecking &checking, Place place, std::optional<double> value)
{
    if (value && *value < 0)
        checking.error(std::move(place),
                       Error::tr("%1 is less than 0; correct it or leave the cell empty."),
                       {shortestText(*value)});
}

void checkWithin(DatasetChecking &checking, Place place, std::optional<double> value, double least,
                 double most)
{
    if (value && !(*value >= least && *value <= most))
        checking.error(
            std::move(place),
            Error::tr("%1 is not between %2 and %3; correct it or leave the cell empty."),
            {shortestText(*value), shortestText(least), shortestText(most)});
}

void checkDay(DatasetChecking &checking, Place place, const std::optional<Date> &day)
{
    if (day && (*day < kFirstDay || *day > kLastDay))
        checking.error(std::move(place), Error::tr("%1 is not between %2 and %3; correct the day."),
                       {toIsoText(*day), toIsoText(kFirstDay), toIsoText(kLastDay)});
}

void checkCurrency(DatasetChecking &checking, Place place, std::string_view code)
{
    if (code.size() != 3 || kCurrencies.find(code) == std::string_view::npos)
        checking.error(std::move(place),
                       Error::tr("%1 is no currency of ISO 4217; write it like USD."),
                       {std::string(code)});
}

} // namespace podium
