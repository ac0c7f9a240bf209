// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"
#include "app/export/refresh/refresh_finding.h"
#include "app/models/language/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <vector>

namespace podium {

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

} // namespace podium
