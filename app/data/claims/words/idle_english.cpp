// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/idle.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Verbs of being, holding, reaching and making, by their base; irregular forms stand behind it.
/// What wins, loses, grows or costs says something and is none of them.
constexpr const char16_t *kVerbs
    = u"build built|make made|produce|offer|boast|field|deliver|hold held|keep kept|retain|maintain|"
      u"defend|capture|snatch|seize|take took taken|occupy|stand stood|sit sat|rest|remain|stay|"
      u"arrive|finish|settle|appear|figure|feature|show shown|emerge|achieve|post|"
      u"record|register|notch|log|get got|garner|amount|total|include|contain|consist|run ran|house|"
      u"host|operate|develop|launch|release|create|design|train|publish|unveil|introduce|join|enter|cling clung|"
      u"crack|squeeze|carry|command|enjoy|possess|prove proven|turn|become became|"
      u"continue|manage|belong|qualify|come came|serve|represent|mark|cement|consolidate|confirm|"
      u"assert|establish|rack|chalk|display|exhibit|demonstrate|sport|wield|claim|bear|find found|announce|feed fed|power|drive|field|comprise|"
      u"account|count|number";

/// Verbs of moving, of which no distance is known.
constexpr const char16_t *kMoves
    = u"climb|rise rose risen|jump|leap leapt|move|advance|soar|surge|vault|rocket|catapult|ascend|"
      u"slip slipped|drop dropped|fall fell fallen|slide slid|sink sank sunk|tumble|plunge|decline|plummet|slump|"
      u"go went gone";

/// Verbs of getting as far as a number: who does not is below it.
constexpr const char16_t *kThresholds = u"reach|hit|attain|crack|break broke broken";

constexpr const char16_t *kWords
    = u"somewhere|considered|regarded|deemed|called|named|dubbed|crowned|known|seen|described|listed|labelled|"
      u"labeled|viewed|rated|hailed|billed|recognised|recognized|counted|"
      u"team|teams|group|maker|shop|vendor|provider|heavyweight|heavyweights|titan|titans|"
      u"contender|challenger|upstart|veteran|pioneer|institute|darling|poster child|crown jewel|"
      u"conglomerate|big tech|hyperscaler|newcomers|hopeful|stalwart|"
      u"product|products|quality|strength|capabilities|artificial|"
      u"prowess|performance-wise|brains|smarts|know-how|excellence|supremacy|dominance|"
      u"leadership|crown|throne|podium|pole|medal|title|honours|honors|bragging rights|"
      u"standings|standing|table|tables|chart|charts|league|leagues|leaderboards|board|rankings|"
      u"indices|mark|marks|result|results|rating|ratings|rung|ladder|pecking order|hierarchy|seat|"
      u"berth|tier|race|races|contest|battle|fight|war|scene|landscape|arena|space|"
      u"market|stage|game|stakes|championship|olympics|top table|sweepstakes|"
      u"initiative|pot|effort|push|drive|"
      u"taxpayers|taxpayer|treasury|"
      u"financiers|shareholders|"
      u"project|projects|to build the smartest ai|to build the best ai|to build the best model|"
      u"pride itself on|prides itself on|pride themselves on|can pride itself on|can boast|can claim|can call itself|"
      u"its way|their way|back to|claw|claws|clawed|fought|worked|ways|"
      u"at all|punches above its weight|punch above its weight|for all the hype|over the coming years|in the coming years|"
      u"over the years|pull|pulls|pulled|draws|push|pushed|hype|notwithstanding|lo and behold|to be sure|"
      u"comfortable|convincing|decisive|handy|impressive|remarkable|stunning|surprising|astonishing|"
      u"respectable|modest|mere|paltry|meagre|measly|whopping|staggering|massive|huge|enormous|"
      u"hefty|tidy|sizeable|sizable|substantial|significant|considerable|decent|solid|distant|tight|"
      u"famous|well-known|renowned|celebrated|ambitious|long-standing|humble|lowly|lofty|coveted|"
      u"prestigious|mighty|vaunted|storied|much-hyped|much-vaunted|acclaimed|formidable|plucky|"
      u"hair|a tad|a touch|a shade|non-defence|non-defense|civilian|r&d|tiny margin|perennial|formally|key|main|prominent|notable|so-called|eponymous|namesake|"
      u"clear-cut|outright winner|cool|monster|mammoth|eye-popping|eye-watering|"
      u"thus|hence|very|meanwhile|however|moreover|furthermore|"
      u"therefore|nonetheless|nevertheless|indeed|anyway|after all|pretty|quite|alone|"
      u"by a whisker|by a nose|hands down|by some distance|by a long way|by a long shot|by a country mile|by any measure|"
      u"by all accounts|by every measure|on paper|of late|to boot|no less|for good measure|"
      u"in its own right|in the process|in one go|in a row|as well|at that|so to speak|in turn|"
      u"on current figures|on current numbers|as the table shows|right now|for now|for the moment|"
      u"at this point|at this stage|to date|to this day|this far|thus far|"
      u"when it comes to|when it comes to ai|in terms of ai|when looking at|if you look at|"
      u"as far as ai goes|as regards ai|with regard to ai|judged by|judging by|going by|based on|"
      u"measured by|measured on|in the field of|in the world of|in the area of|in the realm of|"
      u"here|there|that's|it's|they|them|their|he|she|we|our|you|your|my|him|her|"
      u"elon musk's|musk's|sam altman's|altman's|dario amodei's|mark zuckerberg's|zuckerberg's|"
      u"sundar pichai's|demis hassabis's|arthur mensch's|liang wenfeng's|jensen huang's|jack ma's|"
      u"dc|d.c.|capital city|hangzhou|hangzhou-based|paris-based|seoul-based|toronto-based|"
      u"beijing-based|san francisco-based|california-based|tel aviv-based|silicon valley|"
      u"us-based|uk-based|france-based|korea-based|china-based";

/// Adverbs that say more than how much or how surely: how often, since when, whether at all, and in
/// what respect. Those in "-ally" and "-ily" tell a respect or a time more often than not.
constexpr const char16_t *kTellingAdverbs
    = u"nearly hardly scarcely barely rarely possibly probably likely unlikely partly formerly "
      u"previously jointly collectively monthly yearly weekly quarterly daily early only falsely "
      u"wrongly incorrectly mistakenly allegedly supposedly purportedly exclusively solely entirely "
      u"briefly momentarily costly friendly elderly publicly privately presumably seemingly "
      u"conceivably individually respectively differently openly freely family supply reply apply "
      u"italy lately recently cheaply quickly rapidly promptly swiftly slowly equally similarly "
      u"evenly merely roughly approximately mostly mainly largely partially lastly firstly secondly "
      u"thirdly frequently commonly rely imply comply multiply assembly fully unduly ugly holy "
      u"july sly fly ally rally folly jelly belly bully silly monopoly anomaly tally";

constexpr std::array kIrregularlyIdle{
    u"globally",      u"really",       u"actually",      u"finally",        u"officially",
    u"formally",      u"especially",   u"essentially",   u"eventually",     u"dramatically",
    u"marginally",    u"fractionally", u"substantially", u"drastically",    u"easily",
    u"readily",       u"steadily",     u"handily",       u"happily",        u"luckily",
    u"unequivocally", u"emphatically", u"categorically", u"internationally"};

bool isVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

} // namespace

QStringList inflected(const QString &verb)
{
    const QStringList given = verb.split(u' ');
    const QString &base = given.front();
    const bool consonantY = base.endsWith(u'y') && !isVowel(base[base.size() - 2]);
    const QString root = base.endsWith(u'e') ? base.chopped(1) : base;
    // "Get" doubles its last letter before an ending, "lag" shows it by the past that is given.
    const bool doubled = base.size() == 3 && !isVowel(base.back()) && isVowel(base[1])
        && !isVowel(base[0]) && !QStringView(u"wxy").contains(base.back());
    const bool told = given.size() > 1 && given[1] == base + base.back() + u"ed"_s;
    const QString closed = doubled || told ? root + root.back() : root;
    QStringList forms = given;
    if (consonantY)
        forms << base.chopped(1) + u"ies"_s;
    else if (base.endsWith(u'o') || base.endsWith(u"ch") || base.endsWith(u"sh")
             || base.endsWith(u's'))
        forms << base + u"es"_s;
    else
        forms << base + u's';
    forms << closed + u"ing"_s;
    if (given.size() == 1)
        forms << (consonantY ? base.chopped(1) + u"ied"_s : closed + u"ed"_s);
    return forms;
}

QStringList idleEnglish(Idle kind)
{
    const auto listed = [](const char16_t *words) { return QString::fromUtf16(words).split(u'|'); };
    if (kind == Idle::Word)
        return listed(kWords);
    QStringList forms;
    const auto *verbs = kind == Idle::Verb ? kVerbs : kind == Idle::Move ? kMoves : kThresholds;
    for (const QString &verb : listed(verbs))
        forms += inflected(verb);
    return forms;
}

bool isIdleAdverb(const QString &word)
{
    static const QStringList telling = QString::fromUtf16(kTellingAdverbs).split(u' ');
    if (std::ranges::any_of(kIrregularlyIdle, [&word](QStringView idle) { return word == idle; }))
        return true;
    constexpr qsizetype kShortest = 5;
    return word.size() >= kShortest && word.endsWith(u"ly") && !word.endsWith(u"ally")
        && !word.endsWith(u"ily") && !telling.contains(word);
}

} // namespace podium
