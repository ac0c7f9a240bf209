// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"
#include "app/models/language/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <vector>

namespace podium {

/// One thing that a refresh did, left alone or missed.
struct RefreshFinding {
    enum class State { Moved, Entered, Left, Changed, Unchanged, Kept, Missing, Twice, Broken };

    State state = State::Unchanged;
    int slide = 0;      ///< its number; 0: it is on none
    QString id = {};    ///< of the figure or slide
    QString place = {}; ///< "chart", "table", "title", "subtitle", "source", "text", "notes", "alt"
    QString name = {};  ///< of who moved
    QString from = {};
    QString to = {};   ///< of a kept text: what Podium would write
    QString text = {}; ///< a sentence, where there is more to say
};

struct RefreshedDeck {
    QByteArray bytes; ///< the same ones where nothing changed
    QDate day;        ///< of the newest figures in it
    QList<RefreshFinding> findings;
};

/// Gives a presentation new figures. Podium's objects are found wherever they were moved or copied
/// to; what a person changed stays and is reported; members of the file that need no change are
/// copied as they are packed, and in the others only what is Podium's is replaced.
///
/// In three steps, because the second one speaks the language of the deck and the third one that of
/// the reader: read(), tell(), merge().
class DeckRefresh final
{
public:
    /// Fails where the file is no presentation, or nothing in it is Podium's.
    [[nodiscard]] static Result<DeckRefresh> read(const QByteArray &deck, const QString &file);
    DeckRefresh(DeckRefresh &&other) noexcept;
    DeckRefresh &operator=(DeckRefresh &&) = delete;
    ~DeckRefresh();

    [[nodiscard]] Language language() const;

    /// Asks again for what the deck shows; `change` may give its Views another day.
    [[nodiscard]] Result<void> tell(const std::shared_ptr<const Dataset> &dataset,
                                    const std::vector<Claim> &claims,
                                    const std::function<void(View &)> &change = {});
    [[nodiscard]] Result<RefreshedDeck> merge();

private:
    struct State;
    explicit DeckRefresh(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// "moved", "kept": for programs.
[[nodiscard]] QString nameOf(RefreshFinding::State state);

} // namespace podium
