// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/speaking.h"

namespace podium {

namespace {

thread_local std::optional<Language> t_spoken;

} // namespace

Speaking::Speaking(Language language)
    : m_before(t_spoken)
{
    t_spoken = language;
}

Speaking::~Speaking()
{
    t_spoken = m_before;
}

std::optional<Language> spokenHere()
{
    return t_spoken;
}

} // namespace podium
