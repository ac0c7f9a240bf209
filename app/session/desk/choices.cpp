// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/choices.h"

#include "app/engine/money/all_years.h"
#include "app/engine/ranking/selection.h"
#include "app/models/money/ledger_words.h"
#include "app/session/desk/acting_rules.h"

#include <algorithm>
#include <set>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Texts = std::vector<std::string>;
using Toggle = std::function<void(View &)>;

bool isIn(const Texts &list, const std::string &item)
{
    return std::ranges::find(list, item) != list.end();
}

void toggleIn(Texts &list, const std::string &item)
{
    if (std::erase(list, item) == 0)
        list.push_back(item);
}

/// A list of the View by where it is.
using ListOf = Texts &(*)(View &view);

/// Collects the choices of one list of Views.
class Collected final
{
public:
    Collected(const AnswerData &shown, const View &view)
        : m_shown(shown)
        , m_view(view)
    {
    }

    QList<Choice> choices;

    void section(const QString &title)
    {
        m_section = title;
        m_begin = choices.size();
    }
    void add(const QString &text, const QString &names, bool chosen, Toggle toggle)
    {
        choices.append({m_section, text, names, chosen, std::move(toggle)});
    }
    /// An item of a list, several of which may be chosen.
    void addItem(ListOf list, const std::string &item, const QString &text, const QString &names)
    {
        View view = m_view;
        add(text, names, isIn(list(view), item),
            [list, item](View &changed) { toggleIn(list(changed), item); });
    }
    void addPlaces(ListOf list, const std::set<std::string> &codes)
    {
        for (const Country &country : m_shown.dataset->countries) {
            if (country.members.empty() && codes.contains(country.code)) // groups stand apart
                addItem(list, country.code,
                        toQString(m_shown.language == Language::Korean ? country.nameKo
                                                                       : country.nameEn),
                        namesOf(country));
        }
        sort();
    }
    /// Groups that have one of these countries among their members.
    void addGroups(ListOf list, const std::set<std::string> &codes)
    {
        for (const Country &group : m_shown.dataset->countries) {
            const bool some = std::ranges::any_of(
                group.members, [&codes](const std::string &code) { return codes.contains(code); });
            if (some)
                addItem(
                    list, group.code,
                    toQString(m_shown.language == Language::Korean ? group.nameKo : group.nameEn),
                    namesOf(group));
        }
    }
    void addLabs(ListOf list, const std::set<std::size_t> &labs)
    {
        for (const std::size_t position : labs) {
            const Lab &lab = m_shown.dataset->labs[position];
            addItem(list, lab.id, labName(lab, m_shown.language),
                    toQString(lab.nameEn) + u' ' + toQString(lab.nameKo));
        }
        sort();
    }
    /// What stands in this section, by name.
    void sort()
    {
        std::sort(choices.begin() + m_begin, choices.end(), [](const Choice &a, const Choice &b) {
            return a.text.localeAwareCompare(b.text) < 0;
        });
    }

private:
    [[nodiscard]] static QString namesOf(const Country &place)
    {
        return toQString(place.nameEn) + u' ' + toQString(place.nameKo) + u' '
            + toQString(place.code);
    }

    const AnswerData &m_shown;
    const View &m_view;
    QString m_section;
    qsizetype m_begin = 0;
};

std::set<std::string> countriesOfMoney(const AnswerData &shown)
{
    std::set<std::string> codes;
    const Ledger &ledger = shown.dataset->ledger;
    for (const FundingRound &round : ledger.rounds)
        codes.insert(shown.dataset->labs[round.lab].country);
    for (const PublicProgramme &programme : ledger.programmes)
        codes.insert(programme.country);
    return codes;
}

std::set<std::string> countriesOfModels(const AnswerData &shown)
{
    std::set<std::string> codes;
    for (const Model &model : shown.snapshot().models)
        codes.insert(std::string(countryOrUnassigned(*shown.dataset, model)));
    return codes;
}

Date monthsBefore(Date day, int months)
{
    const std::chrono::year_month_day last(day);
    const auto month = last.year() / last.month() - std::chrono::months(months);
    const auto same = month / last.day();
    return std::chrono::sys_days(same.ok() ? same : month / std::chrono::last)
        + std::chrono::days(1);
}

std::set<std::string> kindsOfRounds(const Ledger &ledger)
{
    std::set<std::string> kinds;
    for (const FundingRound &round : ledger.rounds)
        kinds.insert(round.kind);
    return kinds;
}

std::set<std::string> kindsOfProgrammes(const Ledger &ledger)
{
    std::set<std::string> kinds;
    for (const PublicProgramme &programme : ledger.programmes)
        kinds.insert(programme.scope);
    return kinds;
}

} // namespace

QList<Choice> Choices::ofMoney(const AnswerData &shown, const View &view)
{
    if (!shown)
        return {};
    const RulesOf what = rulesUnder(view.picture.kind).front();
    const bool rounds
        = what == RulesOf::Rounds || what == RulesOf::MoneyIndex || what == RulesOf::Profile;
    const bool programmes = what == RulesOf::Programmes || what == RulesOf::Profile;
    const bool relative = what == RulesOf::Rounds || what == RulesOf::Programmes;
    const Ledger &ledger = shown.dataset->ledger;
    Collected out(shown, view);
    const ListOf countries = [](View &v) -> Texts & { return v.money.countries; };
    out.section(tr("Countries"));
    out.addPlaces(countries, countriesOfMoney(shown));
    if (rounds || programmes) {
        const ListOf payers = [](View &v) -> Texts & { return v.money.payers; };
        out.section(tr("Paid by"));
        for (const std::string payer : {"public", "private", "mixed"})
            out.addItem(payers, payer, payerText(payer), toQString(payer));
    }
    if (relative) {
        out.section(tr("Measured"));
        for (const auto &[per, text] : {std::pair{MoneyPer::Capita, tr("Per head")},
                                        std::pair{MoneyPer::Gdp, tr("Per cent of GDP")}})
            out.add(text, {}, view.money.per == per, [per = per](View &v) {
                v.money.per = v.money.per == per ? MoneyPer::None : per;
            });
    }
    out.section(tr("Groups of countries"));
    out.addGroups(countries, countriesOfMoney(shown));
    if (rounds) {
        const ListOf labs = [](View &v) -> Texts & { return v.money.labs; };
        std::set<std::size_t> known;
        for (const FundingRound &round : ledger.rounds)
            known.insert(round.lab);
        out.section(tr("Labs"));
        out.addLabs(labs, known);
        const ListOf kinds = [](View &v) -> Texts & { return v.money.kinds; };
        out.section(tr("Kinds of money"));
        for (const std::string &kind : kindsOfRounds(ledger))
            out.addItem(kinds, kind, roundKindText(kind), toQString(kind));
        out.sort();
    }
    if (programmes) {
        const ListOf kinds = [](View &v) -> Texts & { return v.money.programmeKinds; };
        out.section(tr("Kinds of programmes"));
        for (const std::string &kind : kindsOfProgrammes(ledger))
            out.addItem(kinds, kind, programmeKindText(kind), toQString(kind));
        out.sort();
    }
    out.section(tr("Currency"));
    for (const std::string currency : {"USD", "EUR", "KRW"})
        out.add(toQString(currency), {}, view.money.currency == currency,
                [currency](View &v) { v.money.currency = currency; });
    out.choices[out.choices.size() - 3].usual = true;
    if (what == RulesOf::Figures)
        return out.choices;
    out.section(tr("Announced"));
    const auto period = [&](const QString &text, std::optional<Date> from, std::optional<Date> to) {
        out.add(text, {}, view.money.from == from && view.money.to == to, [from, to](View &v) {
            v.money.from = from;
            v.money.to = to;
        });
    };
    const Date day = shown.snapshot().date;
    period(tr("Three months up to the figures"), std::nullopt, std::nullopt);
    out.choices.last().usual = true;
    period(tr("Twelve months up to the figures"), monthsBefore(day, 12), day);
    period(tr("All up to the figures"), kMoneyBegins, day);
    period(tr("All years"), kMoneyBegins, kMoneyEnds);
    const auto year = int(std::chrono::year_month_day(day).year());
    constexpr int kYears = 4;
    for (int y = year; y > year - kYears; --y) {
        const auto first = std::chrono::year(y) / std::chrono::January / 1;
        const auto last = std::chrono::year(y) / std::chrono::December / 31;
        period(QString::number(y), std::chrono::sys_days(first), std::chrono::sys_days(last));
    }
    return out.choices;
}

QList<Choice> Choices::ofCountries(const AnswerData &shown, const View &view)
{
    if (!shown)
        return {};
    Collected out(shown, view);
    const std::set<std::string> codes = countriesOfModels(shown);
    const ListOf include = [](View &v) -> Texts & { return v.include; };
    const ListOf exclude = [](View &v) -> Texts & { return v.exclude; };
    out.section(tr("Ready-made"));
    const Texts leaders{"US", "CN"};
    out.add(tr("All but the United States and China"), u"exclude us china 미국 중국 제외"_s,
            view.exclude == leaders && view.include.empty(), [leaders](View &v) {
                const bool chosen = v.exclude == leaders;
                v.include.clear();
                v.exclude = chosen ? Texts() : leaders;
            });
    out.section(tr("Only these groups"));
    out.addGroups(include, codes);
    out.section(tr("Only these countries"));
    out.addPlaces(include, codes);
    out.section(tr("Without these groups"));
    out.addGroups(exclude, codes);
    out.section(tr("Without these countries"));
    out.addPlaces(exclude, codes);
    return out.choices;
}

QList<Choice> Choices::ofRanking(const AnswerData &shown, const View &view)
{
    QList<Choice> choices = ofCountries(shown, view);
    if (!shown)
        return choices;
    Collected out(shown, view);
    const ListOf labs = [](View &v) -> Texts & { return v.labs; };
    std::set<std::size_t> known;
    for (const Model &model : shown.snapshot().models) {
        if (model.lab)
            known.insert(*model.lab);
    }
    out.section(tr("Only these labs"));
    out.addLabs(labs, known);
    return choices + out.choices;
}

QString Choices::summary(const QList<Choice> &choices)
{
    constexpr qsizetype kMost = 3;
    QStringList chosen;
    for (const Choice &choice : choices) {
        if (choice.chosen && !choice.usual)
            chosen << choice.text;
    }
    const qsizetype more = chosen.size() - kMost;
    const QString first = chosen.mid(0, kMost).join(u", "_s);
    return more > 0 ? tr("%1 +%2").arg(first).arg(more) : first;
}

} // namespace podium
