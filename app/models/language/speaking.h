// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"

#include <optional>

namespace podium {

/// While one lives, texts that are composed on this thread are in its language, whatever that of
/// the window is: a deck may speak another one. It takes a translator that asks spokenHere().
class Speaking final
{
public:
    explicit Speaking(Language language);
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
    ~Speaking();

private:
    std::optional<Language> m_before;
};

/// Nothing: the language of the window.
[[nodiscard]] std::optional<Language> spokenHere();

} // namespace podium
