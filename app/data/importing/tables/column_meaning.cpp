// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/column_meaning.h"

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

namespace {

using enum ColumnRole;

struct Word {
    std::string_view key; ///< of the header, see nameKey()
    ColumnRole role;
};

constexpr std::array kWords{
    Word{"model", Model},
    Word{"modelname", Model},
    Word{"modelversion", Model},
    Word{"displayname", Model},
    Word{"name", Model},
    Word{"agent", Model},
    Word{"\xEB\xAA\xA8\xEB\x8D\xB8", Model},       // 모델
    Word{"\xEB\xAA\xA8\xEB\x8D\xB8\xEB\xAA\x85", Model}, // 모델명
    Word{"id", Id},
    Word{"modelid", Id},
    Word{"lab", Lab},
    Word{"organization", Lab},
    Word{"organisation", Lab},
    Word{"developer", Lab},
    Word{"creator", Lab},
    Word{"company", Lab},
    Word{"vendor", Lab},
    Word{"\xEA\xB8\xB0\xEA\xB4\x80", Lab},         // 기관
    Word{"\xED\x9A\x8C\xEC\x82\xAC", Lab},         // 회사
    Word{"country", Country},
    Word{"\xEA\xB5\xAD\xEA\xB0\x80", Country},     // 국가
    Word{"released", Released},
    Word{"releasedate", Released},
    Word{"\xEC\xB6\x9C\xEC\x8B\x9C\xEC\x9D\xBC", Released}, // 출시일
    Word{"licence", Licence},
    Word{"license", Licence},
    Word{"openweights", OpenWeights},
    Word{"reasoning", Reasoning},
    Word{"parametersb", Parameters},
    Word{"paramsb", Parameters},
    Word{"contexttokens", ContextTokens},
    Word{"contextwindow", ContextTokens},
    Word{"priceinputusd", InputPrice},
    Word{"inputprice", InputPrice},
    Word{"priceoutputusd", OutputPrice},
    Word{"outputprice", OutputPrice},
    Word{"outputtokenspers", Speed},
    Word{"questions", Questions},
    Word{"n", Questions},
    Word{"samples", Questions},
    Word{"repeats", Repeats},
    Word{"epochs", Repeats},
    Word{"k", Repeats},
    Word{"note", Note},
    Word{"notes", Note},
    Word{"index", PublishedIndex},
    Word{"publishedindex", PublishedIndex},
    Word{"intelligenceindex", PublishedIndex},
    Word{"rank", Ignored},
    Word{"date", Ignored},
};

/// What sources call evaluations that have another name here.
constexpr std::pair<std::string_view, std::string_view> kEvaluationNames[]{
    {"gpqa", "gpqa_diamond"},
    {"humanityslastexam", "hle"},
    {"lcr", "aa_lcr"},
    {"tau2", "tau2_telecom"},
    {"tau2benchtelecom", "tau2_telecom"},
    {"terminalbenchhard", "terminal_bench_hard"},
    {"aime25", "aime_2025"},
    {"aime", "aime_2024"},
    {"math500", "math_500"},
    {"mmlupro", "mmlu_pro"},
    {"livecodebench", "livecodebench"},
    {"ifbench", "ifbench"},
    {"tau3banking", "tau3_banking"},
    {"taubanking", "tau3_banking"},
    {"terminalbenchv21", "terminal_bench_v2_1"},
    {"aaomniscienceaccuracy", "aa_omniscience_accuracy"},
    {"aaomnisciencenonhallucination", "aa_omniscience_non_hallucination"},
    {"aaomnisciencenonhallucinationrate", "aa_omniscience_non_hallucination"},
};

constexpr std::array<std::pair<std::string_view, ColumnRole>, 18> kRoleTexts{{
    {"ignore", Ignored},
    {"model", Model},
    {"id", Id},
    {"lab", Lab},
    {"country", Country},
    {"released", Released},
    {"licence", Licence},
    {"open-weights", OpenWeights},
    {"reasoning", Reasoning},
    {"parameters", Parameters},
    {"context", ContextTokens},
    {"input-price", InputPrice},
    {"output-price", OutputPrice},
    {"speed", Speed},
    {"questions", Questions},
    {"repeats", Repeats},
    {"note", Note},
    {"index", PublishedIndex},
}};

constexpr std::array<std::string_view, 4> kErrorEndings{"stderr", "standarderror", "se", "error"};

/// "gpqa_diamond_stderr" is the error of "gpqa_diamond".
std::optional<ColumnMeaning> errorMeaning(const std::string &key, const Dataset &known)
{
    for (const std::string_view ending : kErrorEndings) {
        if (!key.ends_with(ending))
            continue;
        const auto evaluation
            = evaluationNamed(key.substr(0, key.size() - ending.size()), known);
        if (evaluation)
            return ColumnMeaning{StandardError, *evaluation};
    }
    return std::nullopt;
}

} // namespace

std::string nameKey(std::string_view text)
{
    std::string key;
    for (char c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
        if (kept)
            key += c;
    }
    return key;
}

std::string idFrom(std::string_view text)
{
    std::string id;
    for (const char c : text) {
        const std::string key = nameKey({&c, 1});
        if (!key.empty())
            id += key;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    return id.ends_with('-') ? id.substr(0, id.size() - 1) : id;
}

std::optional<std::string> evaluationNamed(std::string_view name, const Dataset &known)
{
    const std::string key = nameKey(name);
    if (key.empty())
        return std::nullopt;
    for (const Evaluation &evaluation : known.evaluations) {
        if (nameKey(evaluation.id) == key || nameKey(evaluation.nameEn) == key
            || nameKey(evaluation.nameKo) == key)
            return evaluation.id;
    }
    const auto alias = std::ranges::find(kEvaluationNames, std::string_view(key),
                                         &std::pair<std::string_view, std::string_view>::first);
    if (alias == std::end(kEvaluationNames) || !findEvaluation(known, alias->second))
        return std::nullopt;
    return std::string(alias->second);
}

ColumnMeaning meaningOf(std::string_view header, const Dataset &known)
{
    const std::string key = nameKey(header);
    const auto word = std::ranges::find(kWords, std::string_view(key), &Word::key);
    if (word != kWords.end())
        return {word->role};
    if (const auto evaluation = evaluationNamed(header, known))
        return {Score, *evaluation};
    if (auto error = errorMeaning(key, known))
        return *error;
    return {};
}

std::optional<ColumnMeaning> meaningFromText(std::string_view text, const Dataset &known)
{
    constexpr std::string_view kEvaluation = "evaluation:";
    if (text == "own-evaluation")
        return ColumnMeaning{};
    if (text.starts_with(kEvaluation)) {
        const std::string id(text.substr(kEvaluation.size()));
        return findEvaluation(known, id) ? std::optional(ColumnMeaning{Score, id}) : std::nullopt;
    }
    const auto role = std::ranges::find(kRoleTexts, text,
                                        &std::pair<std::string_view, ColumnRole>::first);
    return role == kRoleTexts.end() ? std::nullopt : std::optional(ColumnMeaning{role->second});
}

} // namespace podium
