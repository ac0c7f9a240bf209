// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English that say nothing of what a claim says.
constexpr auto kEnglishFillers = std::to_array<PhraseGroup>({
    {u'-', u"",
     u"is|are|was|were|has been|has|have|had|the|an|it|on|as of|at|with|scored|"
     u"now|still|already|compete|each|its|for|language|ai|that|contains|contain|"
     u"make up|makes up|account for|accounts for|got a score of|out of 100|"
     u"is made of|is made up of|made of|made up of|is based on|both|does|been|also|that of|"
     u"in the ranking|in the rankings|in the list|of the ranking|ranked so far|ranking|"
     u"government|government's|comes in|came in|in funding|of funding|in new funding|"
     u"in new money|of new money|in capital|in investment|from investors|a total of|on ai|"
     u"for ai|its own|some of the|come from|comes from|taken by|"
     u"artificial intelligence|on artificial intelligence|for artificial intelligence|"
     u"than any other model|overall|the ledger has|as much as|as many as|one|ones|covers|"
     u"rested on|rests on|consists of|did|be|do|in fact|recently|once again|again|far|well|way|"
     u"even|too|which|who|this|these|those|such|using|use|based|made it into|makes it into|"
     u"broke into|breaks into|got into|is part of|part of|belongs to|belong to|one spot|"
     u"in ai models|in ai|in language models|in models|in ai rankings|in the ai race|"
     u"in artificial intelligence|in artificial analysis|of all models|of all|tied for|joint|"
     u"is based in|based in|comes out of|"
     u"come out of|hail from|hails from|belonging to|are at|is at|sits at|ends up|landed in|"
     u"now has|any|much|as high|as smart|as intelligent|as large|as big|performance|capability|"
     u"intelligence|ability|on the intelligence index|on the index|on intelligence index|"
     u"in the intelligence index|in the index|on the artificial analysis intelligence index|"
     u"on artificial analysis|according to artificial analysis|"
     u"according to the artificial analysis intelligence index|in ai intelligence|terms of|"
     u"in terms of|in terms of intelligence|in intelligence|scoring|"
     u"an index of|a score|rating of|venture capital|fresh capital|in fresh capital|"
     u"in fresh funding|in fresh money|fresh funding|fresh money|new funding|new money|"
     u"as much money as|as much funding as|as much capital as|from its investors|from backers|"
     u"from venture capitalists|in venture capital|in venture funding|in a funding round|"
     u"in a new funding round|in a round|in a single round|in one round|in one fell swoop|state|national|federal|worth of|"
     u"in public money|of public money|in state funding|entries|entry|names|list|"
     u"leaderboard|on the leaderboard|on the list|in the leaderboard|of the list|"
     u"of the leaderboard|on the ranking|whole|total of|as|being|managed to|has become|"
     u"just about|ranked model|ranked models|with a ranked model|with ranked models|"
     u"currently has|it is true that|is it true that|it's true that|dropped to|fell to|"
     u"slipped to|slid to|sank to|climbed to|rose to|moved up to|jumped to|advanced to|"
     u"moved to|went up to|has dropped to|has fallen to|has slipped to|has climbed to|"
     u"has risen to|anymore|any more|any longer|what|today's|reported|around here|there's|"
     u"what's|who's|what is|who is|by a narrow margin|by a wide margin|by far|by a hair|"
     u"by a clear margin|by a large margin|by some margin|by a mile|either|amounted to|"
     u"totalled|came to|amounts to|stands at|nations in the ranking|the race|supposedly|"
     u"allegedly|has narrowed to|"
     u"slips to|drops to|falls to|"
     u"sinks to|slides to|climbs to|rises to|jumps to|moves up to|goes up to|advances to|"
     u"moves to|leaps to|flagship|flagship product|home to|is home to|are home to|into|"
     u"the so-called|some of|single|amounting to|adds up to|added up to|add up to|"
     u"stands currently|just now|as we speak|at the moment|at present|these days|nowadays|"
     u"as it stands|as things stand|by now|i.e.|that is|can be|is considered|is seen as|"
     u"seen as|regarded as|is regarded as|is known as|known as|is said to be|said to be|"
     u"is reported to be|is believed to be|is thought to be|thought to be|believed to be|"
     u"is claimed to be|is rated|rated as|proves to be|turns out to be|turned out to be|"
     u"happens to be|seems to be|appears to be|is supposed to be|supposed to be|manages to|"
     u"succeeded in|was able to|is able to|has managed to|positioned|is doing|are doing|continues to|continues to be|"
     u"still holds|can be found|are found|is found|located|is located|situated|originate from|"
     u"originates from|originating from|stem from|stems from|originate in|are made in|"
     u"are built in|produced in|are produced in|originating in|constitute|constitutes|provide|"
     u"provides|supply|supplies|contribute|contributes|has got|have got|appear in|appears in|"
     u"figure in|figures in|shows up in|show up in|make it into|make it to|makes it to|"
     u"made it to|made it|makes it|gets into|earned|earns|clocks in at|clocked in at|"
     u"comes in with|comes in with a score of|comes to|sits at a score of|with a score of|"
     u"at a score of|according|worldwide ranking|in the ai ranking|in the ai rankings|"
     u"ai ranking|in the ranking of ai models|in the ranking of models|"
     u"in the ranking of countries|in the country ranking|in the ranking by country|"
     u"in ai terms|in the field of ai|in the area of ai|in the domain of ai|"
     u"in terms of ai models|in terms of artificial intelligence|"
     u"in terms of the intelligence index|in terms of score|in terms of index|by score|"
     u"by index|as measured by the intelligence index|"
     u"as measured by the artificial analysis intelligence index|"
     u"as measured by artificial analysis|measured by the intelligence index|"
     u"measured by intelligence|on the artificial analysis index|"
     u"in the artificial analysis index|in the artificial analysis ranking|"
     u"in the artificial analysis rankings|in artificial analysis' ranking|"
     u"in artificial analysis's ranking|in the artificial analysis intelligence index|"
     u"on the artificial analysis leaderboard|artificial analysis says|"
     u"on artificial analysis's intelligence index|on artificial analysis' intelligence index|"
     u"artificial analysis|on the intelligence scale|on the scale|the amount of|an amount of|"
     u"sum of|a sum of|the sum of|for artificial intelligence programmes|for ai programmes|"
     u"into ai|into artificial intelligence|towards ai|toward ai|in ai research|on ai research|"
     u"for ai research|for the development of ai|for ai development|for its ai plans|"
     u"for its ai strategy|as part of its ai strategy|of its budget|from its budget|"
     u"of taxpayers' money|of taxpayer money|in taxpayer money|in fresh cash|in new capital|"
     u"of fresh capital|of venture capital|worth of funding|worth of capital|"
     u"worth of investment|in new investment|in investments|in cash|fresh cash|"
     u"from investors so|from its backers|of investor money|in investor money|in financing|"
     u"in new financing|in equity|in vc funding|vc funding|vc money|in vc money|a margin of|"
     u"margin of|by a margin of|an edge of|its closest rival|its main rival|its nearest rival|"
     u"its biggest rival|its closest competitor|its main competitor|its nearest competitor|"
     u"its biggest competitor|its arch-rival|its rival|its competitor|their closest rival|"
     u"their main rival|undisputed|clear|sole|outright|absolute|uncontested|proud|reigning|"
     u"latecomer|in the global|neighbour|neighbouring|neighbor|neighboring|powerhouse|newcomer|"
     u"on average|by comparison|in comparison|and counting|in place|with a ranked|ranked ones|"
     u"ranked one|it can be said that|put up|currently at|hovers at|hovers around|hovering|"
     u"hovering at|lies at|lies in|lie in|lies|lie|stays in|stays at|stuck at|stuck in|"
     u"is stuck at|ended up|ending up|wound up|winds up|origin|of origin|share of|share|"
     u"as measured on|as measured|measured|it was|it is|in record|in a record|seventh-largest|"
     u"in this year's|a total|outfit|based company|-based|home-grown|homegrown|domestic|"
     u"in the whole ranking|at last|at long last|as ever|yet again|to be exact|to be precise|"
     u"in reality|in actual fact|as a matter of fact|as of right now|is calculated from|"
     u"calculated from|computed from|is computed from|is an average of|averages|is composed of|"
     u"composed of|combines|aggregates|is derived from|derived from|draws on|new data show|"
     u"now the|in total it|ranking of countries|country ranking|in country rankings|"
     u"the number of|number of|slim|slender|razor-thin|wafer-thin|healthy|narrow|wide|frontier|"
     u"category|segment|in terms of countries|by country|in terms of labs"},
    {u'-', u"change", u"up from|down from"},
    // Of money alone.
    {u'?', u"larger",
     u"bigger than|larger than|greater than"},
    {u'-', u"score",
     u"score|scores|score of|scores of|a score of"},
    {u'-', u"narrow",
     u"narrows|narrowed|has narrowed|widens|widened|has widened|shrinks|shrank|has shrunk|shrunk|"
     u"grew|has grown|grows"},
    {u'-', u"spots",
     u"positions|spots|slots|seats|places"},
    {u'-', u"maker",
     u"made|built|developed|created|released|launched|produced|trained|designed|published"},
    {u'-', u"a", u"a|an"},
    {u'-', u"amount", u"worth"},
    // What may or will be is not what is.
    {u'?', u"if", u"if"},
    {u'?', u"would", u"would|would be|would rank|would come|would stand"},
    {u'-', u"newest", u"newest|brand-new|brand new"},
    {u'?', u"",
     u"between them|among them|may|might|could|should|will|used to|unless|may be|might be|could be|"
     u"should be|expected to|likely to|likely|set to|about to|on track to|aims to"},
    // Of what is budgeted.
    {u'?', u"planned",
     u"will reach|will amount to|will total|will come to|will rise to|will grow to|will be"},
    {u'-', u"maker-of",
     u"maker of|creator of|developer of|owner of|company behind|lab behind|firm behind|"
     u"start-up behind"},
    {u'-', u"one-of", u"among|amongst"},
});

} // namespace

std::span<const PhraseGroup> englishFillers()
{
    return kEnglishFillers;
}

} // namespace podium
