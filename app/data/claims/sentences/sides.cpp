// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/sides.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

bool tellSides(const Clause &clause, Slots &slots, bool korean)
{
    static const QString name = u"[EC][MLGI]*o?[MLGI]*"_s;
    static const QString verb = u"[AblqZzgrξκh<]"_s;
    const auto only = [&](const QString &pattern) {
        const auto match = clause.matched(pattern);
        return match.hasMatch() && !clause.matched(pattern, match.capturedStart() + 1).hasMatch()
            ? match.capturedStart()
            : -1;
    };
    const qsizetype first = clause.matched(u"[EC]"_s).capturedStart();
    const qsizetype second = clause.matched(u"[EC]"_s, first + 1).capturedStart();
    qsizetype other = -1;
    if (korean) {
        other = only(name + u"(?=[ta])"_s);
        const qsizetype of = only(u"[EC][ML]?o?I?(?=[ξκh])"_s);
        if (other < 0 && of == second && clause.matched(u"[sta]"_s).capturedStart() != second + 1)
            other = second;
        if (other < 0 || clause.matched(name + u"[ta].*"_s + name + u"[ta]"_s).hasMatch())
            return false;
    } else if (const qsizetype than = only(u"t[EC]"_s); than >= 0) {
        other = than + 1;
    } else if (clause.matched(u"^[^EC]*[EC][^EC]*"_s + verb + u"[^EC]*[EC]"_s).hasMatch()) {
        other = second; // its verb stands between
        if (clause.matched(u"[AblqZzgr]"_s, second).hasMatch()
            && !clause.matched(u"[r]$"_s).hasMatch())
            return false;
    } else {
        return false;
    }
    if (other == first)
        std::swap(slots.names[0], slots.names[1]);
    return true;
}

void settleNobodyElse(Clause &clause, Slots &slots)
{
    static const QString nobody
        = u"^[EC][MLGoI]*t[^ECN]*A[^ECN]*N[^EC]*$|^N[^EC]*At?[EC][MLGoI]*$"_s;
    if (slots.names.size() != 1 || !slots.measures.empty() || !clause.matched(nobody).hasMatch())
        return;
    clause.eraseAll(u"Nt"_s);
    // "유럽 모델 중 키미를 이기는 것은 없다": Europe is not ahead; who it is ahead of may be from elsewhere.
    const bool ofPlace = slots.where.size() == 1 && slots.names.front().sort == u'E';
    if (ofPlace) {
        slots.names.insert(slots.names.begin(), slots.where.front());
        slots.where.clear();
        slots.sided = true;
    }
    clause.rewrite(u"A"_s, ofPlace ? u'Z' : u'B');
}

bool tellWhoIsBehind(const Clause &clause, Slots &slots, bool korean)
{
    static const QString list = u"(?<list>[EC](?:&*[EC])*)"_s;
    static const QString english = u"^[^EC]*[EC][^EC]*[bJ]"_s + list + u"[^EC]*$|^[^EC]*[bJ]"_s
        + list + u"[^EC]*[EC][^EC]*$"_s;
    const auto match = clause.matched(
        korean ? list + u"[sta]?[bJ]"_s
               : QString(english).replace(english.lastIndexOf(u"list"_s), 4, u"first"_s));
    if (!match.hasMatch())
        return false;
    const QString which = match.hasCaptured(u"list"_s) ? u"list"_s : u"first"_s;
    std::vector<Item> others;
    std::vector<Item> subject;
    for (qsizetype at = 0; at < clause.letters().size(); ++at) {
        if (!QStringView(u"EC").contains(QChar(clause.item(at).sort)))
            continue;
        const bool listed = at >= match.capturedStart(which) && at < match.capturedEnd(which);
        (listed ? others : subject).push_back(clause.item(at));
    }
    if (subject.size() != 1)
        return false;
    slots.names = subject;
    slots.names.insert(slots.names.end(), others.begin(), others.end());
    return true;
}

} // namespace podium
