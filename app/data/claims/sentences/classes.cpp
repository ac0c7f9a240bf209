// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/classes.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The words of ModelClass for one part; empty where it says nothing of a class, absent where it says
/// something else.
std::optional<std::string> wordsOf(const Item &item, bool outside)
{
    if (item.sort == u'C') {
        std::string words;
        for (const std::string &code : item.codes)
            words += (words.empty() ? "" : ",") + std::string(outside ? "-" : "") + code;
        return words;
    }
    if (item.sort == u'r') // "the best closed model"
        return item.tag == "get"_L1 ? std::optional<std::string>("closed-weights") : std::nullopt;
    if (item.sort != u'F')
        return std::string();
    return item.tag == "open"_L1     ? std::optional<std::string>("open-weights")
        : item.tag == "closed"_L1    ? std::optional<std::string>("closed-weights")
        : item.tag == "reasoning"_L1 ? std::optional<std::string>("reasoning")
        : item.tag == "plain"_L1     ? std::optional<std::string>("non-reasoning")
                                     : std::nullopt;
}

/// The name of what stands from one place to another; empty: that is no class.
std::string classNamed(const Clause &clause, qsizetype from, qsizetype to)
{
    const QStringView letters = QStringView(clause.letters()).sliced(from, to - from);
    const auto out = letters.indexOf(u'O');
    const bool behind = out >= 0 && clause.item(from + out).tag == "behind"_L1;
    std::string name;
    for (qsizetype at = from; at < to; ++at) {
        const bool outside = out >= 0 && (behind ? at < from + out : at > from + out);
        const auto words = wordsOf(clause.item(at), outside);
        if (!words)
            return {};
        if (!words->empty())
            name += (name.empty() ? "" : ",") + *words;
    }
    const bool models = letters.contains(u'M') || letters.contains(u'F');
    return models ? name : std::string();
}

/// Whether a class at a place is compared with somebody else, so that it is no statement of who is best.
bool isCompared(const Clause &clause, qsizetype from, qsizetype to)
{
    const QString before = clause.letters().first(from);
    const QString behind = clause.letters().sliced(to);
    const auto fits = [](const QString &pattern, const QString &text) {
        return QRegularExpression(pattern).match(text).hasMatch();
    };
    // "... is 5 points behind X", "...은 X보다 앞선다"
    static const QString subject
        = u"^-*(?:N-*)?(?:[~<>gy-]*#-*[pmx%]-*|[23h]-*)?(?:[AblqZzi]-*|(?<=[23hx]|[23hx]-)[q-]*)[tvo]?-*[EC]|"
          "^[-sI]*(?:r-*)?[-~<>gyI]*#-*p[-]*(?:[{}]-*)?(?:$|[WDSU])|"
          "^[s-]+[EC][^EC]*(?:[to-][^EC]*[AblqZzx2]|[bZ]-*$)"_s;
    if (fits(u"^[-wWDS&]*$"_s, before) && fits(subject, behind))
        return true;
    // "X is ahead of ...", "X는 ...보다 앞선다", "...에 뒤진다", "...의 두 배다"
    const bool named = fits(u"[ECB]"_s, before);
    return named
        && (fits(u"(?:[AblqZzt]|[23hx]q?)-*$"_s, before)
            || fits(u"^-*(?:t|[bZ]-*$|-[-#p]*[AbZz]|o-*(?:[23h]|#-*x))"_s, behind));
}

void nameClasses(Clause &clause)
{
    static const QString best
        = u"(?:(?:F|C(?:[-&]*C)*-*(?:O-*)?)-*(?:o-*)?)*B(?:-*[FCMr])*(?:-*[oWO]-*C(?:[-&]*C)*)?"_s;
    clause.whileMatched(best, [&](const QRegularExpressionMatch &match) {
        const std::string name = classNamed(clause, match.capturedStart(), match.capturedEnd());
        const bool ofPlace = !name.empty() && !match.capturedView().contains(u'F')
            && !match.capturedView().contains(u'O') && !match.capturedView().contains(u'r');
        if (name.empty() || (ofPlace && !clause.letters().contains(u'E'))
            || !isCompared(clause, match.capturedStart(), match.capturedEnd()))
            return false;
        Item named = asSort(clause.item(match.capturedStart()), u'E');
        named.name = name;
        named.codes.clear();
        named.tag.clear();
        clause.replace(match.capturedStart(), match.capturedLength(), {named});
        return true;
    });
}

/// "Open models are five points behind closed ones": by their best.
void nameClassesOfRules(Clause &clause)
{
    static const QString two = u"^[^BECTRnmY6]*F[^FBECTRnmY6]*F[^FBECTRnmY6]*$"_s;
    if (!clause.matched(two).hasMatch() || !clause.matched(u"[AblqZ]"_s).hasMatch())
        return;
    clause.whileMatched(u"F-*M?"_s, [&](const QRegularExpressionMatch &match) {
        Item named = asSort(clause.item(match.capturedStart()), u'E');
        const auto words = wordsOf(clause.item(match.capturedStart()), false);
        if (!words || words->empty())
            return false;
        named.name = *words;
        named.tag.clear();
        clause.replace(match.capturedStart(), match.capturedLength(), {named});
        return true;
    });
}

Item labsOf(const Clause &clause, const QRegularExpressionMatch &match)
{
    Item all = asSort(clause.item(match.capturedStart()), u'E');
    all.codes = clause.codes(match.capturedStart(), match.capturedLength());
    all.tag.clear();
    return all;
}

/// "The US raised more than France and Germany combined": money is raised by labs, a country has none
/// of its own but spends it.
void namePlacesThatRaise(Clause &clause)
{
    const bool raised = std::ranges::all_of(clause.items(), [](const Item &item) {
        return item.sort != u'r' || item.tag.isEmpty() || item.tag == "total"_L1;
    });
    if (!raised || clause.matched(u"[uPLMGBRTNjeOWoAlbqZz?]"_s).hasMatch())
        return;
    clause.whileMatched(u"C(?:&C)*"_s, [&](const QRegularExpressionMatch &match) {
        clause.replace(match.capturedStart(), match.capturedLength(), {labsOf(clause, match)});
        return true;
    });
}

/// "Korean labs raised less than Mistral": all of them together.
void nameLabsOfPlaces(Clause &clause)
{
    if (!clause.letters().contains(u'r'))
        return;
    if (std::ranges::any_of(clause.items(),
                            [](const Item &item) { return item.tag == "investment"_L1; }))
        clause.whileMatched(u"C(?:&C)*"_s, [&](const QRegularExpressionMatch &match) {
            clause.replace(match.capturedStart(), match.capturedLength(), {labsOf(clause, match)});
        });
    namePlacesThatRaise(clause);
    if (clause.matched(u"[23hx]"_s).hasMatch())
        clause.rewrite(u"j(?=-*C-*(?:o-*)?L)"_s, u'-'); // "twice as much as all Chinese labs"
    clause.whileMatched(u"(?<![jNBey])(?<![jNBey]-)(?:C(?:&C)*-*(?:o-*)?L|L-*o-*C(?:&C)*)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const qsizetype labs = match.captured().indexOf(u'L');
                            const Item &word = clause.item(match.capturedStart() + labs);
                            // Korean says of one and of many the same: "프랑스 스타트업 미스트랄" is one.
                            const bool isOne = clause.letters().contains(u'N')
                                || clause.matched(u"\\G-*E"_s, match.capturedEnd()).hasMatch();
                            if (word.tag != "plural"_L1 && (word.tag != "either"_L1 || isOne))
                                return false;
                            clause.replace(match.capturedStart(), match.capturedLength(),
                                           {labsOf(clause, match)});
                            return true;
                        });
}

} // namespace

void settleClasses(Clause &clause)
{
    nameClasses(clause);
    nameClasses(clause); // of two, each is compared with the other
    nameClassesOfRules(clause);
    nameLabsOfPlaces(clause);
}

} // namespace podium
