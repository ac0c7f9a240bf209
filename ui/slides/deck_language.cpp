// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slides/deck_language.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

thread_local std::optional<Language> spokenHere;

} // namespace

DeckLanguage::DeckLanguage(Language language)
{
    spokenHere = language;
}

DeckLanguage::~DeckLanguage()
{
    spokenHere.reset();
}

DeckTexts::DeckTexts()
{
    (void)m_korean.load(u"podium_ko"_s, u":/podium/translations"_s);
}

QString DeckTexts::translate(const char *context, const char *text, const char *disambiguation,
                             int count) const
{
    if (!spokenHere)
        return {};
    QString said;
    if (*spokenHere == Language::Korean)
        said = m_korean.translate(context, text, disambiguation, count);
    return said.isEmpty() ? QString::fromUtf8(text) : said; // English is what is written
}

} // namespace podium
