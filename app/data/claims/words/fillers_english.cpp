// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English that say nothing of what a claim says.
constexpr auto kEnglishFillers = std::to_array<PhraseGroup>({
    {u'-', u"",
     u"is|are|was|were|has been|has|have|had|holds|hold|the|an|there|it|on|as of|at|with|score|"
     u"scores|scored|now|currently|still|already|compete|each|together|comes|come|its|for|"
     u"language|ai|that|stands|includes|include|contains|contain|make up|makes up|account for|"
     u"accounts for|got a score of|a score of|achieves|achieved|reaches|reached|out of 100|"
     u"is made of|is made up of|made of|made up of|is based on|both|does|been|also|that of|"
     u"in the ranking|in the rankings|in the list|of the ranking|ranked so far|ranking|"
     u"government|government's|comes in|came in|finishes|finished|came|in funding|of funding|"
     u"in new funding|in new money|of new money|in capital|in investment|from investors|"
     u"a total of|on ai|for ai|its own|some of the|come from|comes from|places|positions|spots|"
     u"slots|taken by|artificial intelligence|on artificial intelligence|"
     u"for artificial intelligence|than any other model|overall|the ledger has|as much as|"
     u"as many as|one|ones|covers|rested on|rests on|consists of|did|be|do|in fact|clearly|"
     u"easily|comfortably|narrowly|slightly|significantly|actually|officially|recently|finally|"
     u"once again|again|far|well|way|even|quite|too|which|who|this|these|those|their|our|such|"
     u"using|use|based|made it into|makes it into|broke into|breaks into|cracked|entered|"
     u"enters|got into|is part of|part of|belongs to|belong to|one spot|in ai models|in ai|"
     u"in language models|in models|in ai rankings|in the ai race|in artificial intelligence|"
     u"in artificial analysis|of all models|of all|tied for|joint|joined|is based in|based in|"
     u"made in|built in|developed in|trained in|created in|comes out of|come out of|hail from|"
     u"hails from|belonging to|are at|is at|sits|sit|stood|stand|sits at|ends up|landed in|"
     u"now has|boasts|counts|count|claims|claim|occupies|occupy|takes|take|took|taking|any|"
     u"much|as high|as smart|as intelligent|as large|as big|performance|capability|"
     u"intelligence|ability|on the intelligence index|on the index|on intelligence index|"
     u"in the intelligence index|in the index|on the artificial analysis intelligence index|"
     u"on artificial analysis|according to artificial analysis|"
     u"according to the artificial analysis intelligence index|in ai intelligence|terms of|"
     u"in terms of|in terms of intelligence|in intelligence|score of|scoring|scores of|"
     u"an index of|a score|rating of|venture capital|fresh capital|in fresh capital|"
     u"in fresh funding|in fresh money|fresh funding|fresh money|new funding|new money|"
     u"as much money as|as much funding as|as much capital as|from its investors|from backers|"
     u"from venture capitalists|in venture capital|in venture funding|in a funding round|"
     u"in a new funding round|in a round|in a single round|state|national|federal|worth of|"
     u"in public money|of public money|in state funding|seats|entries|entry|names|list|"
     u"leaderboard|on the leaderboard|on the list|in the leaderboard|of the list|"
     u"of the leaderboard|table|on the ranking|whole|total of|as|being|managed|managed to|"
     u"remains|remain|remained|became|has become|become|becomes|just about|ranked model|"
     u"ranked models|with a ranked model|with ranked models|currently has|it is true that|"
     u"is it true that|it's true that|dropped to|fell to|slipped to|slid to|sank to|climbed to|"
     u"rose to|moved up to|jumped to|advanced to|moved to|went up to|has dropped to|"
     u"has fallen to|has slipped to|has climbed to|has risen to|anymore|any more|any longer|"
     u"what|today's|reported|reportedly|around here|exactly|precisely|there's|it's|what's|"
     u"who's|that's|what is|who is|by a narrow margin|by a wide margin|by far|by a hair|"
     u"by a clear margin|by a large margin|by some margin|by a mile|either|comprises|comprise|"
     u"amounted to|totalled|totaled|came to|amounts to|stands at|nations in the ranking|"
     u"the race|really|truly|indeed|supposedly|allegedly|appear|appears|appeared|narrows|"
     u"narrowed|has narrowed|has narrowed to|widens|widened|has widened|shrinks|shrank|"
     u"has shrunk|shrunk|grew|has grown|grows|slips to|slips|drops to|drops|falls to|sinks to|"
     u"slides to|climbs to|climbs|rises to|jumps to|moves up to|goes up to|advances to|"
     u"moves to|leaps to|dropped|slipped|climbed|risen|flagship|flagship product|home to|"
     u"is home to|are home to|into|the so-called|so-called|some of|single|whopping|mere|"
     u"staggering|impressive|amounting to|adds up to|added up to|add up to|stands currently|"
     u"just now|as we speak|at the moment|at present|presently|these days|nowadays|right now|"
     u"as it stands|as things stand|by now|of late|i.e.|namely|that is|can be|is considered|"
     u"considered|is seen as|seen as|regarded as|is regarded as|is known as|known as|"
     u"is said to be|said to be|is reported to be|is believed to be|is thought to be|"
     u"thought to be|believed to be|is claimed to be|is rated|rated as|proves to be|"
     u"turns out to be|turned out to be|happens to be|seems to be|appears to be|"
     u"is supposed to be|supposed to be|can claim|can boast|manages|manages to|succeeded in|"
     u"was able to|is able to|has managed to|continues to|continues to be|keeps|kept|"
     u"still holds|found|can be found|are found|is found|located|is located|situated|"
     u"originate from|originates from|originating from|stem from|stems from|originate in|"
     u"are made in|are built in|produced in|are produced in|originating in|representing|"
     u"represent|represents|constitute|constitutes|provide|provides|supply|supplies|produce|"
     u"produces|deliver|delivers|contribute|contributes|field|fields|has got|have got|features|"
     u"feature|featuring|featured|appear in|appears in|figure in|figures in|shows up in|"
     u"show up in|makes|make|make it into|make it to|makes it to|made it to|made it|makes it|"
     u"gets into|earned|earns|garnered|garners|posted|posts|recorded|records|registers|"
     u"registered|notched|notches|attained|attains|hit|hits|clocks in at|clocked in at|"
     u"comes in with|comes in with a score of|comes to|sits at a score of|with a score of|"
     u"at a score of|according|worldwide ranking|in the ai ranking|in the ai rankings|"
     u"ai ranking|in the ranking of ai models|in the ranking of models|"
     u"in the ranking of countries|in the country ranking|in the ranking by country|"
     u"in ai terms|when it comes to ai|in the field of ai|in the area of ai|"
     u"in the domain of ai|in terms of ai|in terms of ai models|"
     u"in terms of artificial intelligence|in terms of the intelligence index|"
     u"in terms of score|in terms of index|by score|by index|"
     u"as measured by the intelligence index|"
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
     u"on average|by comparison|in comparison|and counting|counting|in place|with a ranked|"
     u"ranked ones|ranked one|it can be said that|put up|currently at|hovers at|hovers around|"
     u"hovering|hovering at|lies at|lies in|lie in|lies|lie|stays|stays in|stays at|stuck at|"
     u"stuck in|is stuck at|ended up|ending up|wound up|winds up|origin|of origin|share of|"
     u"share|as measured on|as measured|measured|it was|it is|record|in record|in a record|"
     u"seventh-largest|in this year's|a total|leap|leaps|outfit|based company|-based|"
     u"home-grown|homegrown|domestic|in the whole ranking|at last|at long last|as ever|"
     u"yet again|to be exact|to be precise|in reality|in actual fact|as a matter of fact|"
     u"as of right now|is calculated from|calculated from|computed from|is computed from|"
     u"is an average of|averages|is composed of|composed of|combines|aggregates|"
     u"is derived from|derived from|draws on|new data show|now the|in total it|"
     u"ranking of countries|country ranking|in country rankings|the number of|number of|slim|"
     u"slender|razor-thin|wafer-thin|commanding|healthy|narrow|wide|comfortable|frontier|"
     u"category|segment|in terms of countries|by country|in terms of labs"},
    {u'-', u"maker",
     u"made|built|developed|created|released|launched|produced|trained|designed|published"},
    {u'-', u"a",
     u"a|an"},
    {u'-', u"amount",
     u"worth"},
    // What may or will be is not what is.
    {u'?', u"",
     u"between them|among them|may|might|could|would|should|will|used to|if|unless|may be|might be|could be|would be|"
     u"should be|expected to|likely to|likely|set to|about to|on track to|aims to"},
    {u'-', u"maker-of",
     u"maker of|creator of|developer of|owner of|company behind|lab behind|firm behind|"
     u"start-up behind"},
    {u'-', u"one-of",
     u"among|amongst"},
});

} // namespace

std::span<const PhraseGroup> englishFillers()
{
    return kEnglishFillers;
}

} // namespace podium
