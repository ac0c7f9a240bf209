// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/phrases.h"

#include <array>

namespace podium {

namespace {

constexpr auto kEnglishPhrases = std::to_array<Phrase>({
    {u"is", u'-'}, {u"are", u'-'}, {u"was", u'-'}, {u"were", u'-'}, {u"has been", u'-'},
    {u"has", u'-'}, {u"have", u'-'}, {u"had", u'-'}, {u"holds", u'-'}, {u"hold", u'-'},
    {u"the", u'-'}, {u"a", u'-'}, {u"an", u'-'}, {u"there", u'-'}, {u"it", u'-'},
    {u"on", u'-'}, {u"as of", u'-'}, {u"at", u'-'}, {u"by", u'-'}, {u"with", u'-'},
    {u"score", u'-'}, {u"scores", u'-'}, {u"scored", u'-'}, {u"now", u'-'}, {u"currently", u'-'},
    {u"still", u'-'}, {u"already", u'-'}, {u"compete", u'-'}, {u"each", u'-'},
    {u"together", u'-'}, {u"only", u'-'}, {u"among", u'-'}, {u"all", u'-'}, {u"comes", u'-'},
    {u"come", u'-'}, {u"its", u'-'}, {u"for", u'-'}, {u"language", u'-'}, {u"ai", u'-'},
    {u"that", u'-'}, {u"stands", u'-'}, {u"than any other model", u'-'}, {u"overall", u'-'},
    {u"a better model of the same lab or family, stood in its place", u'l'},
    {u"the ledger has", u'-'}, {u"and", u'&'}, {u"&", u'&'}, {u"as well as", u'&'}, {u",", u'&'},
    {u"or", u'&'}, {u"'s", u'o'}, {u"’s", u'o'}, {u"of", u'o'}, {u"from", u'o'}, {u"than", u't'},
    {u"but", u't'}, {u"outside of", u'O'}, {u"outside", u'O'}, {u"excluding", u'O'},
    {u"except for", u'O'}, {u"except", u'O'}, {u"without", u'O'}, {u"apart from", u'O'},
    {u"leaving out", u'O'}, {u"other than", u'O'}, {u"beyond", u'O'}, {u"not counting", u'O'},
    {u"in", u'W'}, {u"within", u'W'}, {u"inside", u'W'}, {u"in the whole world", u'w'},
    {u"in the world", u'w'}, {u"worldwide", u'w'}, {u"globally", u'w'}, {u"the world's", u'w'},
    {u"in the global ranking", u'w'}, {u"best", u'B'}, {u"most intelligent", u'B'},
    {u"most capable", u'B'}, {u"smartest", u'B'}, {u"strongest", u'B'}, {u"most powerful", u'B'},
    {u"highest-ranked", u'B'}, {u"highest ranked", u'B'}, {u"top-ranked", u'B'},
    {u"highest", u'B'}, {u"the leader", u'B'}, {u"number one", u'B'}, {u"no. 1", u'B'},
    {u"ahead of", u'A'}, {u"better than", u'A'}, {u"beats", u'A'}, {u"beat", u'A'},
    {u"outranks", u'A'}, {u"outperforms", u'A'}, {u"ranks above", u'A'}, {u"above", u'A'},
    {u"higher than", u'A'}, {u"surpasses", u'A'}, {u"smarter than", u'A'}, {u"tops", u'A'},
    {u"ranked ahead of", u'A'}, {u"ranks ahead of", u'A'}, {u"overtook", u'A'},
    {u"did not rank ahead of", u'Z'}, {u"not ahead of", u'Z'},
    {u"leads", u'l'}, {u"led", u'l'}, {u"lead", u'l'}, {u"behind", u'b'}, {u"below", u'b'},
    {u"trails", u'b'}, {u"lags", u'b'}, {u"lags behind", u'b'}, {u"trails behind", u'b'},
    {u"worse than", u'b'}, {u"lower than", u'b'}, {u"top", u'T'}, {u"rank", u'R'},
    {u"ranks", u'R'}, {u"ranked", u'R'}, {u"number", u'R'}, {u"place", u'R'}, {u"no.", u'R'},
    {u"times as much as", u'x'}, {u"times as high as", u'x'}, {u"times as intelligent as", u'x'},
    {u"times what", u'x'}, {u"times", u'x'}, {u"x", u'x'}, {u"×", u'x'},
    {u"twice", u'2'}, {u"double", u'2'}, {u"as much as", u'-'}, {u"as high as", u'-'},
    {u"as intelligent as", u'-'}, {u"as good as", u'-'}, {u"as many as", u'-'},
    {u"points", u'p'}, {u"point", u'p'}, {u"index points", u'p'}, {u"months", u'm'},
    {u"month", u'm'}, {u"models", u'M'}, {u"model", u'M'}, {u"one", u'-'}, {u"ones", u'-'},
    {u"companies", u'L'}, {u"company", u'L'}, {u"labs", u'L'}, {u"lab", u'L'},
    {u"labs with a ranked model", u'L'}, {u"developers", u'L'}, {u"firms", u'L'},
    {u"countries", u'G'}, {u"country", u'G'}, {u"evaluations", u'V'}, {u"benchmarks", u'V'},
    {u"tests", u'V'}, {u"index", u'I'}, {u"intelligence index", u'I'}, {u"covers", u'-'},
    {u"rested on", u'-'}, {u"rests on", u'-'}, {u"consists of", u'-'}, {u"raised", u'r'},
    {u"raises", u'r'}, {u"received", u'r'}, {u"got", u'r'}, {u"has raised", u'r'},
    {u"secured", u'r'}, {u"did", u'-'}, {u"about", u'~'}, {u"around", u'~'},
    {u"roughly", u'~'}, {u"nearly", u'~'}, {u"approximately", u'~'}, {u"almost", u'~'},
    {u"some", u'~'}, {u"at least", u'>'}, {u"no less than", u'>'}, {u"no fewer than", u'>'},
    {u"or more", u'}'}, {u"at most", u'<'}, {u"no more than", u'<'}, {u"up to", u'<'},
    {u"or less", u'{'}, {u"more than", u'g'}, {u"over", u'g'}, {u"others", u'e'},
    {u"other", u'e'}, {u"elsewhere", u'e'}, {u"all other countries", u'e'},
    {u"other countries", u'e'}, {u"the rest", u'e'}, {u"rest", u'e'}, {u"not", u'N'},
    {u"no", u'N'}, {u"isn't", u'N'}, {u"since", u'S'}, {u"until", u'U'}, {u"to", u'U'},
    {u"a few", u'f'}, {u"few", u'f'},
    {u"when all variants are counted", u'F', u"all"}, {u"over all variants", u'F', u"all"},
    {u"among all variants", u'F', u"all"},
    {u"when each family is counted by its best variant", u'F', u"family"},
    {u"per family", u'F', u"family"}, {u"by family", u'F', u"family"},
    {u"when each lab is counted by its best model", u'F', u"lab"}, {u"per lab", u'F', u"lab"},
    {u"by lab", u'F', u"lab"}, {u"with estimated indices", u'F', u"estimated"},
    {u"estimates included", u'F', u"estimated"},
    {u"without estimated indices", u'F', u"measured"}, {u"by best model", u'F', u"best"},
    {u"by the sum over labs", u'F', u"lab-sum"}, {u"among all models", u'F', u"everyone"},
    {u"among models with open weights", u'F', u"open"}, {u"among open models", u'F', u"open"},
    {u"open-weights", u'F', u"open"}, {u"open-weight", u'F', u"open"},
    {u"among models with closed weights", u'F', u"closed"},
    {u"among reasoning models", u'F', u"reasoning"},
    {u"among models that do not reason", u'F', u"plain"},
    {u"with scores from later days", u'F', u"later"},
    {u"with equal weights", u'F', u"equal"}, {u"with the source's weights", u'F', u"source"},
    {u"euros", u'$', u"EUR"}, {u"euro", u'$', u"EUR"}, {u"€", u'$', u"EUR"},
    {u"dollars", u'$', u"USD"}, {u"us dollars", u'$', u"USD"}, {u"us$", u'$', u"USD"},
    {u"$", u'$', u"USD"}, {u"won", u'$', u"KRW"}, {u"₩", u'$', u"KRW"}, {u"yen", u'$', u"JPY"},
    {u"yuan", u'$', u"CNY"}, {u"£", u'$', u"GBP"}, {u"pounds", u'$', u"GBP"},
    {u"usd", u'$', u"USD"}, {u"eur", u'$', u"EUR"}, {u"krw", u'$', u"KRW"},
    {u"jpy", u'$', u"JPY"}, {u"cny", u'$', u"CNY"}, {u"gbp", u'$', u"GBP"},
    {u"cad", u'$', u"CAD"},
});

constexpr auto kDailyNames = std::to_array<DailyName>({
    {u"usa", "US"}, {u"us", "US"}, {u"u.s.", "US"}, {u"america", "US"}, {u"american", "US"},
    {u"americans", "US"}, {u"united states of america", "US"}, {u"uk", "GB"}, {u"britain", "GB"},
    {u"british", "GB"}, {u"korea", "KR"}, {u"korean", "KR"}, {u"south korean", "KR"},
    {u"chinese", "CN"}, {u"canadian", "CA"}, {u"french", "FR"}, {u"german", "DE"},
    {u"japanese", "JP"}, {u"indian", "IN"}, {u"israeli", "IL"}, {u"spanish", "ES"},
    {u"swiss", "CH"}, {u"emirati", "AE"}, {u"uae", "AE"}, {u"european", "Europe"},
    {u"대한민국", "KR"}, {u"우리나라", "KR"}, {u"남한", "KR"}, {u"미·중", "US CN"},
    {u"미중", "US CN"}, {u"아랍에미리트연합", "AE"}, {u"유럽연합", "EU"},
});

} // namespace

std::span<const Phrase> englishPhrases()
{
    return kEnglishPhrases;
}

std::span<const DailyName> dailyNames()
{
    return kDailyNames;
}

} // namespace podium
