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

double subIndexTolerance(int decimals)
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
            sum += part.weight * normalised(*score, dataset.evaluations[part.evaluation]);
        else if (!missingIsZero)
            return std::nullopt;
    }
    return 100 * sum;
}

/// A published sub-index: its column, its value, and the sentence for one that scores do not give.
struct PublishedSubIndex {
    const char *column;
    std::optional<double> value;
    const char *sentence;
};

PublishedSubIndex publishedSubIndex(const Model &model, Subject subject)
{
    switch (subject) {
    case Subject::Coding:
        return {
            "coding_index", model.publishedCoding,
            Error::tr(
                "The scores of %1 give a coding index of %2, but %3 is published; they may differ "
                "by %4.")};
    case Subject::Maths:
        return {
            "math_index", model.publishedMaths,
            Error::tr(
                "The scores of %1 give a maths index of %2, but %3 is published; they may differ "
                "by %4.")};
    case Subject::Agentic:
        return {
            "agentic_index", model.publishedAgentic,
            Error::tr("The scores of %1 give an agentic index of %2, but %3 is published; they may "
                      "differ by %4.")};
    case Subject::Intelligence:
        break;
    }
    return {"", {}, ""};
}

/// Where the source filled in zeros it did so for Elo ratings only.
std::optional<double> recomputedSubIndex(const Dataset &dataset, const Snapshot &snapshot,
                                         const Method &method, std::size_t i)
{
    const bool zeroFilled = snapshot.models[i].publishedBasis == PublishedBasis::ZeroFilled;
    double sum = 0;
    for (const MethodPart &part : method.parts) {
        const Evaluation &evaluation = dataset.evaluations[part.evaluation];
        const auto score = snapshot.scores.score(part.evaluation, i);
        if (!score && !(zeroFilled && evaluation.scale == Scale::Elo))
            return std::nullopt;
        sum += score ? part.weight * normalised(*score, evaluation) : 0;
    }
    return 100 * sum;
}

void checkSubIndex(DatasetChecking &checking, const Snapshot &snapshot, const Method &method,
                   std::size_t i)
{
    const Model &model = snapshot.models[i];
    const PublishedSubIndex published = publishedSubIndex(model, method.subject);
    const auto computed = recomputedSubIndex(checking.dataset, snapshot, method, i);
    if (!published.value || !computed)
        return;
    const double tolerance = subIndexTolerance(snapshot.indexDecimals.value_or(0));
    if (std::abs(*computed - *published.value) > tolerance + kBinaryRounding)
        checking.error({snapshotFile(snapshot), csvRowAt(i), published.column}, published.sentence,
                       {model.name, shortestText(rounded(*computed)),
                        shortestText(*published.value), shortestText(tolerance)});
}

bool isDefined(const Dataset &dataset, const Method &method)
{
    return std::ranges::all_of(method.parts, [&dataset](const MethodPart &part) {
        return part.evaluation < dataset.evaluations.size();
    });
}

std::vector<const Method *> subIndicesOf(const Dataset &dataset, const Method &method)
{
    std::vector<const Method *> out;
    for (const Method &candidate : dataset.methods) {
        if (!candidate.partOf.empty() && candidate.partOf == method.id
            && isDefined(dataset, candidate))
            out.push_back(&candidate);
    }
    return out;
}

void checkIndex(DatasetChecking &checking, const Snapshot &snapshot, std::size_t i)
{
    const Dataset &dataset = checking.dataset;
    const Model &model = snapshot.models[i];
    const bool exact = model.publishedBasis != PublishedBasis::None
        && model.publishedBasis != PublishedBasis::Estimated
        && model.publishedBasis != PublishedBasis::IndexOnly;
    if (!exact || !model.publishedIndex)
        return;
    const auto computed = recomputedIndex(dataset, snapshot, dataset.methods[snapshot.method], i,
                                          model.publishedBasis == PublishedBasis::ZeroFilled);
    const Place place{snapshotFile(snapshot), csvRowAt(i), "published_index"};
    if (!computed) {
        checking.error(
            place,
            Error::tr("The index of %1 is not marked as estimated, but a score it rests on is "
                      "missing."),
            {model.name});
        return;
    }
    const double tolerance
        = indexTolerance(model.publishedBasis, snapshot.indexDecimals.value_or(0));
    if (std::abs(*computed - *model.publishedIndex) > tolerance + kBinaryRounding)
        checking.error(
            place,
            Error::tr("The scores of %1 give an index of %2, but %3 is published; they may differ "
                      "by %4."),
            {model.name, shortestText(rounded(*computed)), shortestText(*model.publishedIndex),
             shortestText(tolerance)});
}

} // namespace

void checkRecomputation(DatasetChecking &checking, const Snapshot &snapshot)
{
    const Dataset &dataset = checking.dataset;
    const Method &method = dataset.methods[snapshot.method];
    if (!isDefined(dataset, method))
        return;
    const std::vector<const Method *> subIndices = subIndicesOf(dataset, method);
    for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
        // A row whose scores are of one day and whose index is of another shows nothing.
        const Model &model = snapshot.models[i];
        const bool sameDay = model.recordedOn == model.publishedOn;
        if (!sameDay)
            continue;
        checkIndex(checking, snapshot, i);
        for (const Method *subIndex : subIndices)
            checkSubIndex(checking, snapshot, *subIndex, i);
    }
}

} // namespace podium
