// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include "app/data/claims/words/conjugation.h"
#include "app/data/claims/words/idle.h"

#include <algorithm>
#include <vector>

namespace podium {

namespace {

QChar firstOf(const Phrase &phrase)
{
    return phrase.text[0];
}

using VerbForms = std::vector<std::pair<QStringList, const PhraseGroup *>>;

VerbForms formsOf(std::span<const PhraseGroup> groups, QStringList (*inflect)(const QString &))
{
    VerbForms all;
    for (const PhraseGroup &group : groups) {
        for (const QStringView verb : QStringView(group.words).tokenize(u'|'))
            all.emplace_back(inflect(verb.toString()), &group);
    }
    return all;
}

void append(std::vector<Phrase> &phrases, const VerbForms &verbs)
{
    for (const auto &[forms, group] : verbs) {
        for (const QString &form : forms)
            phrases.push_back({form, group->sort, group->tag});
    }
}

struct IdleForms {
    QStringList forms;
    QStringView tag;
};

/// They live as long as the phrases that view them.
const std::vector<IdleForms> &idleForms()
{
    static const std::vector<IdleForms> forms{{idleEnglish(Idle::Word), {}},
                                              {idleKorean(), {}},
                                              {idleEnglish(Idle::Verb), {}},
                                              {idleEnglish(Idle::Threshold), u"threshold"},
                                              {idleEnglish(Idle::Move), u"move"}};
    return forms;
}

} // namespace

std::span<const Phrase> allPhrases()
{
    static const std::vector<Phrase> all = [] {
        std::vector<Phrase> phrases;
        for (const auto groups :
             {englishFillers(), englishComparing(), englishCounting(), englishMoney(),
              koreanFillers(), koreanComparing(), koreanCounting(), koreanMoney()}) {
            for (const PhraseGroup &group : groups) {
                for (const QStringView word : QStringView(group.words).tokenize(u'|'))
                    phrases.push_back({word, group.sort, group.tag});
            }
        }
        // They live as long as the phrases that view them.
        static const VerbForms english = formsOf(englishVerbs(), inflected);
        append(phrases, english);
        std::ranges::stable_sort(phrases, {}, firstOf);
        return phrases;
    }();
    return all;
}

std::span<const Phrase> phrasesFrom(QChar first)
{
    // What is listed comes first: of two that are as long, it is what is meant.
    static const std::vector<Phrase> all = [] {
        std::vector<Phrase> phrases(allPhrases().begin(), allPhrases().end());
        static const VerbForms korean = formsOf(koreanStems(), conjugated);
        append(phrases, korean);
        for (const auto &[forms, tag] : idleForms()) {
            for (const QString &form : forms)
                phrases.push_back({form, u'-', tag});
        }
        std::ranges::stable_sort(phrases, {}, firstOf);
        return phrases;
    }();
    const auto found = std::ranges::equal_range(all, first, {}, firstOf);
    return {found.begin(), found.end()};
}

} // namespace podium
