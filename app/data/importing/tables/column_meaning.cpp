// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/column_meaning.h"

#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

namespace {

struct HeaderWord {
    std::string_view key; ///< of the header, see nameKey()
    ColumnRole role;
};

constexpr std::array kWords{
    HeaderWord{"model", ColumnRole::Model},
    HeaderWord{"modelname", ColumnRole::Model},
    HeaderWord{"modelversion", ColumnRole::Model},
    HeaderWord{"displayname", ColumnRole::Model},
    HeaderWord{"name", ColumnRole::Model},
    HeaderWord{"agent", ColumnRole::Model},
    HeaderWord{"모델", ColumnRole::Model},
    HeaderWord{"모델명", ColumnRole::Model},
    HeaderWord{"이름", ColumnRole::Model},
    HeaderWord{"id", ColumnRole::Id},
    HeaderWord{"modelid", ColumnRole::Id},
    HeaderWord{"lab", ColumnRole::Lab},
    HeaderWord{"organization", ColumnRole::Lab},
    HeaderWord{"organisation", ColumnRole::Lab},
    HeaderWord{"developer", ColumnRole::Lab},
    HeaderWord{"creator", ColumnRole::Lab},
    HeaderWord{"company", ColumnRole::Lab},
    HeaderWord{"vendor", ColumnRole::Lab},
    HeaderWord{"기관", ColumnRole::Lab},
    HeaderWord{"회사", ColumnRole::Lab},
    HeaderWord{"연구소", ColumnRole::Lab},
    HeaderWord{"개발사", ColumnRole::Lab},
    HeaderWord{"업체", ColumnRole::Lab},
    HeaderWord{"provider", ColumnRole::Lab},
    HeaderWord{"maker", ColumnRole::Lab},
    HeaderWord{"institution", ColumnRole::Lab},
    HeaderWord{"team", ColumnRole::Lab},
    HeaderWord{"country", ColumnRole::Country},
    HeaderWord{"국가", ColumnRole::Country},
    HeaderWord{"나라", ColumnRole::Country},
    HeaderWord{"국적", ColumnRole::Country},
    HeaderWord{"released", ColumnRole::Released},
    HeaderWord{"releasedate", ColumnRole::Released},
    HeaderWord{"출시일", ColumnRole::Released},
    HeaderWord{"출시", ColumnRole::Released},
    HeaderWord{"공개일", ColumnRole::Released},
    HeaderWord{"licence", ColumnRole::Licence},
    HeaderWord{"license", ColumnRole::Licence},
    HeaderWord{"openweights", ColumnRole::OpenWeights},
    HeaderWord{"reasoning", ColumnRole::Reasoning},
    HeaderWord{"parametersb", ColumnRole::Parameters},
    HeaderWord{"paramsb", ColumnRole::Parameters},
    HeaderWord{"contexttokens", ColumnRole::ContextTokens},
    HeaderWord{"contextwindow", ColumnRole::ContextTokens},
    HeaderWord{"priceinputusd", ColumnRole::InputPrice},
    HeaderWord{"inputprice", ColumnRole::InputPrice},
    HeaderWord{"priceoutputusd", ColumnRole::OutputPrice},
    HeaderWord{"outputprice", ColumnRole::OutputPrice},
    HeaderWord{"outputtokenspers", ColumnRole::Speed},
    HeaderWord{"questions", ColumnRole::Questions},
    HeaderWord{"n", ColumnRole::Questions},
    HeaderWord{"samples", ColumnRole::Questions},
    HeaderWord{"repeats", ColumnRole::Repeats},
    HeaderWord{"epochs", ColumnRole::Repeats},
    HeaderWord{"k", ColumnRole::Repeats},
    HeaderWord{"note", ColumnRole::Note},
    HeaderWord{"notes", ColumnRole::Note},
    HeaderWord{"index", ColumnRole::PublishedIndex},
    HeaderWord{"publishedindex", ColumnRole::PublishedIndex},
    HeaderWord{"intelligenceindex", ColumnRole::PublishedIndex},
    HeaderWord{"지수", ColumnRole::PublishedIndex},
    HeaderWord{"지능지수", ColumnRole::PublishedIndex},
    HeaderWord{"문항수", ColumnRole::Questions},
    HeaderWord{"비고", ColumnRole::Note},
    HeaderWord{"rank", ColumnRole::Ignored},
    HeaderWord{"순위", ColumnRole::Ignored},
    HeaderWord{"date", ColumnRole::Ignored},
    HeaderWord{"날짜", ColumnRole::Ignored},
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
    {"ignore", ColumnRole::Ignored},
    {"model", ColumnRole::Model},
    {"id", ColumnRole::Id},
    {"lab", ColumnRole::Lab},
    {"country", ColumnRole::Country},
    {"released", ColumnRole::Released},
    {"licence", ColumnRole::Licence},
    {"open-weights", ColumnRole::OpenWeights},
    {"reasoning", ColumnRole::Reasoning},
    {"parameters", ColumnRole::Parameters},
    {"context", ColumnRole::ContextTokens},
    {"input-price", ColumnRole::InputPrice},
    {"output-price", ColumnRole::OutputPrice},
    {"speed", ColumnRole::Speed},
    {"questions", ColumnRole::Questions},
    {"repeats", ColumnRole::Repeats},
    {"note", ColumnRole::Note},
    {"index", ColumnRole::PublishedIndex},
}};

constexpr std::string_view kOwn = "own-evaluation";
constexpr std::string_view kOwnIds = "own-";

/// Roles of one evaluation, by the word before its id.
constexpr std::array<std::pair<std::string_view, ColumnRole>, 4> kStarts{{
    {"evaluation:", ColumnRole::Score},
    {"error:", ColumnRole::StandardError},
    {"low:", ColumnRole::IntervalLow},
    {"high:", ColumnRole::IntervalHigh},
}};

/// The longer before what they end with.
constexpr std::array kSpreadEndings{
    HeaderWord{"stderr", ColumnRole::StandardError},
    HeaderWord{"standarderror", ColumnRole::StandardError},
    HeaderWord{"error", ColumnRole::StandardError},
    HeaderWord{"sem", ColumnRole::StandardError},
    HeaderWord{"se", ColumnRole::StandardError},
    HeaderWord{"cilower", ColumnRole::IntervalLow},
    HeaderWord{"cilow", ColumnRole::IntervalLow},
    HeaderWord{"lowerbound", ColumnRole::IntervalLow},
    HeaderWord{"lower", ColumnRole::IntervalLow},
    HeaderWord{"low", ColumnRole::IntervalLow},
    HeaderWord{"ciupper", ColumnRole::IntervalHigh},
    HeaderWord{"cihigh", ColumnRole::IntervalHigh},
    HeaderWord{"upperbound", ColumnRole::IntervalHigh},
    HeaderWord{"upper", ColumnRole::IntervalHigh},
    HeaderWord{"high", ColumnRole::IntervalHigh},
};

/// "gpqa_diamond_stderr" is the error of "gpqa_diamond". Ends of intervals need more than a name: low and
/// high are efforts, too.
std::optional<ColumnMeaning> errorMeaning(std::string_view header, const Dataset &known)
{
    const auto spread = spreadNamed(header);
    if (!spread || spread->role != ColumnRole::StandardError)
        return std::nullopt;
    const auto evaluation = evaluationNamed(spread->of, known);
    return evaluation ? std::optional(ColumnMeaning{spread->role, *evaluation}) : std::nullopt;
}

} // namespace

namespace {

/// Letters and digits of ASCII, and all beyond it.
bool isOfName(char lower)
{
    return (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || (lower & 0x80) != 0;
}

} // namespace

std::string nameKey(std::string_view text)
{
    std::string key;
    for (char c : text) {
        c = lowered(c);
        if (isOfName(c))
            key += c;
    }
    return key;
}

std::string idFrom(std::string_view text)
{
    std::string id;
    for (char c : text) {
        c = lowered(c);
        if (isOfName(c))
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    if (id.ends_with('-'))
        id.pop_back();
    return id;
}

std::string ownEvaluationId(std::string_view header)
{
    return std::string(kOwnIds) + idFrom(header);
}

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

std::optional<std::string> evaluationNamed(std::string_view name, const Dataset &known)
{
    const std::string key = nameKey(name);
    if (key.empty())
        return std::nullopt;
    if (auto evaluation = evaluationKeyed(key, known))
        return evaluation;
    const auto *const alias
        = std::ranges::find(kEvaluationNames, std::string_view(key),
                            &std::pair<std::string_view, std::string_view>::first);
    if (alias == std::end(kEvaluationNames) || !findEvaluation(known, alias->second))
        return std::nullopt;
    return std::string(alias->second);
}

bool isOtherName(std::string_view name, const Dataset &known)
{
    return !evaluationKeyed(nameKey(name), known) && evaluationNamed(name, known);
}

ColumnMeaning meaningOf(std::string_view header, const Dataset &known)
{
    const std::string key = nameKey(header);
    const auto *const word = std::ranges::find(kWords, std::string_view(key), &HeaderWord::key);
    if (word != kWords.end())
        return {word->role};
    if (const auto evaluation = evaluationNamed(header, known))
        return {ColumnRole::Score, *evaluation};
    if (auto error = errorMeaning(header, known))
        return *error;
    return {};
}

std::optional<SpreadName> spreadNamed(std::string_view header)
{
    const std::string key = nameKey(header);
    for (const HeaderWord &ending : kSpreadEndings) {
        if (key.ends_with(ending.key))
            return SpreadName{ending.role, key.substr(0, key.size() - ending.key.size())};
    }
    return std::nullopt;
}

std::optional<ColumnMeaning> meaningFromText(std::string_view text, const Dataset &known)
{
    if (text == kOwn)
        return ColumnMeaning{};
    for (const auto &[start, role] : kStarts) {
        if (!text.starts_with(start))
            continue;
        const std::string id(text.substr(start.size()));
        const bool own = role != ColumnRole::Score && id.starts_with(kOwnIds);
        return own || findEvaluation(known, id) ? std::optional(ColumnMeaning{role, id})
                                                : std::nullopt;
    }
    const auto *const role
        = std::ranges::find(kRoleTexts, text, &std::pair<std::string_view, ColumnRole>::first);
    return role == kRoleTexts.end() ? std::nullopt : std::optional(ColumnMeaning{role->second});
}

std::string meaningText(const ColumnMeaning &meaning)
{
    for (const auto &[start, role] : kStarts) {
        if (meaning.role == role)
            return std::string(start) + meaning.evaluation;
    }
    const auto *const word = std::ranges::find(kRoleTexts, meaning.role,
                                               &std::pair<std::string_view, ColumnRole>::second);
    return std::string(word == kRoleTexts.end() ? kOwn : word->first);
}

} // namespace podium
