// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/language.h"
#include "app/models/language/number_text.h"

#include <QtCore/QLatin1StringView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Unit {
    int exponent; ///< of ten
    QStringView word;
};

constexpr std::array kEnglishUnits{Unit{12, u"tn"}, Unit{9, u"bn"}, Unit{6, u"M"}, Unit{0, {}}};
constexpr std::array kKoreanUnits{Unit{12, u"조"}, Unit{8, u"억"}, Unit{4, u"만"}, Unit{0, {}}};
constexpr int kSignificantDigits = 3;

struct CurrencyWord {
    std::string_view code;
    QStringView korean;
};

constexpr std::array kCurrencyWords{
    CurrencyWord{"AED", u"디르함"},
    CurrencyWord{"AUD", u"호주 달러"},
    CurrencyWord{"BRL", u"헤알"},
    CurrencyWord{"CAD", u"캐나다 달러"},
    CurrencyWord{"CHF", u"스위스 프랑"},
    CurrencyWord{"CNY", u"위안"},
    CurrencyWord{"DKK", u"덴마크 크로네"},
    CurrencyWord{"EUR", u"유로"},
    CurrencyWord{"GBP", u"파운드"},
    CurrencyWord{"HKD", u"홍콩 달러"},
    CurrencyWord{"IDR", u"루피아"},
    CurrencyWord{"ILS", u"셰켈"},
    CurrencyWord{"INR", u"루피"},
    CurrencyWord{"JPY", u"엔"},
    CurrencyWord{"KRW", u"원"},
    CurrencyWord{"NOK", u"노르웨이 크로네"},
    CurrencyWord{"PLN", u"즐로티"},
    CurrencyWord{"SAR", u"리얄"},
    CurrencyWord{"SEK", u"스웨덴 크로나"},
    CurrencyWord{"SGD", u"싱가포르 달러"},
    CurrencyWord{"TRY", u"튀르키예 리라"},
    CurrencyWord{"TWD", u"대만 달러"},
    CurrencyWord{"USD", u"달러"},
    CurrencyWord{"VND", u"동"},
};

QString koreanCurrency(std::string_view code)
{
    const auto word = std::ranges::find(kCurrencyWords, code, &CurrencyWord::code);
    return word == kCurrencyWords.end() ? toQString(code) : word->korean.toString();
}

Decimal powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return Decimal::whole(power);
}

/// How often 10^exponent goes into `size`, rounded half to even once. The smallest Decimal as
/// numerator makes Decimal::scaled() round at whole multiples instead of at the sixth place.
QString multiples(Decimal size, int exponent)
{
    static const Decimal smallest = *Decimal::parse("0.000001");
    const auto counted = Decimal::scaled(size, smallest, powerOfTen(exponent));
    const auto whole
        = Decimal::scaled(*counted, Decimal::whole(Decimal::kUnitsPerOne), Decimal::whole(1));
    return QString::fromStdString(whole->toWholeText());
}

QString grouped(QString digits, QStringView separator)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator.data(), separator.size());
    return digits;
}

/// The largest unit that the amount still reaches when it is rounded to the next smaller one, so
/// that 999.95 M becomes 1.0 bn and never 1,000 M.
const Unit &unitFor(Decimal size, std::span<const Unit> units)
{
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        const bool digitsAlone = units[i + 1].exponent == 0;
        const int step
            = digitsAlone ? units[i].exponent - kSignificantDigits : units[i + 1].exponent;
        if (multiples(size, step).size() > static_cast<qsizetype>(units[i].exponent - step))
            return units[i];
    }
    return units.back();
}

/// The amount in one unit with at most three significant digits, or whole units if it is longer.
QString inUnit(Decimal size, const Unit &unit, bool keepOneDecimal)
{
    for (int decimals = unit.exponent > 0 ? 2 : 0; decimals > 0; --decimals) {
        QString digits = multiples(size, unit.exponent - decimals);
        if (digits.size() > kSignificantDigits)
            continue;
        const int kept = keepOneDecimal ? 1 : 0;
        while (decimals > kept && digits.endsWith(u'0')) {
            digits.chop(1);
            --decimals;
        }
        if (decimals > 0)
            digits.insert(digits.size() - decimals, u'.');
        return digits;
    }
    QString digits = multiples(size, unit.exponent);
    if (unit.exponent == 0 && digits.size() > kSignificantDigits) {
        const auto dropped = static_cast<int>(digits.size()) - kSignificantDigits;
        digits = multiples(size, dropped) + QString(dropped, u'0');
    }
    return grouped(digits, u",");
}

} // namespace

QString exactText(Decimal number, Language language)
{
    const QString text = QString::fromStdString(number.toText());
    const bool negative = text.startsWith(u'-');
    const QLocale locale = localeOf(language);
    QString whole
        = grouped(text.mid(negative ? 1 : 0).section(u'.', 0, 0), locale.groupSeparator());
    const QString decimals = text.section(u'.', 1);
    if (!decimals.isEmpty())
        whole += locale.decimalPoint() + decimals;
    return negative ? u'-' + whole : whole;
}

QString exactMoneyText(Decimal value, std::string_view currency, Language language)
{
    const QString number = exactText(value, language);
    return language == Language::Korean ? number + u' ' + koreanCurrency(currency)
                                        : toQString(currency) + u' ' + number;
}

QString largeNumberText(Decimal value, Language language)
{
    const bool negative = value < Decimal();
    const Decimal size = negative ? Decimal() - value : value;
    const bool korean = language == Language::Korean;
    const Unit &unit = korean ? unitFor(size, kKoreanUnits) : unitFor(size, kEnglishUnits);
    QString number = inUnit(size, unit, !korean);
    if (negative && number != u'0')
        number.prepend(u'-');
    const QString word = unit.word.toString();
    return number + (word.isEmpty() || korean ? word : u' ' + word);
}

QString moneyText(Decimal value, std::string_view currency, Language language)
{
    const QString number = largeNumberText(value, language);
    if (language == Language::English)
        return toQString(currency) + u' ' + number;
    return number + (number.back().isDigit() ? u""_s : u" "_s) + koreanCurrency(currency);
}

} // namespace podium
