// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/nearest.h"

#include "app/data/claims/sentences/phrases.h"
#include "app/data/files/edit_distance.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QStringList allForms(const NameIndex &names)
{
    QStringList forms = names.names();
    for (const auto phrases : {englishPhrases(), koreanPhrases()}) {
        for (const Phrase &phrase : phrases) {
            const QString form = QString::fromUtf16(phrase.text);
            forms.append(form);
            if (form.contains(u' ')) // one word of it may be what is misspelt
                forms.append(form.split(u' '));
        }
    }
    return forms;
}

} // namespace

QStringList nearestForms(const NameIndex &names, const QString &word)
{
    constexpr qsizetype kMost = 3;
    std::vector<std::pair<qsizetype, QString>> near;
    const QString lower = word.toLower();
    for (const QString &form : allForms(names)) {
        if (qAbs(form.size() - word.size()) > word.size() / 3)
            continue;
        const qsizetype edits = editDistance(lower, form.toLower());
        if (edits <= std::max<qsizetype>(1, word.size() / 3))
            near.emplace_back(edits, form);
    }
    std::ranges::stable_sort(near, {}, &std::pair<qsizetype, QString>::first);
    QStringList forms;
    for (const auto &[edits, form] : near) {
        if (forms.size() < kMost && !forms.contains(form))
            forms.append(form);
    }
    return forms;
}

QStringList completedForms(const NameIndex &names, const QString &sentence, qsizetype most)
{
    const qsizetype blank = sentence.lastIndexOf(u' ') + 1;
    const QString begun = sentence.sliced(blank);
    constexpr qsizetype kShortest = 2;
    QStringList out;
    if (begun.size() < kShortest)
        return out;
    for (const QString &form : allForms(names)) {
        if (form.size() > begun.size() && form.startsWith(begun, Qt::CaseInsensitive)
            && out.size() < most)
            out.append(sentence.first(blank) + form);
    }
    out.removeDuplicates();
    return out;
}

} // namespace podium
