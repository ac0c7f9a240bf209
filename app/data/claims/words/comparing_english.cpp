// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English for ranks, indices and who is ahead, and their units.
constexpr auto kEnglishComparing = std::to_array<PhraseGroup>({
    {u'v', u"", u"by"},
    {u'c', u"", u"between|somewhere between|anywhere between|anywhere from|ranging from"},
    {u'l', u"",
     u"a better model of the same lab or family, stood in its place|leads|led|lead|lead over|"
     u"lead on|a lead of|advantage over|an advantage of|edge over|a lead over|"
     u"has the edge over|cushion over|a cushion over|cushion|heads|headed|dominates|dominated|spearheads"},
    {u't', u"",
     u"than|but|compared with|compared to|relative to|against|versus|vs|vs.|in comparison with|"
     u"in comparison to|when compared with|when compared to|as compared with|as compared to"},
    {u'B', u"",
     u"new number one|new leader|best|most intelligent|most capable|smartest|strongest|"
     u"most powerful|highest-ranked|highest ranked|top-ranked|highest|the leader|number one|"
     u"top-rated|top performer|no. 1|most advanced|cleverest|top-performing|best-performing|"
     u"best performing|top performing|most able|leading|number-one|no 1|no.1|top spot|"
     u"the top spot|top-scoring|highest-scoring|highest scoring|best-ranked|best ranked|"
     u"best-scoring|brightest|most sophisticated|frontrunner|front-runner|best-placed|finest|"
     u"the best of the best|foremost|state-of-the-art|unbeaten|market leader|the leader of|"
     u"second to none|unrivalled|unrivaled|unmatched|unsurpassed|the world leader|world leader|"
     u"the undisputed leader|undisputed leader|the world's best|the champion|champion|king|"
     u"gold medal|the winner|winner|the one to beat|better than all others|better than any other|"
     u"superior to all others|with the highest score|with the highest index|with the best score|"
     u"the highest-ranking|highest-ranking|most competent|most brilliant|most clever"},
    {u'B', u"leads",
     u"on top|at the top|in the lead|in first place|at the top of the list|"
     u"at the top of the ranking|at the top of the leaderboard|in pole position|at the very top|"
     u"in the top spot|in top position|in the top position|tops the ranking|tops the rankings|"
     u"tops the list|tops the leaderboard|tops the table|heads the list|heads the ranking|"
     u"takes the lead|leads the pack|leads the field|leads the way|leads the ranking|"
     u"leads the rankings|leads the table|leads the list|leads the leaderboard|leads the world|"
     u"led the world|tops the index|tops the chart|tops the charts|tops the world ranking|"
     u"tops the global ranking|tops the global rankings|tops all others|heads the table|"
     u"heads the leaderboard|heads the pack|ranks at the top|is at the very top|takes the crown|"
     u"takes first place|takes the top spot|took the top spot|holds the top spot|"
     u"holds the top position|holds first place|claims the top spot|claimed the top spot|"
     u"occupies the top spot|occupies first place|comes out on top|came out on top|"
     u"wins the gold medal|wins gold|has the highest score|has the highest index|scores highest|"
     u"scored highest|has the best score|achieves the highest score|ranks highest|ranked highest"},
    {u'B', u"model", u"top model|leading model|top ai model"},
    {u'B', u"lab", u"top lab|top company|leading lab|leading company"},
    {u'A', u"",
     u"ahead of|clear of|better than|ranks above|smarter than|ranked ahead of|"
     u"ranks ahead of|stronger than|more intelligent than|more capable than|"
     u"more powerful than|cleverer than|in front of|superior to|does better than|"
     u"did better than|edges out|edged out|narrowly beats|pulled ahead of|moved ahead of|"
     u"moves ahead of|ranks higher than|ranked higher than|"
     u"rated higher than|higher|smarter|stronger|more intelligent|"
     u"more capable|more advanced than|more advanced|more powerful|ahead|"
     u"cleverer|scores better than|performs better than|performed better than|"
     u"ranks better than|dominates over|a better score than|a higher score than|"
     u"a higher index than|a better model than|better models than|a stronger model than|"
     u"a smarter model than|further ahead than|better placed than|followed by|is followed by|"
     u"closely followed by|"
     u"leaves behind|"
     u"left behind|has left behind|is placed above|placed above|sits above|moves past|"
     u"moved past|surges past|surged past|has overtaken|leaped ahead of|leapt ahead of|"
     u"jumps ahead of|jumped ahead of|edges past|edged past|pulls ahead of|has pulled ahead of|"
     u"comes ahead of|came ahead of|finishes ahead of|finished ahead of|comes out ahead of|"
     u"came out ahead of|comes before|ranks before|rank ahead of|rank above|rank higher than|"
     u"one-ups|wins against|won against|wins over|prevails over|has a better score than|"
     u"has the better score than|has a higher score than|has a higher index than|"
     u"has higher scores than|out in front of|holds a lead over|has a lead over|"
     u"maintains a lead over|more able than|brighter than|leaps past|leapt past|leaped past|"
     u"vaults past|vaulted past|climbs past|jumps past|jumped past|rises above|rose above|"
     u"speeds past|knocks off|knocked off|eases past|sails past|comes in ahead of|has beaten|"
     u"had beaten|have beaten|has outperformed|has outscored|"
     u"has outranked"},
    {u'Z', u"",
     u"did not rank ahead of|cannot hold a candle to|can't hold a candle to|can't touch|cannot touch|"
     u"not ahead of|not better than|no better than|not smarter than|"
     u"not above|does not beat|doesn't beat|did not beat|isn't ahead of|is not ahead of|"
     u"no match for|unable to beat|failed to beat|fails to beat|failed to overtake|"
     u"has yet to overtake|yet to overtake|has yet to beat|yet to beat|could not beat|"
     u"can't beat|cannot beat|falls to beat|does not reach|doesn't reach|did not reach|"
     u"does not match|doesn't match|cannot match|can't match|does not come close to|"
     u"is nowhere near|nowhere near|falls short of|fell short of|short of|"
     u"doesn't come close to|don't come close to|didn't come close to|does not come near|"
     u"doesn't come near|can't keep up with|cannot keep up with|struggles to keep up with|"
     u"is no match for|are no match for|was no match for|cannot compete with|"
     u"can't compete with|does not outperform|doesn't outperform|does not surpass|"
     u"doesn't surpass|not superior to|is unable to beat|are unable to beat|does not outrank|"
     u"doesn't outrank|does not top|couldn't beat|can not beat|is not as good as|"
     u"isn't as good as|not as good as|not as smart as|not as intelligent as|not as capable as|"
     u"not as high as|hasn't overtaken|has not overtaken|hasn't caught up with|"
     u"has not caught up with|has yet to catch up with|have yet to catch up with|"
     u"yet to catch up with|is yet to overtake"},
    {u'b', u"",
     u"behind|lags behind|trails behind|worse than|fallen behind|fell behind|"
     u"falls behind|lag behind|after|following|weaker than|less intelligent than|"
     u"less capable than|inferior to|loses to|lost to|lagging behind|"
     u"lagged behind|trailed behind|ranks below|ranked below|ranks lower than|"
     u"ranked lower than|ranks behind|ranked behind|weaker|lower|worse|less intelligent|"
     u"less capable|beaten by|overtaken by|surpassed by|outperformed by|outranked by|"
     u"outscored by|dumber than|less smart than|less powerful than|less advanced than|"
     u"second to|fall behind|falling behind|fallen short of|"
     u"scores worse than|performs worse than|does worse than|did worse than|"
     u"a lower score than|a lower index than|a worse score than|further behind than|"
     u"at the heels of|"
     u"hot on the heels of|on the heels of|rank behind|"
     u"rank below|rank lower than|sits behind|sits below|placed below|is placed below|"
     u"comes behind|came behind|comes after|came after|finishes behind|finished behind|"
     u"yields to|bows to|cedes to|is dwarfed by|catching up with|catches up with|chases|"
     u"is chasing|chasing|playing catch-up with|playing catch-up to|lost ground to|losing to|"
     u"lose to|loses against|lost against|defeated by|has a lower score than|"
     u"has a lower index than|has fewer points than|less advanced|dumber|less able than|"
     u"inferior|left behind by|drops behind|dropped behind|slips behind|"
     u"slipped behind|drops below|dropped below|sinks below|slid behind|slides behind|"
     u"has dropped behind|has slipped behind|was beaten by|was overtaken by|"
     u"has been overtaken by|has been beaten by|has been surpassed by|has been outperformed by|"
     u"have been overtaken by"},
    {u'T', u"", u"top|upper|leading group of"},
    {u'R', u"",
     u"rank|ranks|ranked|number|place|placed|position|spot|no.|ranks at number|ranks no.|"
     u"ranks number|rank of|ranking of|the rank of|nr.|nr|#|comes in at number|comes in at|"
     u"placing|finishing|at number|at no.|at position|positions itself|ranking at|ranked at|"
     u"ranks at|came in at number|comes in as number|ranks as|ranked as|rated|coming in at|"
     u"coming in|sits in|slot|ranked number|ranked no.|ranking number|in position|in spot|"
     u"-ranked|-placed|place finish|spot finish|rated number|ranked as number"},
    {u'x', u"",
     u"times as much as|times as high as|times as intelligent as|times what|times as good as|"
     u"times as capable as|times as smart as|times that of|times the index of|"
     u"times the score of|times more than|-fold|times|x|×|times higher than|times smarter than|"
     u"times better than|times greater than|times bigger than|times stronger than|times the|"
     u"times as strong as|times as powerful as|times as large as|times as big as|"
     u"times more intelligent than|fold|times the amount of|times larger than|"
     u"times larger|times bigger|times greater|times higher|times more|times smarter|"
     u"times better|times stronger|times as good|times as much|times as high|times as large|"
     u"times more capable than|times more powerful than|times larger than that of|"
     u"times higher than that of"},
    {u'2', u"",
     u"twice|double|twice that of|twice what|twice as much as|twice as high as|"
     u"twice as good as|twice as smart as|twice as intelligent as|twice as capable as|"
     u"twice the score of|twice the index of|double the score of|double the index of|"
     u"double that of|double what|twofold|two-fold|twice as much|twice as good|"
     u"twice as high|double the index|two times"},
    {u'q', u"",
     u"as good as|are level|are equal|are even|level on points|level on points with|equal on points|tied on points|on a par with|on par with|tied with|level with|equal to|equals|equal with|"
     u"on a level with|the equal of|ties with|tied|ties|matches|matched|at par with|"
     u"at the level of|on the same level as|the same as|similar to|comparable to|"
     u"neck and neck with|neck and neck|neck-and-neck|a tie between|tie between|a draw between|as intelligent as|"
     u"as smart as|as high as|as capable as|as strong as|draws with|drew with|even with|"
     u"exactly as good as|just as good as|just as smart as|just as high as|just as capable as|"
     u"on equal footing with|equally good as|on the same level with|tied at the same score as|"
     u"has the same score as|has the same index as|identical to|no different from|"
     u"equalled|equaled|is equal to|par with|evenly matched with|in a dead heat with"},
    {u'x', u"many", u"times as many|times as many as|times the number of"},
    {u'2', u"grown", u"doubled|has doubled|doubles"},
    {u'3', u"grown", u"tripled|has tripled|triples"},
    {u'2', u"many", u"twice as many|twice as many as|twice the number of|double the number of"},
    {u'q', u"many", u"as many|just as many|exactly as many|the same number of|the same amount of"},
    {u'q', u"rival", u"rivals"},
    {u'p', u"",
     u"points|point|index points|pts|pts.|percentage points|index point|"
     u"points on the index"},
    {u'p', u"gap", u"-point"},
    {u'm', u"", u"months|month"},
    {u'Y', u"", u"years|year"},
    {u'Y', u"half", u"year and a half|years and a half"},
    {u'd', u"",
     u"the time lag between|time lag between|the lag between|lag between|the gap between|the difference between|gap between|difference between|"
     u"the distance between|the lead between|gap with|gap to|distance to|the distance of|gap|"
     u"difference|the gap|the difference|the distance|distance|separate|separates|separating|"
     u"apart|separated by|are separated by|is separated by|the gap separating|margin|"
     u"the margin between|margin between|score gap|the score gap|score difference|"
     u"the score difference|point gap|the divide between|differ by|differs by|"
     u"differ in score by|a gap of|a difference of|difference of|gap of|the spread between|"
     u"lie apart|are apart|gap in score"},
    {u'J', u"",
     u"just behind|only just behind|just after|directly beneath|right beneath|right behind|directly behind|immediately behind|right after|immediately after|"
     u"directly after|next after|directly following|"
     u"immediately following|straight after|right below|directly below|only to"},
    // How far; denied, it leaves open whether at all.
    {u'A', u"degree",
     u"slightly ahead of|well ahead of|far ahead of|way ahead of|narrowly ahead of"},
    {u'b', u"degree",
     u"slightly behind|well behind|far behind|way behind|narrowly behind|close behind|far behind of"},
    {u'J', u"above",
     u"just ahead of|right ahead of|only just ahead of|directly ahead of|immediately ahead of|"
     u"directly above|right above|immediately above|next above"},
    // Of a number, too.
    {u'A', u"above", u"just above|only just above"},
    {u'b', u"below", u"just below|only just below"},
    // Of who is first, whom it is ahead of.
    {u'B', u"field",
     u"ahead of everyone else|ahead of everybody else|ahead of all others|ahead of the field|"
     u"ahead of the pack|ahead of the rest|ahead of the rest of the field|ahead of the second|"
     u"ahead of second place|ahead of the runner-up|ahead of its nearest rival|"
     u"ahead of its closest rival|ahead of the next best|ahead of the next best model|"
     u"ahead of the next-best model|ahead of the competition|ahead of number two|"
     u"ahead of any other model|clear of everyone else|clear of all others|clear of the field|"
     u"clear of the pack|clear of the rest|clear of the second|clear of second place|"
     u"clear of the runner-up|clear of its nearest rival|clear of its closest rival|"
     u"clear of the next best|clear of the next best model|clear of the competition|"
     u"over everyone else|over the field|over the pack|over the rest|over the second|"
     u"over second place|over the runner-up|over its nearest rival|over its closest rival|"
     u"over the next best|over the next best model|above the rest"},
    {u'3', u"", u"three times|triple|thrice|threefold"},
    {u'A', u"top", u"tops|topped|topping"},
    {u'A', u"over",
     u"above|well above|higher than|scores higher than|scored higher than|"
     u"has passed|has surpassed|have surpassed"},
    {u'b', u"over",
     u"below|well below|lower than|scores lower than|scored lower than|scores below"},
});

} // namespace

std::span<const PhraseGroup> englishComparing()
{
    return kEnglishComparing;
}

} // namespace podium
