// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/profile.h"

#include "app/engine/countries/unmeasured.h"
#include "app/engine/money/all_years.h"
#include "app/engine/money/programmes.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <map>

namespace podium {

namespace {

constexpr int kMostModels = 3;

class Profiling final
{
public:
    Profiling(const Dataset &dataset, const Answer &answer, std::string country)
        : m_dataset(dataset)
        , m_answer(answer)
        , m_snapshot(dataset.snapshots[answer.snapshot])
        , m_country(std::move(country))
        , m_day(toIsoText(m_snapshot.date))
    {
    }

    [[nodiscard]] std::vector<ProfileRow> rows()
    {
        addModels();
        addStanding();
        addRaised();
        addProgrammes();
        addFigures();
        addEconomy();
        addEvents();
        return std::move(m_rows);
    }

private:
    ProfileRow &add(ProfileSection section, std::string item, std::string unit, std::string date,
                    std::string source)
    {
        ProfileRow row;
        row.country = m_country;
        row.section = section;
        row.item = std::move(item);
        row.unit = std::move(unit);
        row.date = std::move(date);
        row.source = std::move(source);
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    void addModels()
    {
        int added = 0;
        for (const RankedModel &line : m_answer.ranking) {
            const Model &model = m_snapshot.models[line.model];
            if (countryOf(m_dataset, model) != m_country || added == kMostModels)
                continue;
            ++added;
            ProfileRow &row
                = add(ProfileSection::Models, model.name, "index", m_day, m_snapshot.source);
            row.number = line.index;
            row.estimated = line.estimated;
            row.filledIn = line.imputed > 0;
            row.detail = std::to_string(line.rank);
        }
    }

    void addStanding()
    {
        const auto found
            = std::ranges::find(m_answer.countries, m_country, &CountryResult::country);
        if (found == m_answer.countries.end())
            return;
        const std::map<std::string, int> unmeasured = unmeasuredByLab(m_dataset, m_answer);
        const CountryBounds bounds(m_dataset, m_answer);
        for (const LabResult &lab : found->labs) {
            if (!lab.lab)
                continue;
            ProfileRow &row = add(ProfileSection::Labs, m_dataset.labs[*lab.lab].nameEn, "index",
                                  m_day, m_snapshot.source);
            row.number = lab.bestIndex;
            row.estimated = lab.estimated;
            row.filledIn = bounds.isFilledIn(lab);
            if (unmeasured.contains(m_dataset.labs[*lab.lab].id))
                row.bound = lab.estimated || row.filledIn ? Bound::Unsure : Bound::AtLeast;
        }
        const auto count = [this](const char *item, const char *unit, double number) {
            add(ProfileSection::Counts, item, unit, m_day, m_snapshot.source).number = number;
        };
        if (found->rank > 0)
            count("rank", "rank", found->rank);
        count("labs", "labs", static_cast<double>(found->labs.size()));
        count("ranked_models", "models", found->models);
        const auto share
            = std::ranges::find(m_answer.composition, m_country, &CountryShare::country);
        count("models_in_top", "models", share == m_answer.composition.end() ? 0 : share->models);
    }

    void addRaised()
    {
        for (const LabFunding &lab : m_answer.funding.labs) {
            const Lab &who = m_dataset.labs[lab.lab];
            if (who.country != m_country || lab.rounds == 0)
                continue;
            const FundingRow &newest = m_answer.funding.rows[lab.rows.front()];
            ProfileRow &row = add(ProfileSection::Raised, who.nameEn, m_answer.view.money.currency,
                                  period(), m_dataset.ledger.rounds[newest.round].source);
            row.amount = lab.total;
            row.bound = lab.bound();
        }
    }

    void addProgrammes()
    {
        for (const ProgrammeRow &row : m_answer.funding.programmes) {
            const PublicProgramme &programme = m_dataset.ledger.programmes[row.programme];
            if (programme.country != m_country || row.standing == ProgrammeStanding::Part
                || row.standing == ProgrammeStanding::OtherFigure)
                continue;
            ProfileRow &added = add(ProfileSection::Programmes, programme.nameEn,
                                    programme.amount.currency, years(programme), programme.source);
            added.amount = programme.amount.value;
            added.detail = programme.payer + ", " + programme.status;
            added.qualifier = programme.qualifier;
            added.bound = boundOf(programme);
        }
    }

    /// The newest figure of each metric; sums over years stand beside single years.
    void addFigures()
    {
        std::map<std::pair<std::string, bool>, const CountryFigure *> newest;
        for (const CountryFigure &figure : m_dataset.ledger.figures) {
            if (figure.country != m_country || isLater(figure.lastYear + 1))
                continue;
            const CountryFigure *&kept
                = newest[{figure.metric, figure.firstYear != figure.lastYear}];
            if (!kept || figure.lastYear > kept->lastYear)
                kept = &figure;
        }
        for (const auto &[key, figure] : newest) {
            const std::string last = std::to_string(figure->lastYear);
            ProfileRow &row = add(
                ProfileSection::Figures, figure->metric, figure->unit,
                key.second ? std::to_string(figure->firstYear) + '-' + last : last, figure->source);
            row.amount = figure->value;
            row.detail = figure->edition;
        }
    }

    void addEconomy()
    {
        addNewest("gdp", "USD", &Economy::gdpUsd, &Economy::gdpSource);
        addNewest("population", "people", &Economy::population, &Economy::populationSource);
    }

    /// Of the newest year that has this figure; another figure may be known to a later one.
    void addNewest(const char *item, const char *unit, std::optional<Decimal> Economy::*figure,
                   std::string Economy::*source)
    {
        const Economy *newest = nullptr;
        for (const Economy &economy : m_dataset.ledger.economies) {
            if (economy.country == m_country && economy.*figure && !isLater(economy.year)
                && (!newest || economy.year > newest->year))
                newest = &economy;
        }
        if (newest)
            add(ProfileSection::Economy, item, unit, std::to_string(newest->year),
                publication(newest->*source))
                .amount
                = newest->*figure;
    }

    /// "WEO-2026-04" is an edition of the World Economic Outlook; imports name their source in full.
    [[nodiscard]] static std::string publication(const std::string &edition)
    {
        const bool outlook = edition.starts_with("WEO-");
        if (!outlook && !edition.starts_with("WDI-"))
            return edition;
        return std::string(outlook ? "IMF, World Economic Outlook, "
                                   : "World Bank, World Development Indicators, ")
            + edition.substr(4);
    }

    void addEvents()
    {
        for (const std::size_t position : m_answer.funding.events) {
            const LedgerEvent &event = m_dataset.ledger.events[position];
            if (event.country == m_country || event.affectedCountry == m_country)
                add(ProfileSection::Events, event.titleEn, "",
                    knownDay(event.date, event.precision), event.source)
                    .detail
                    = event.kind;
        }
    }

    /// Figures are published without a day: in the past only years that had begun are known, and of
    /// what a year adds up to those that were over.
    [[nodiscard]] bool isLater(int year) const
    {
        const auto day = pastDay(m_dataset, m_answer.view, m_answer.snapshot);
        return day && year > yearOf(*day);
    }

    [[nodiscard]] std::string period() const
    {
        const FundingAnswer &funding = m_answer.funding;
        return funding.from && funding.to ? toIsoText(*funding.from) + '/' + toIsoText(*funding.to)
                                          : std::string();
    }

    [[nodiscard]] static std::string years(const PublicProgramme &programme)
    {
        const auto text
            = [](std::optional<int> year) { return year ? std::to_string(*year) : std::string(); };
        if (programme.firstYear == programme.lastYear)
            return text(programme.firstYear);
        return text(programme.firstYear) + '-' + text(programme.lastYear);
    }

    const Dataset &m_dataset;
    const Answer &m_answer;
    const Snapshot &m_snapshot;
    std::string m_country;
    std::string m_day;
    std::vector<ProfileRow> m_rows;
};

} // namespace

Result<Answered<std::vector<ProfileRow>>> profile(const Dataset &dataset, View view)
{
    if (!view.money.from)
        view.money.from = kMoneyBegins;
    if (!view.money.profile.empty())
        view.money.countries = view.money.profile;
    auto shown = answer(dataset, view, RankSets::LeftOut);
    if (shown && view.money.countries.empty() && !shown->countries.empty()) {
        view.money.countries = {shown->countries.front().country};
        shown = answer(dataset, view, RankSets::LeftOut);
    }
    if (!shown)
        return tl::unexpected(shown.error());
    std::vector<ProfileRow> found = profileOf(dataset, *shown);
    return Answered<std::vector<ProfileRow>>{std::move(*shown), std::move(found)};
}

std::vector<ProfileRow> profileOf(const Dataset &dataset, const Answer &answer)
{
    std::vector<ProfileRow> out;
    for (const std::string &country : answer.view.money.countries) {
        for (ProfileRow &row : Profiling(dataset, answer, country).rows())
            out.push_back(std::move(row));
    }
    return out;
}

std::string knownDay(Date date, DatePrecision precision)
{
    std::string text = toIsoText(date);
    switch (precision) {
    case DatePrecision::Day:
        return text;
    case DatePrecision::Month:
        return text.substr(0, 7);
    case DatePrecision::Year:
        return text.substr(0, 4);
    case DatePrecision::Unknown:
        break;
    }
    return {};
}

} // namespace podium
