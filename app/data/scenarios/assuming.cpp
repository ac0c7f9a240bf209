// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/scenarios/assuming.h"

#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/engine/money/conversion.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace podium {

namespace {

/// What ids of assumed models, labs and rounds begin with.
constexpr std::string_view kAssumedId = "assumed:";

std::string marked(const std::string &name)
{
    return name + std::string(kAssumedMark);
}

/// The snapshot without one of its models.
void takeOut(Snapshot &snapshot, std::size_t model)
{
    snapshot.scores.takeOut(model);
    snapshot.models.erase(snapshot.models.begin() + static_cast<std::ptrdiff_t>(model));
}

class Assuming final
{
public:
    Assuming(Dataset &dataset, const Scenario &scenario, const QString &file)
        : m_dataset(dataset)
        , m_scenario(scenario)
        , m_file(file.toStdString())
    {
    }

    std::vector<Finding> apply()
    {
        for (const std::string &id : m_scenario.without)
            leaveOut(id);
        for (const AssumedModel &model : m_scenario.models)
            add(model);
        std::size_t number = 0;
        for (const AssumedRound &round : m_scenario.rounds)
            add(round, ++number);
        m_dataset.scenarios.push_back(m_scenario.name);
        return std::move(m_findings);
    }

private:
    void refuse(std::string text, std::vector<std::string> arguments)
    {
        m_findings.push_back({Finding::Severity::Warning,
                              {Error::Kind::Invalid,
                               std::move(text),
                               std::move(arguments),
                               {m_file, 0, m_scenario.name}}});
    }

    void leaveOut(const std::string &id)
    {
        bool known = false;
        for (Snapshot &snapshot : m_dataset.snapshots) {
            const auto found = std::ranges::find(snapshot.models, id, &Model::id);
            if (found == snapshot.models.end())
                continue;
            takeOut(snapshot, static_cast<std::size_t>(found - snapshot.models.begin()));
            known = true;
        }
        if (!known)
            refuse(
                Error::tr("There is no model \"%1\" to take out; give the name of a model as it is "
                          "ranked."),
                {id});
    }

    void add(const AssumedModel &assumed)
    {
        const auto first = findSnapshot(m_dataset, assumed.snapshot);
        if (!first) {
            refuse(Error::tr(
                       "There is no snapshot \"%1\" for the assumed model %2; \"podium snapshots\" "
                       "lists them."),
                   {assumed.snapshot, assumed.name});
            return;
        }
        Model model = modelOf(assumed);
        const std::size_t before = m_findings.size();
        if (!assumed.lab.empty())
            model.lab = labOf(assumed.lab, assumed.country);
        for (const AssumedScore &score : assumed.scores)
            checkScore(score, *first);
        if (m_findings.size() != before)
            return;
        if (findModel(m_dataset.snapshots[*first], assumed.name)) {
            refuse(
                Error::tr(
                    "The snapshot %1 lists %2 already; take that out first, or choose another name."),
                {assumed.snapshot, assumed.name});
            return;
        }
        const std::size_t method = m_dataset.snapshots[*first].method;
        for (std::size_t i = *first; i < m_dataset.snapshots.size(); ++i) {
            Snapshot &snapshot = m_dataset.snapshots[i];
            if (snapshot.method == method && !findModel(snapshot, assumed.name))
                addTo(snapshot, model, assumed.scores);
        }
    }

    static Model modelOf(const AssumedModel &assumed)
    {
        Model model;
        model.id = std::string(kAssumedId) + idFrom(assumed.name);
        model.assumed = true;
        model.name = marked(assumed.name);
        model.family = model.name;
        model.aliases = {assumed.name};
        model.released = assumed.released;
        model.openWeights = assumed.openWeights;
        model.blendedPrice = assumed.price;
        model.publishedIndex = assumed.index;
        model.publishedBasis = assumed.index ? PublishedBasis::IndexOnly : PublishedBasis::None;
        return model;
    }

    void addTo(Snapshot &snapshot, const Model &model, const std::vector<AssumedScore> &scores)
    {
        snapshot.models.push_back(model);
        snapshot.scores.grow(m_dataset.evaluations.size(), snapshot.models.size());
        for (const AssumedScore &score : scores)
            snapshot.scores.set(*findEvaluation(m_dataset, score.evaluation),
                                snapshot.models.size() - 1, score.score);
    }

    std::optional<std::size_t> labOf(const std::string &name, const std::string &country)
    {
        if (const auto known = findLab(m_dataset, name))
            return known;
        if (country.empty() || !findCountry(m_dataset, country)) {
            refuse(
                Error::tr(
                    "There is no lab \"%1\"; give the name of one, or its country by an ISO code such "
                    "as KR, which makes it a new lab."),
                {name});
            return std::nullopt;
        }
        Lab lab;
        lab.id = std::string(kAssumedId) + idFrom(name);
        lab.nameEn = name;
        lab.country = country;
        m_dataset.labs.push_back(std::move(lab));
        return m_dataset.labs.size() - 1;
    }

    void checkScore(const AssumedScore &score, std::size_t snapshot)
    {
        const auto evaluation = findEvaluation(m_dataset, score.evaluation);
        if (!evaluation) {
            std::string known;
            for (const MethodPart &part :
                 m_dataset.methods[m_dataset.snapshots[snapshot].method].parts)
                known += (known.empty() ? "" : ", ") + m_dataset.evaluations[part.evaluation].id;
            refuse(Error::tr("There is no evaluation \"%1\"; the snapshot's method has %2."),
                   {score.evaluation, known});
        } else if (m_dataset.evaluations[*evaluation].scale == Scale::Fraction
                   && (score.score < 0 || score.score > 1)) {
            refuse(Error::tr("A score in %1 must be from 0 to 1."), {score.evaluation});
        }
    }

    void add(const AssumedRound &assumed, std::size_t number)
    {
        const auto lab = labOf(assumed.lab, {});
        if (!lab)
            return;
        if (!convert(m_dataset.ledger.rates, assumed.amount, assumed.currency, "USD",
                     assumed.announced, DatePrecision::Day)) {
            refuse(
                Error::tr(
                    "There is no exchange rate of \"%1\" for %2; use an ISO code such as USD, and a "
                    "day of which rates are known."),
                {assumed.currency, toIsoText(assumed.announced)});
            return;
        }
        FundingRound round;
        round.id = std::string(kAssumedId) + m_scenario.name + ':' + std::to_string(number);
        round.lab = *lab;
        round.name = marked(m_scenario.name);
        round.announced = assumed.announced;
        round.amount = {assumed.amount, assumed.currency};
        round.kind = "equity";
        round.status = "assumed";
        round.counted = true;
        m_dataset.ledger.rounds.push_back(std::move(round));
    }

    Dataset &m_dataset;
    const Scenario &m_scenario;
    std::string m_file;
    std::vector<Finding> m_findings;
};

/// The newest snapshot that knows the model says its id.
std::string idOf(const Dataset &dataset, const std::string &name)
{
    for (std::size_t i = dataset.snapshots.size(); i-- > 0;) {
        if (const auto model = findModel(dataset.snapshots[i], name))
            return dataset.snapshots[i].models[*model].id;
    }
    return name;
}

std::string namesOf(const std::vector<Scenario> &scenarios)
{
    std::string names;
    for (const Scenario &scenario : scenarios)
        names += (names.empty() ? "" : ", ") + scenario.name;
    return names;
}

} // namespace

std::vector<Finding> assume(Dataset &dataset, const Scenario &scenario, const QString &file)
{
    return Assuming(dataset, scenario, file).apply();
}

std::vector<Finding> assumeAll(Dataset &dataset, const std::vector<Scenario> &scenarios,
                               const QString &file)
{
    std::vector<Finding> findings;
    for (const Scenario &scenario : scenarios) {
        if (scenario.on)
            std::ranges::move(assume(dataset, scenario, file), std::back_inserter(findings));
    }
    return findings;
}

Result<Scenario> checkedScenario(const Dataset &dataset, Scenario scenario)
{
    if (scenario.name.empty())
        return failure(Error::Kind::Invalid,
                       Error::tr("A scenario needs a name, which its titles say."), {});
    for (std::string &id : scenario.without)
        id = idOf(dataset, id);
    Dataset copy = dataset;
    const auto findings = assume(copy, scenario);
    if (!findings.empty())
        return tl::unexpected(findings.front().error);
    return scenario;
}

Result<std::vector<Scenario>> chosenScenarios(std::vector<Scenario> scenarios,
                                              const std::vector<std::string> &names)
{
    for (const std::string &name : names) {
        if (name.empty()) // none of them
            continue;
        if (scenarios.empty())
            return failure(
                Error::Kind::NotFound,
                Error::tr("The document has no scenario \"%1\"; add one with \"podium scenario "
                          "add\"."),
                {name});
        if (std::ranges::find(scenarios, name, &Scenario::name) == scenarios.end())
            return failure(Error::Kind::NotFound,
                           Error::tr("There is no scenario \"%1\"; there are %2."),
                           {name, namesOf(scenarios)});
    }
    for (Scenario &scenario : scenarios) {
        if (!names.empty())
            scenario.on = std::ranges::find(names, scenario.name) != names.end();
    }
    return scenarios;
}

} // namespace podium
