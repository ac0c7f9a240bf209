// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <algorithm>
#include <vector>

namespace podium {

std::span<const Phrase> allPhrases()
{
    static const std::vector<Phrase> all = [] {
        std::vector<Phrase> phrases;
        for (const auto groups : {englishPhrases(), koreanPhrases()}) {
            for (const PhraseGroup &group : groups) {
                for (const QStringView word : QStringView(group.words).tokenize(u'|'))
                    phrases.push_back({word, group.sort, group.tag});
            }
        }
        std::ranges::stable_sort(phrases, {}, [](const Phrase &phrase) { return phrase.text[0]; });
        return phrases;
    }();
    return all;
}

std::span<const Phrase> phrasesFrom(QChar first)
{
    const auto found = std::ranges::equal_range(
        allPhrases(), first, {}, [](const Phrase &phrase) { return phrase.text[0]; });
    return {found.begin(), found.end()};
}

} // namespace podium
