// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/checking/checking.h"
#include "app/engine/ranking/index.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// How far recomputed and published values may lie apart; SOURCES.md, "Recomputing". The rounding
/// of the published numbers explains all of it: a file with an index of `decimals` places has
/// scores of as many or a few more.
double indexTolerance(PublishedBasis basis, int decimals)
{
    constexpr double kWholeNumber = 0.5 + 0.05;
    constexpr double kOneDecimal = 0.1;
    constexpr double kTwoDecimals = 0.02;
    constexpr double kFullPrecision = 0.00005;
    if (basis == PublishedBasis::PrintedInteger)
        return kWholeNumber;
    if (decimals <= 1)
        return kOneDecimal;
    return decimals <= 3 ? kTwoDecimals : kFullPrecision;
}

double agenticTolerance(int decimals)
{
    return decimals <= 3 ? 0.1 : 0.00005;
}

/// Bounds are decimal, sums are binary: 0.1 may come out as 0.1 + 1e-15.
constexpr double kBinaryRounding = 1e-9;

/// For sentences: as many places as the most exact source has.
double rounded(double value)
{
    return std::round(value * 1e6) / 1e6;
}

std::optional<double> recomputedIndex(const Dataset &dataset, const Snapshot &snapshot,
                                      const Method &method, std::size_t model, bool missingIsZero)
{
    double sum = 0;
    for (const MethodPart &part : method.parts) {
        const auto score = snapshot.scores.score(part.evaluation, model);
        if (score)
            sum += part.weight * normalised(*score, dataset.evaluations[part.evaluation].scale);
        else if (!missingIsZero)
            return std::nullopt;
    }
    return 100 * sum;
}

/// The two parts of the agentic index of v4.0 and v4.1: GDPval by Elo and a τ-Bench.
struct AgenticParts {
    std::size_t knowledgeWork = 0;
    std::size_t dialogue = 0;
};

std::optional<AgenticParts> agenticParts(const Dataset &dataset, const Method &method)
{
    std::vector<std::size_t> agents;
    for (const MethodPart &part : method.parts) {
        if (part.group == "agents")
            agents.push_back(part.evaluation);
    }
    if (agents.size() != 2)
        return std::nullopt;
    const auto isElo = [&](std::size_t i) { return dataset.evaluations[i].scale == Scale::Elo; };
    if (!isElo(agents[0]))
        std::swap(agents[0], agents[1]);
    const bool oneEach = isElo(agents[0]) && !isElo(agents[1]);
    return oneEach ? std::optional(AgenticParts{agents[0], agents[1]}) : std::nullopt;
}

void checkAgentic(DatasetChecking &checking, const Snapshot &snapshot, const AgenticParts &parts,
                  std::size_t i)
{
    const Model &model = snapshot.models[i];
    const bool missingIsZero = model.publishedBasis == PublishedBasis::ZeroFilled;
    const auto elo = snapshot.scores.score(parts.knowledgeWork, i);
    const auto dialogue = snapshot.scores.score(parts.dialogue, i);
    if ((!elo && !missingIsZero) || !dialogue || !model.publishedAgentic)
        return;
    const double knowledgeWork = elo ? normalised(*elo, Scale::Elo) : 0;
    const double computed = 100 * (2 * knowledgeWork + *dialogue) / 3;
    const double tolerance = agenticTolerance(snapshot.indexDecimals.value_or(0));
    if (std::abs(computed - *model.publishedAgentic) > tolerance + kBinaryRounding)
        checking.error(
            {snapshotFile(snapshot), csvRowAt(i), "agentic_index"},
            "The scores of %1 give an agentic index of %2, but %3 is published; they may "
            "differ by %4.",
            {model.name, shortestText(rounded(computed)), shortestText(*model.publishedAgentic),
             shortestText(tolerance)});
}

void checkIndex(DatasetChecking &checking, const Snapshot &snapshot, std::size_t i)
{
    const Dataset &dataset = checking.dataset;
    const Model &model = snapshot.models[i];
    const bool exact = model.publishedBasis != PublishedBasis::None
        && model.publishedBasis != PublishedBasis::Estimated;
    if (!exact || !model.publishedIndex)
        return;
    const auto computed = recomputedIndex(dataset, snapshot, dataset.methods[snapshot.method], i,
                                          model.publishedBasis == PublishedBasis::ZeroFilled);
    const Place place{snapshotFile(snapshot), csvRowAt(i), "published_index"};
    if (!computed) {
        checking.error(place,
                       "The index of %1 is not marked as estimated, but a score it rests on is "
                       "missing.",
                       {model.name});
        return;
    }
    const double tolerance
        = indexTolerance(model.publishedBasis, snapshot.indexDecimals.value_or(0));
    if (std::abs(*computed - *model.publishedIndex) > tolerance + kBinaryRounding)
        checking.error(place,
                       "The scores of %1 give an index of %2, but %3 is published; they may differ "
                       "by %4.",
                       {model.name, shortestText(rounded(*computed)),
                        shortestText(*model.publishedIndex), shortestText(tolerance)});
}

} // namespace

void checkRecomputation(DatasetChecking &checking, const Snapshot &snapshot)
{
    const Dataset &dataset = checking.dataset;
    const Method &method = dataset.methods[snapshot.method];
    const bool known = std::ranges::all_of(method.parts, [&dataset](const MethodPart &part) {
        return part.evaluation < dataset.evaluations.size();
    });
    if (!known)
        return;
    const auto agentic = agenticParts(dataset, method);
    for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
        // A row whose scores are of one day and whose index is of another shows nothing.
        const Model &model = snapshot.models[i];
        const bool sameDay = model.recordedOn == model.publishedOn;
        if (!sameDay)
            continue;
        checkIndex(checking, snapshot, i);
        if (agentic)
            checkAgentic(checking, snapshot, *agentic, i);
    }
}

} // namespace podium
