// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/closest.h"

#include <QtCore/QList>

#include <algorithm>

namespace podium {

namespace {

/// Levenshtein's distance: letters to insert, drop or change.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, changed});
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

std::optional<QString> closest(const QString &word, const QStringList &candidates)
{
    std::optional<QString> best;
    qsizetype least = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const bool begins = word.size() >= 3 && candidate.startsWith(word);
        const qsizetype away = begins ? 1 : distance(word, candidate);
        if (away < least && away < candidate.size()) {
            least = away;
            best = candidate;
        }
    }
    return best;
}

} // namespace podium
