// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/effective_method.h"

#include "app/engine/values/limits.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

namespace podium {

namespace {

const MethodPart *partOf(const Method &method, std::size_t evaluation)
{
    const auto found = std::ranges::find(method.parts, evaluation, &MethodPart::evaluation);
    return found == method.parts.end() ? nullptr : &*found;
}

bool hasScores(const Snapshot &snapshot, std::size_t evaluation)
{
    return std::ranges::any_of(snapshot.scores.column(evaluation),
                               [](double score) { return !std::isnan(score); });
}

/// The snapshot's own method has the evaluation in another edition or with other questions.
bool isOtherVersion(const Dataset &dataset, const Snapshot &snapshot, const MethodPart &part)
{
    const MethodPart *own = partOf(dataset.methods[snapshot.method], part.evaluation);
    if (!own)
        return false;
    const bool renewed
        = !own->edition.empty() && !part.edition.empty() && own->edition != part.edition;
    return renewed || (own->questions && part.questions && *own->questions != *part.questions);
}

std::string listed(const std::vector<std::string> &items)
{
    std::string out;
    for (const std::string &item : items)
        out += (out.empty() ? "" : ", ") + item;
    return out;
}

std::string fittingSnapshots(const Dataset &dataset, const Method &method)
{
    std::vector<std::string> ids;
    for (const Snapshot &snapshot : dataset.snapshots) {
        if (fits(dataset, snapshot, method))
            ids.push_back(snapshot.id);
    }
    return listed(ids);
}

/// What is wrong, and what to do when other snapshots fit the method and when none does.
struct Mismatch {
    const char *withSnapshots;
    const char *without;
};

constexpr Mismatch kNoScores{
    Error::tr(
        "Method %1 needs %2, in which snapshot %3 has no scores. Use method %4, or one of the snapshots "
        "%5."),
    Error::tr("Method %1 needs %2, in which snapshot %3 has no scores. Use method %4.")};
constexpr Mismatch kOtherVersion{
    Error::tr(
        "Method %1 is about another version of %2 than snapshot %3 has. Use method %4, or one of the "
        "snapshots %5."),
    Error::tr("Method %1 is about another version of %2 than snapshot %3 has. Use method %4.")};

tl::unexpected<Error> mismatch(const Dataset &dataset, const Snapshot &snapshot,
                               const Method &method, const MethodPart &part, const Mismatch &what)
{
    std::vector<std::string> arguments{method.id, dataset.evaluations[part.evaluation].nameEn,
                                       snapshot.id, dataset.methods[snapshot.method].id};
    const std::string snapshots = fittingSnapshots(dataset, method);
    if (snapshots.empty())
        return failure(Error::Kind::Invalid, what.without, std::move(arguments));
    arguments.push_back(snapshots);
    return failure(Error::Kind::Invalid, what.withSnapshots, std::move(arguments));
}

/// Indices of two versions are two scales; nothing computed from both can be read.
Result<void> checkFit(const Dataset &dataset, const Snapshot &snapshot, const Method &method)
{
    if (dataset.methods[snapshot.method].id == method.id)
        return {};
    for (const MethodPart &part : method.parts) {
        if (!hasScores(snapshot, part.evaluation))
            return mismatch(dataset, snapshot, method, part, kNoScores);
        if (isOtherVersion(dataset, snapshot, part))
            return mismatch(dataset, snapshot, method, part, kOtherVersion);
    }
    return {};
}

Result<std::vector<double>> customWeights(const Dataset &dataset, const Method &method,
                                          const std::vector<NamedWeight> &custom)
{
    std::vector<double> weights(method.parts.size(), 0.0);
    std::vector<std::string> known;
    for (const MethodPart &part : method.parts)
        known.push_back(dataset.evaluations[part.evaluation].id);
    for (const auto &[evaluation, weight] : custom) {
        const auto found = std::ranges::find(known, evaluation);
        if (found == known.end())
            return failure(Error::Kind::NotFound,
                           Error::tr("Method %1 has no evaluation \"%2\" to weigh; it has %3."),
                           {method.id, evaluation, listed(known)});
        if (!(weight >= 0 && weight <= kMostWeight))
            return failure(Error::Kind::Invalid,
                           Error::tr("The weight of %1 must be from 0 to %2."),
                           {evaluation, std::to_string(static_cast<int>(kMostWeight))});
        const bool twice = std::ranges::count(custom, evaluation, &NamedWeight::evaluation) > 1;
        if (twice)
            return failure(Error::Kind::Invalid,
                           Error::tr("The weight of %1 is given more than once."), {evaluation});
        weights[static_cast<std::size_t>(found - known.begin())] = weight;
    }
    return weights;
}

std::vector<double> categoryWeights(const Dataset &dataset, const Method &method)
{
    const auto categoryOf = [&dataset](const MethodPart &part) {
        return part.group.empty() ? dataset.evaluations[part.evaluation].category : part.group;
    };
    std::map<std::string, int> sizes;
    for (const MethodPart &part : method.parts)
        ++sizes[categoryOf(part)];
    std::vector<double> weights;
    for (const MethodPart &part : method.parts)
        weights.push_back(1.0 / sizes[categoryOf(part)]);
    return weights;
}

Result<std::vector<double>> ruledWeights(const Dataset &dataset, const Method &method)
{
    std::vector<double> own;
    for (const MethodPart &part : method.parts)
        own.push_back(part.weight);
    switch (method.rules.weights.kind) {
    case WeightRule::Kind::Source:
    case WeightRule::Kind::PrincipalComponent:
        return own;
    case WeightRule::Kind::Equal:
        return std::vector<double>(own.size(), 1.0);
    case WeightRule::Kind::Category:
        return categoryWeights(dataset, method);
    case WeightRule::Kind::Custom:
        return customWeights(dataset, method, method.rules.weights.custom);
    }
    return own;
}

} // namespace

Result<Method> effectiveMethod(const Dataset &dataset, const Snapshot &snapshot,
                               const Method &method, const MethodChoice &choice)
{
    if (const auto fitting = checkFit(dataset, snapshot, method); !fitting)
        return tl::unexpected(fitting.error());
    Method out = method;
    out.rules.normalisation = choice.normalisation.value_or(method.rules.normalisation);
    out.rules.aggregation = choice.aggregation.value_or(method.rules.aggregation);
    out.rules.weights = choice.weights.value_or(method.rules.weights);
    out.rules.missing = choice.missing.value_or(method.rules.missing);
    out.rules.winsorised = choice.winsorised.value_or(method.rules.winsorised);
    if (const double least = out.rules.missing.leastCoverage; !(least >= 0 && least <= 1))
        return failure(Error::Kind::Invalid,
                       Error::tr("The least coverage of the missing rule must be from 0 to 1."));
    const auto weights = ruledWeights(dataset, out);
    if (!weights)
        return tl::unexpected(weights.error());
    double sum = 0;
    for (const double weight : *weights)
        sum += weight;
    if (!(sum > 0))
        return failure(
            Error::Kind::Invalid,
            Error::tr("The weights of method %1 sum to nothing; give one of them more than 0."),
            {method.id});
    // Weights that sum to 1 already must not change in the last digit.
    const double scale = out.rules.weights.kind == WeightRule::Kind::Source ? 1 : sum;
    const Method &own = dataset.methods[snapshot.method];
    for (std::size_t i = 0; i < out.parts.size(); ++i) {
        out.parts[i].weight = (*weights)[i] / scale;
        const MethodPart *stated = partOf(own, out.parts[i].evaluation);
        if (stated && !out.parts[i].questions) {
            out.parts[i].questions = stated->questions;
            out.parts[i].repeats = stated->repeats;
        }
    }
    return out;
}

bool fits(const Dataset &dataset, const Snapshot &snapshot, const Method &method)
{
    if (dataset.methods[snapshot.method].id == method.id)
        return true;
    return std::ranges::all_of(method.parts, [&](const MethodPart &part) {
        return hasScores(snapshot, part.evaluation) && !isOtherVersion(dataset, snapshot, part);
    });
}

bool isPlain(const MethodRules &rules)
{
    return rules.normalisation == Normalisation::None && rules.winsorised == 0
        && rules.aggregation == Aggregation::Arithmetic
        && rules.weights.kind != WeightRule::Kind::PrincipalComponent
        && (rules.missing.kind == MissingRule::Kind::CompleteCases
            || rules.missing.kind == MissingRule::Kind::SourceEstimate);
}

bool dependsOnModels(const MethodRules &rules)
{
    const MissingRule::Kind missing = rules.missing.kind;
    return rules.winsorised > 0
        || (rules.normalisation != Normalisation::None
            && rules.normalisation != Normalisation::Goalposts)
        || rules.aggregation == Aggregation::Copeland || rules.aggregation == Aggregation::WinRate
        || rules.aggregation == Aggregation::Borda
        || rules.weights.kind == WeightRule::Kind::PrincipalComponent
        || missing == MissingRule::Kind::Mean || missing == MissingRule::Kind::Median
        || missing == MissingRule::Kind::Regression;
}

bool isAdditive(Aggregation aggregation)
{
    return aggregation == Aggregation::Arithmetic || aggregation == Aggregation::WinRate
        || aggregation == Aggregation::Borda;
}

bool isBounded(const MethodRules &rules)
{
    const bool open = rules.normalisation == Normalisation::ZScore
        || rules.normalisation == Normalisation::Reference
        || rules.weights.kind == WeightRule::Kind::PrincipalComponent;
    return !open || rules.aggregation == Aggregation::Copeland;
}

bool hasTrueZero(const MethodRules &rules)
{
    return (rules.normalisation == Normalisation::None
            || rules.normalisation == Normalisation::Goalposts)
        && (rules.aggregation == Aggregation::Arithmetic
            || rules.aggregation == Aggregation::Geometric
            || rules.aggregation == Aggregation::Harmonic);
}

} // namespace podium
