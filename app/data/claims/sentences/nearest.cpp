// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/nearest.h"

#include "app/data/claims/sentences/phrases.h"

#include <algorithm>
#include <numeric>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// How many letters must be changed, put in or left out.
qsizetype editsBetween(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i] == b[static_cast<qsizetype>(j) - 1];
            const qsizetype changed = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

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
        const qsizetype edits = editsBetween(lower, form.toLower());
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
