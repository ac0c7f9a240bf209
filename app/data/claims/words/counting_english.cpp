// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English for what is counted and where it is from, bounds, rules and what joins parts.
constexpr auto kEnglishCounting = std::to_array<PhraseGroup>({
    {u'&', u"", u"to become|and|&|as well as|or|nor|while|whereas|;|plus|along with|together with"},
    {u'&', u"comma", u","},
    {u'o', u"",
     u"'s|’s|of|from|out of|amongst|'|made in|built in|developed in|trained in|created in"},
    {u'O', u"",
     u"outside of|outside|excluding|except|without|apart from|leaving out|other than|beyond|"
     u"not counting|non|other countries than|if you exclude|if you leave out|ignoring|aside from|"
     u"besides|disregarding|not including|not counting those from|leaving aside|setting aside|"
     u"barring|minus|excl.|other than those from|not made in|not from the|when excluding|"
     u"if one excludes|if we exclude|if you ignore|once you exclude|just outside|"
     u"when you leave out|if one leaves out|when leaving out|if we leave out|leave out|"
     u"once you leave out|if you take out|take away|if you take away|fallen out of|fell out of|"
     u"dropped out of|drops out of|falls out of|slipped out of|slips out of|pushed out of|"
     u"knocked out of|tumbled out of|crashed out of|out of reach of|if you discount|discounting|"
     u"not considering|if you don't count|if we don't count|without considering|"
     u"with the exception of|bar|save"},
    {u'O', u"behind",
     u"are excluded|were excluded|are left out|is left out|are not counted|is not counted|aside|"
     u"excluded"},
    {u'W', u"", u"in|within|inside|back in|way back in"},
    {u'w', u"",
     u"in the whole world|in the world|worldwide|globally|the world's|world|of the world|"
     u"anywhere|in the global ranking|in the entire world|on earth|on the planet|"
     u"in global rankings|global|the globe|in the global rankings|in world rankings|"
     u"across the world|around the world|of all countries|all over the world|on the global stage"},
    {u'M', u"",
     u"model|llm|llm model|ai model|system|chatbot|foundation model|ai system|offering|"
     u"ai's model|bot|neural network|generative model|generative ai model|large language model"},
    {u'M', u"plural",
     u"models|llms|llm models|ai models|systems|chatbots|foundation models|ai systems|offerings|"
     u"ais|reasoners|bots|neural networks|generative models|generative ai models|"
     u"large language models|variants|entries from"},
    {u'M', u"ranked",
     u"ranked models|ranked model|ranked ai models|ranked ai model|models in the ranking|"
     u"model in the ranking|models in the rankings|models with an index|model with an index"},
    {u'L', u"",
     u"ai champion|national champion|company|lab|developer|firm|ai lab|ai company|startup|"
     u"laboratory|players|makers|model builders|vendors|providers|ranked labs|ranked lab|"
     u"ranked companies|ranked firms|ranked developers|unicorn|tech giant|tech giants|giant|"
     u"giants|tech company|tech firm|ai firm|ai startup|ai start-up|start-up|research lab|"
     u"ai developer|ai players|player|companies in ai|ai maker|ai makers|model maker|"
     u"model developer|enterprise|enterprises|corporation|corporations|business|businesses|"
     u"ai giant|ai giants|ai organisations|institutions|institution|outfits|outfit|counterparts|"
     u"peers|opponents|competition|ones'|contenders|rivals'|competitors|competitor|rival"},
    {u'L', u"plural",
     u"companies|labs|developers|firms|ai companies|ai labs|ai firms|startups|start-ups|"
     u"ai startups|laboratories|organisations|organizations|model makers|model developers|"
     u"unicorns|tech companies|tech firms|ai start-ups|research labs|ai developers"},
    {u'G', u"",
     u"countries|country|nations|nation|states|economies|powers|power|powerhouses|superpowers|"
     u"players in the world|ai superpower|ai powerhouse|nations of the world|ai leaders|"
     u"governments|ai economy"},
    {u'G', u"leaders", u"leaders"},
    {u'V', u"",
     u"evaluations|benchmarks|tests|benchmark|evaluation|test|benchmark tests|sub-benchmarks|"
     u"tasks|exams"},
    {u'I', u"", u"index|intelligence score|index score|index value|index of|intelligence index of"},
    {u'~', u"",
     u"about|around|roughly|approximately|some|circa|ca.|close to a|close to|more or less|~|≈|"
     u"something like|in the region of|in the neighbourhood of|just under|just over|"
     u"a little over|a little under|a good|slightly more than a|something around|in the order of|"
     u"on the order of|say|give or take|or so|in the vicinity of|somewhere near|near|"
     u"an estimated|approximate|about some|around about|or thereabouts"},
    {u'>', u"",
     u"at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum|≥|"
     u">=|at the very least|no worse than"},
    {u'}', u"",
     u"or more|or better|at worst|plus points|+|and more|or higher|or above|or longer|"
     u"at least that"},
    {u'<', u"",
     u"at most|no more than|not more than|up to|below the|a maximum of|≤|<=|<|at the most|less|"
     u"fewer|no higher than|not exceeding"},
    {u'{', u"", u"or less|or fewer|at best|or lower|or below|or shorter|or worse|at most that"},
    {u'g', u"",
     u"more than|over|exceeding|north of|upwards of|in excess of|more|>|above the mark of|"
     u"well over|well above the mark of|exceeds|exceed|exceeded|upward of|a bit more than|"
     u"a little more than|somewhat more than|a bit over"},
    {u'e', u"",
     u"others|other|elsewhere|all other countries|other countries|rest|from elsewhere|"
     u"other nations|from other countries|from other nations|other places|everyone else|"
     u"everybody else|remaining|from the rest of the world|the rest of the world|"
     u"rest of the world"},
    {u'N', u"",
     u"not|no|nothing|none of|none|not one|not a single|not any|no single|doesn't|does not|"
     u"aren't|are not|wasn't|isn't|have no|has no|doesnt|dont|isnt|wasnt|arent|hasnt|don't|"
     u"do not|hasn't|has not|have not|haven't|didn't|did not|won't|will not|no longer|cannot|"
     u"can't|fails to|failed to|not even|without a|without any|zero|lacks|lack|nowhere in|"
     u"not among|not yet|has yet to|weren't|were not|was not|is not|ain't|nobody|no one|no-one|"
     u"has not a single|without a single|have no single|has yet to see|do not have|does not have|"
     u"don't have|doesn't have|did not have|isn't among|is not among|are not among|not found in|"
     u"absent from|is absent from|are absent from|missing from|is missing from|"
     u"does not appear in|do not appear in|not in|not one of|does not make|did not make it into|"
     u"didn't make it into|does not make it into|doesn't make it into|failed to make it into|"
     u"failed to make|fails to make it into|fails to make|not even one|no longer in|not part of|"
     u"zip"},
    // Of more than of one day, and of what was hoped for.
    {u'N', u"ever", u"never|has never been|missed|misses"},
    {u'S', u"",
     u"since|from the start of|starting in|as from|from the beginning of|since early|"
     u"since the start of"},
    {u'U', u"", u"until|to|through|up to and including|till|by the end of|until the end of"},
    {u'f', u"", u"a few"},
    {u'f', u"few", u"few"},
    {u'y', u"",
     u"only|merely|solely|nobody but|no one but|nothing but|but a|no more countries than|"
     u"nothing other than|no other than|a mere|just a|only a"},
    {u'j', u"",
     u"all|all of|entirely|exclusively|every one of|each of|every|any of the|all other|any other|"
     u"every other|without exception|without fail|each and every|each one of|every last one of|"
     u"both of"},
    {u'h', u"",
     u"half of|half|one half of|one half|half of all|fully half of|exactly half of|"
     u"50 percent of the|50% of the"},
    {u'!', u"",
     u"neither|not from|come from outside|comes from outside|come neither from|from outside|"
     u"not come from|don't come from|do not come from|are not from|is not from|aren't from|"
     u"isn't from|come from neither|comes from neither|belong to neither|are neither|is neither|"
     u"from neither"},
    {u'H', u"",
     u"most of|the majority of|a majority of|most|the bulk of|the lion's share of|"
     u"the lion’s share of|the greater part of|over half of|more than half of|over half|"
     u"most of the"},
    {u'%', u"", u"percent|per cent|%|percent of|per cent of|% of|pct"},
    {u'F', u"all", u"when all variants are counted|over all variants|among all variants"},
    {u'F', u"family", u"when each family is counted by its best variant|per family|by family"},
    {u'F', u"lab",
     u"when each lab is counted by its best model|per lab|by lab|when each lab counts once|"
     u"if each lab counts once|counting each lab once|with one model per lab|lab by lab|"
     u"counting only each lab's best model|counting each lab's best model|"
     u"counting each lab by its best model|if only each lab's best model counts|"
     u"among all labs' best models|among labs' best models|among the labs' best models|"
     u"among the best models of all labs|counting each lab once"},
    {u'F', u"estimated", u"with estimated indices|estimates included"},
    {u'F', u"measured", u"without estimated indices"},
    {u'F', u"best",
     u"by best model|by its best model|by their best model|on its best model|"
     u"on the strength of its best model|by the best model|counting only its best model"},
    {u'F', u"lab-sum", u"by the sum over labs"},
    {u'F', u"everyone", u"among all models"},
    {u'F', u"open",
     u"among models with open weights|open model|open models|open-source|open source|open weight|"
     u"open weights|among open models|open-weights|open-weight|among open-weight models|"
     u"among open-weights models|among open-source models|among open source models|"
     u"of the open models|open-source model|open-source models|open-weight model|"
     u"open-weight models|open-weights model|open-weights models|open source model|"
     u"open source models|in open models|in open-source ai|in open source|freely available|"
     u"in open weights|open|among open-source ones|open-sourced|open one|open ones|open-source one"},
    {u'F', u"closed",
     u"closed ones|closed one|proprietary one|among models with closed weights|closed model|closed models|proprietary|"
     u"proprietary model|proprietary models|closed-source|closed source|closed-source model|"
     u"closed-source models|among closed models|among proprietary models|closed-weight|"
     u"closed weights"},
    {u'F', u"reasoning",
     u"among reasoning models|reasoning model|reasoning models|thinking models|"
     u"among thinking models"},
    {u'F', u"plain",
     u"among models that do not reason|non-reasoning model|non-reasoning models|"
     u"among non-reasoning models"},
    {u'F', u"later", u"with scores from later days"},
    {u'F', u"total",
     u"in total|in all|altogether|so far|to date|since it was founded|ever|all told|cumulatively|"
     u"in its history|since its founding|since its foundation|in aggregate|total|cumulative|"
     u"since its inception|in its lifetime|until now|up to now|all in all|over its lifetime|"
     u"since launch|since inception|over the years|across all rounds|over all rounds|"
     u"in all rounds|in all its rounds|since it started|since its launch|lifetime|"
     u"total funding so far"},
    {u'F', u"equal", u"with equal weights"},
    {u'F', u"source", u"with the source's weights"},
    {u'F', u"combined", u"combined|put together|together|in combination|all together"},
    {u'F', u"latest",
     u"latest|most recent|last round|latest round|latest funding round|last funding round|"
     u"most recent round|most recent funding round|newest round"},
    {u'W', u"one", u"one of"},
    {u'<', u"strict",
     u"less than|fewer than|under|shy of|a bit less than|a little less than|somewhat less than|"
     u"a bit under|well under|far fewer than|far less than"},
    {u'y', u"just", u"just"},
    {u'y', u"only",
     u"when only|if only|only counting|counting only|considering only|only considering|"
     u"looking only at|only looking at|just counting|counting just|if you only count|"
     u"if we only count|when counting only|only among|just among"},
    {u'~', u"nearly", u"nearly|almost|virtually|practically|not quite|close to being"},
});

} // namespace

std::span<const PhraseGroup> englishCounting()
{
    return kEnglishCounting;
}

} // namespace podium
