// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/other_facts.h"

#include "app/data/files/number_text.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace podium {

namespace {

constexpr std::size_t kMostCompared = 10'000; ///< models; beyond them a file is no correction

std::string factText(const std::optional<double> &number)
{
    return number ? shortestText(*number) : std::string();
}

std::string factText(const std::optional<bool> &truth)
{
    if (!truth)
        return {};
    return *truth ? "true" : "false";
}

/// Facts of a model by the words that a mapping takes.
std::vector<std::pair<const char *, std::string>> factsOf(const ImportedModel &model)
{
    const Model &values = model.values;
    return {{"lab", model.lab},
            {"country", model.country},
            {"released", values.released ? toIsoText(*values.released) : std::string()},
            {"licence", values.licence},
            {"open-weights", factText(values.openWeights)},
            {"reasoning", factText(values.reasoning)},
            {"parameters", factText(values.parameters)},
            {"context", factText(values.contextTokens)},
            {"input-price", factText(values.inputPrice)},
            {"output-price", factText(values.outputPrice)},
            {"speed", factText(values.outputSpeed)}};
}

template <typename Take>
void eachModel(const Import &import, Take take)
{
    for (const ImportedModel &run : import.runs)
        take("run " + run.values.id, run);
    for (const ImportedSnapshot &snapshot : import.snapshots) {
        for (const ImportedModel &model : snapshot.models)
            take(snapshot.values.id + ' ' + model.values.id, model);
    }
}

std::size_t modelsIn(const Import &import)
{
    std::size_t count = import.runs.size();
    for (const ImportedSnapshot &snapshot : import.snapshots)
        count += snapshot.models.size();
    return count;
}

void sayOther(const std::string &name, const char *fact, const std::string &first,
              const std::string &later, const std::string &file, ImportFindings &findings)
{
    findings.add(
        Finding::Severity::Warning, "other-fact", 0, fact, later,
        first.empty()
            ? Error::tr("%1: \"%2\" is %3 here, and %5, which is imported already, does not say "
                        "it. With --replace this file takes the place of that one.")
            : Error::tr("%1: \"%2\" is %3 here and %4 in %5, which is imported already and "
                        "counts. With --replace this file takes the place of that one."),
        {name, fact, later, first, file});
}

} // namespace

void sayOtherFacts(const Import &before, const Import &import, ImportFindings &findings)
{
    if (modelsIn(before) > kMostCompared || modelsIn(import) > kMostCompared)
        return;
    std::unordered_map<std::string, const ImportedModel *> firsts;
    eachModel(before, [&firsts](const std::string &key, const ImportedModel &model) {
        firsts.try_emplace(key, &model);
    });
    std::unordered_map<std::string, bool> said; // a model may be a run and in a snapshot
    eachModel(import, [&](const std::string &key, const ImportedModel &model) {
        const auto first = firsts.find(key);
        if (first == firsts.end())
            return;
        const auto had = factsOf(*first->second);
        const auto has = factsOf(model);
        for (std::size_t i = 0; i < had.size(); ++i) {
            const bool isOther = !has[i].second.empty() && had[i].second != has[i].second;
            if (isOther && !std::exchange(said[model.values.id + ' ' + had[i].first], true))
                sayOther(model.values.name, had[i].first, had[i].second, has[i].second, before.file,
                         findings);
        }
    });
}

} // namespace podium
