// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/checking/checking.h"

#include <cmath>
#include <set>

namespace podium {

namespace {

constexpr double kWeightTolerance = 1e-9;
constexpr const char *kPartsFile = "method_evaluations.csv";

void checkPart(DatasetChecking &checking, const Method &method, const MethodPart &part, int row,
               std::set<std::size_t> &seen)
{
    const auto &evaluations = checking.dataset.evaluations;
    if (part.evaluation >= evaluations.size()) {
        checking.error(
            {kPartsFile, row, "evaluation"},
            Error::tr("The method %1 uses an evaluation that evaluations.csv does not define."),
            {method.id});
        return;
    }
    if (!seen.insert(part.evaluation).second)
        checking.error(
            {kPartsFile, row, "evaluation"},
            Error::tr("The method %1 uses %2 twice; give it one row with the whole weight."),
            {method.id, evaluations[part.evaluation].id});
    checkNotNegative(checking, {kPartsFile, row, "weight"}, part.weight);
    checkPositive(checking, {kPartsFile, row, "questions"}, part.questions);
    checkPositive(checking, {kPartsFile, row, "repeats"}, part.repeats);
}

} // namespace

void checkMethods(DatasetChecking &checking)
{
    const Dataset &dataset = checking.dataset;
    checkUnique(checking, "evaluations.csv", "id", dataset.evaluations,
                [](const Evaluation &evaluation) { return evaluation.id; });
    checkUnique(checking, "methods.csv", "id", dataset.methods,
                [](const Method &method) { return method.id; });
    for (std::size_t i = 0; i < dataset.evaluations.size(); ++i) {
        const Evaluation &evaluation = dataset.evaluations[i];
        checkPositive(checking, {"evaluations.csv", csvRowAt(i), "questions"},
                      evaluation.questions);
        checkPositive(checking, {"evaluations.csv", csvRowAt(i), "repeats"}, evaluation.repeats);
    }
    std::size_t partsBefore = 0;
    for (const Method &method : dataset.methods) {
        std::set<std::size_t> seen;
        double sum = 0;
        for (std::size_t i = 0; i < method.parts.size(); ++i) {
            checkPart(checking, method, method.parts[i], csvRowAt(partsBefore + i), seen);
            sum += method.parts[i].weight;
        }
        if (!(std::abs(sum - 1) <= kWeightTolerance))
            checking.error({kPartsFile, csvRowAt(partsBefore), "weight"},
                           Error::tr("The weights of the method %1 sum to %2; they must sum to 1."),
                           {method.id, shortestText(sum)});
        partsBefore += method.parts.size();
    }
}

} // namespace podium
