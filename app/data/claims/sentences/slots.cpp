// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/slots.h"

#include "app/data/claims/sentences/amounts.h"
#include "app/data/claims/sentences/clause.h"
#include "app/data/claims/sentences/counting_shapes.h"
#include "app/data/claims/sentences/measures.h"
#include "app/data/claims/sentences/owners.h"
#include "app/data/claims/sentences/shapes.h"
#include "app/data/claims/sentences/sides.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// Beside the letters of Item: who a Korean particle makes the other one.
constexpr char16_t kOther = u'a';

/// Who or what a Korean particle leaves to be acted on, and among whom something is, are told before
/// the words that say nothing go.
void keepParticles(Clause &clause)
{
    clause.whileMatched(u"(?<=[EC]|[EC]M|[EC]oM|[EC]oI|[EC]I|BM)-"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item item = clause.item(match.capturedStart());
                            if (item.tag != "object"_L1 && item.tag != "dative"_L1)
                                return false;
                            clause.replace(match.capturedStart(), 1, {asSort(item, kOther)});
                            return true;
                        });
    clause.whileMatched(u"(?<=C|CM|CL|CG)-"_s, [&](const QRegularExpressionMatch &match) {
        const Item item = clause.item(match.capturedStart());
        if (item.tag != "among"_L1)
            return false;
        clause.replace(match.capturedStart(), 1, {asSort(item, u'K')});
        return true;
    });
    clause.whileMatched(u"-(?=-*C)"_s, [&](const QRegularExpressionMatch &match) {
        const Item item = clause.item(match.capturedStart());
        if (item.tag != "one-of"_L1)
            return false; // "among Chinese labs"
        clause.replace(match.capturedStart(), 1, {asSort(item, u'W')});
        return true;
    });
}

/// "A Korean model", "one of the best": of which one nothing is said.
bool isOfSome(const Clause &clause)
{
    const auto told = [&clause](QStringView tag) {
        const auto found = std::ranges::find(clause.items(), tag, &Item::tag);
        return found == clause.items().end() ? -1 : found - clause.items().begin();
    };
    const auto isOneOf = [&clause](const Item &item) {
        if (item.tag != "one-of"_L1 && item.tag != "one"_L1)
            return false;
        const qsizetype at = &item - clause.items().data();
        return clause.matched(u"\\G[W-]-*(?:B|$)"_s, at).hasMatch();
    };
    const bool best = clause.letters().contains(u'B') && !clause.matched(u"#B|B#"_s).hasMatch()
        && std::ranges::any_of(clause.items(), isOneOf);
    const qsizetype article = told(u"a");
    const auto some = clause.matched(u"^-*?-(?=C[ML]|[ML]oC)"_s);
    return told(u"many") >= 0 || best
        || (some.hasMatch() && article == some.capturedEnd() - 1
            && !clause.matched(u"C[ML][^EC]*T-*#"_s).hasMatch());
}

/// "Fell three points", "climbed two ranks": by how much something moved is no index and no rank.
bool isMovedBy(const Clause &clause)
{
    const auto moved = std::ranges::any_of(clause.items(),
                                           [](const Item &item) { return item.tag == "move"_L1; });
    return moved && clause.matched(u"#-*[pxm%](?!-*[ZbA])|-[~<>g-]*#-*R"_s).hasMatch();
}

/// Moves all that is found into `to`; false: it stands twice.
bool moveOnce(Clause &clause, const QString &pattern, std::vector<Item> &to)
{
    const auto match = clause.matched(pattern);
    if (!match.hasMatch())
        return true;
    for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
        to.push_back(clause.item(at));
    clause.erase(match.capturedStart(), match.capturedLength());
    return !clause.matched(pattern).hasMatch();
}

/// Days, rules and who is left out may stand anywhere.
bool takeSettings(Clause &clause, Slots &slots)
{
    static const QString day = u"[So]?DS?UD|DSDU|(?:[Wo]|(?<![#n])R)?(?:[SU]D|D[SU]?)K?"_s;
    static const QString behind = u"C(?:&*C)*[MLG]?[oa]?O[GLM]?[WK]?"_s;
    static const QString before = u"C(?:&*C)*[MLG]?O(?!C)G?[WK]?|OC(?:&*O?C)*"_s;
    const auto leaves = std::ranges::find(clause.items(), u'O', &Item::sort);
    const bool korean = leaves != clause.items().end() && leaves->tag == "behind"_L1;
    std::vector<Item> days;
    std::vector<Item> out;
    if (!moveOnce(clause, day, days) || !moveOnce(clause, korean ? behind : before, out))
        return false;
    std::erase_if(days,
                  [](const Item &item) { return QStringView(u"WoRK").contains(QChar(item.sort)); });
    if (!out.empty()) {
        Item outside = *std::ranges::find(out, u'O', &Item::sort);
        outside.tag.clear();
        std::erase_if(out, [](const Item &item) { return item.sort != u'C'; });
        slots.settings.push_back(outside);
        slots.settings.insert(slots.settings.end(), out.begin(), out.end());
    }
    clause.whileMatched(u"[FQ]"_s, [&](const QRegularExpressionMatch &match) {
        slots.settings.push_back(clause.item(match.capturedStart()));
        clause.erase(match.capturedStart(), 1);
    });
    slots.settings.insert(slots.settings.end(), days.begin(), days.end());
    return true;
}

/// "Among European countries, France is first": a country among others.
void takeRegion(Clause &clause, Slots &slots)
{
    static const QString region = u"W(?<a>C)[MLG]*|(?<b>C)[MLG]*K"_s;
    clause.whileMatched(region, [&](const QRegularExpressionMatch &match) {
        const Item place
            = clause.item(std::max(match.capturedStart(u"a"_s), match.capturedStart(u"b"_s)));
        if (!isRegion(place.name) || clause.matched(u"τ"_s).hasMatch())
            return false;
        slots.where.push_back(place);
        clause.erase(match.capturedStart(), match.capturedLength());
        return true;
    });
}

/// "Among Chinese labs", "유럽에서", "Europe's best": places that a lab or model is looked at among.
void takeWhere(Clause &clause, Slots &slots)
{
    if (!clause.letters().contains(u'E')) {
        takeRegion(clause, slots);
        return;
    }
    static const QString where
        = u"W(?<a>C(?:&C)*)[MLG]*|(?<b>C(?:&C)*)[MLG]*o?[MLG]*K|(?<c>C)o?(?=[Bρ])|(?<=B)(?<d>C)[ML]?|(?<=[Bρ]|[Bρ][MLG])[oW](?<e>C)[MLG]?"_s;
    clause.whileMatched(where, [&](const QRegularExpressionMatch &match) {
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (clause.item(at).sort == u'C')
                slots.where.push_back(clause.item(at));
            else if (clause.item(at).sort == u'L')
                slots.countries.push_back(clause.item(at));
        }
        clause.erase(match.capturedStart(), match.capturedLength());
    });
}

/// "Korea's best model", "the best American one": by their best they stand anyway.
void dropBestOf(Clause &clause, bool korean)
{
    const QString best
        = (korean ? u"(?<a>[EC])o?B[ML]"_s : u"(?<a>[EC])oB[ML]?|(?<a3>C)B[ML](?=o?I|$)"_s)
        + u"|(?<a2>[EC])oB(?=[Iosta]|$)|B(?<b>C)(?:o?[ML])?|B[ML][oW]?(?<c>C)"_s;
    const auto names = std::ranges::count_if(
        clause.items(), [](const Item &item) { return item.sort == u'E' || item.sort == u'C'; });
    const bool measured = clause.matched(u"[ρτ]|C.*π"_s).hasMatch();
    if (names < 2 && !measured)
        return;
    clause.whileMatched(best, [&](const QRegularExpressionMatch &match) {
        Item name = clause.item(std::max({match.capturedStart(u"a"_s), match.capturedStart(u"a2"_s),
                                          match.capturedStart(u"a3"_s), match.capturedStart(u"b"_s),
                                          match.capturedStart(u"c"_s)}));
        if (names < 2)
            name.sort = u'E'; // a model, not the country
        clause.replace(match.capturedStart(), match.capturedLength(), {name});
    });
}

} // namespace

std::optional<Slots> slotsOf(const Dataset &dataset, const std::vector<Item> &items, bool korean)
{
    Clause clause(items);
    Slots slots;
    if (clause.matched(u"[?;cXkf]|(?<!T#)(?<!T#M)&-*(?:[AblJ]|[g<]-*[EC])"_s).hasMatch()
        || isOfSome(clause) || isMovedBy(clause)
        || std::ranges::any_of(items, [](const Item &item) { return item.tag == "leaders"_L1; }))
        return std::nullopt;
    settleGovernment(clause);
    dropMakers(dataset, clause);
    keepParticles(clause);
    if (std::ranges::any_of(clause.items(),
                            [](const Item &item) { return item.tag == "threshold"_L1; }))
        clause.rewrite(u"N(?=.*#)"_s, u'Z'); // "doesn't break 30 points"
    const bool scored = std::ranges::any_of(
        clause.items(), [](const Item &item) { return item.tag == "score"_L1; });
    clause.eraseAll(u"-w"_s);
    dropAppositions(dataset, clause);
    clause.whileMatched(u"(?<one>#)RS(?<n>#)RU?"_s, [&](const QRegularExpressionMatch &match) {
        if (clause.item(match.capturedStart()).number.value != 1)
            return false;
        const Item last = clause.item(match.capturedStart(u"n"_s));
        clause.replace(match.capturedStart(), match.capturedLength(), {asSort(last, u'T'), last});
        return true; // "1위부터 5위까지"
    });
    settleCounting(clause);
    spellOutNumbers(clause);
    takeAmounts(clause);
    if (clause.letters().contains(u'?') || !takeSettings(clause, slots))
        return std::nullopt;
    dropOwners(dataset, clause);
    dropOwnersBehind(dataset, clause);
    measureNumbers(clause);
    if (clause.matched(u"^[^E]*ρ[AB]?[ML][^E]*$"_s).hasMatch() && clause.letters().contains(u'C'))
        return std::nullopt; // "the second best model is Chinese": whose best it is not
    if ((clause.letters().contains(u'I') || scored)
        && clause.letters().count(u'E') + clause.letters().count(u'C') == 1
        && !clause.matched(u"[πμξκρτλν¥φ]"_s).hasMatch())
        clause.rewrite(u"σ"_s, measure::kPoints); // "the index puts it at 57.6"
    dropGetting(clause);
    takeWhere(clause, slots);
    dropBestOf(clause, korean);
    clause.whileMatched(u"[Ab]v(?=[EC])"_s, [&](const QRegularExpressionMatch &match) {
        const Item word = clause.item(match.capturedStart());
        clause.replace(match.capturedStart(), 2, {asSort(word, word.sort == u'A' ? u'b' : u'A')});
    });
    if (clause.matched(u"[AbldZz]"_s).hasMatch()) {
        clause.whileMatched(u"q"_s, [&](const QRegularExpressionMatch &match) {
            if (clause.item(match.capturedStart()).tag != "rival"_L1)
                return false;
            clause.erase(match.capturedStart(), 1); // "lag their American rivals"
            return true;
        });
    }
    // "A lead of three points over"
    clause.whileMatched(u"(?<=[dlA])(?<between>[^EC]*)g(?=[EC])"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item over = clause.item(match.capturedEnd() - 1);
                            clause.replace(match.capturedEnd() - 1, 1, {asSort(over, u't')});
                        });
    if (korean
        && std::ranges::count_if(
               clause.items(),
               [](const Item &item) { return item.sort == u'E' || item.sort == u'C'; })
            == 1)
        clause.rewrite(u"(?<=ρ)[Ab]"_s, 0); // "두 번째로 높다", "2위로 밀렸다"
    if (clause.letters().contains(measure::kRank))
        clause.rewrite(u"j(?=[MLG])"_s, 0); // "third of all labs"
    clause.eraseAll(u"U"_s);                // "rose to third"; those of days are taken
    // "With 52.7 points, X is behind Y": the index of one, not the gap of both.
    if (clause.matched(u"&[πμκξ]|[πμκξ]&"_s).hasMatch()
        && clause.matched(u"[AlbZzgr]"_s).hasMatch())
        return std::nullopt;
    clause.rewrite(u"O(?=τ)"_s, u'N'); // "outside the top 30"
    clause.rewrite(u"W(?=π)"_s, u'i'); // "within one point"
    clause.rewrite(u"v(?=[E¥πμκ])|W(?=τ)"_s, 0);
    slots.ofModels = clause.matched(u"[ML]"_s).hasMatch();
    for (const Item &item : clause.items()) {
        if (QStringView(u"ECP").contains(QChar(item.sort)))
            slots.names.push_back(item);
        else if (QStringView(u"πμξκρτλνεγσ¥hφ").contains(QChar(item.sort)))
            slots.measures.push_back(item);
        if (QStringView(u"CeLνσλ").contains(QChar(item.sort)))
            slots.countries.push_back(item);
    }
    // "30억 유로를 유치해 코히어보다 많이 모았다": an amount before the other one is no difference.
    if (korean && clause.matched(u"¥.*Et.*g"_s).hasMatch())
        return std::nullopt;
    // "Sam Altman leads OpenAI" is about no rank.
    if (slots.names.size() == 1 && clause.matched(u"l.*[EC]"_s).hasMatch())
        return std::nullopt;
    if ((clause.letters().contains(measure::kRank) && slots.names.size() > 1)
        || slots.names.size() > 2)
        slots.sided = tellWhoIsBehind(clause, slots, korean);
    else if (slots.names.size() == 2)
        slots.sided = tellSides(clause, slots, korean);
    settleNobodyElse(clause, slots);
    // "한국 모델이 20위 안에 있다": its best one is, whatever the rank of the country.
    if (slots.names.size() == 1 && slots.measures.size() == 1
        && slots.measures.front().sort == measure::kTop && !clause.matched(u"[jyN]"_s).hasMatch()
        && clause.matched(u"C[ML]|[ML]o?C"_s).hasMatch()) {
        if (clause.letters().contains(u'L'))
            return std::nullopt;
        slots.names.front().sort = u'E';
    }
    // "Than" and particles have told who is who.
    const QString told = slots.sided ? u"sotaI&MLG"_s : u"soI&MLG"_s;
    for (const Item &item : clause.items()) {
        const QChar letter(item.sort);
        if (QStringView(u"ECPπμξκρτλνεγσ¥hφ").contains(letter) || told.contains(letter))
            continue;
        slots.said.push_back(item);
        if (!slots.words.contains(letter))
            slots.words += letter;
    }
    std::sort(slots.words.begin(), slots.words.end());
    return slots;
}

} // namespace podium
