// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/local_text.h"

namespace podium {

QString inLanguage(const LocalText &text, Language language)
{
    const bool korean = language == Language::Korean;
    const std::string &wanted = korean ? text.korean : text.english;
    return toQString(wanted.empty() ? (korean ? text.english : text.korean) : wanted);
}

} // namespace podium
