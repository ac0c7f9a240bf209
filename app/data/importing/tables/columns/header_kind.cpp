// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/header_kind.h"

#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace podium {

namespace {

// Words of ASCII stand between other signs; those of other scripts are joined to others.
constexpr auto kNoScores = std::to_array<std::string_view>(
    {"price",     "prices",    "cost",       "costs",      "usd",        "param",   "params",
     "parameter", "size",      "token",      "tokens",     "vote",       "votes",   "likes",
     "like",      "downloads", "download",   "hearts",     "year",       "month",   "day",
     "days",      "date",      "rank",       "ranking",    "position",   "latency", "speed",
     "ttft",      "seconds",   "sec",        "ms",         "minutes",    "hours",   "hour",
     "duration",  "time",      "kg",         "co2",        "perplexity", "ppl",     "loss",
     "vram",      "gb",        "gpu",        "gpus",       "layers",     "steps",   "shots",
     "shot",      "count",     "counts",     "number",     "num",        "batch",   "length",
     "age",       "kwh",       "parameters", "throughput", "elo",        "window",  "preis",
     "preise",    "kosten",    "jahr",       "prix",       "precio",     "costo",   "amount",
     "funding",   "valuation"});
constexpr auto kNoScoreParts = std::to_array<std::string_view>(
    {"가격",   "비용",     "단가",     "요금",     "금액", "매출",   "투자",       "예산",   "통화",
     "라운드", "기업가치", "파라미터", "매개변수", "크기", "용량",   "토큰",       "투표",   "득표",
     "좋아요", "다운로드", "연도",     "년도",     "날짜", "일자",   "순위",       "등수",   "랭킹",
     "지연",   "속도",     "응답시간", "소요시간", "건수", "횟수",   "개수",       "문항수", "인원",
     "손실",   "메모리",   "엘로",     "번호",     "(원)", "(억원)", "(달러)",     "(초)",   "(개)",
     "(건)",   "(명)",     "(시간)",   "価格",     "料金", "順位",   "パラメータ", "价格",   "费用",
     "排名",   "参数",     "❤",        "$",        "₂",    "₩",      "€",          "£",      "¥",
     "(s)",    "(h)",      "(k)",      "(b)",      "(m)"});
constexpr auto kScores = std::to_array<std::string_view>(
    {"score", "scores", "accuracy", "acc", "rate", "pass", "em", "f1", "win", "solved", "correct",
     "exact", "percent", "success", "resolved", "genauigkeit", "punkte"});
constexpr auto kScoreParts = std::to_array<std::string_view>(
    {"점수", "정확도", "정확률", "정답률", "정답율", "성공률", "통과율", "해결률", "승률", "성적",
     "正解率", "正答率", "スコア", "准确率", "得分", "分数", "通过率", "%"});
constexpr auto kLess
    = std::to_array<std::string_view>({"error", "errors", "wer", "cer", "mistakes", "hallucination",
                                       "hallucinations", "toxicity", "failures"});
constexpr auto kLessParts = std::to_array<std::string_view>(
    {"lower is better", "lower better", "less is better", "↓", "낮을수록", "오류율", "에러율",
     "오답률", "오답율", "실패율", "환각", "誤答率", "错误率", "幻觉"});
constexpr auto kNotLessParts
    = std::to_array<std::string_view>({"비환각", "무환각", "환각 없", "환각없", "无幻觉"});
constexpr auto kWholes = std::to_array<std::string_view>(
    {"average",    "avg",          "mean",   "totals",  "total",
     "overall",    "median",       "sum",    "평균",    "전체",
     "종합",       "총점",         "합계",   "총합",    "중앙값",
     "平均",       "総合",         "合計",   "合计",    "总分",
     "综合",       "durchschnitt", "gesamt", "moyenne", "promedio",
     "mittelwert", "schnitt",      "Ø",      "ø",       "∅"});
constexpr auto kNoModels = std::to_array<std::string_view>(
    {"average",    "avg",          "mean",          "total",          "totals",
     "subtotal",   "grandtotal",   "overall",       "median",         "sum",
     "maximum",    "minimum",      "std",           "stdev",          "standarddeviation",
     "human",      "humans",       "humanbaseline", "humanexpert",    "humanexperts",
     "humanlevel", "humanaverage", "random",        "randombaseline", "randomguess",
     "평균",       "합계",         "총계",          "소계",           "계",
     "총합",       "전체",         "전체평균",      "중앙값",         "최댓값",
     "최솟값",     "최대값",       "최소값",        "최고",           "최저",
     "표준편차",   "사람",         "인간",          "인간평균",       "인간전문가",
     "무작위",     "平均",         "合計",          "合计",           "总计",
     "人間",       "人类",         "durchschnitt",  "mittelwert",     "gesamt",
     "summe",      "moyenne",      "promedio"});

/// How far scores spread, in a way that a number alone does not tell.
constexpr auto kSpreads
    = std::to_array<std::string_view>({"std", "stdev", "stddev", "sd", "ci", "moe", "deviation",
                                       "interval", "intervals", "variance"});
constexpr auto kSpreadParts = std::to_array<std::string_view>(
    {"margin of error", "±9", "± 9", "신뢰구간", "표준편차", "오차범위", "분산", "標準偏差",
     "信頼区間", "标准差", "置信区间", "standardabweichung", "konfidenzintervall", "écart-type"});

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

template <std::size_t Size>
bool hasAny(std::string_view text, const std::array<std::string_view, Size> &parts)
{
    return std::ranges::any_of(parts, [&](std::string_view part) { return has(text, part); });
}

bool saysLess(const std::string &lower, const std::vector<std::string> &words)
{
    if (hasAny(lower, kLessParts) && !hasAny(lower, kNotLessParts))
        return true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (holds(kLess, words[i]) && (i == 0 || words[i - 1] != "non"))
            return true;
    }
    return false;
}

/// "HLE std", "GPQA 95% CI", "CI (95%)", "신뢰구간"
bool saysSpread(const std::string &lower, std::vector<std::string> words)
{
    while (!words.empty() && words.back().find_first_not_of("0123456789") == std::string::npos)
        words.pop_back();
    return hasAny(lower, kSpreadParts) || (!words.empty() && holds(kSpreads, words.back()));
}

/// How long the longest of the words is that a text begins with.
template <std::size_t Size>
std::size_t begun(std::string_view text, const std::array<std::string_view, Size> &list)
{
    std::size_t longest = 0;
    for (const std::string_view word : list) {
        if (text.starts_with(word))
            longest = std::max(longest, word.size());
    }
    return longest;
}

/// Of an arrow or another sign at the start of a text, in UTF-8.
std::size_t signSize(std::string_view text)
{
    return text.starts_with("\xF0\x9F")                            ? 4
        : text.starts_with("\xE2") || text.starts_with("\xEF\xB8") ? 3
                                                                   : 0;
}

/// "Average score ⬆️", "평균 정확도": of nothing but words for a whole and for scores.
bool isWholeName(std::string_view key)
{
    bool isWhole = false;
    while (!key.empty()) {
        const std::size_t whole = begun(key, kWholes);
        const std::size_t score = std::max(begun(key, kScores), begun(key, kScoreParts));
        isWhole = isWhole || whole > 0;
        const std::size_t known = std::max({whole, score, signSize(key)});
        if (known == 0)
            return false;
        key.remove_prefix(std::min(known, key.size()));
    }
    return isWhole;
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
    if (saysSpread(lower, words))
        return HeaderKind::NoScore;
    const bool isScore = any(kScores) || hasAny(lower, kScoreParts);
    if (!isScore && (any(kNoScores) || hasAny(lower, kNoScoreParts)))
        return HeaderKind::NoScore;
    if (saysLess(lower, words))
        return HeaderKind::LessIsBetter;
    return isWholeName(nameKey(header)) ? HeaderKind::Whole : HeaderKind::Score;
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
