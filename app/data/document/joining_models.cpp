// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/joining.h"

#include "app/data/importing/run_days.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/world/country_code.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_set>
#include <utility>

namespace podium {

namespace {

std::string freeId(const Dataset &dataset, const std::string &id)
{
    std::string free = id;
    for (int number = 2; findSnapshot(dataset, free); ++number)
        free = id + '-' + std::to_string(number);
    return free;
}

/// A name that a correction gives to a model is that model.
Model joinedModel(Joining &joining, const ImportedModel &model)
{
    Model out = model.values;
    const auto known = joining.modelIds.find(out.name);
    if (known != joining.modelIds.end())
        out.id = known->second;
    out.lab = joinedLab(joining, model.lab, model.country);
    return out;
}

void setScores(Joining &joining, Snapshot &snapshot, std::size_t place, const ImportedModel &model)
{
    for (const ImportedScore &score : model.scores) {
        const auto [found, isNew] = joining.evaluations.try_emplace(score.evaluation);
        if (isNew)
            found->second = findEvaluation(joining.out.dataset, score.evaluation);
        if (!found->second)
            continue;
        snapshot.scores.set(*found->second, place, score.score);
        ScoreBasis basis{{}, score.questions, score.repeats};
        if (score.standardError.value_or(0) > 0) // one of nothing beside 0 or 1 tells nothing
            basis.standardError = score.standardError;
        if (basis.standardError || basis.questions || basis.repeats)
            snapshot.scores.setBasis(*found->second, place, basis);
    }
}

/// Whether a model of this day was measured in the same evaluation before, with another score.
bool measuredAgain(const Dataset &dataset, const Snapshot &snapshot,
                   const ImportedSnapshot &imported)
{
    return std::ranges::any_of(imported.models, [&](const ImportedModel &model) {
        const auto place = std::ranges::find(snapshot.models, model.values.id, &Model::id)
            - snapshot.models.begin();
        return place != std::ssize(snapshot.models)
            && std::ranges::any_of(model.scores, [&](const ImportedScore &score) {
                   const auto evaluation = findEvaluation(dataset, score.evaluation);
                   const auto before = evaluation
                       ? snapshot.scores.score(*evaluation, static_cast<std::size_t>(place))
                       : std::nullopt;
                   return before && *before != score.score;
               });
    });
}

/// Another file of runs of a day.
void joinRunDay(Joining &joining, Snapshot &snapshot, const ImportedSnapshot &imported)
{
    for (const ImportedModel &model : imported.models) {
        Model joined = joinedModel(joining, model);
        auto place
            = std::ranges::find(snapshot.models, joined.id, &Model::id) - snapshot.models.begin();
        if (place == std::ssize(snapshot.models)) {
            snapshot.models.push_back(std::move(joined));
            snapshot.scores.grow(joining.out.dataset.evaluations.size(), snapshot.models.size());
        }
        setScores(joining, snapshot, static_cast<std::size_t>(place), model);
    }
}

void joinSnapshot(Joining &joining, const ImportedSnapshot &imported)
{
    Dataset &dataset = joining.out.dataset;
    const auto method = findMethod(dataset, imported.method);
    if (!method) {
        joining.warn(Error::tr("The snapshot %1 is left out: there is no method %2."),
                     {imported.values.id, imported.method});
        return;
    }
    const auto sameDay
        = isRunDay(imported) ? findSnapshot(dataset, imported.values.id) : std::nullopt;
    if (sameDay && dataset.snapshots[*sameDay].method == *method
        && !measuredAgain(dataset, dataset.snapshots[*sameDay], imported)) {
        joinRunDay(joining, dataset.snapshots[*sameDay], imported);
        return;
    }
    Snapshot snapshot = imported.values;
    snapshot.id = freeId(dataset, snapshot.id);
    snapshot.method = *method;
    snapshot.scores = ScoreTable(dataset.evaluations.size(), imported.models.size());
    for (const ImportedModel &model : imported.models) {
        if (joining.watch.isStopped())
            return;
        snapshot.models.push_back(joinedModel(joining, model));
        setScores(joining, snapshot, snapshot.models.size() - 1, model);
    }
    dataset.snapshots.push_back(std::move(snapshot));
}

/// Own runs of one import: what they meet is looked up once, so that a million of them are no million
/// searches.
class RunJoining final
{
public:
    explicit RunJoining(Joining &joining)
        : m_joining(joining)
        , m_dataset(joining.out.dataset)
        , m_measured(m_dataset.snapshots.size())
        , m_names(m_dataset.snapshots.size())
    {
        for (std::size_t i = 0; i < m_measured.size(); ++i)
            m_measured[i] = measuredIn(m_dataset.snapshots[i]);
    }

    void join(const ImportedModel &run)
    {
        const auto places = snapshotsFor(run);
        if (places.empty())
            m_joining.warn(
                Error::tr(
                    "The own run %1 stands in no snapshot: none has scores of its evaluations."),
                {run.values.name});
        for (const std::size_t place : places)
            joinInto(place, run);
    }

private:
    /// Evaluations of the method that the source measured.
    [[nodiscard]] std::set<std::string> measuredIn(const Snapshot &snapshot) const
    {
        std::set<std::string> measured;
        for (const MethodPart &part : m_dataset.methods[snapshot.method].parts) {
            const auto &scores = snapshot.scores.column(part.evaluation);
            if (std::ranges::any_of(scores, [](double score) { return score == score; }))
                measured.insert(m_dataset.evaluations[part.evaluation].id);
        }
        return measured;
    }

    /// The newest snapshot of each method in which the run shares an evaluation with others.
    [[nodiscard]] std::vector<std::size_t> snapshotsFor(const ImportedModel &run) const
    {
        std::vector<std::size_t> places;
        std::set<std::size_t> methods;
        for (std::size_t i = m_dataset.snapshots.size(); i-- > 0;) {
            const Snapshot &snapshot = m_dataset.snapshots[i];
            const auto isShared = [&measured = m_measured[i]](const ImportedScore &score) {
                return measured.contains(score.evaluation);
            };
            if (!m_dataset.methods[snapshot.method].own && !methods.contains(snapshot.method)
                && std::ranges::any_of(run.scores, isShared)) {
                methods.insert(snapshot.method);
                places.push_back(i);
            }
        }
        return places;
    }

    /// Beside the source's own row, never in its place.
    void joinInto(std::size_t place, const ImportedModel &run)
    {
        Snapshot &snapshot = m_dataset.snapshots[place];
        std::unordered_set<std::string> &names = m_names[place];
        if (names.empty()) {
            for (const Model &model : snapshot.models)
                names.insert({"name:" + model.name, "id:" + model.id});
        }
        Model model = joinedModel(m_joining, run);
        model.own = true;
        const std::string id = model.id;
        const std::string name = model.name;
        for (int number = 1;
             names.contains("name:" + model.name) || names.contains("id:" + model.id); ++number) {
            const std::string count = number > 1 ? ' ' + std::to_string(number) : std::string();
            model.id = "own" + count + ':' + id;
            model.name = name + " (own run" + count + ')';
        }
        names.insert({"name:" + model.name, "id:" + model.id});
        snapshot.models.push_back(std::move(model));
        snapshot.scores.grow(m_dataset.evaluations.size(), snapshot.models.size());
        setScores(m_joining, snapshot, snapshot.models.size() - 1, run);
    }

    Joining &m_joining;
    Dataset &m_dataset;
    std::vector<std::set<std::string>> m_measured;        ///< by snapshot
    std::vector<std::unordered_set<std::string>> m_names; ///< by snapshot, once it is asked for
};

} // namespace

namespace {

/// The first that the source names.
void setCountry(Lab &lab, const std::vector<std::string> &codes)
{
    if (codes.empty())
        return;
    lab.country = codes.front();
    lab.otherCountries.assign(std::next(codes.begin()), codes.end());
}

/// A lab that an import brought without a country gets that of a later one.
void giveCountry(Joining &joining, const std::string &name, Lab &lab, const std::string &country)
{
    const auto homeless = std::ranges::find(joining.homeless, name);
    if (country.empty() || homeless == joining.homeless.end())
        return;
    setCountry(lab, countryCodes(joining.out.dataset, country));
    if (!lab.country.empty())
        joining.homeless.erase(homeless);
}

} // namespace

std::optional<std::size_t> joinedLab(Joining &joining, const std::string &name,
                                     const std::string &country)
{
    Dataset &dataset = joining.out.dataset;
    if (name.empty())
        return std::nullopt;
    const auto [met, isNew] = joining.labs.try_emplace(name, 0);
    if (!isNew) {
        giveCountry(joining, name, dataset.labs[met->second], country);
        return met->second;
    }
    if (const auto known = findLab(dataset, name))
        return met->second = *known;
    Lab lab;
    lab.id = idFrom(name);
    lab.nameEn = name;
    setCountry(lab, countryCodes(dataset, country));
    if (const auto known = findLab(dataset, lab.id))
        lab.id = "document-" + lab.id;
    if (lab.country.empty() && !joining.correctedLabs.contains(lab.id))
        joining.homeless.push_back(name);
    dataset.labs.push_back(std::move(lab));
    return met->second = dataset.labs.size() - 1;
}

void joinSnapshots(Joining &joining, const Import &import)
{
    for (const ImportedSnapshot &snapshot : import.snapshots)
        joinSnapshot(joining, snapshot);
    std::ranges::stable_sort(joining.out.dataset.snapshots, {}, &Snapshot::date);
}

void joinRuns(Joining &joining, const Import &import)
{
    if (import.runs.empty())
        return;
    RunJoining runs(joining);
    for (const ImportedModel &run : import.runs) {
        if (joining.watch.isStopped())
            return;
        runs.join(run);
    }
}

} // namespace podium
