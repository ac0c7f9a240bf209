// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/nearest.h"

#include "app/data/claims/words/phrases.h"
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
    QStringList refused; // "will" makes no claim of a sentence
    for (const Phrase &phrase : allPhrases()) {
        const QString form = phrase.text.toString();
        if (phrase.sort == u'?') {
            refused.append(form);
            continue;
        }
        forms.append(form);
        if (form.contains(u' ')) // one word of it may be what is misspelt
            forms.append(form.split(u' '));
    }
    forms.removeIf([&refused](const QString &form) { return refused.contains(form); });
    return forms;
}

/// Where the last words begin, the first of them first; no name has more.
QList<qsizetype> wordStarts(const QString &text)
{
    constexpr int kMost = 6;
    QList<qsizetype> starts;
    for (qsizetype at = text.size(); at > 0 && starts.size() < kMost; --at) {
        if (!text[at - 1].isSpace() && (at == 1 || text[at - 2].isSpace()))
            starts.prepend(at - 1);
    }
    return starts;
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

QList<Completion> completedForms(const NameIndex &names, const QString &text, qsizetype most)
{
    constexpr qsizetype kShortest = 2;
    const QStringList forms = allForms(names);
    QList<Completion> out;
    QStringList taken;
    for (const qsizetype start : wordStarts(text)) {
        const QStringView begun = QStringView(text).sliced(start);
        if (begun.size() < kShortest)
            continue;
        for (const QString &form : forms) {
            if (form.size() <= begun.size() || !form.startsWith(begun, Qt::CaseInsensitive)
                || out.size() >= most || taken.contains(form, Qt::CaseInsensitive))
                continue;
            taken.append(form);
            out.append({start, form});
        }
    }
    return out;
}

} // namespace podium
