// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"

#include <QtCore/QTranslator>

#include <optional>

namespace podium {

/// Sentences of this thread are in this language while it lives, whatever the window speaks: a deck
/// has a language of its own. Needs DeckTexts among the translators; they do not nest.
class DeckLanguage final
{
public:
    explicit DeckLanguage(Language language);
    ~DeckLanguage();
    DeckLanguage(const DeckLanguage &) = delete;
    DeckLanguage &operator=(const DeckLanguage &) = delete;
};

/// The translator that heeds DeckLanguage; installed behind all others, it is asked first. Where no
/// language is asked for it knows nothing, so that the others answer.
class DeckTexts final : public QTranslator
{
public:
    DeckTexts();

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text,
                                    const char *disambiguation, int count) const override;

private:
    QTranslator m_korean;
};

} // namespace podium
