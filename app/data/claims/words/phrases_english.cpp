// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

constexpr auto kEnglishPhrases = std::to_array<PhraseGroup>({
    {u'-', u"",
     u"is|are|was|were|has been|has|have|had|holds|hold|the|a|an|there|it|on|as of|at|"
     u"with|score|scores|scored|now|currently|still|already|compete|each|together|among|"
     u"comes|come|its|for|language|ai|that|stands|includes|include|contains|contain|"
     u"make up|makes up|account for|accounts for|got a score of|a score of|achieves|"
     u"achieved|reaches|reached|out of 100|is made of|is made up of|made of|made up of|"
     u"is based on|both|does|been|also|that of|in the ranking|in the rankings|in the list|"
     u"of the ranking|ranked so far|ranking|government|government's|comes in|came in|"
     u"finishes|finished|came|in funding|of funding|in new funding|in new money|"
     u"of new money|in capital|in investment|from investors|"
     u"a total of|on ai|for ai|its own|some of the|come from|comes from|"
     u"places|positions|spots|slots|taken by|artificial intelligence|"
     u"on artificial intelligence|for artificial intelligence|than any other model|overall|"
     u"the ledger has|as much as|as many as|one|ones|covers|"
     u"rested on|rests on|consists of|did|be|do|in fact|clearly|easily|comfortably|"
     u"narrowly|slightly|significantly|actually|officially|recently|finally|once again|"
     u"again|far|well|way|even|quite|too|which|who|this|these|those|their|our|such|using|"
     u"use|based|made it into|makes it into|broke into|breaks into|cracked|entered|enters|"
     u"got into|is part of|part of|belongs to|belong to|one spot|in ai models|in ai|"
     u"in language models|in models|in ai rankings|in the ai race|"
     u"in artificial intelligence|in artificial analysis|ai models|llms|llm|"
     u"large language models|of all models|of all|tied for|joint|joined|is based in|"
     u"based in|made in|built in|developed in|trained in|"
     u"created in|comes out of|come out of|hail from|hails from|belonging to|are at|is at|"
     u"sits|sit|stood|stand|sits at|ends up|landed in|now has|boasts|counts|count|claims|"
     u"claim|occupies|occupy|takes|take|took|taking|any|much|as high|as smart|"
     u"as intelligent|as large|as big|performance|capability|intelligence|ability|"
     u"on the intelligence index|on the index|on intelligence index|"
     u"in the intelligence index|in the index|"
     u"on the artificial analysis intelligence index|on artificial analysis|"
     u"according to artificial analysis|"
     u"according to the artificial analysis intelligence index|in ai intelligence|terms of|"
     u"in terms of|in terms of intelligence|in intelligence|score of|scoring|scores of|"
     u"an index of|a score|rating of|venture capital|fresh capital|in fresh capital|"
     u"in fresh funding|in fresh money|fresh funding|fresh money|new funding|new money|"
     u"as much money as|as much funding as|as much capital as|from its investors|"
     u"from backers|from venture capitalists|in venture capital|in venture funding|"
     u"in a funding round|in a new funding round|in a round|in a single round|state|"
     u"national|federal|worth|worth of|in public money|of public money|in state funding|"
     u"seats|entries|entry|names|list|leaderboard|on the leaderboard|on the list|"
     u"in the leaderboard|of the list|of the leaderboard|table|on the ranking|whole|"
     u"total of|as|being|managed|managed to|remains|remain|remained|became|has become|"
     u"become|becomes|just about|ranked model|ranked models|with a ranked model|"
     u"with ranked models|currently has|it is true that|is it true that|it's true that|dropped to|fell to|slipped to|slid to|sank to|climbed to|rose to|moved up to|jumped to|advanced to|moved to|went up to|has dropped to|has fallen to|has slipped to|has climbed to|has risen to|anymore|any more|any longer|what|today's|reported|reportedly|around here|exactly|precisely|there's|it's|what's|who's|that's|what is|who is|by a narrow margin|by a wide margin|by far|by a hair|by a clear margin|by a large margin|by some margin|by a mile|either|comprises|comprise|amounted to|totalled|totaled|came to|amounts to|stands at|nations in the ranking|the race|really|truly|made|indeed|supposedly|allegedly|appear|appears|appeared"},
    {u'-', u"maker", u"made|built|developed|created|released|launched|produced|trained|designed|published"},
    {u'v', u"", u"by"},
    {u'c', u"", u"between|somewhere between|anywhere between|anywhere from|ranging from"},
    {u'l', u"",
     u"a better model of the same lab or family, stood in its place|leads|led|lead|"
     u"lead over|lead on|a lead of|advantage over|an advantage of|edge over|a lead over|"
     u"has the edge over"},
    {u'&', u"",
     u"and|&|as well as|,|or|nor|and also|while|whereas|and that|;|plus|along with|"
     u"together with"},
    {u'o', u"", u"'s|’s|of|from|out of|amongst|'"},
    {u't', u"", u"than|but"},
    {u'O', u"",
     u"outside of|outside|excluding|except for|except|without|apart from|leaving out|"
     u"other than|beyond|not counting|non|other countries than|if you exclude|"
     u"if you leave out|ignoring|aside from|besides|disregarding|not including|"
     u"not counting those from|leaving aside|setting aside|barring|minus|excl.|"
     u"other than those from|not made in|not from the|when excluding|if one excludes|"
     u"if we exclude|if you ignore|without counting|once you exclude|beyond the|just outside"},
    {u'W', u"", u"in|within|inside"},
    {u'w', u"",
     u"in the whole world|in the world|worldwide|globally|the world's|the world|"
     u"the whole world|world|of the world|anywhere|in the global ranking|"
     u"in the entire world|on earth|on the planet|in global rankings|global|the globe|"
     u"in the global rankings|in the world ranking|in the world rankings|in world rankings|"
     u"across the world|around the world|overall in the world|of all countries|"
     u"all over the world|on the global stage"},
    {u'B', u"",
     u"best|most intelligent|most capable|smartest|strongest|most powerful|highest-ranked|"
     u"highest ranked|top-ranked|highest|the leader|number one|top lab|top model|"
     u"top company|top-rated|top performer|no. 1|most advanced|cleverest|top-performing|"
     u"best-performing|best performing|top performing|most able|leading model|leading|"
     u"number-one|no 1|no.1|top spot|the top spot|top-scoring|highest-scoring|"
     u"highest scoring|best-ranked|best ranked|best-scoring|brightest|most sophisticated|"
     u"frontrunner|front-runner|best-placed|finest|tops the ranking|tops the rankings|"
     u"tops the list|tops the leaderboard|tops the table|heads the list|heads the ranking|"
     u"on top|at the top|in the lead|in first place|takes the lead|at the top of the list|"
     u"at the top of the ranking|at the top of the leaderboard|in pole position|"
     u"the best of the best|foremost|state-of-the-art|unbeaten|market leader|the leader of"},
    {u'A', u"",
     u"ahead of|better than|beats|beat|outranks|outperforms|ranks above|above|higher than|"
     u"surpasses|smarter than|tops|ranked ahead of|ranks ahead of|overtook|overtakes|"
     u"overtaken|passed|surpassed|outperformed|outranked|stronger than|"
     u"more intelligent than|more capable than|more powerful than|cleverer than|"
     u"in front of|superior to|outscores|outscored|does better than|"
     u"did better than|better|edges out|edged out|edges|narrowly beats|leapfrogged|"
     u"leapfrogs|topped|bests|bested|betters|eclipses|eclipsed|pulled ahead of|"
     u"moved ahead of|moves ahead of|ranks higher than|ranked higher than|"
     u"scores higher than|scored higher than|rated higher than|higher|smarter|stronger|"
     u"more intelligent|more capable|more advanced than|more advanced|more powerful|outdid|"
     u"outdoes|defeats|defeated|outclasses|outclassed|overtake|overtaking|outrank|"
     u"outperform|outscore|surpass|beating|passes|has passed|ahead|"
     u"cleverer|outpaces|outpaced|trumps|scores better than|performs better than|"
     u"performed better than|ranks better than|dominates over|a better score than|"
     u"a higher score than|a higher index than|a better model than|better models than|"
     u"a stronger model than|a smarter model than|further ahead than|better placed than"},
    {u'Z', u"",
     u"did not rank ahead of|not ahead of|not better than|no better than|not smarter than|"
     u"not above|does not beat|doesn't beat|did not beat|isn't ahead of|is not ahead of|"
     u"no match for|unable to beat|failed to beat|fails to beat|failed to overtake|"
     u"has yet to overtake|yet to overtake|has yet to beat|yet to beat|could not beat|"
     u"can't beat|cannot beat|falls to beat|does not reach|doesn't reach|did not reach|does not match|doesn't match|cannot match|can't match|does not come close to|is nowhere near|nowhere near|falls short of|fell short of|short of"},
    {u'b', u"",
     u"behind|below|trails|lags|lags behind|trails behind|worse than|lower than|"
     u"fallen behind|fell behind|falls behind|lag behind|lag|trail|after|following|"
     u"weaker than|less intelligent than|less capable than|inferior to|loses to|lost to|"
     u"scores below|trailed|lagged|lagging|lagging behind|trailing|lagged behind|"
     u"trailed behind|ranks below|ranked below|ranks lower than|ranked lower than|"
     u"ranks behind|ranked behind|weaker|lower|worse|"
     u"less intelligent|less capable|beaten by|overtaken by|surpassed by|"
     u"outperformed by|outranked by|outscored by|dumber than|less smart than|"
     u"less powerful than|less advanced than|second to|fall behind|falling behind|"
     u"fallen short of|scores lower than|scored lower than|scores worse than|"
     u"performs worse than|does worse than|did worse than|a lower score than|"
     u"a lower index than|a worse score than|further behind than|at the heels of|"
     u"underperforms|underperformed"},
    {u'T', u"", u"top|upper|leading group of"},
    {u'R', u"",
     u"rank|ranks|ranked|number|place|placed|position|spot|no.|ranks at number|ranks no.|"
     u"ranks number|rank of|ranking of|the rank of|nr.|nr|#|comes in at number|comes in at|"
     u"placing|finishing|at number|at no.|at position|positions itself"},
    {u'x', u"",
     u"times as much as|times as high as|times as intelligent as|times what|"
     u"times as good as|times as capable as|times as smart as|times that of|"
     u"times the index of|times the score of|times more than|-fold|times|x|×|"
     u"times higher than|times smarter than|times better than|times greater than|"
     u"times bigger than|times stronger than|times the|times as strong as|"
     u"times as powerful as|times as large as|times as big as|times more intelligent than|"
     u"times as many|fold|times the amount of|"
     u"times more funding than"},
    {u'2', u"",
     u"twice|double|twice that of|twice what|twice as much as|"
     u"twice as high as|twice as good as|twice as smart as|twice as intelligent as|"
     u"twice as capable as|twice the score of|twice the index of|double the score of|"
     u"double the index of|double that of|double what|twofold|two-fold|doubled"},
    {u'q', u"",
     u"as good as|on a par with|on par with|tied with|level with|equal to|equals|"
     u"equal with|on a level with|the equal of|ties with|tied|ties|matches|matched|"
     u"at par with|at the level of|on the same level as|the same as|similar to|"
     u"comparable to|neck and neck with|a tie between|tie between|a draw between|as intelligent as|as smart as|as high as|as capable as|as strong as"},
    {u'p', u"",
     u"points|point|index points|pts|pts.|percentage points|index point|-point|"
     u"points on the index"},
    {u'm', u"", u"months|month"},
    {u'Y', u"", u"years|year"},
    {u'M', u"",
     u"models|model|llm model|language model|language models|ai model|systems|system|"
     u"entries from|chatbots|chatbot"},
    {u'L', u"",
     u"companies|company|labs|lab|labs with a ranked model|developers|firms|developer|firm|"
     u"ai companies|ai labs|ai lab|ai company|ai firms|startups|startup|start-ups|"
     u"ai startups|laboratories|laboratory|players|organisations|organizations|makers|"
     u"model makers|model developers|model builders|vendors|providers|ranked labs|ranked lab|ranked companies|ranked firms|ranked developers"},
    {u'G', u"",
     u"countries|country|nations|nation|states|economies|powers|power|powerhouses|superpowers|leaders|players in the world"},
    {u'V', u"",
     u"evaluations|benchmarks|tests|benchmark|evaluation|test|benchmark tests|"
     u"sub-benchmarks|tasks|exams"},
    {u'I', u"",
     u"index|intelligence index|aa index|intelligence score|ai index|aa intelligence index|"
     u"artificial analysis intelligence index|index score|index value|index of|"
     u"intelligence index score|intelligence index of"},
    {u'r', u"",
     u"raised|raises|received|got|has raised|secured|closed|closed a round of|round|"
     u"funding round|financing round|took in|collected|pulled in|landed|raise|raising|"
     u"has received|secures|receives|brought in|brings in|rakes in|raked in|attracted|"
     u"attracts|closes|closed a funding round of|funding of|"
     u"completed a round of|announced a round of|fundraising|capital raise|was funded with|"
     u"gets|received funding of|picked up|bagged|netted|won funding of|brought|gave|injected into"},
    {u'~', u"",
     u"about|around|roughly|nearly|approximately|almost|some|circa|ca.|close to a|"
     u"close to|more or less|~|≈|something like|in the region of|in the neighbourhood of|"
     u"just under|just over|a little over|a little under|a good|slightly more than a"},
    {u'>', u"",
     u"at least|no less than|no fewer than|not less than|not fewer than|a minimum of|"
     u"minimum|≥|>=|at the very least|no worse than"},
    {u'}', u"",
     u"or more|or better|plus points|+|and more|or higher|or above|or longer|at least that"},
    {u'<', u"",
     u"at most|no more than|less than|fewer than|under|not more than|less money than|"
     u"less funding than|up to|below the|a maximum of|≤|<=|<|at the most|shy of|less|"
     u"fewer"},
    {u'{', u"", u"or less|or fewer|or lower|or below|or shorter|or worse|at most that"},
    {u'g', u"",
     u"more than|over|more money than|more funding than|more capital than|exceeding|"
     u"north of|upwards of|in excess of|more|>|above the mark of|well over|"
     u"well above the mark of|exceeds|exceed|exceeded|tops|topped|surpassed|passed"},
    {u'e', u"",
     u"others|other|elsewhere|all other countries|other countries|the rest|rest|"
     u"from elsewhere|other nations|from other countries|from other nations|other places|"
     u"everyone else|everybody else|the others|remaining|the remaining|the remaining ones|"
     u"from the rest of the world|the rest of the world|rest of the world"},
    {u'N', u"",
     u"not|no|none of|none|not one|not a single|not any|no single|doesn't|does not|aren't|"
     u"are not|wasn't|isn't|never|has never been|have no|has no|doesnt|dont|isnt|wasnt|"
     u"arent|hasnt|don't|do not|hasn't|has not|have not|haven't|didn't|did not|won't|"
     u"will not|no longer|cannot|can't|fails to|failed to|not even|without a|without any|"
     u"zero|lacks|lack|nowhere in|not among|not yet|has yet to|weren't|were not|was not|"
     u"is not|ain't|nobody|no one|no-one"},
    {u'S', u"",
     u"since|from the start of|starting in|as from|from the beginning of|since early|"
     u"since the start of"},
    {u'U', u"", u"until|to|through|up to and including|till|by the end of|until the end of"},
    {u'f', u"", u"a few|few"},
    {u'y', u"", u"only|just|merely|solely|nobody but|no one but|nothing but"},
    {u'j', u"",
     u"all|all of|entirely|exclusively|every one of|each of|every|every single|any of the|"
     u"all the|all other|any other|every other|every one of the|without exception|"
     u"all of the"},
    {u'h', u"", u"half of|half|one half of|one half|half the|half of the|half of all"},
    {u'!', u"",
     u"neither|not from|come from outside|comes from outside|come neither from|"
     u"from outside|not come from|don't come from|do not come from|are not from|"
     u"is not from|aren't from|isn't from|come from neither|comes from neither|"
     u"belong to neither|are neither|is neither|from neither"},
    {u'd', u"",
     u"the gap between|the difference between|gap between|difference between|"
     u"the distance between|the lead between|gap with|gap to|distance to|the distance of|"
     u"gap|difference|the gap|the difference|the distance|distance|separate|separates|"
     u"separating|apart"},
    {u'H', u"",
     u"most of|the majority of|a majority of|most|the bulk of|the lion's share of|"
     u"the lion’s share of|the greater part of|over half of|more than half of|over half|"
     u"most of the"},
    {u'%', u"", u"percent|per cent|%|percent of|per cent of|% of|pct|percent of the|% of the"},
    {u'u', u"",
     u"plans to spend|plans to invest|plans|will spend|will invest|spends|is spending|"
     u"invests|to spend|to invest|budgeted|budgets|earmarked|ai budget|budget|"
     u"public ai budget|public money|ai spending|public spending|spending|sets aside|"
     u"is putting|puts|set aside|is investing|plans to put|budgets for|allocates|allocated|"
     u"has allocated|to allocate|will allocate|has earmarked|is earmarking|earmarks|"
     u"commits|committed|has committed|pledged|pledges|has pledged|pours|will pour|spend|"
     u"spent|will put|put aside|ai investment|public ai spending|state spending|"
     u"public investment|government spending|government budget|ai programme|"
     u"for its ai programme|wants to mobilise|wants to mobilize|to mobilise|to mobilize|mobilises|wants to invest|wants to spend|intends to spend|intends to invest|aims to invest|aims to spend|aims to mobilise|is to spend|is to invest|is going to spend|is going to invest|devotes|dedicates"},
    {u'F', u"all", u"when all variants are counted|over all variants|among all variants"},
    {u'F', u"family", u"when each family is counted by its best variant|per family|by family"},
    {u'F', u"lab",
     u"when each lab is counted by its best model|per lab|by lab|when each lab counts once|if each lab counts once|counting each lab once|with one model per lab|lab by lab"},
    {u'F', u"estimated", u"with estimated indices|estimates included"},
    {u'F', u"measured", u"without estimated indices"},
    {u'F', u"best", u"by best model"},
    {u'F', u"lab-sum", u"by the sum over labs"},
    {u'F', u"everyone", u"among all models"},
    {u'F', u"open",
     u"among models with open weights|open model|open models|open-source|open source|"
     u"open weight|open weights|among open models|open-weights|open-weight|"
     u"among open-weight models|among open-weights models|among open-source models|"
     u"among open source models|of the open models|of all open models|open-source model|"
     u"open-source models|open-weight model|open-weight models|open-weights model|"
     u"open-weights models|open source model|open source models|in open models|"
     u"in open-source ai|in open source|freely available|in open weights|open|"
     u"among open-source ones|open-sourced"},
    {u'F', u"closed",
     u"among models with closed weights|closed model|closed models|proprietary|"
     u"proprietary model|proprietary models|closed-source|closed source|"
     u"closed-source model|closed-source models|among closed models|"
     u"among proprietary models|closed-weight|closed weights"},
    {u'F', u"reasoning",
     u"among reasoning models|reasoning model|reasoning models|thinking models|"
     u"among thinking models"},
    {u'F', u"plain",
     u"among models that do not reason|non-reasoning model|non-reasoning models|"
     u"among non-reasoning models"},
    {u'F', u"later", u"with scores from later days"},
    {u'F', u"total",
     u"in total|in all|altogether|so far|to date|since it was founded|ever|"
     u"all told|cumulatively|in its history|overall so far|since its founding|"
     u"since its foundation|combined|in aggregate|total|cumulative|since its inception|"
     u"in its lifetime|until now|up to now"},
    {u'F', u"equal", u"with equal weights"},
    {u'F', u"source", u"with the source's weights"},
    {u'$', u"EUR", u"euros|euro|€|eur"},
    {u'$', u"USD", u"dollars|us dollars|us$|$|usd|dollar|us dollar|u.s. dollars|american dollars"},
    {u'$', u"KRW", u"won|₩|krw|korean won|south korean won"},
    {u'$', u"JPY", u"yen|jpy|¥|japanese yen"},
    {u'$', u"CNY", u"yuan|cny|renminbi|rmb|cn¥"},
    {u'$', u"GBP", u"£|pounds|gbp|pound|pounds sterling|sterling"},
    {u'$', u"CAD", u"cad|canadian dollars|ca$|c$"},
    {u'J', u"",
     u"right behind|directly behind|immediately behind|right after|immediately after|"
     u"directly after|second only to|next after|just after|just behind"},
    {u'3', u"", u"three times|triple|thrice|threefold|tripled"},
    {u'F', u"latest",
     u"latest|most recent|last round|latest round|latest funding round|last funding round|"
     u"most recent round|most recent funding round|newest round"},
    {u'$', u"CHF", u"chf|swiss francs|francs"},
    {u'$', u"INR", u"inr|rupees|₹"},
    {u'$', u"SGD", u"sgd|s$|singapore dollars"},
    {u'$', u"AED", u"aed|dirhams|dirham"},
    {u'W', u"one", u"one of"},
    {u'r', u"total",
     u"total funding|total funding of|funding total|total capital raised|total raised|total money raised|cumulative funding|overall funding"},
    {u'x', u"money",
     u"times as much money as|times as much funding as|times more money than|times more funding than|"
     u"times as much capital as|times the money of|times the funding of|times the money that|"
     u"times more capital than"},
    {u'2', u"money",
     u"twice as much money as|twice as much funding as|twice as much capital as|double the money of|"
     u"double the funding of|twice the money of|twice the funding of|twice the amount of"},
    {u'x', u"",
     u"times larger than|times larger|times bigger|times greater|times higher|times more|times smarter|"
     u"times better|times stronger|times as good|times as much|times as high|times as large|"
     u"times more capable than|times more powerful than|times larger than that of|"
     u"times higher than that of"},
    {u'2', u"", u"twice as much|twice as good|twice as high|twice as many|double the index|two times"},
    {u'A', u"",
     u"just ahead of|right ahead of|slightly ahead of|well ahead of|far ahead of|way ahead of|"
     u"narrowly ahead of|only just ahead of|just above|leaves behind|left behind|has left behind|"
     u"is placed above|placed above|sits above|moves past|moved past|surges past|surged past|"
     u"overtakes|has overtaken|leaped ahead of|leapt ahead of|jumps ahead of|jumped ahead of|"
     u"edges past|edged past|pulls ahead of|has pulled ahead of|comes ahead of|came ahead of|"
     u"finishes ahead of|finished ahead of|comes out ahead of|came out ahead of|comes before|"
     u"ranks before|rank ahead of|rank above|rank higher than|outsmarts|outsmarted|one-ups|"
     u"crushes|crushed|trounces|trounced|dethrones|dethroned|thrashes|thrashed|wins against|"
     u"won against|wins over|prevails over|has a better score than|has the better score than|"
     u"has a higher score than|has a higher index than|has higher scores than|"
     u"out in front of|holds a lead over|has a lead over|"
     u"maintains a lead over|more able than|brighter than"},
    {u'b', u"",
     u"slightly behind|well behind|far behind|way behind|narrowly behind|only just behind|"
     u"close behind|hot on the heels of|on the heels of|rank behind|rank below|rank lower than|"
     u"sits behind|sits below|placed below|is placed below|comes behind|came behind|comes after|"
     u"came after|finishes behind|finished behind|yields to|bows to|cedes to|is dwarfed by|"
     u"catching up with|catches up with|chases|is chasing|chasing|playing catch-up with|"
     u"playing catch-up to|lost ground to|losing to|lose to|loses against|"
     u"lost against|defeated by|scores less than|scored less than|has a lower score than|"
     u"has a lower index than|has fewer points than|less advanced|dumber|less able than|inferior|"
     u"left behind by"},
    {u'J', u"", u"directly following|immediately following|straight after|right below|directly below"},
    {u'B', u"",
     u"leads the pack|leads the field|leads the way|leads the ranking|leads the rankings|"
     u"leads the table|leads the list|leads the leaderboard|leads the world|led the world|"
     u"tops the index|tops the chart|tops the charts|tops the world ranking|tops the global ranking|"
     u"tops the global rankings|tops all others|heads the table|heads the leaderboard|"
     u"heads the pack|ranks at the top|is at the very top|at the very top|takes the crown|"
     u"takes first place|takes the top spot|took the top spot|holds the top spot|"
     u"holds the top position|holds first place|claims the top spot|claimed the top spot|"
     u"occupies the top spot|occupies first place|in the top spot|in top position|"
     u"in the top position|comes out on top|came out on top|second to none|unrivalled|unrivaled|"
     u"unmatched|unsurpassed|the world leader|world leader|the undisputed leader|undisputed leader|"
     u"the world's best|the champion|champion|king|gold medal|wins the gold medal|wins gold|"
     u"the winner|winner|the one to beat|ahead of everyone else|ahead of everybody else|"
     u"ahead of all others|better than all others|better than any other|superior to all others|"
     u"has the highest score|has the highest index|scores highest|scored highest|"
     u"has the best score|with the highest score|with the highest index|with the best score|"
     u"achieves the highest score|ranks highest|ranked highest|the highest-ranking|highest-ranking|"
     u"most competent|most brilliant|most clever"},
    {u'l', u"", u"heads|headed|dominates|dominated|spearheads"},
    {u'R', u"", u"ranking at|ranked at|ranks at|came in at number|comes in as number|ranks as|"
     u"ranked as|rated|coming in at|coming in|sits in|slot|ranked number|ranked no.|ranking number|"
     u"in position|in spot|places|-ranked|-placed|place finish|spot finish|rated number|ranked as number"},
    {u'q', u"", u"draws with|drew with|even with|exactly as good as|just as good as|just as smart as|"
     u"just as high as|just as capable as|on equal footing with|equally good as|on the same level with|"
     u"tied at the same score as|has the same score as|has the same index as|identical to|"
     u"no different from|rivals|equalled|equaled|is equal to|par with|evenly matched with|"
     u"in a dead heat with"},
    {u'd', u"",
     u"separated by|are separated by|is separated by|the gap separating|margin|the margin between|"
     u"margin between|score gap|the score gap|score difference|the score difference|"
     u"point gap|the divide between|differ by|differs by|differ in score by|a gap of|a difference of|difference of|gap of|"
     u"the spread between|lie apart|are apart|gap in score"},
    {u'-', u"",
     u"narrows|narrowed|has narrowed|has narrowed to|widens|widened|has widened|shrinks|shrank|"
     u"has shrunk|shrunk|grew|has grown|grows|closes|slips to|slips|drops to|drops|falls to|sinks to|"
     u"slides to|climbs to|climbs|rises to|jumps to|moves up to|goes up to|advances to|moves to|leaps to|"
     u"dropped|slipped|climbed|risen|flagship|flagship product|home to|is home to|are home to|into|"
     u"the so-called|so-called|merely|some of|single|whopping|mere|staggering|impressive|"
     u"amounting to|adds up to|added up to|add up to|stands currently|just now|as we speak|"
     u"at the moment|at present|presently|these days|nowadays|right now|as it stands|"
     u"as things stand|by now|of late|i.e.|namely|that is|can be|is considered|considered|is seen as|"
     u"seen as|regarded as|is regarded as|is known as|known as|is said to be|said to be|"
     u"is reported to be|is believed to be|is thought to be|thought to be|believed to be|is claimed to be|"
     u"is rated|rated as|proves to be|turns out to be|turned out to be|happens to be|seems to be|"
     u"appears to be|is supposed to be|supposed to be|can claim|can boast|manages|manages to|"
     u"succeeded in|was able to|is able to|has managed to|continues to|continues to be|keeps|kept|"
     u"still holds|found|can be found|are found|is found|located|is located|situated|originate from|"
     u"originates from|originating from|stem from|stems from|originate in|are made in|are built in|"
     u"produced in|are produced in|originating in|representing|represent|represents|constitute|"
     u"constitutes|provide|provides|supply|supplies|produce|produces|deliver|delivers|contribute|"
     u"contributes|field|fields|has got|have got|features|feature|featuring|featured|appear in|"
     u"appears in|figure in|figures in|shows up in|show up in|makes|make|make it into|make it to|"
     u"makes it to|made it to|made it|makes it|gets into|earned|earns|garnered|garners|posted|posts|"
     u"recorded|records|registers|registered|notched|notches|attained|attains|hit|hits|clocks in at|"
     u"clocked in at|comes in with|comes in with a score of|comes to|sits at a score of|with a score of|"
     u"at a score of|according|worldwide ranking|in the ai ranking|in the ai rankings|ai ranking|"
     u"in the ranking of ai models|in the ranking of models|in the ranking of countries|"
     u"in the country ranking|in the ranking by country|in ai terms|when it comes to ai|in the field of ai|"
     u"in the area of ai|in the domain of ai|in terms of ai|in terms of ai models|"
     u"in terms of artificial intelligence|in terms of the intelligence index|in terms of score|"
     u"in terms of index|by score|by index|as measured by the intelligence index|"
     u"as measured by the artificial analysis intelligence index|as measured by artificial analysis|"
     u"measured by the intelligence index|measured by intelligence|on the artificial analysis index|"
     u"in the artificial analysis index|in the artificial analysis ranking|"
     u"in the artificial analysis rankings|in artificial analysis' ranking|"
     u"in artificial analysis's ranking|in the artificial analysis intelligence index|"
     u"on the artificial analysis leaderboard|artificial analysis says|"
     u"on artificial analysis's intelligence index|on artificial analysis' intelligence index|"
     u"artificial analysis|on the intelligence scale|on the scale|"
     u"the amount of|an amount of|sum of|a sum of|the sum of|for artificial intelligence programmes|"
     u"for ai programmes|into ai|into artificial intelligence|towards ai|toward ai|in ai research|"
     u"on ai research|for ai research|for the development of ai|for ai development|for its ai plans|"
     u"for its ai strategy|as part of its ai strategy|of its budget|from its budget|of taxpayers' money|"
     u"of taxpayer money|in taxpayer money|in fresh cash|in new capital|of fresh capital|"
     u"of venture capital|worth of funding|worth of capital|worth of investment|"
     u"in new investment|in investments|in cash|fresh cash|from investors so|"
     u"from its backers|of investor money|in investor money|in financing|in new financing|"
     u"in equity|in vc funding|vc funding|vc money|in vc money"},
    {u'-', u"money",
     u"money|capital|investment|investments|financing|cash|equity|funds"},
    {u'-', u"", u"a margin of|margin of|by a margin of|an edge of|the amount of"},
    {u'L', u"",
     u"unicorn|unicorns|tech giant|tech giants|giant|giants|tech company|tech companies|tech firm|"
     u"tech firms|ai firm|ai firms|ai startup|ai start-up|ai start-ups|start-up|research lab|"
     u"research labs|research labs|ai developer|ai developers|ai players|player|companies in ai|"
     u"ai maker|ai makers|model maker|model developer|enterprise|enterprises|corporation|"
     u"corporations|business|businesses|ai giant|ai giants|ai organisations|institutions|"
     u"institution|outfits|outfit"},
    {u'M', u"",
     u"flagship model|frontier model|frontier models|foundation model|foundation models|ai system|"
     u"ai systems|offering|offerings|llm models|ais|ai's model|reasoners|bot|bots|neural network|"
     u"neural networks|generative model|generative models|generative ai model|generative ai models|"
     u"large language model|ranked ai models|variants"},
    {u'G', u"", u"ai nation|ai nations|ai power|ai powers|ai superpower|ai superpowers|ai powerhouse|"
     u"ai powerhouses|ai country|nations of the world|ai leaders|governments|ai economy|ai economies"},
    {u'r', u"",
     u"funding|has secured|has closed|has collected|has attracted|has brought in|has taken in|"
     u"has pulled in|has landed|has gathered|gathered|gathers|gained|scooped up|hauled in|"
     u"has won|snagged|scored funding of|drew|drew in|has drawn|has obtained|obtained|obtains|"
     u"completed|completes|completed a funding round of|raised a round of|wrapped up|"
     u"announced a funding round of|was given|was backed with|has amassed|amassed|amasses|"
     u"has accumulated|accumulated|accumulates|funding stands at|fundraise|fund raising|venture round|"
     u"equity round|a round worth|a funding round worth|mega-round|megaround|investment round|"
     u"capital round|financing of"},
    {u'u', u"",
     u"is spending on|is going to put|is pumping|pumps|will pump|pumped|is pouring|poured|"
     u"has pledged to invest|has promised|promised|promises|will allocate|is allocating|"
     u"has budgeted|has set aside|has committed|will commit|is committing|is committed to spend|"
     u"has approved|approved|approves|approved spending|has proposed|proposes|proposed|"
     u"plans to allocate|plans to pour|plans to devote|will devote|devoted|dedicated|will dedicate|"
     u"is devoting|is dedicating|is budgeting|has decided to spend|has decided to invest|"
     u"decided to spend|decided to invest|national ai budget|state ai budget|federal ai budget|"
     u"government ai budget|government ai spending|ai expenditure|public expenditure|expenditure|"
     u"ai funding programme|public funding|public funds|state funds|state aid|government funding|"
     u"government funds|federal funding|state investment|government investment|"
     u"is planning to spend|is planning to invest|is planning|are planning|plan to spend|"
     u"plan to invest|will be spending|will be investing|is expected to spend|"
     u"is expected to invest|expects to spend|is mobilising|is mobilizing|will mobilise|"
     u"will mobilize|has mobilised|mobilizes|spending plan|investment plan|ai spending plan|"
     u"ai investment plan"},
    {u'N', u"", u"has not a single|without a single|have no single|has yet to see|do not have|does not have|"
     u"don't have|doesn't have|did not have|isn't among|is not among|are not among|not found in|"
     u"absent from|is absent from|are absent from|missing from|is missing from|does not appear in|"
     u"do not appear in|not in|not one of|does not make|did not make it into|didn't make it into|"
     u"does not make it into|doesn't make it into|failed to make it into|failed to make|"
     u"fails to make it into|fails to make|missed|misses|not even one|no longer in|not part of|zip"},
    {u'y', u"", u"but a|no more countries than|nothing other than|no other than|a mere|just a|only a"},
    {u'j', u"", u"all of them|without fail|each and every|each one of|every last one of|both of"},
    {u'h', u"", u"fully half of|half of them|exactly half of|50 percent of the|50% of the"},
    {u'g', u"", u"upward of|a bit more than|slightly more than|"
     u"slightly over|a little over|a little more than|somewhat more than|"
     u"a bit over"},
    {u'<', u"", u"a bit less than|slightly less than|slightly under|a little less than|"
     u"a little under|somewhat less than|a bit under|no higher than|"
     u"not exceeding"},
    {u'~', u"", u"something around|in the order of|on the order of|say|give or take|or so|"
     u"in the vicinity of|somewhere around|somewhere near|near|an estimated|an approximate|"
     u"approximate|about some|around about|or thereabouts|virtually|practically"},
    {u'F', u"total", u"all in all|over its lifetime|since launch|since inception|over the years|"
     u"across all rounds|over all rounds|in all rounds|in all its rounds|since it started|"
     u"since its launch|lifetime|total funding so far|all together"},
});

} // namespace

std::span<const PhraseGroup> englishPhrases()
{
    return kEnglishPhrases;
}

} // namespace podium
