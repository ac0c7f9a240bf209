// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/cells/money_cell.h"

#include "app/data/importing/tables/cells/number_cell.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace podium {

namespace {

struct CurrencyWord {
    std::string_view word;
    std::string_view code;
};

/// The longer before what they begin with.
constexpr std::array kCurrencyWords{
    CurrencyWord{"us$", "USD"}, CurrencyWord{"usd", "USD"},  CurrencyWord{"krw", "KRW"},
    CurrencyWord{"eur", "EUR"}, CurrencyWord{"gbp", "GBP"},  CurrencyWord{"jpy", "JPY"},
    CurrencyWord{"cny", "CNY"}, CurrencyWord{"rmb", "CNY"},  CurrencyWord{"inr", "INR"},
    CurrencyWord{"cad", "CAD"}, CurrencyWord{"chf", "CHF"},  CurrencyWord{"달러", "USD"},
    CurrencyWord{"불", "USD"},  CurrencyWord{"유로", "EUR"}, CurrencyWord{"위안", "CNY"},
    CurrencyWord{"엔", "JPY"},  CurrencyWord{"원", "KRW"},   CurrencyWord{"₩", "KRW"},
    CurrencyWord{"sgd", "SGD"}, CurrencyWord{"s$", "SGD"},   CurrencyWord{"ils", "ILS"},
    CurrencyWord{"₪", "ILS"},   CurrencyWord{"sek", "SEK"},  CurrencyWord{"nok", "NOK"},
    CurrencyWord{"dkk", "DKK"}, CurrencyWord{"aud", "AUD"},  CurrencyWord{"a$", "AUD"},
    CurrencyWord{"c$", "CAD"},  CurrencyWord{"hkd", "HKD"},  CurrencyWord{"hk$", "HKD"},
    CurrencyWord{"pln", "PLN"}, CurrencyWord{"try", "TRY"},  CurrencyWord{"zar", "ZAR"},
    CurrencyWord{"aed", "AED"}, CurrencyWord{"sar", "SAR"},  CurrencyWord{"₹", "INR"},
    CurrencyWord{"€", "EUR"},   CurrencyWord{"£", "GBP"},    CurrencyWord{"$", "USD"},
};

struct FactorWord {
    std::string_view word;
    std::int64_t factor;
};

constexpr std::array kFactorWords{
    FactorWord{"trillion", 1'000'000'000'000},
    FactorWord{"billion", 1'000'000'000},
    FactorWord{"million", 1'000'000},
    FactorWord{"thousand", 1'000},
    FactorWord{"bn", 1'000'000'000},
    FactorWord{"mrd.", 1'000'000'000},
    FactorWord{"mrd", 1'000'000'000},
    FactorWord{"mio.", 1'000'000},
    FactorWord{"mio", 1'000'000},
    FactorWord{"mn", 1'000'000},
    FactorWord{"mm", 1'000'000},
    FactorWord{"m", 1'000'000},
    FactorWord{"b", 1'000'000'000},
    FactorWord{"k", 1'000},
    FactorWord{"조", 1'000'000'000'000},
    FactorWord{"억", 100'000'000},
    FactorWord{"만", 10'000},
    FactorWord{"천", 1'000},
    FactorWord{"백", 100},
    FactorWord{"십", 10},
};

constexpr std::array<std::string_view, 6> kAboutAmount{"약", "about", "approx.", "ca.", "~", "≈"};

class MoneyReading final
{
public:
    explicit MoneyReading(std::string_view text)
        : m_text(lowered(trimmedCell(text)))
        , m_rest(m_text)
    {
        for (const std::string_view about : kAboutAmount) {
            if (skip(about))
                break;
        }
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] const std::string &currency() const { return m_currency; }

    /// Currencies where they stand; false where two are named.
    bool readCurrency()
    {
        for (const CurrencyWord &each : kCurrencyWords) {
            if (!skip(each.word))
                continue;
            const bool isOther = !m_currency.empty() && m_currency != each.code;
            m_currency = each.code;
            return !isOther;
        }
        return true;
    }

    /// "천억" is a thousand hundreds of millions; 1 where no word stands there.
    Decimal readFactor()
    {
        std::int64_t factor = 1;
        for (bool found = true; found;) {
            const auto word = std::ranges::find_if(
                kFactorWords, [this](const FactorWord &each) { return skip(each.word); });
            found = word != kFactorWords.end() && factor <= 1'000'000'000'000;
            factor *= found ? word->factor : 1;
        }
        return Decimal::whole(factor);
    }

    /// A comma before three digits marks thousands, before one or two it is a decimal comma.
    std::optional<Decimal> readNumber()
    {
        std::string digits;
        std::size_t at = 0;
        for (; at < m_rest.size(); ++at) {
            const char c = m_rest[at];
            const std::size_t behind = c == ',' ? digitsAt(at + 1) : 0;
            if (isDigitAt(at) || (c == '.' && !digits.empty()))
                digits += c;
            else if (c == ',' && !digits.empty() && (behind == 1 || behind == 2))
                digits += '.';
            else if (digits.empty() || behind != 3)
                break;
        }
        const auto number = Decimal::parse(digits);
        if (number)
            m_rest = trimmedCell(m_rest.substr(at));
        return number;
    }

private:
    [[nodiscard]] bool isDigitAt(std::size_t at) const
    {
        return at < m_rest.size() && m_rest[at] >= '0' && m_rest[at] <= '9';
    }

    [[nodiscard]] std::size_t digitsAt(std::size_t at) const
    {
        const std::size_t start = at;
        while (isDigitAt(at))
            ++at;
        return at - start;
    }

    bool skip(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest = trimmedCell(m_rest.substr(word.size()));
        return true;
    }

    std::string m_text;
    std::string_view m_rest;
    std::string m_currency;
};

} // namespace

MoneyUnit moneyUnit(std::string_view header)
{
    const auto bracket = header.find('(');
    const auto start = bracket != std::string_view::npos ? bracket : header.find_last_of(" _");
    if (start == std::string_view::npos)
        return {};
    std::string_view inside = header.substr(start + 1);
    if (inside.ends_with(')'))
        inside.remove_suffix(1);
    MoneyReading reading(inside);
    (void)reading.readCurrency();
    const Decimal factor = reading.readFactor();
    (void)reading.readCurrency();
    return reading.atEnd() ? MoneyUnit{factor, reading.currency()} : MoneyUnit();
}

std::optional<Amount> moneyCell(std::string_view cell, const MoneyUnit &usual)
{
    MoneyReading reading(cell);
    if (!reading.readCurrency())
        return std::nullopt;
    Decimal sum;
    bool hasUnit = false;
    bool any = false;
    while (const auto number = reading.readNumber()) {
        const Decimal factor = reading.readFactor();
        hasUnit = hasUnit || factor != Decimal::whole(1);
        const auto part = Decimal::scaled(*number, factor, Decimal::whole(1));
        if (!part || !reading.readCurrency())
            return std::nullopt;
        sum += *part;
        any = true;
    }
    if (!any || !reading.atEnd())
        return std::nullopt;
    const auto value
        = hasUnit ? std::optional(sum) : Decimal::scaled(sum, usual.factor, Decimal::whole(1));
    return value ? std::optional(
               Amount{*value, reading.currency().empty() ? usual.currency : reading.currency()})
                 : std::nullopt;
}

} // namespace podium
