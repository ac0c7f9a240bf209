// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/checking/checking.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// Elo points far from any rating seen: such a cell is a fraction or a typing error.
constexpr double kLeastElo = -1000;
constexpr double kMostElo = 4000;

struct Row {
    const Snapshot &snapshot;
    const Model &model;
    int number = 0;

    [[nodiscard]] Place at(std::string column) const
    {
        return {snapshotFile(snapshot), number, std::move(column)};
    }
};

/// Others publish indices on scales of their own, as the Arena does in Elo points.
bool isIndexOfOthers(const Dataset &dataset, const Snapshot &snapshot)
{
    if (snapshot.method >= dataset.methods.size())
        return false;
    const Method &method = dataset.methods[snapshot.method];
    return method.parts.size() == 1 && method.parts[0].evaluation < dataset.evaluations.size()
        && dataset.evaluations[method.parts[0].evaluation].category == "published";
}

void checkNumbers(DatasetChecking &checking, const Row &row)
{
    const Model &model = row.model;
    const bool ofOthers = isIndexOfOthers(checking.dataset, row.snapshot);
    checkWithin(checking, row.at("published_index"), model.publishedIndex, ofOthers ? kLeastElo : 0,
                ofOthers ? kMostElo : 100);
    checkWithin(checking, row.at("coding_index"), model.publishedCoding, 0, 100);
    checkWithin(checking, row.at("math_index"), model.publishedMaths, 0, 100);
    checkWithin(checking, row.at("agentic_index"), model.publishedAgentic, 0, 100);
    checkPositive(checking, row.at("parameters_b"), model.parameters);
    checkPositive(checking, row.at("active_parameters_b"), model.activeParameters);
    checkPositive(checking, row.at("context_tokens"), model.contextTokens);
    checkNotNegative(checking, row.at("price_input_usd"), model.inputPrice);
    checkNotNegative(checking, row.at("price_output_usd"), model.outputPrice);
    checkNotNegative(checking, row.at("price_blended_usd"), model.blendedPrice);
    checkNotNegative(checking, row.at("output_tokens_per_s"), model.outputSpeed);
    checkNotNegative(checking, row.at("time_to_first_token_s"), model.firstTokenDelay);
    if (model.parameters && model.activeParameters > model.parameters)
        checking.error(
            row.at("active_parameters_b"),
            Error::tr("%1 has %2 billion active parameters, but only %3 billion in all."),
            {model.name, shortestText(*model.activeParameters), shortestText(*model.parameters)});
}

void checkDates(DatasetChecking &checking, const Row &row)
{
    const Model &model = row.model;
    const Date day = row.snapshot.date;
    checkDay(checking, row.at("release_date"), model.released);
    if (model.recordedOn && *model.recordedOn <= day)
        checking.error(
            row.at("recorded_on"),
            Error::tr("%1 is not after the day of the snapshot, %2; leave the cell empty."),
            {toIsoText(*model.recordedOn), toIsoText(day)});
    if (model.publishedOn && *model.publishedOn <= day)
        checking.error(
            row.at("published_on"),
            Error::tr("%1 is not after the day of the snapshot, %2; leave the cell empty."),
            {toIsoText(*model.publishedOn), toIsoText(day)});
    const Date known = std::max(day, model.recordedOn.value_or(day));
    // Own runs stand in snapshots of other days, beside what was known then.
    if (!model.own && model.released && *model.released > known)
        checking.error(row.at("release_date"),
                       Error::tr("%1 was released on %2, after its scores were recorded on %3."),
                       {model.name, toIsoText(*model.released), toIsoText(known)});
}

void checkBasis(DatasetChecking &checking, const Row &row)
{
    const Model &model = row.model;
    const bool hasBasis = model.publishedBasis != PublishedBasis::None;
    if (model.publishedIndex.has_value() != hasBasis)
        checking.error(row.at("published_basis"),
                       hasBasis ? Error::tr("%1 has a basis of its published index, but no index.")
                                : Error::tr("%1 has a published index; say what it rests on."),
                       {model.name});
    const bool integer = model.publishedBasis == PublishedBasis::PrintedInteger;
    if (integer && model.publishedIndex
        && std::floor(*model.publishedIndex) != *model.publishedIndex)
        checking.error(row.at("published_index"),
                       Error::tr("The index of %1 was printed as a whole number, but is %2 here."),
                       {model.name, shortestText(*model.publishedIndex)});
}

void checkScores(DatasetChecking &checking, const Snapshot &snapshot)
{
    const auto &evaluations = checking.dataset.evaluations;
    for (std::size_t e = 0; e < evaluations.size(); ++e) {
        const bool elo = evaluations[e].scale == Scale::Elo;
        // Wrong answers may take points away in evaluations of one's own.
        const double least = elo ? kLeastElo : evaluations[e].category == "own" ? -1 : 0;
        for (std::size_t i = 0; i < snapshot.models.size(); ++i)
            checkWithin(checking, {snapshotFile(snapshot), csvRowAt(i), evaluations[e].id},
                        snapshot.scores.score(e, i), least, elo ? kMostElo : 1);
    }
}

void checkModels(DatasetChecking &checking, const Snapshot &snapshot)
{
    const std::string file = snapshotFile(snapshot);
    checkUnique(checking, file, "id", snapshot.models, [](const Model &model) { return model.id; });
    checkUnique(checking, file, "name", snapshot.models,
                [](const Model &model) { return model.name; });
    for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
        const Row row{snapshot, snapshot.models[i], csvRowAt(i)};
        if (row.model.assumed) // by a scenario, and in no file
            continue;
        if (row.model.lab && *row.model.lab >= checking.dataset.labs.size())
            checking.error(row.at("lab"),
                           Error::tr("%1 is of a lab that labs.csv does not define."),
                           {row.model.name});
        checkNumbers(checking, row);
        checkDates(checking, row);
        checkBasis(checking, row);
    }
}

} // namespace

void checkSnapshots(DatasetChecking &checking)
{
    const Dataset &dataset = checking.dataset;
    checkUnique(checking, "snapshots.csv", "id", dataset.snapshots,
                [](const Snapshot &snapshot) { return snapshot.id; });
    for (std::size_t i = 0; i < dataset.snapshots.size(); ++i) {
        const Snapshot &snapshot = dataset.snapshots[i];
        checkDay(checking, {"snapshots.csv", csvRowAt(i), "date"}, snapshot.date);
        checkModels(checking, snapshot);
        checkScores(checking, snapshot);
        if (snapshot.method < dataset.methods.size())
            checkRecomputation(checking, snapshot);
        else
            checking.error(
                {"snapshots.csv", csvRowAt(i), "method"},
                Error::tr("The snapshot %1 uses a method that methods.csv does not define."),
                {snapshot.id});
    }
}

} // namespace podium
