// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// One thing that a refresh did, left alone or missed.
struct RefreshFinding {
    enum class State {
        Moved,
        Entered,
        Left,
        Changed,
        Unchanged,
        Kept,
        Missing,
        Twice,
        Broken,
        Unchecked
    };

    State state = State::Unchanged;
    int slide = 0;   ///< its number; 0: it is on none
    QString id = {}; ///< of the figure or slide
    /// "chart", "table", "map", "title", "subtitle", "source", "text", "notes", "alt"; "slide": a
    /// part of it
    QString place = {};
    QString name = {}; ///< of who moved
    QString from = {};
    QString to = {};   ///< of a kept text: what Podium would write
    QString text = {}; ///< a sentence, where there is more to say
};

struct RefreshedDeck {
    QByteArray bytes; ///< the same ones where nothing changed
    QDate day;        ///< of the newest figures in it
    QList<RefreshFinding> findings;
};

/// "moved", "kept": for programs.
[[nodiscard]] QString nameOf(RefreshFinding::State state);

} // namespace podium
