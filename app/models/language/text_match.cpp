// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/text_match.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFirstSyllable = 0xAC00;
constexpr char16_t kLastSyllable = 0xD7A3;
constexpr int kSyllablesPerConsonant = 588; ///< 21 vowels x 28 endings (The Unicode Standard, 3.12)
constexpr QStringView kConsonants = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/// What a match costs; the better ones of several texts come first.
constexpr int kWithinWord = 4;
constexpr int kTypingError = 10;

bool isConsonants(const QString &word)
{
    return !word.isEmpty()
        && std::ranges::all_of(word, [](QChar c) { return kConsonants.contains(c); });
}

/// Each syllable by its first consonant; other letters as they are.
QString consonantsOf(const QString &text)
{
    QString consonants = text;
    for (QChar &c : consonants) {
        if (c.unicode() >= kFirstSyllable && c.unicode() <= kLastSyllable)
            c = kConsonants[(c.unicode() - kFirstSyllable) / kSyllablesPerConsonant];
    }
    return consonants;
}

/// Least number of letters changed, left out, put in or exchanged with their neighbour that makes
/// `typed` a beginning of `word` (optimal string alignment).
int errorsToBeginning(const QString &typed, const QString &word)
{
    const qsizetype width = word.size() + 1;
    std::vector<std::vector<int>> cost(static_cast<std::size_t>(typed.size()) + 1,
                                       std::vector<int>(static_cast<std::size_t>(width)));
    for (std::size_t j = 0; j < cost.front().size(); ++j)
        cost[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i < cost.size(); ++i) {
        cost[i][0] = static_cast<int>(i);
        for (std::size_t j = 1; j < cost[i].size(); ++j) {
            const auto a = static_cast<qsizetype>(i) - 1;
            const auto b = static_cast<qsizetype>(j) - 1;
            const int changed = cost[i - 1][j - 1] + (typed[a] == word[b] ? 0 : 1);
            cost[i][j] = std::min({changed, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
            if (a > 0 && b > 0 && typed[a] == word[b - 1] && typed[a - 1] == word[b])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return std::ranges::min(cost.back());
}

int errorsAllowed(qsizetype letters)
{
    return letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
}

std::optional<int> wordDistance(const QString &text, const QStringList &words, const QString &typed)
{
    const auto begins = [&typed](const QString &word) { return word.startsWith(typed); };
    if (std::ranges::any_of(words, begins))
        return 0;
    if (hasWord(text, typed))
        return kWithinWord;
    int best = errorsAllowed(typed.size()) + 1;
    for (const QString &word : words)
        best = std::min(best, errorsToBeginning(typed, word));
    return best <= errorsAllowed(typed.size()) ? std::optional(best * kTypingError) : std::nullopt;
}

} // namespace

bool hasWord(const QString &text, const QString &word)
{
    if (text.contains(word, Qt::CaseInsensitive))
        return true;
    return isConsonants(word) && consonantsOf(text).contains(word);
}

std::optional<int> matchDistance(const QString &text, const QStringList &query)
{
    const QString lowered = text.toLower();
    static const QRegularExpression between(u"[\\s()›·,/:-]+"_s);
    const QStringList words = lowered.split(between, Qt::SkipEmptyParts);
    int distance = 0;
    for (const QString &typed : query) {
        const auto one = wordDistance(lowered, words, typed.toLower());
        if (!one)
            return std::nullopt;
        distance += *one;
    }
    return distance;
}

} // namespace podium
