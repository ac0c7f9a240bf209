// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/header_kind.h"

#include "app/data/importing/tables/column_meaning.h"
#include "app/data/importing/tables/number_cell.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

namespace podium {

namespace {

constexpr std::array<std::string_view, 62> kNoScores{
    "price",    "prices",   "cost",       "costs",      "usd",    "param",   "params", "parameter",
    "size",     "token",    "tokens",     "vote",       "votes",  "likes",   "like",   "downloads",
    "download", "hearts",   "year",       "month",      "day",    "days",    "date",   "rank",
    "ranking",  "position", "latency",    "speed",      "ttft",   "seconds", "sec",    "ms",
    "minutes",  "hours",    "hour",       "duration",   "time",   "kg",      "co2",    "perplexity",
    "ppl",      "loss",     "vram",       "gb",         "gpu",    "gpus",    "layers", "steps",
    "shots",    "shot",     "count",      "counts",     "number", "num",     "batch",  "length",
    "age",      "kwh",      "parameters", "throughput", "elo",    "window"};
constexpr std::array<std::string_view, 15> kScores{
    "score", "scores", "accuracy", "acc",   "rate",    "pass",    "em",      "f1",
    "win",   "solved", "correct",  "exact", "percent", "success", "resolved"};
constexpr std::array<std::string_view, 9> kLess{
    "error",         "errors",         "wer",      "cer",     "mistakes",
    "hallucination", "hallucinations", "toxicity", "failures"};
constexpr std::array<std::string_view, 8> kWholes{"average", "avg",    "mean",   "total",
                                                  "overall", "totals", "median", "sum"};
constexpr std::array<std::string_view, 20> kNoModels{
    "average",    "avg",          "mean",          "total",          "totals",
    "overall",    "median",       "sum",           "maximum",        "minimum",
    "human",      "humans",       "humanbaseline", "humanexpert",    "humanexperts",
    "humanlevel", "humanaverage", "random",        "randombaseline", "randomguess"};

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size> &list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

std::string loweredText(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return lowered(c); });
    return out;
}

/// Of ASCII alone: signs and other scripts stand between words.
std::vector<std::string> wordsOf(const std::string &lower)
{
    std::vector<std::string> words(1);
    for (const char c : lower) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool saysLess(const std::string &lower, const std::vector<std::string> &words)
{
    if (has(lower, "lower is better") || has(lower, "lower better") || has(lower, "less is better")
        || has(lower, "↓"))
        return true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (holds(kLess, words[i]) && (i == 0 || words[i - 1] != "non"))
            return true;
    }
    return false;
}

/// What stands between "<" and ">" taken out, with both.
std::string withoutTags(std::string_view text)
{
    std::string out;
    bool inTag = false;
    for (const char c : text) {
        inTag = inTag || c == '<';
        if (!inTag)
            out += c;
        inTag = inTag && c != '>';
    }
    return out;
}

} // namespace

HeaderKind headerKind(std::string_view header)
{
    const std::string lower = loweredText(header);
    const std::vector<std::string> words = wordsOf(lower);
    const auto any = [&words](const auto &list) {
        return std::ranges::any_of(words, [&](const auto &word) { return holds(list, word); });
    };
    const bool isScore = has(lower, "%") || any(kScores);
    const auto hasAny = [&lower](std::initializer_list<const char *> parts) {
        return std::ranges::any_of(parts, [&](const char *part) { return has(lower, part); });
    };
    if (!isScore && (any(kNoScores) || hasAny({"❤", "$", "₂", "(s)", "(h)", "(k)", "(b)", "(m)"})))
        return HeaderKind::NoScore;
    if (saysLess(lower, words))
        return HeaderKind::LessIsBetter;
    const bool isWhole = !words.empty() && holds(kWholes, words[0])
        && std::ranges::all_of(words, [](const std::string &word) {
               return holds(kWholes, word) || holds(kScores, word);
           });
    return isWhole ? HeaderKind::Whole : HeaderKind::Score;
}

bool isNoModel(std::string_view name)
{
    return holds(kNoModels, nameKey(name));
}

std::string plainName(std::string_view name)
{
    std::string plain = has(name, "<") && has(name, ">") ? withoutTags(name) : std::string(name);
    const auto middle = plain.find("](");
    if (plain.starts_with('[') && plain.ends_with(')') && middle != std::string::npos)
        plain = plain.substr(1, middle - 1);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSigns{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}};
    for (const auto &[written, sign] : kSigns) {
        for (auto at = plain.find(written); at != std::string::npos;
             at = plain.find(written, at + 1))
            plain.replace(at, written.size(), sign);
    }
    return std::string(trimmedCell(plain));
}

} // namespace podium
