// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English that say nothing of what a claim says.
constexpr auto kEnglishFillers = std::to_array<PhraseGroup>({
    // How much; denied, it leaves open whether at all.
    {u'-', u"degree",
     u"exactly|precisely|really|quite|far|well|way|much|clearly|comfortably|significantly|"
     u"substantially|considerably|vastly|greatly|hugely|dramatically|by a wide margin|"
     u"by a large margin|by far|a lot|by much|by a lot|too far|very far|that far|a long way|"
     u"miles|light years"},
    {u'-', u"on", u"on"},
    {u'-', u"ranked",
     u"in the ranking|in the rankings|on the ranking|in the leaderboard|on the leaderboard|"
     u"with an index|has an index|have an index|appear in the ranking|appears in the ranking"},
    {u'-', u"average", u"on average|an average of"},
    {u'-', u"plural", u"are|were|come from"},
    // Of a rank that two have it is not said whether both do.
    {u'?', u"", u"tied for|joint|all but|can be"},
    {u'-', u"made", u"make|makes|making"},
    {u'-', u"by", u"by a margin of|by a lead of|with a lead of|with a margin of"},
    {u'-', u"",
     u"is|was|has|have|had|the|an|it|on|as of|at|with|scored|now|still|already|compete|each|its|"
     u"for|language|ai|that|contains|contain|make up|makes up|account for|accounts for|"
     u"got a score of|out of 100|made of|made up of|both|does|been|also|that of|in the list|of the ranking|ranking|comes in|came in|"
     u"from investors|a total of|on ai|its own|comes from|taken by|on artificial intelligence|"
     u"than any other model|overall|the ledger has|as much as|as many as|ones|covers|rested on|"
     u"rests on|consists of|did|be|do|in fact|recently|once again|again|even|too|which|who|this|"
     u"these|those|such|using|use|based|broke into|breaks into|got into|part of|belongs to|"
     u"belong to|one spot|for ai models|for language models|when it comes to ai models|"
     u"in ai models|in ai|in language models|in models|in the ai race|in artificial intelligence|"
     u"in artificial analysis|of all models|of all|based in|comes out of|come out of|hail from|"
     u"hails from|belonging to|are at|ends up|landed in|any|as high|as smart|as intelligent|"
     u"as large|as big|performance|capability|intelligence|ability|on the intelligence index|"
     u"on the index|on intelligence index|in the intelligence index|in the index|"
     u"on the artificial analysis intelligence index|on artificial analysis|"
     u"according to artificial analysis|according to the artificial analysis intelligence index|"
     u"terms of|in terms of|in intelligence|scoring|an index of|a score|rating of|"
     u"as much money as|as much funding as|as much capital as|from its investors|from backers|"
     u"from venture capitalists|in a funding round|in a new funding round|in a round|"
     u"in a single round|in one round|in one fell swoop|state|national|federal|worth of|entries|"
     u"entry|names|list|leaderboard|on the leaderboard|on the list|in the leaderboard|"
     u"of the list|of the leaderboard|on the ranking|whole|total of|as|being|managed to|"
     u"just about|ranked model|ranked models|with a ranked model|it is true that|is it true that|"
     u"it's true that|down to|dropped to|fell to|slipped to|slid to|sank to|climbed to|rose to|"
     u"moved up to|jumped to|advanced to|moved to|went up to|has fallen to|has risen to|anymore|"
     u"any more|any longer|what|today's|reported|around here|there's|what's|who's|what is|"
     u"by a narrow margin|by a hair|by a clear margin|by some margin|by a mile|either|"
     u"amounted to|totalled|came to|amounts to|stands at|nations in the ranking|supposedly|"
     u"allegedly|has narrowed to|slips to|drops to|falls to|sinks to|slides to|climbs to|"
     u"rises to|jumps to|moves up to|goes up to|advances to|moves to|leaps to|flagship|"
     u"flagship product|home to|are home to|into|the so-called|some of|single|amounting to|"
     u"adds up to|added up to|add up to|just now|as we speak|at the moment|at present|these days|"
     u"nowadays|as things stand|by now|i.e.|is considered|regarded as|known as|said to be|"
     u"is reported to be|thought to be|believed to be|is claimed to be|is rated|rated as|"
     u"proves to be|turns out to be|turned out to be|happens to be|seems to be|appears to be|"
     u"supposed to be|manages to|succeeded in|was able to|is able to|positioned|is doing|"
     u"are doing|continues to|can be found|are found|located|situated|originate from|"
     u"originates from|originating from|stem from|stems from|originate in|are made in|"
     u"are built in|produced in|are produced in|originating in|constitute|constitutes|provide|"
     u"provides|supply|supplies|contribute|contributes|has got|have got|appear in|appears in|"
     u"figure in|figures in|shows up in|show up in|make it into|make it to|makes it to|"
     u"made it to|made it|makes it|gets into|earned|earns|clocks in at|clocked in at|comes to|"
     u"sits at a score of|with a score of|at a score of|according|worldwide ranking|"
     u"in the ai ranking|in the ai rankings|in the ranking of ai models|in the ranking of models|"
     u"in the ranking of countries|in the country ranking|in ai terms|in the domain of ai|"
     u"in terms of ai models|in terms of the intelligence index|in terms of score|"
     u"in terms of index|by score|by index|"
     u"as measured by the artificial analysis intelligence index|"
     u"as measured by artificial analysis|measured by the intelligence index|"
     u"on the artificial analysis index|in the artificial analysis index|"
     u"in the artificial analysis ranking|in the artificial analysis rankings|"
     u"in artificial analysis's ranking|in the artificial analysis intelligence index|"
     u"on the artificial analysis leaderboard|artificial analysis says|"
     u"on artificial analysis's intelligence index|on artificial analysis' intelligence index|"
     u"artificial analysis|on the intelligence scale|on the scale|the amount of|an amount of|"
     u"sum of|a sum of|for artificial intelligence programmes|for ai programmes|towards ai|"
     u"toward ai|in ai research|on ai research|for ai research|for the development of ai|"
     u"for ai development|for its ai plans|for its ai strategy|as part of its ai strategy|"
     u"of its budget|from its budget|of taxpayers' money|of taxpayer money|in taxpayer money|"
     u"from investors so|from its backers|a margin of|margin of|an edge of|its closest rival|"
     u"its main rival|its nearest rival|its biggest rival|its closest competitor|"
     u"its main competitor|its nearest competitor|its biggest competitor|its arch-rival|"
     u"its rival|its competitor|their closest rival|their main rival|undisputed|sole|outright|"
     u"absolute|uncontested|proud|reigning|latecomer|in the global|neighbour|neighbouring|"
     u"neighbor|neighboring|powerhouse|newcomer|by comparison|in comparison|and counting|"
     u"in place|with a ranked|ranked ones|ranked one|it can be said that|put up|currently at|"
     u"hovers at|hovers around|hovering|lies in|lie in|lies|lie|stays in|stuck at|stuck in|"
     u"ended up|ending up|wound up|winds up|origin|of origin|measured|in record|in a record|"
     u"seventh-largest|in this year's|a total|based company|home-grown|homegrown|domestic|"
     u"in the whole ranking|at last|at long last|as ever|yet again|to be exact|to be precise|"
     u"in reality|in actual fact|as a matter of fact|calculated from|computed from|"
     u"is an average of|averages|composed of|combines|aggregates|derived from|draws on|"
     u"new data show|in total it|ranking of countries|country ranking|in country rankings|"
     u"number of|slim|slender|razor-thin|wafer-thin|healthy|narrow|wide|frontier|category|"
     u"segment|in terms of countries|by country|in terms of labs"},
    // Of what labs raise.
    {u'-', u"money",
     u"in funding|of funding|in new funding|in new money|of new money|in capital|in investment|"
     u"in fresh capital|in fresh funding|in fresh money|fresh funding|fresh money|new funding|"
     u"new money|fresh capital|venture capital|in venture capital|in venture funding|"
     u"in public money|of public money|in state funding|in fresh cash|in new capital|"
     u"of fresh capital|of venture capital|worth of funding|worth of capital|worth of investment|"
     u"in new investment|in investments|in cash|fresh cash|of investor money|in investor money|"
     u"in financing|in new financing|in equity|in vc funding|vc funding|vc money|in vc money"},
    // What a place has that is no rank of its models.
    {u'-', u"topic",
     u"sector|industry|market|government|government's|leadership|strategy|programme|program|"
     u"scheme|initiative|package|mission|parliament|ministry|cabinet|legislature|officials|"
     u"lawmakers|technology|technologies|tech|brainpower|project|ai strategy|ai industry|"
     u"ai sector|ai market"},
    {u'-', u"share", u"share of|share|market share"},
    {u'-', u"change", u"up from|down from"},
    // Of money alone.
    {u'?', u"larger", u"bigger than|larger than|greater than"},
    {u'?', u"smaller", u"smaller than"},
    {u'-', u"score", u"score|scores|score of|scores of|a score of"},
    {u'-', u"narrow",
     u"narrows|narrowed|has narrowed|widens|widened|has widened|shrinks|shrank|has shrunk|shrunk|"
     u"grew|has grown|grows"},
    {u'-', u"spots", u"positions|spots|slots|seats|places"},
    {u'-', u"maker",
     u"made|built|developed|created|released|launched|produced|trained|designed|published"},
    {u'-', u"a", u"a|an"},
    {u'-', u"amount", u"worth"},
    // What may or will be is not what is.
    {u'?', u"if", u"if"},
    {u'?', u"would", u"would|would be|would rank|would come|would stand"},
    {u'-', u"newest", u"newest|brand-new|brand new"},
    {u'?', u"",
     u"is to become|are to become|is raising|are raising|at its release|at release|at launch|"
     u"at its launch|on its release|upon its release|on release|when it launched|when released|"
     u"when it was released|enterprise ai|between them|among them|may|might|could|should|will|"
     u"used to|unless|may be|might be|could be|should be|expected to|likely to|likely|set to|"
     u"about to|on track to|aims to"},
    // Of what is budgeted.
    {u'?', u"planned",
     u"will reach|will hit|will amount to|will total|will come to|will rise to|will grow to|"
     u"will be"},
    {u'-', u"maker-of",
     u"home of|birthplace of|maker of|creator of|developer of|owner of|company behind|lab behind|"
     u"firm behind|start-up behind"},
    {u'-', u"one-of", u"among|amongst"},
});

} // namespace

std::span<const PhraseGroup> englishFillers()
{
    return kEnglishFillers;
}

} // namespace podium
