// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English that say nothing of what a claim says.
constexpr auto kEnglishFillers = std::to_array<PhraseGroup>({
    // How much; denied, it leaves open whether at all.
    {u'-', u"degree",
     u"exactly|precisely|really|quite|far|well|way|much|clearly|comfortably|significantly|substantially|considerably|vastly|greatly|hugely|"
     u"dramatically|by a wide margin|by a large margin|by far|a lot|by much|by a lot|too far|very far|that far|"
     u"a long way|miles|light years"},
    {u'-', u"on", u"on"},
    {u'-', u"average", u"on average|an average of"},
    {u'-', u"plural", u"are|were|come from"},
    // Of a rank that two have it is not said whether both do.
    {u'?', u"", u"tied for|joint|all but|can be"},
    {u'-', u"made", u"make|makes|making"},
    {u'-', u"by", u"by a margin of|by a lead of|with a lead of|with a margin of"},
    {u'-', u"",
     u"is|was|has been|has|have|had|the|an|it|on|as of|at|with|scored|now|still|"
     u"already|compete|each|its|for|language|ai|that|contains|contain|make up|makes up|"
     u"account for|accounts for|got a score of|out of 100|is made of|is made up of|made of|"
     u"made up of|is based on|both|does|been|also|that of|in the ranking|in the rankings|"
     u"in the list|of the ranking|ranked so far|ranking|comes in|came in|from investors|"
     u"a total of|on ai|for ai|its own|some of the|comes from|taken by|"
     u"artificial intelligence|on artificial intelligence|for artificial intelligence|"
     u"than any other model|overall|the ledger has|as much as|as many as|one|ones|covers|"
     u"rested on|rests on|consists of|did|be|do|in fact|recently|once again|again|far|well|way|"
     u"even|too|which|who|this|these|those|such|using|use|based|made it into|makes it into|"
     u"broke into|breaks into|got into|is part of|part of|belongs to|belong to|one spot|"
     u"for ai models|for language models|when it comes to ai models|in ai models|in ai|in language models|in models|in ai rankings|in the ai race|"
     u"in artificial intelligence|in artificial analysis|of all models|of all|"
     u"is based in|based in|comes out of|come out of|hail from|hails from|belonging to|are at|"
     u"is at|sits at|ends up|landed in|now has|any|much|as high|as smart|as intelligent|"
     u"as large|as big|performance|capability|intelligence|ability|on the intelligence index|"
     u"on the index|on intelligence index|in the intelligence index|in the index|"
     u"on the artificial analysis intelligence index|on artificial analysis|"
     u"according to artificial analysis|"
     u"according to the artificial analysis intelligence index|in ai intelligence|terms of|"
     u"in terms of|in terms of intelligence|in intelligence|scoring|an index of|a score|"
     u"rating of|as much money as|as much funding as|as much capital as|from its investors|"
     u"from backers|from venture capitalists|in a funding round|in a new funding round|"
     u"in a round|in a single round|in one round|in one fell swoop|state|national|federal|"
     u"worth of|entries|entry|names|list|leaderboard|on the leaderboard|on the list|"
     u"in the leaderboard|of the list|of the leaderboard|on the ranking|whole|total of|as|"
     u"being|managed to|has become|just about|ranked model|ranked models|with a ranked model|"
     u"with ranked models|currently has|it is true that|is it true that|it's true that|"
     u"down to|dropped to|fell to|slipped to|slid to|sank to|climbed to|rose to|moved up to|jumped to|"
     u"advanced to|moved to|went up to|has dropped to|has fallen to|has slipped to|"
     u"has climbed to|has risen to|anymore|any more|any longer|what|today's|reported|"
     u"around here|there's|what's|who's|what is|who is|by a narrow margin|by a wide margin|"
     u"by far|by a hair|by a clear margin|by a large margin|by some margin|by a mile|either|"
     u"amounted to|totalled|came to|amounts to|stands at|nations in the ranking|the race|"
     u"supposedly|allegedly|has narrowed to|slips to|drops to|falls to|sinks to|slides to|"
     u"climbs to|rises to|jumps to|moves up to|goes up to|advances to|moves to|leaps to|"
     u"flagship|flagship product|home to|is home to|are home to|into|the so-called|some of|"
     u"single|amounting to|adds up to|added up to|add up to|stands currently|just now|"
     u"as we speak|at the moment|at present|these days|nowadays|as it stands|as things stand|"
     u"by now|i.e.|that is|is considered|is seen as|seen as|regarded as|is regarded as|"
     u"is known as|known as|is said to be|said to be|is reported to be|is believed to be|"
     u"is thought to be|thought to be|believed to be|is claimed to be|is rated|rated as|"
     u"proves to be|turns out to be|turned out to be|happens to be|seems to be|appears to be|"
     u"is supposed to be|supposed to be|manages to|succeeded in|was able to|is able to|"
     u"has managed to|positioned|is doing|are doing|continues to|continues to be|still holds|"
     u"can be found|are found|is found|located|is located|situated|originate from|"
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
     u"of taxpayers' money|of taxpayer money|in taxpayer money|from investors so|"
     u"from its backers|a margin of|margin of|an edge of|its closest rival|"
     u"its main rival|its nearest rival|its biggest rival|its closest competitor|"
     u"its main competitor|its nearest competitor|its biggest competitor|its arch-rival|"
     u"its rival|its competitor|their closest rival|their main rival|undisputed|clear|sole|"
     u"outright|absolute|uncontested|proud|reigning|latecomer|in the global|neighbour|"
     u"neighbouring|neighbor|neighboring|powerhouse|newcomer|by comparison|"
     u"in comparison|and counting|in place|with a ranked|ranked ones|ranked one|"
     u"it can be said that|put up|currently at|hovers at|hovers around|hovering|hovering at|"
     u"lies at|lies in|lie in|lies|lie|stays in|stays at|stuck at|stuck in|is stuck at|"
     u"ended up|ending up|wound up|winds up|origin|of origin|as measured on|as measured|"
     u"measured|it was|it is|in record|in a record|seventh-largest|in this year's|a total|"
     u"outfit|based company|-based|home-grown|homegrown|domestic|in the whole ranking|at last|"
     u"at long last|as ever|yet again|to be exact|to be precise|in reality|in actual fact|"
     u"as a matter of fact|as of right now|is calculated from|calculated from|computed from|"
     u"is computed from|is an average of|averages|is composed of|composed of|combines|"
     u"aggregates|is derived from|derived from|draws on|new data show|now the|in total it|"
     u"ranking of countries|country ranking|in country rankings|the number of|number of|slim|"
     u"slender|razor-thin|wafer-thin|healthy|narrow|wide|frontier|category|segment|"
     u"in terms of countries|by country|in terms of labs"},
    // Of what labs raise.
    {u'-', u"money",
     u"in funding|of funding|in new funding|in new money|of new money|in capital|in investment|"
     u"in fresh capital|in fresh funding|in fresh money|fresh funding|fresh money|new funding|"
     u"new money|fresh capital|venture capital|in venture capital|in venture funding|"
     u"in public money|of public money|in state funding|in fresh cash|in new capital|"
     u"of fresh capital|of venture capital|worth of funding|worth of capital|"
     u"worth of investment|in new investment|in investments|in cash|fresh cash|"
     u"of investor money|in investor money|in financing|in new financing|in equity|"
     u"in vc funding|vc funding|vc money|in vc money"},
    // What a place has that is no rank of its models.
    {u'-', u"topic",
     u"sector|industry|market|government|government's|leadership|strategy|programme|program|scheme|"
     u"initiative|package|mission|parliament|ministry|cabinet|legislature|officials|lawmakers|"
     u"technology|technologies|tech|brainpower|project|ai strategy|ai industry|ai sector|ai market"},
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
     u"is to become|are to become|is raising|are raising|at its release|at release|at launch|at its launch|on its release|"
     u"upon its release|on release|when it launched|when released|when it was released|enterprise ai|"
     u"between them|among them|may|might|could|should|will|used to|unless|may be|might be|could be|"
     u"should be|expected to|likely to|likely|set to|about to|on track to|aims to"},
    // Of what is budgeted.
    {u'?', u"planned",
     u"will reach|will hit|will amount to|will total|will come to|will rise to|will grow to|will be"},
    {u'-', u"maker-of",
     u"home of|birthplace of|maker of|creator of|developer of|owner of|company behind|lab behind|firm behind|"
     u"start-up behind"},
    {u'-', u"one-of", u"among|amongst"},
});

} // namespace

std::span<const PhraseGroup> englishFillers()
{
    return kEnglishFillers;
}

} // namespace podium
