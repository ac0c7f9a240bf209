// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/checking/checking.h"

namespace podium {

namespace {

constexpr const char *kRounds = "funding_rounds.csv";
constexpr const char *kProgrammes = "public_programmes.csv";

void checkAmount(DatasetChecking &checking, const std::string &file, int row,
                 const std::string &value, const std::string &currency, const Amount &amount)
{
    if (amount.value && *amount.value < Decimal())
        checking.error({file, row, value},
                       Error::tr("%1 is less than 0; correct it or leave the cell empty."),
                       {amount.value->toText()});
    if (amount.value || !amount.currency.empty())
        checkCurrency(checking, {file, row, currency}, amount.currency);
}

/// A month or a year stands as its first day; without a day only "unknown" is true.
void checkAnnounced(DatasetChecking &checking, const std::string &file, int row,
                    const std::optional<Date> &announced, DatePrecision precision)
{
    checkDay(checking, {file, row, "announced"}, announced);
    if (!announced && precision != DatePrecision::Unknown)
        checking.error(
            {file, row, "date_precision"},
            Error::tr("The row has no day of announcement, so its precision must be unknown."));
    if (!announced || precision == DatePrecision::Day || precision == DatePrecision::Unknown)
        return;
    const std::chrono::year_month_day day{*announced};
    // Of a quarter or half year the year is known, and its first month stands in the day.
    const bool isQuarter = static_cast<unsigned>(day.month()) % 3 == 1;
    const bool first
        = day.day() == std::chrono::day{1} && (precision == DatePrecision::Month || isQuarter);
    if (!first)
        checking.error(
            {file, row, "announced"},
            Error::tr("%1 is not the first day of its period, although only the period is known."),
            {toIsoText(*announced)});
}

void checkRounds(DatasetChecking &checking)
{
    const auto &rounds = checking.dataset.ledger.rounds;
    checkUnique(checking, kRounds, "id", rounds,
                [](const FundingRound &round) { return round.id; });
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const FundingRound &round = rounds[i];
        if (round.lab >= checking.dataset.labs.size())
            checking.error({kRounds, csvRowAt(i), "lab"},
                           Error::tr("The round %1 is of a lab that labs.csv does not define."),
                           {round.id});
        checkAnnounced(checking, kRounds, csvRowAt(i), round.announced, round.precision);
        checkAmount(checking, kRounds, csvRowAt(i), "amount", "currency", round.amount);
        checkAmount(checking, kRounds, csvRowAt(i), "valuation", "valuation_currency",
                    round.valuation);
    }
}

/// Which programme contains which, by position.
class Containment final
{
public:
    explicit Containment(DatasetChecking &checking)
        : m_checking(checking)
        , m_programmes(checking.dataset.ledger.programmes)
    {
        for (std::size_t i = 0; i < m_programmes.size(); ++i)
            m_positions.try_emplace(m_programmes[i].id, i);
    }

    void check(std::size_t part)
    {
        const PublicProgramme &programme = m_programmes[part];
        if (programme.partOf.empty())
            return;
        const auto whole = wholeOf(part);
        if (!whole)
            report(part, "part_of",
                   Error::tr("%1 is part of %2, which is no programme of this file."),
                   {programme.id, programme.partOf});
        else if (containsItself(part))
            report(part, "part_of", Error::tr("%1 contains itself through %2; break the circle."),
                   {programme.id, programme.partOf});
        else if (m_programmes[*whole].country != programme.country)
            report(part, "part_of",
                   Error::tr("%1 is part of %2, but that is a programme of another country."),
                   {programme.id, programme.partOf});
        else if (isLarger(programme, m_programmes[*whole]))
            report(part, "amount",
                   Error::tr("%1 is part of %2, but is larger than it: %3 against %4."),
                   {programme.id, programme.partOf, programme.amount.value->toText(),
                    m_programmes[*whole].amount.value->toText()});
    }

private:
    [[nodiscard]] std::optional<std::size_t> wholeOf(std::size_t part) const
    {
        const auto found = m_positions.find(m_programmes[part].partOf);
        return found == m_positions.end() ? std::nullopt : std::optional(found->second);
    }

    /// Only those on the circle, not those that lead into one.
    [[nodiscard]] bool containsItself(std::size_t part) const
    {
        auto whole = wholeOf(part);
        for (std::size_t steps = 0; whole && steps < m_programmes.size(); ++steps) {
            if (*whole == part)
                return true;
            whole = wholeOf(*whole);
        }
        return false;
    }

    /// Amounts that are only about right or an upper bound prove nothing.
    [[nodiscard]] static bool isLarger(const PublicProgramme &part, const PublicProgramme &whole)
    {
        const auto firm = [](const PublicProgramme &programme) {
            return programme.qualifier != "about" && programme.qualifier != "up_to";
        };
        return part.amount.value && whole.amount.value
            && part.amount.currency == whole.amount.currency && firm(part) && firm(whole)
            && whole.qualifier != "more_than" && *part.amount.value > *whole.amount.value;
    }

    void report(std::size_t part, std::string column, std::string text,
                std::vector<std::string> arguments)
    {
        m_checking.error({kProgrammes, csvRowAt(part), std::move(column)}, std::move(text),
                         std::move(arguments));
    }

    DatasetChecking &m_checking;
    const std::vector<PublicProgramme> &m_programmes;
    std::unordered_map<std::string_view, std::size_t> m_positions;
};

void checkProgrammes(DatasetChecking &checking)
{
    const auto &programmes = checking.dataset.ledger.programmes;
    checkUnique(checking, kProgrammes, "id", programmes,
                [](const PublicProgramme &programme) { return programme.id; });
    Containment containment(checking);
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        const PublicProgramme &programme = programmes[i];
        if (findCountry(checking.dataset, programme.country) == nullptr)
            checking.error(
                {kProgrammes, csvRowAt(i), "country"},
                Error::tr("%1 is of the country %2, which countries.csv does not define."),
                {programme.id, programme.country});
        if (programme.firstYear && programme.lastYear < programme.firstYear && programme.lastYear)
            checking.error({kProgrammes, csvRowAt(i), "period_end"},
                           Error::tr("%1 ends in %2, before it starts in %3."),
                           {programme.id, std::to_string(*programme.lastYear),
                            std::to_string(*programme.firstYear)});
        checkAnnounced(checking, kProgrammes, csvRowAt(i), programme.announced,
                       programme.precision);
        checkAmount(checking, kProgrammes, csvRowAt(i), "amount", "currency", programme.amount);
        containment.check(i);
    }
}

void checkEconomies(DatasetChecking &checking)
{
    const std::string file = "economy.csv";
    const auto &economies = checking.dataset.ledger.economies;
    checkUnique(checking, file, "year", economies, [](const Economy &economy) {
        return economy.country + ' ' + std::to_string(economy.year);
    });
    for (std::size_t i = 0; i < economies.size(); ++i) {
        const auto number = [](const std::optional<Decimal> &value) {
            return value ? std::optional(value->toDouble()) : std::nullopt;
        };
        checkPositive(checking, {file, csvRowAt(i), "gdp_usd"}, number(economies[i].gdpUsd));
        checkPositive(checking, {file, csvRowAt(i), "population"}, number(economies[i].population));
    }
}

template <typename Rates>
void checkRates(DatasetChecking &checking, const std::string &file, const Rates &rates)
{
    for (const auto &[currency, series] : rates) {
        checkCurrency(checking, {file, 0, currency}, currency);
        for (std::size_t i = 0; i < series.size(); ++i) {
            const auto &[day, rate] = series[i];
            checkDay(checking, {file, 0, currency}, day);
            if (rate <= Decimal())
                checking.error({file, 0, currency},
                               Error::tr("The rate of %1 on %2 is %3; it must be more "
                                         "than 0."),
                               {currency, toIsoText(day), rate.toText()});
            if (i > 0 && series[i - 1].first >= day)
                checking.error({file, 0, currency},
                               Error::tr("The file has two rates of %1 for %2; remove "
                                         "one."),
                               {currency, toIsoText(day)});
        }
    }
}

} // namespace

void checkLedger(DatasetChecking &checking)
{
    checkRounds(checking);
    checkProgrammes(checking);
    checkEconomies(checking);
    checkRates(checking, "exchange_rates.csv", checking.dataset.ledger.rates.perEuroByDay);
    checkRates(checking, "exchange_rates_monthly.csv",
               checking.dataset.ledger.rates.perDollarByMonth);
}

} // namespace podium
