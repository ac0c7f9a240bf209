// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/phrases.h"

#include <array>

namespace podium {

namespace {

// Words of English for what is counted and where it is from, bounds, rules and what joins parts.
constexpr auto kEnglishCounting = std::to_array<PhraseGroup>({
    {u'&', u"",
     u"to become|and|&|as well as|or|nor|and also|while|whereas|and that|;|plus|along with|"
     u"together with"},
    {u'&', u"comma", u","},
    {u'o', u"",
     u"'s|’s|of|from|out of|amongst|'|made in|built in|developed in|trained in|created in|coming from"},
    {u'O', u"",
     u"outside of|outside|excluding|except for|except|without|apart from|leaving out|"
     u"other than|beyond|not counting|non|other countries than|if you exclude|if you leave out|"
     u"ignoring|aside from|besides|disregarding|not including|not counting those from|"
     u"leaving aside|setting aside|barring|minus|excl.|other than those from|not made in|"
     u"not from the|when excluding|if one excludes|if we exclude|if you ignore|"
     u"without counting|once you exclude|beyond the|just outside|when you leave out|"
     u"if one leaves out|when leaving out|if we leave out|leave out|once you leave out|"
     u"if you take out|take away|if you take away|fallen out of|fell out of|dropped out of|"
     u"drops out of|falls out of|slipped out of|slips out of|pushed out of|knocked out of|"
     u"tumbled out of|crashed out of|out of reach of|if you discount|discounting|"
     u"not considering|if you don't count|if we don't count|without considering|"
     u"with the exception of|bar|save for|save"},
    {u'O', u"behind",
     u"are excluded|is excluded|were excluded|are left out|is left out|are not counted|is not counted|"
     u"aside|excluded"},
    {u'W', u"", u"in|within|inside|back in|way back in"},
    {u'w', u"",
     u"in the whole world|in the world|worldwide|globally|the world's|the world|"
     u"the whole world|world|of the world|anywhere|in the global ranking|in the entire world|"
     u"on earth|on the planet|in global rankings|global|the globe|in the global rankings|"
     u"in the world ranking|in the world rankings|in world rankings|across the world|"
     u"around the world|overall in the world|of all countries|all over the world|"
     u"on the global stage"},
    {u'M', u"",
     u"model|llm|llm model|language model|ai model|system|chatbot|flagship model|frontier model|"
     u"foundation model|ai system|offering|ai's model|bot|neural network|generative model|"
     u"generative ai model|large language model"},
    {u'M', u"plural",
     u"models|llms|llm models|language models|ai models|systems|chatbots|frontier models|"
     u"foundation models|ai systems|offerings|ais|reasoners|bots|neural networks|"
     u"generative models|generative ai models|large language models|ranked ai models|variants|"
     u"entries from"},
    {u'L', u"",
     u"ai champion|national champion|company|lab|developer|firm|ai lab|ai company|startup|laboratory|players|makers|"
     u"model builders|vendors|providers|ranked labs|ranked lab|ranked companies|ranked firms|"
     u"ranked developers|unicorn|tech giant|tech giants|giant|giants|tech company|tech firm|"
     u"ai firm|ai startup|ai start-up|start-up|research lab|ai developer|ai players|player|"
     u"companies in ai|ai maker|ai makers|model maker|model developer|enterprise|enterprises|"
     u"corporation|corporations|business|businesses|ai giant|ai giants|ai organisations|"
     u"institutions|institution|outfits|outfit|counterparts|peers|opponents|competition|ones'|"
     u"contenders|rivals'|competitors|competitor|rival"},
    {u'L', u"plural",
     u"companies|labs|labs with a ranked model|developers|firms|ai companies|ai labs|ai firms|"
     u"startups|start-ups|ai startups|laboratories|organisations|organizations|model makers|"
     u"model developers|unicorns|tech companies|tech firms|ai start-ups|research labs|"
     u"ai developers"},
    {u'G', u"",
     u"countries|country|nations|nation|states|economies|powers|power|powerhouses|superpowers|"
     u"players in the world|ai nation|ai nations|ai power|ai powers|ai superpower|"
     u"ai superpowers|ai powerhouse|ai powerhouses|ai country|nations of the world|ai leaders|"
     u"governments|ai economy|ai economies"},
    {u'G', u"leaders", u"leaders"},
    {u'V', u"",
     u"evaluations|benchmarks|tests|benchmark|evaluation|test|benchmark tests|sub-benchmarks|"
     u"tasks|exams"},
    {u'I', u"",
     u"index|intelligence index|aa index|intelligence score|ai index|aa intelligence index|"
     u"artificial analysis intelligence index|index score|index value|index of|"
     u"intelligence index score|intelligence index of"},
    {u'~', u"",
     u"about|around|roughly|approximately|some|circa|ca.|close to a|close to|more or less|~|≈|"
     u"something like|in the region of|in the neighbourhood of|just under|just over|"
     u"a little over|a little under|a good|slightly more than a|something around|"
     u"in the order of|on the order of|say|give or take|or so|in the vicinity of|"
     u"somewhere around|somewhere near|near|an estimated|an approximate|approximate|about some|"
     u"around about|or thereabouts"},
    {u'>', u"",
     u"at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum|≥|"
     u">=|at the very least|no worse than"},
    {u'}', u"",
     u"or more|or better|at worst|plus points|+|and more|or higher|or above|or longer|at least that"},
    {u'<', u"",
     u"at most|no more than|not more than|up to|below the|a maximum of|≤|<=|<|at the most|less|"
     u"fewer|no higher than|not exceeding"},
    {u'{', u"", u"or less|or fewer|at best|or lower|or below|or shorter|or worse|at most that"},
    {u'g', u"",
     u"more than|over|exceeding|north of|upwards of|in excess of|more|>|above the mark of|"
     u"well over|well above the mark of|exceeds|exceed|exceeded|upward of|a bit more than|"
     u"slightly more than|slightly over|a little more than|somewhat more than|a bit over"},
    {u'e', u"",
     u"others|other|elsewhere|all other countries|other countries|the rest|rest|from elsewhere|"
     u"other nations|from other countries|from other nations|other places|everyone else|"
     u"everybody else|the others|remaining|the remaining|the remaining ones|"
     u"from the rest of the world|the rest of the world|rest of the world"},
    {u'N', u"",
     u"not|no|nothing|none of|none|not one|not a single|not any|no single|doesn't|does not|aren't|"
     u"are not|wasn't|isn't|have no|has no|doesnt|dont|isnt|wasnt|arent|"
     u"hasnt|don't|do not|hasn't|has not|have not|haven't|didn't|did not|won't|will not|"
     u"no longer|cannot|can't|fails to|failed to|not even|without a|without any|zero|lacks|"
     u"lack|nowhere in|not among|not yet|has yet to|weren't|were not|was not|is not|ain't|"
     u"nobody|no one|no-one|has not a single|without a single|have no single|has yet to see|"
     u"do not have|does not have|don't have|doesn't have|did not have|isn't among|is not among|"
     u"are not among|not found in|absent from|is absent from|are absent from|missing from|"
     u"is missing from|does not appear in|do not appear in|not in|not one of|does not make|"
     u"did not make it into|didn't make it into|does not make it into|doesn't make it into|"
     u"failed to make it into|failed to make|fails to make it into|fails to make|"
     u"not even one|no longer in|not part of|zip"},
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
     u"all|all of|entirely|exclusively|every one of|each of|every|every single|any of the|"
     u"all the|all other|any other|every other|every one of the|without exception|all of the|"
     u"all of them|without fail|each and every|each one of|every last one of|both of"},
    {u'h', u"",
     u"half of|half|one half of|one half|half the|half of the|half of all|fully half of|"
     u"half of them|exactly half of|50 percent of the|50% of the"},
    {u'!', u"",
     u"neither|not from|come from outside|comes from outside|come neither from|from outside|"
     u"not come from|don't come from|do not come from|are not from|is not from|aren't from|"
     u"isn't from|come from neither|comes from neither|belong to neither|are neither|"
     u"is neither|from neither"},
    {u'H', u"",
     u"most of|the majority of|a majority of|most|the bulk of|the lion's share of|"
     u"the lion’s share of|the greater part of|over half of|more than half of|over half|"
     u"most of the"},
    {u'%', u"", u"percent|per cent|%|percent of|per cent of|% of|pct|percent of the|% of the"},
    {u'F', u"all", u"when all variants are counted|over all variants|among all variants"},
    {u'F', u"family", u"when each family is counted by its best variant|per family|by family"},
    {u'F', u"lab",
     u"when each lab is counted by its best model|per lab|by lab|when each lab counts once|"
     u"if each lab counts once|counting each lab once|with one model per lab|lab by lab|counting only each lab's best model|counting each lab's best model|"
     u"counting each lab by its best model|if only each lab's best model counts|among all labs' best models|"
     u"among labs' best models|among the labs' best models|among the best models of all labs|"
     u"counting each lab once"},
    {u'F', u"estimated", u"with estimated indices|estimates included"},
    {u'F', u"measured", u"without estimated indices"},
    {u'F', u"best",
     u"by best model|by its best model|by their best model|on its best model|on the strength of its best model|"
     u"measured by its best model|by the best model|counting only its best model"},
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
     u"among open-source ones|open ones|open-source ones|open-sourced"},
    {u'F', u"closed",
     u"closed ones|proprietary ones|among models with closed weights|closed model|closed models|proprietary|"
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
     u"in total|in all|altogether|so far|to date|since it was founded|ever|all told|"
     u"cumulatively|in its history|overall so far|since its founding|since its foundation|"
     u"in aggregate|total|cumulative|since its inception|in its lifetime|until now|up to now|"
     u"all in all|over its lifetime|since launch|since inception|over the years|"
     u"across all rounds|over all rounds|in all rounds|in all its rounds|since it started|"
     u"since its launch|lifetime|total funding so far"},
    {u'F', u"equal", u"with equal weights"},
    {u'F', u"source", u"with the source's weights"},
    {u'F', u"combined",
     u"combined|put together|taken together|together|in combination|all together"},
    {u'F', u"latest",
     u"latest|most recent|last round|latest round|latest funding round|last funding round|"
     u"most recent round|most recent funding round|newest round"},
    {u'W', u"one", u"one of"},
    {u'<', u"strict",
     u"less than|fewer than|under|shy of|a bit less than|slightly less than|slightly under|"
     u"a little less than|somewhat less than|a bit under|not even|well under|far fewer than|"
     u"far less than"},
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
