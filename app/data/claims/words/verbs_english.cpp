// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

constexpr auto kEnglishVerbs = std::to_array<PhraseGroup>({
    {u'A', u"",
     u"beat beaten|outrank|outperform|outscore|outclass|outshine outshone|outpace|outstrip|outdo "
     u"outdid outdone|outgun|outplay|outmatch|outsmart|overtake overtook overtaken|eclipse|"
     u"trump|best|better|thrash|trounce|crush|dethrone|defeat|dwarf|overshadow|unseat|topple|"
     u"leapfrog leapfrogged|edge|pip pipped|nudge"},
    {u'A', u"over", u"surpass|pass"},
    {u'b', u"", u"trail|lag lagged|underperform"},
    {u'r', u"", u"raise|attract|amass|collect|accumulate|gather|net netted"},
    {u'>', u"strict", u"exceed|clear|cross"},
    {u'j', u"", u"sweep swept|monopolise|monopolize"},
});

} // namespace

std::span<const PhraseGroup> englishVerbs()
{
    return kEnglishVerbs;
}

} // namespace podium
