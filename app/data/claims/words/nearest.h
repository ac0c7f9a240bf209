// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/names.h"

#include <QtCore/QList>

namespace podium {

/// Names and words that are written much like this one, the nearest first, at most three.
[[nodiscard]] QStringList nearestForms(const NameIndex &names, const QString &word);

/// What the end of a text may become: a form in place of all from `start` on.
struct Completion {
    qsizetype start = 0;
    QString form;
};

/// Names and words of claims that begin as the last words of the text do; those that take up most of
/// what is written come first.
[[nodiscard]] QList<Completion> completedForms(const NameIndex &names, const QString &text,
                                               qsizetype most);

} // namespace podium
