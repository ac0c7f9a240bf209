// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_rules.h"

#include "app/engine/money/all_years.h"
#include "app/engine/money/asked_rounds.h"
#include "app/engine/money/figures.h"
#include "app/engine/money/money_index.h"
#include "app/engine/ranking/selection.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/rate_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Each word of a list by what it is called.
template <typename Words>
QString wordsOf(const std::vector<std::string> &items, Words words)
{
    QStringList out;
    for (const std::string &item : items)
        out << words(item);
    return out.join(u", "_s);
}

/// Which parts of a MoneyView act on what is shown.
struct Acting {
    bool rounds = false;     ///< of labs: their kinds, and whose
    bool programmes = false; ///< and their kinds
    bool events = false;
    bool figures = false;
    bool period = true;
    bool relative = false; ///< per inhabitant or of the GDP, and sums
    bool amounts = true;   ///< in a currency
};

Acting actingOn(const MoneyView &money, RulesOf what)
{
    switch (what) {
    case RulesOf::Rounds:
        return {.rounds = true, .relative = money.sum != SumBy::None};
    case RulesOf::Programmes:
        return {.programmes = true, .period = false, .relative = true};
    case RulesOf::MoneyIndex:
        if (money.basis == MoneyBasis::Investment)
            return {.period = false};
        return {.rounds = true};
    case RulesOf::Profile:
        return {.rounds = true, .programmes = true, .events = true};
    case RulesOf::Figures:
        return {.figures = true, .period = false};
    case RulesOf::Events:
        return {.events = true, .amounts = false};
    default:
        return {.period = false, .amounts = false};
    }
}

class MoneyRules final
{
    Q_DECLARE_TR_FUNCTIONS(podium::Captions)

public:
    MoneyRules(const Dataset &dataset, const Answer &answer, Language language, RulesOf what)
        : m_dataset(dataset)
        , m_answer(answer)
        , m_money(answer.view.money)
        , m_language(language)
        , m_what(what)
        , m_acting(actingOn(m_money, what))
    {
    }

    [[nodiscard]] QStringList all() const
    {
        QStringList parts = basis() + QStringList{period(), later(), known()} + kinds() + whose()
            + conversion() + leftOut();
        parts.removeAll(QString());
        return parts;
    }

private:
    [[nodiscard]] QStringList basis() const
    {
        if (m_what != RulesOf::MoneyIndex)
            return {};
        const bool byLab = m_money.indexBy == SumBy::Lab;
        QStringList parts{byLab ? tr("money of labs") : tr("money of countries")};
        if (m_money.basis == MoneyBasis::Investment)
            parts << tr("private investment in AI over the longest period known");
        return parts;
    }

    [[nodiscard]] QString period() const
    {
        if (!m_acting.period)
            return {};
        const bool rounds = m_what == RulesOf::Rounds;
        if (m_money.from == kMoneyBegins && m_money.to == kMoneyEnds
            && m_what != RulesOf::MoneyIndex)
            return rounds ? tr("New money of all years") : tr("all years");
        if (!m_money.from || !m_money.to)
            return {};
        const bool besideIndex = m_what == RulesOf::MoneyIndex;
        const QString from = longDateText(*m_money.from, m_language);
        const QString to = longDateText(
            besideIndex ? lastDayOfMoney(m_dataset, m_answer) : *m_money.to, m_language);
        return rounds ? tr("New money announced from %1 to %2").arg(from, to)
                      : tr("from %1 to %2").arg(from, to);
    }

    /// The newest complete scores may be older than the newest money: nobody should take both for one
    /// day's.
    [[nodiscard]] QString later() const
    {
        const Date day = m_answer.view.asOf.value_or(m_dataset.snapshots[m_answer.snapshot].date);
        const Ledger &ledger = m_dataset.ledger;
        const FundingAnswer &money = m_answer.funding;
        const bool anyRound = m_acting.rounds && m_what != RulesOf::MoneyIndex
            && std::ranges::any_of(money.rows, [&](const FundingRow &row) {
                                  return ledger.rounds[row.round].announced.value_or(day) > day;
                              });
        const bool anyEvent
            = m_acting.events && std::ranges::any_of(money.events, [&](std::size_t position) {
                  return ledger.events[position].date > day;
              });
        if (!anyRound && !anyEvent)
            return {};
        return tr("also after %1, the day of the scores").arg(longDateText(day, m_language));
    }

    /// Programmes and figures have no period; of a past day those known then are shown.
    [[nodiscard]] QString known() const
    {
        const auto day = m_acting.programmes || m_acting.figures
            ? pastDay(m_dataset, m_answer.view, m_answer.snapshot)
            : std::nullopt;
        return day ? tr("as known on %1").arg(longDateText(*day, m_language)) : QString();
    }

    [[nodiscard]] QStringList kinds() const
    {
        QStringList parts;
        const auto only = [&parts](bool acts, const std::vector<std::string> &items, auto words) {
            if (acts && !items.empty())
                parts << tr("only %1").arg(wordsOf(items, words));
        };
        only(m_acting.programmes, m_money.programmeKinds, programmeKindText);
        only(m_acting.rounds, m_money.kinds, roundKindText);
        only(m_acting.events, m_money.eventKinds, eventKindText);
        if (m_acting.figures && m_money.figureKinds.empty())
            parts << tr("only %1").arg(figureText(kFirstMetric));
        only(m_acting.figures, m_money.figureKinds, figureText);
        if ((m_acting.rounds || m_acting.programmes) && !m_money.payers.empty())
            parts << tr("paid by: %1").arg(wordsOf(m_money.payers, payerText));
        return parts;
    }

    [[nodiscard]] QStringList whose() const
    {
        QStringList parts;
        const auto country
            = [this](const std::string &code) { return countryName(m_dataset, code, m_language); };
        const auto lab = [this](const std::string &id) {
            const auto known = findLab(m_dataset, id);
            return known ? labName(m_dataset.labs[*known], m_language) : toQString(id);
        };
        const bool profile = m_what == RulesOf::Profile && !m_money.profile.empty();
        const std::vector<std::string> &countries = profile ? m_money.profile : m_money.countries;
        if (!countries.empty())
            parts << tr("only %1").arg(wordsOf(countries, country));
        if ((m_acting.rounds || m_acting.figures) && !m_money.labs.empty())
            parts << tr("only labs %1").arg(wordsOf(m_money.labs, lab));
        return parts;
    }

    [[nodiscard]] QStringList conversion() const
    {
        if (!m_acting.amounts)
            return {};
        const QString currency = toQString(m_money.currency);
        QStringList parts{m_money.rateDate
                              ? tr("in %1 at the rates of %2")
                                    .arg(currency, longDateText(*m_money.rateDate, m_language))
                              : tr("in %1 at the rates of the days announced").arg(currency)};
        if (m_money.real) {
            const QString prices = pricesText(m_dataset.ledger, m_money);
            parts << (prices.isEmpty() ? tr("at prices of the newest year with a deflator")
                                       : prices);
        }
        if (!m_acting.relative)
            return parts;
        if (m_money.per == MoneyPer::Capita)
            parts << tr("per inhabitant");
        if (m_money.per == MoneyPer::Gdp)
            parts << tr("in per cent of the GDP of one year");
        if (m_money.sum != SumBy::None)
            parts << (m_money.sum == SumBy::Lab           ? tr("summed by lab")
                          : m_money.sum == SumBy::Country ? tr("summed by country")
                                                          : tr("summed by year"));
        return parts;
    }

    [[nodiscard]] QStringList leftOut() const
    {
        QStringList parts;
        const auto isCounted
            = [this](std::size_t round) { return m_dataset.ledger.rounds[round].counted; };
        auto rounds = std::ranges::count_if(m_answer.funding.rows, [&](const FundingRow &row) {
            return !row.converted && isCounted(row.round);
        });
        rounds += std::ssize(undisclosedRounds(m_dataset, m_money));
        rounds += std::ranges::count_if(undatedRounds(m_dataset, m_money), isCounted);
        if (m_what == RulesOf::Rounds && rounds > 0)
            parts << tr("rounds left out without a disclosed amount, a rate or a day: %1")
                         .arg(countText(rounds, m_language));
        // Of what stands beside a ranking, the ranking's own rules say so.
        if (m_what != RulesOf::MoneyIndex && m_what != RulesOf::Profile)
            parts << Captions(m_dataset, m_answer, m_language).ownCorrections();
        return parts;
    }

    const Dataset &m_dataset;
    const Answer &m_answer;
    const MoneyView &m_money;
    Language m_language;
    RulesOf m_what;
    Acting m_acting;
};

} // namespace

QStringList moneyRules(const Dataset &dataset, const Answer &answer, Language language,
                       RulesOf what)
{
    return MoneyRules(dataset, answer, language, what).all();
}

int roundsWithoutDay(const Dataset &dataset, const Answer &answer)
{
    return static_cast<int>(undatedRounds(dataset, answer.view.money).size());
}

} // namespace podium
