// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/column_meaning.h"

#include "app/data/importing/tables/columns/header_words.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

namespace {

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
constexpr std::array<std::pair<std::string_view, ColumnRole>, 6> kStarts{{
    {"evaluation:", ColumnRole::Score},
    {"questions:", ColumnRole::Questions},
    {"repeats:", ColumnRole::Repeats},
    {"error:", ColumnRole::StandardError},
    {"low:", ColumnRole::IntervalLow},
    {"high:", ColumnRole::IntervalHigh},
}};

struct SpreadEnding {
    std::string_view key; ///< what the header ends with, see nameKey()
    ColumnRole role;
};

/// The longer before what they end with.
constexpr std::array kSpreadEndings{
    SpreadEnding{"stderr", ColumnRole::StandardError},
    SpreadEnding{"standarderror", ColumnRole::StandardError},
    SpreadEnding{"error", ColumnRole::StandardError},
    SpreadEnding{"sem", ColumnRole::StandardError},
    SpreadEnding{"se", ColumnRole::StandardError},
    SpreadEnding{"cilower", ColumnRole::IntervalLow},
    SpreadEnding{"cilow", ColumnRole::IntervalLow},
    SpreadEnding{"lowerbound", ColumnRole::IntervalLow},
    SpreadEnding{"lower", ColumnRole::IntervalLow},
    SpreadEnding{"low", ColumnRole::IntervalLow},
    SpreadEnding{"ciupper", ColumnRole::IntervalHigh},
    SpreadEnding{"cihigh", ColumnRole::IntervalHigh},
    SpreadEnding{"upperbound", ColumnRole::IntervalHigh},
    SpreadEnding{"upper", ColumnRole::IntervalHigh},
    SpreadEnding{"high", ColumnRole::IntervalHigh},
    SpreadEnding{"표준오차", ColumnRole::StandardError},
    SpreadEnding{"표준오류", ColumnRole::StandardError},
    SpreadEnding{"오차", ColumnRole::StandardError},
    SpreadEnding{"±", ColumnRole::StandardError},
    SpreadEnding{"하한", ColumnRole::IntervalLow},
    SpreadEnding{"하한값", ColumnRole::IntervalLow},
    SpreadEnding{"상한", ColumnRole::IntervalHigh},
    SpreadEnding{"상한값", ColumnRole::IntervalHigh},
    SpreadEnding{"標準誤差", ColumnRole::StandardError},
    SpreadEnding{"标准误差", ColumnRole::StandardError},
    SpreadEnding{"标准误", ColumnRole::StandardError},
    SpreadEnding{"standardfehler", ColumnRole::StandardError},
    SpreadEnding{"erreurtype", ColumnRole::StandardError},
};

struct CountWord {
    std::string_view text; ///< in lower case
    ColumnRole role;
};

/// The longer before what they end with.
constexpr std::array kCountWords{
    CountWord{"number of questions", ColumnRole::Questions},
    CountWord{"sample size", ColumnRole::Questions},
    CountWord{"n questions", ColumnRole::Questions},
    CountWord{"n_questions", ColumnRole::Questions},
    CountWord{"n samples", ColumnRole::Questions},
    CountWord{"n_samples", ColumnRole::Questions},
    CountWord{"questions", ColumnRole::Questions},
    CountWord{"samples", ColumnRole::Questions},
    CountWord{"n", ColumnRole::Questions},
    CountWord{"평가 문항 수", ColumnRole::Questions},
    CountWord{"문항 수", ColumnRole::Questions},
    CountWord{"문항수", ColumnRole::Questions},
    CountWord{"문제 수", ColumnRole::Questions},
    CountWord{"문제수", ColumnRole::Questions},
    CountWord{"문항", ColumnRole::Questions},
    CountWord{"표본 수", ColumnRole::Questions},
    CountWord{"표본수", ColumnRole::Questions},
    CountWord{"표본 크기", ColumnRole::Questions},
    CountWord{"샘플 수", ColumnRole::Questions},
    CountWord{"샘플수", ColumnRole::Questions},
    CountWord{"repeats", ColumnRole::Repeats},
    CountWord{"epochs", ColumnRole::Repeats},
    CountWord{"반복 횟수", ColumnRole::Repeats},
    CountWord{"반복횟수", ColumnRole::Repeats},
    CountWord{"반복 수", ColumnRole::Repeats},
    CountWord{"반복수", ColumnRole::Repeats},
};

bool joinsWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/// What a header says before or behind a word that stands by itself in it; absent where it has none.
std::optional<std::string> besideWord(std::string_view header, std::string_view word)
{
    const std::string text = lowered(header);
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at > 0 && joinsWord(text[at - 1])) || (end < text.size() && joinsWord(text[end])))
            continue;
        std::string before = text.substr(0, at);
        std::string behind = text.substr(end);
        if (nameKey(before).empty() || nameKey(behind).empty())
            return before + behind;
    }
    return std::nullopt;
}

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

constexpr std::string_view kPlus = "plus";

/// "Command R+" is another model than "Command R", and "HumanEval+" another evaluation; "+/-" is no name.
bool isPlus(std::string_view text, std::size_t at)
{
    return text[at] == '+' && at > 0 && isOfName(lowered(text[at - 1]))
        && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '('
            || text[at + 1] == '-');
}

} // namespace

std::string nameKey(std::string_view text)
{
    std::string key;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = lowered(text[i]);
        if (isOfName(c))
            key += c;
        else if (isPlus(text, i))
            key += kPlus;
    }
    return key;
}

std::string idFrom(std::string_view text)
{
    std::string id;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = lowered(text[i]);
        if (isOfName(c))
            id += c;
        else if (isPlus(text, i))
            (id += '-') += kPlus;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    if (id.ends_with('-'))
        id.pop_back();
    return id;
}

std::string ownEvaluationId(std::string_view header)
{
    return std::string(kOwnIds) + idFrom(exportedName(header));
}

ColumnMeaning meaningOf(std::string_view header, const Dataset &known)
{
    if (const auto role = roleOfHeader(nameKey(header)))
        return {*role};
    if (const auto evaluation = evaluationNamed(header, known))
        return {ColumnRole::Score, *evaluation};
    if (auto error = errorMeaning(header, known))
        return *error;
    return {};
}

std::optional<SpreadName> spreadNamed(std::string_view header)
{
    const std::string key = nameKey(header);
    for (const SpreadEnding &ending : kSpreadEndings) {
        if (key.ends_with(ending.key))
            return SpreadName{ending.role, key.substr(0, key.size() - ending.key.size())};
    }
    return std::nullopt;
}

std::optional<SpreadName> countNamed(std::string_view header)
{
    for (const CountWord &word : kCountWords) {
        if (const auto of = besideWord(header, word.text))
            return SpreadName{word.role, nameKey(*of)};
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
        if (meaning.role == role && !(isCount(role) && meaning.evaluation.empty()))
            return std::string(start) + meaning.evaluation;
    }
    const auto *const word = std::ranges::find(kRoleTexts, meaning.role,
                                               &std::pair<std::string_view, ColumnRole>::second);
    return std::string(word == kRoleTexts.end() ? kOwn : word->first);
}

} // namespace podium
