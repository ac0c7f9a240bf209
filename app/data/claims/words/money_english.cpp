// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English for money raised and public money, and currencies.
constexpr auto kEnglishMoney = std::to_array<PhraseGroup>({
    {u'r', u"",
     u"raised|raises|closed a round of|round|funding round|financing round|took in|pulled in|"
     u"raise|raising|brought in|brings in|rakes in|raked in|closed a funding round of|funding of|"
     u"completed a round of|announced a round of|fundraising|capital raise|was funded with|"
     u"received funding of|won funding of|injected into|funding|has closed|has collected|"
     u"has attracted|has taken in|gathered|gathers|scooped up|hauled in|has won|drew in|"
     u"has drawn|completed a funding round of|raised a round of|wrapped up|"
     u"announced a funding round of|was backed with|amassed|amasses|accumulated|accumulates|"
     u"fundraise|fund raising|venture round|equity round|a round worth|a funding round worth|"
     u"mega-round|megaround|investment round|capital round|financing of|reels in|reeled in|"
     u"locks in|hauls in|rounds up|war chest|coffers|funding to date|in a funding round led|"
     u"tops up with"},
    {u'r', u"investment",
     u"private ai investment|private investment in ai|private investment|"
     u"private investment in artificial intelligence|private-sector ai investment"},
    {u'ω', u"",
     u"all the money raised|all money raised|all the money|all the funding|all funding|"
     u"all the money labs raised|the world's ai funding|all funds raised|all capital raised|"
     u"all the capital raised|all ai funding|all the money in the ledger"},
    // Also of ranks and points.
    {u'r', u"get",
     u"received|got|secured|secures|receives|closed|closes|landed|lands|gets|bagged|netted|bags|"
     u"nabs|nabbed|nets|grabs|grabbed|clinches|clinched|pockets|pocketed|snagged|completed|"
     u"completes|brought|gave|drew|obtained|obtains|picked up|was given|snaps up|snapped up|"
     u"scoops|scooped|collected|attracts|attracted"},
    {u'u', u"",
     u"plans to spend|plans to invest|plans|will spend|will invest|spends|invests|to spend|to invest|earmarked|public ai budget|public money|public spending|spending|sets aside|is putting|put|set aside|is investing|plans to put|allocates|allocated|to allocate|will allocate|is earmarking|earmarks|commits|committed|pledged|pledges|pours|will pour|spend|spent|will put|put aside|ai investment|public ai spending|public investment|government spending|ai programme|wants to mobilise|wants to mobilize|to mobilise|to mobilize|mobilises|wants to invest|wants to spend|intends to spend|intends to invest|aims to invest|aims to spend|aims to mobilise|is set to spend|is set to invest|is going to spend|is going to invest|devotes|dedicates|is spending on|is going to put|is pumping|pumps|will pump|pumped|is pouring|poured|has pledged to invest|promised|promises|is allocating|will commit|is committing|is committed to spend|approved|approves|approved spending|proposes|proposed|plans to allocate|plans to pour|plans to devote|will devote|devoted|dedicated|will dedicate|is devoting|is dedicating|is budgeting|decided to spend|decided to invest|government ai spending|public expenditure|expenditure|ai funding programme|public funding|public funds|state funds|state aid|government funding|government funds|federal funding|state investment|government investment|is planning to spend|is planning to invest|is planning|are planning|plan to spend|plan to invest|will be spending|will be investing|is expected to spend|is expected to invest|expects to spend|is mobilising|is mobilizing|will mobilise|will mobilize|has mobilised|mobilizes|spending plan|investment plan|ai spending plan|ai investment plan|public ai money|public ai funding|state ai funding|public ai investment|state money|government money|public ai programme|ai money|is putting aside|plan|on public ai"},
    {u'u', u"budget", u"budgeted|budgets|budget|government budget|government ai budget"},
    {u'u', u"get", u"puts"},
    {u'$', u"EUR", u"euros|euro|€|eur"},
    {u'$', u"USD", u"dollars|us dollars|us$|$|usd|dollar|us dollar|u.s. dollars|american dollars"},
    {u'$', u"KRW", u"won|₩|krw|korean won|south korean won"},
    {u'$', u"JPY", u"yen|jpy|¥|japanese yen"},
    {u'$', u"CNY", u"yuan|cny|renminbi|rmb|cn¥"},
    {u'$', u"GBP", u"£|pounds|gbp|pound|pounds sterling|sterling"},
    {u'$', u"CAD", u"cad|canadian dollars|ca$|c$"},
    {u'$', u"CHF", u"chf|swiss francs|francs"},
    {u'$', u"INR", u"inr|rupees|₹"},
    {u'$', u"SGD", u"sgd|s$|singapore dollars"},
    {u'$', u"TWD", u"nt$|twd|taiwan dollars|new taiwan dollars|taiwanese dollars"},
    {u'$', u"AED", u"aed|dirhams|dirham"},
    {u'r', u"total",
     u"total funding|total funding of|funding total|total capital raised|total raised|"
     u"total money raised|cumulative funding|overall funding"},
    {u'x', u"money",
     u"times as much money as|times as much funding as|times more money than|"
     u"times more funding than|times as much capital as|times the money of|times the funding of|"
     u"times the money that|times more capital than"},
    {u'2', u"money",
     u"twice as much money as|twice as much funding as|twice as much capital as|"
     u"double the money of|double the funding of|twice the money of|twice the funding of|"
     u"twice the amount of"},
    {u'-', u"money",
     u"money|capital|investment|investments|financing|cash|equity|funds|war chest|kitty|"
     u"funding haul|haul|coffers|fundraising total|money raised|capital raised|investor money|"
     u"investors' money|venture money|funding money"},
    {u'g', u"money",
     u"outraised|outraises|more money than|more funding than|more capital than|more cash than|"
     u"more investor money than|more venture capital than|more investment than"},
    {u'g', u"most", u"the most"},
    {u'B', u"funded",
     u"best-funded|best funded|most-funded|most funded|most heavily funded|most generously funded"},
    {u'<', u"money", u"less money than|less funding than|less capital than|less cash than"},
});

} // namespace

std::span<const PhraseGroup> englishMoney()
{
    return kEnglishMoney;
}

} // namespace podium
