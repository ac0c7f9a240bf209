// SPDX-License-Identifier: GPL-3.0-or-later
// Names that sources give to evaluations.
#include "app/data/importing/tables/columns/column_meaning.h"

#include "app/data/importing/tables/columns/header_scale.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace podium {

namespace {

struct OtherName {
    std::string_view key; ///< see nameKey()
    std::string_view id;
    bool isShared = false; ///< with another edition: GPQA has 448 questions, and its Diamond 198
};

/// What sources call evaluations that have another name here.
constexpr OtherName kEvaluationNames[]{
    {"gpqa", "gpqa_diamond", true},
    {"humanityslastexam", "hle"},
    {"lcr", "aa_lcr", true},
    {"tau2", "tau2_telecom", true},
    {"tau2benchtelecom", "tau2_telecom"},
    {"terminalbenchhard", "terminal_bench_hard"},
    {"aime25", "aime_2025"},
    {"aime", "aime_2024", true},
    {"math500", "math_500"},
    {"mmlupro", "mmlu_pro"},
    {"livecodebench", "livecodebench"},
    {"ifbench", "ifbench"},
    {"tau3banking", "tau3_banking"},
    {"taubanking", "tau3_banking", true},
    {"terminalbenchv21", "terminal_bench_v2_1"},
    {"aaomniscienceaccuracy", "aa_omniscience_accuracy"},
    {"aaomnisciencenonhallucination", "aa_omniscience_non_hallucination"},
    {"aaomnisciencenonhallucinationrate", "aa_omniscience_non_hallucination"},
};

/// What tables say behind the name of an evaluation: that the score is a share of right answers.
constexpr std::array<std::string_view, 20> kMetrics{
    "accuracy", "acc",    "exactmatch", "em",     "cotcorrect", "correct",    "passat1",
    "pass1",    "score",  "scores",     "정확도", "점수",       "정답률",     "성적",
    "正解率",   "スコア", "准确率",     "得分",   "分数",       "genauigkeit"};

/// What columns of scores begin with in tables that Podium writes.
constexpr std::string_view kOwnExport = "score_";

} // namespace

namespace {

std::optional<std::string> evaluationKeyed(const std::string &key, const Dataset &known)
{
    const auto found = std::ranges::find_if(known.evaluations, [&](const Evaluation &evaluation) {
        return nameKey(evaluation.id) == key || nameKey(evaluation.nameEn) == key
            || nameKey(evaluation.nameKo) == key;
    });
    return found == known.evaluations.end() ? std::nullopt : std::optional(found->id);
}

} // namespace

namespace {

std::optional<std::string> evaluationOrAlias(const std::string &key, const Dataset &known,
                                             bool evenShared)
{
    if (key.empty())
        return std::nullopt;
    if (auto evaluation = evaluationKeyed(key, known))
        return evaluation;
    const auto *const alias
        = std::ranges::find(kEvaluationNames, std::string_view(key), &OtherName::key);
    if (alias == std::end(kEvaluationNames) || (alias->isShared && !evenShared)
        || !findEvaluation(known, alias->id))
        return std::nullopt;
    return std::string(alias->id);
}

std::optional<std::string> evaluationOf(std::string_view name, const Dataset &known,
                                        bool evenShared)
{
    const std::string key = nameKey(withoutScale(name));
    if (auto evaluation = evaluationOrAlias(key, known, evenShared))
        return evaluation;
    // "GPQA - EM", "GPQA Diamond (accuracy)", "GPQA 정확도"; "score_hle", as our own tables write it
    for (const std::string_view metric : kMetrics) {
        const std::size_t rest = key.size() - std::min(key.size(), metric.size());
        if (key.ends_with(metric)) {
            if (auto evaluation = evaluationOrAlias(key.substr(0, rest), known, evenShared))
                return evaluation;
        }
        if (key.starts_with(metric)) {
            if (auto evaluation = evaluationOrAlias(key.substr(metric.size()), known, evenShared))
                return evaluation;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> evaluationNamed(std::string_view name, const Dataset &known)
{
    return evaluationOf(name, known, true);
}

std::optional<std::string> evaluationSurelyNamed(std::string_view name, const Dataset &known)
{
    return evaluationOf(name, known, false);
}

bool isOtherName(std::string_view name, const Dataset &known)
{
    if (isOwnExport(name))
        name.remove_prefix(kOwnExport.size());
    return !evaluationKeyed(nameKey(withoutScale(name)), known) && evaluationNamed(name, known);
}

bool isOwnExport(std::string_view header)
{
    return header.starts_with(kOwnExport);
}

std::string exportedName(std::string_view header)
{
    constexpr std::string_view kOwn = "own-";
    if (isOwnExport(header)) {
        header.remove_prefix(kOwnExport.size());
        header.remove_prefix(header.starts_with(kOwn) ? kOwn.size() : 0);
    }
    return withoutScale(header);
}

} // namespace podium
