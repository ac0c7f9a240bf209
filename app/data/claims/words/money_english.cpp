// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English for money raised and public money, and currencies.
constexpr auto kEnglishMoney = std::to_array<PhraseGroup>({
    {u'r', u"",
     u"raised|raises|has raised|closed a round of|round|funding round|financing round|took in|"
     u"pulled in|raise|raising|brought in|brings in|rakes in|raked in|"
     u"closed a funding round of|funding of|completed a round of|announced a round of|"
     u"fundraising|capital raise|was funded with|received funding of|won funding of|"
     u"injected into|funding|has closed|has collected|has attracted|has brought in|"
     u"has taken in|has pulled in|has gathered|gathered|gathers|scooped up|hauled in|has won|"
     u"scored funding of|drew in|has drawn|completed a funding round of|raised a round of|"
     u"wrapped up|announced a funding round of|was backed with|has amassed|amassed|amasses|"
     u"has accumulated|accumulated|accumulates|funding stands at|fundraise|fund raising|"
     u"venture round|equity round|a round worth|a funding round worth|mega-round|megaround|"
     u"investment round|capital round|financing of|reels in|reeled in|locks in|hauls in|"
     u"rounds up|war chest|coffers|funding to date|in a funding round led|tops up with"},
    // Also of ranks and points.
    {u'r', u"get",
     u"received|got|secured|secures|receives|closed|closes|landed|lands|gets|bagged|netted|"
     u"bags|nabs|nabbed|nets|grabs|grabbed|clinches|clinched|pockets|pocketed|snagged|"
     u"completed|completes|brought|gave|drew|has secured|has received|has landed|obtained|"
     u"obtains|has obtained|picked up|was given|snaps up|snapped up|scoops|scooped|collected|"
     u"attracts|attracted"},
    {u'u', u"",
     u"plans to spend|plans to invest|plans|will spend|will invest|spends|is spending|invests|"
     u"to spend|to invest|budgeted|budgets|earmarked|ai budget|budget|public ai budget|"
     u"public money|ai spending|public spending|spending|sets aside|is putting|put|set aside|"
     u"is investing|plans to put|budgets for|allocates|allocated|has allocated|to allocate|"
     u"will allocate|has earmarked|is earmarking|earmarks|commits|committed|has committed|"
     u"pledged|pledges|has pledged|pours|will pour|spend|spent|will put|put aside|"
     u"ai investment|public ai spending|state spending|public investment|government spending|"
     u"government budget|ai programme|for its ai programme|wants to mobilise|wants to mobilize|"
     u"to mobilise|to mobilize|mobilises|wants to invest|wants to spend|intends to spend|"
     u"intends to invest|aims to invest|aims to spend|aims to mobilise|is to spend|is set to spend|is set to invest|"
     u"is to invest|is going to spend|is going to invest|devotes|dedicates|is spending on|"
     u"is going to put|is pumping|pumps|will pump|pumped|is pouring|poured|"
     u"has pledged to invest|has promised|promised|promises|is allocating|has budgeted|"
     u"has set aside|will commit|is committing|is committed to spend|has approved|approved|"
     u"approves|approved spending|has proposed|proposes|proposed|plans to allocate|"
     u"plans to pour|plans to devote|will devote|devoted|dedicated|will dedicate|is devoting|"
     u"is dedicating|is budgeting|has decided to spend|has decided to invest|decided to spend|"
     u"decided to invest|national ai budget|state ai budget|federal ai budget|"
     u"government ai budget|government ai spending|ai expenditure|public expenditure|"
     u"expenditure|ai funding programme|public funding|public funds|state funds|state aid|"
     u"government funding|government funds|federal funding|state investment|"
     u"government investment|is planning to spend|is planning to invest|is planning|"
     u"are planning|plan to spend|plan to invest|will be spending|will be investing|"
     u"is expected to spend|is expected to invest|expects to spend|is mobilising|is mobilizing|"
     u"will mobilise|will mobilize|has mobilised|mobilizes|spending plan|investment plan|"
     u"ai spending plan|ai investment plan|public ai money|public ai funding|state ai funding|"
     u"public ai investment|state money|government money|public ai programme|ai money|"
     u"is putting aside|public money for ai|plan|ai plan|on public ai|public spending on ai"},
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
     u"times more funding than|times as much capital as|times the money of|"
     u"times the funding of|times the money that|times more capital than"},
    {u'2', u"money",
     u"twice as much money as|twice as much funding as|twice as much capital as|"
     u"double the money of|double the funding of|twice the money of|twice the funding of|"
     u"twice the amount of"},
    {u'-', u"money",
     u"money|capital|investment|investments|financing|cash|equity|funds|war chest|kitty|"
     u"funding haul|haul|coffers|fundraising total|money raised|capital raised|investor money|"
     u"investors' money|venture money|funding money"},
    {u'g', u"money",
     u"outraised|has outraised|outraises|have outraised|more money than|more funding than|more capital than|more cash than|"
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
