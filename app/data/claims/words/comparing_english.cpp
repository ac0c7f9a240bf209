// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English for ranks, indices and who is ahead, and their units.
constexpr auto kEnglishComparing = std::to_array<PhraseGroup>({
    {u'v', u"", u"by"},
    {u'c', u"", u"between|anywhere between|anywhere from|ranging from"},
    {u'l', u"",
     u"a better model of the same lab or family, stood in its place|leads|led|lead|lead over|"
     u"lead on|a lead of|advantage over|an advantage of|edge over|a lead over|cushion over|"
     u"a cushion over|cushion|heads|headed|dominates|dominated|spearheads"},
    {u't', u"",
     u"than|but|compared with|compared to|relative to|against|versus|vs|in comparison with|"
     u"in comparison to|when compared with|when compared to"},
    {u'B', u"",
     u"new number one|new leader|best|most intelligent|most capable|smartest|strongest|"
     u"most powerful|highest-ranked|highest ranked|top-ranked|highest|the leader|number one|"
     u"top-rated|top performer|no. 1|most advanced|cleverest|top-performing|best-performing|"
     u"best performing|top performing|most able|leading|number-one|no 1|no.1|top spot|"
     u"top-scoring|best-ranked|best ranked|brightest|most sophisticated|frontrunner|front-runner|"
     u"best-placed|finest|the best of the best|foremost|state-of-the-art|unbeaten|market leader|"
     u"the leader of|second to none|unrivalled|unrivaled|unmatched|unsurpassed|world leader|"
     u"undisputed leader|the world's best|champion|king|gold medal|winner|the one to beat|"
     u"better than all others|better than any other|superior to all others|"
     u"with the highest score|with the highest index|with the best score|most competent|"
     u"most brilliant|most clever"},
    {u'B', u"leads",
     u"on top|at the top|in the lead|in first place|in pole position|at the very top|"
     u"in the top spot|in top position|in the top position|tops the ranking|tops the rankings|"
     u"tops the list|tops the leaderboard|tops the table|heads the list|heads the ranking|"
     u"takes the lead|leads the pack|leads the field|leads the way|leads the ranking|"
     u"leads the rankings|leads the table|leads the list|leads the leaderboard|leads the world|"
     u"led the world|tops the index|tops the chart|tops the charts|tops the world ranking|"
     u"tops the global ranking|tops the global rankings|tops all others|heads the table|"
     u"heads the leaderboard|heads the pack|ranks at the top|takes the crown|takes first place|"
     u"takes the top spot|took the top spot|holds the top spot|holds the top position|"
     u"holds first place|claims the top spot|claimed the top spot|occupies the top spot|"
     u"occupies first place|comes out on top|came out on top|wins the gold medal|wins gold|"
     u"has the highest score|has the highest index|scores highest|scored highest|"
     u"has the best score|achieves the highest score|ranks highest|ranked highest"},
    {u'B', u"model", u"top model|leading model|top ai model"},
    {u'B', u"lab", u"top lab|top company|leading lab|leading company"},
    {u'A', u"",
     u"ahead of|clear of|better than|ranks above|smarter than|ranked ahead of|ranks ahead of|"
     u"stronger than|more intelligent than|more capable than|more powerful than|cleverer than|"
     u"in front of|superior to|edges out|edged out|narrowly beats|moved ahead of|moves ahead of|"
     u"ranks higher than|ranked higher than|rated higher than|higher|smarter|stronger|"
     u"more intelligent|more capable|more advanced than|more advanced|more powerful|ahead|"
     u"cleverer|scores better than|performs better than|performed better than|ranks better than|"
     u"dominates over|a better score than|a higher score than|a higher index than|"
     u"a better model than|better models than|a stronger model than|a smarter model than|"
     u"further ahead than|better placed than|followed by|closely followed by|leaves behind|"
     u"left behind|placed above|sits above|moves past|moved past|surges past|surged past|"
     u"leaped ahead of|leapt ahead of|jumps ahead of|jumped ahead of|edges past|edged past|"
     u"pulls ahead of|comes out ahead of|came out ahead of|comes before|ranks before|"
     u"rank ahead of|rank above|rank higher than|one-ups|wins against|won against|wins over|"
     u"prevails over|has the better score than|has higher scores than|out in front of|"
     u"holds a lead over|has a lead over|maintains a lead over|more able than|brighter than|"
     u"leaps past|leapt past|leaped past|vaults past|vaulted past|climbs past|jumps past|"
     u"jumped past|rises above|rose above|speeds past|knocks off|knocked off|eases past|"
     u"sails past"},
    {u'Z', u"",
     u"did not rank ahead of|cannot hold a candle to|can't hold a candle to|can't touch|"
     u"cannot touch|not ahead of|not better than|no better than|not smarter than|not above|"
     u"does not beat|doesn't beat|did not beat|isn't ahead of|is not ahead of|no match for|"
     u"unable to beat|failed to beat|fails to beat|failed to overtake|has yet to overtake|"
     u"yet to overtake|has yet to beat|yet to beat|could not beat|can't beat|cannot beat|"
     u"falls to beat|does not reach|doesn't reach|did not reach|does not match|doesn't match|"
     u"cannot match|can't match|does not come close to|is nowhere near|nowhere near|"
     u"falls short of|fell short of|short of|doesn't come close to|don't come close to|"
     u"didn't come close to|does not come near|doesn't come near|can't keep up with|"
     u"cannot keep up with|struggles to keep up with|is no match for|are no match for|"
     u"was no match for|cannot compete with|can't compete with|does not outperform|"
     u"doesn't outperform|does not surpass|doesn't surpass|not superior to|is unable to beat|"
     u"are unable to beat|does not outrank|doesn't outrank|does not top|couldn't beat|"
     u"can not beat|is not as good as|isn't as good as|not as good as|not as smart as|"
     u"not as intelligent as|not as capable as|not as high as|hasn't overtaken|has not overtaken|"
     u"hasn't caught up with|has not caught up with|has yet to catch up with|"
     u"have yet to catch up with|yet to catch up with|is yet to overtake"},
    {u'b', u"",
     u"behind|lags behind|trails behind|worse than|fallen behind|fell behind|falls behind|"
     u"lag behind|after|following|weaker than|less intelligent than|less capable than|"
     u"inferior to|loses to|lost to|lagging behind|lagged behind|trailed behind|ranks below|"
     u"ranked below|ranks lower than|ranked lower than|ranks behind|ranked behind|weaker|lower|"
     u"worse|less intelligent|less capable|beaten by|overtaken by|surpassed by|outperformed by|"
     u"outranked by|outscored by|dumber than|less smart than|less powerful than|"
     u"less advanced than|second to|fall behind|falling behind|fallen short of|scores worse than|"
     u"performs worse than|a lower score than|a lower index than|a worse score than|"
     u"further behind than|at the heels of|hot on the heels of|on the heels of|rank behind|"
     u"rank below|rank lower than|sits below|placed below|finishes behind|finished behind|"
     u"yields to|bows to|cedes to|is dwarfed by|catching up with|catches up with|chases|chasing|"
     u"playing catch-up with|playing catch-up to|lost ground to|losing to|lose to|loses against|"
     u"lost against|defeated by|has fewer points than|less advanced|dumber|less able than|"
     u"inferior|left behind by|drops behind|dropped behind|slips behind|slipped behind|"
     u"drops below|dropped below|sinks below|slid behind|slides behind"},
    {u'T', u"", u"top|upper|leading group of"},
    {u'R', u"",
     u"rank|ranks|ranked|number|place|placed|position|spot|no.|ranks at number|ranks no.|"
     u"ranks number|rank of|ranking of|nr|#|comes in at number|comes in at|placing|finishing|"
     u"positions itself|ranking at|rated|coming in|sits in|slot|ranked number|ranked no.|"
     u"in position|in spot|spot finish|rated number|ranked as number"},
    {u'x', u"",
     u"times as high as|times as intelligent as|times as good as|times as capable as|"
     u"times as smart as|times the index of|times the score of|times more than|times|x|×|"
     u"times higher than|times smarter than|times better than|times greater than|"
     u"times bigger than|times stronger than|times as strong as|times as powerful as|"
     u"times more intelligent than|fold|times larger than|times larger|times bigger|"
     u"times greater|times higher|times more|times smarter|times better|times stronger|"
     u"times as good|times as much|times more capable than|times more powerful than"},
    {u'2', u"",
     u"twice|double|twice as high as|twice as good as|twice as smart as|twice as intelligent as|"
     u"twice as capable as|twice the score of|twice the index of|double the score of|"
     u"double the index of|twofold|two-fold|twice as much|twice as good|double the index|"
     u"two times"},
    {u'q', u"",
     u"as good as|are level|are equal|are even|level on points|equal on points|tied on points|"
     u"on a par with|on par with|level with|equal to|equals|equal with|on a level with|"
     u"the equal of|tied|ties|matches|matched|at the level of|on the same level as|the same as|"
     u"similar to|comparable to|neck and neck|neck-and-neck|a tie between|tie between|"
     u"a draw between|as intelligent as|as smart as|as high as|as capable as|as strong as|"
     u"draws with|drew with|even with|exactly as good as|just as good as|just as smart as|"
     u"just as high as|just as capable as|on equal footing with|equally good as|"
     u"on the same level with|tied at the same score as|has the same score as|"
     u"has the same index as|identical to|no different from|equalled|equaled|par with|"
     u"evenly matched with|in a dead heat with"},
    {u'x', u"many", u"times as many|times as many as|times the number of"},
    {u'2', u"grown", u"doubled|doubles"},
    {u'3', u"grown", u"tripled|triples"},
    {u'2', u"many", u"twice as many|twice as many as|twice the number of|double the number of"},
    {u'q', u"many", u"as many|just as many|exactly as many|the same number of|the same amount of"},
    {u'q', u"rival", u"rivals"},
    {u'p', u"", u"points|point|index points|pts|percentage points|index point"},
    {u'p', u"gap", u"-point"},
    {u'm', u"", u"months|month"},
    {u'Y', u"", u"years|year"},
    {u'Y', u"half", u"year and a half|years and a half"},
    {u'd', u"",
     u"time lag between|lag between|the gap between|the difference between|gap between|"
     u"difference between|the distance between|the lead between|gap to|distance to|"
     u"the distance of|gap|difference|distance|separate|separates|separating|apart|separated by|"
     u"are separated by|the gap separating|margin|margin between|score gap|score difference|"
     u"point gap|the divide between|differ by|differs by|differ in score by|a gap of|"
     u"a difference of|difference of|gap of|the spread between|are apart|gap in score"},
    {u'J', u"",
     u"just behind|only just behind|just after|directly beneath|right beneath|right behind|"
     u"directly behind|immediately behind|right after|immediately after|directly after|"
     u"next after|directly following|immediately following|straight after|right below|"
     u"directly below|only to"},
    // How far; denied, it leaves open whether at all.
    {u'A', u"degree",
     u"slightly ahead of|well ahead of|far ahead of|way ahead of|narrowly ahead of"},
    {u'b', u"degree",
     u"slightly behind|well behind|far behind|way behind|narrowly behind|close behind|"
     u"far behind of"},
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
    {u'A', u"over", u"above|well above|higher than|scores higher than|has passed"},
    {u'b', u"over", u"below|well below|lower than|scores lower than|scores below"},
});

} // namespace

std::span<const PhraseGroup> englishComparing()
{
    return kEnglishComparing;
}

} // namespace podium
