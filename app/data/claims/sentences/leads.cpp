// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/leads.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void settleLeads(Clause &clause)
{
    const auto isFirst = [&clause](const QRegularExpressionMatch &match) {
        return std::none_of(clause.items().begin() + match.capturedStart(),
                            clause.items().begin() + match.capturedEnd(), [](const Item &item) {
                                return QStringView(u"n#").contains(QChar(item.sort))
                                    && item.number.value != 1;
                            });
    };
    // "2위를 5점 차로 따돌린다"
    clause.whileMatched(u"#R(?=-*[~<>gy]*#-*p.*[AlB])"_s,
                        [&](const QRegularExpressionMatch &match) {
                            Item second = clause.item(match.capturedStart());
                            if (second.number.value != 2)
                                return false;
                            second.tag = u"field"_s;
                            clause.replace(match.capturedStart(), match.capturedLength(), {second});
                            return true;
                        });
    const bool alone = clause.letters().count(u'E') + clause.letters().count(u'C') == 1;
    if (alone) // "leads all other labs by one point"
        clause.whileMatched(u"j-*[MLG]|e"_s, [&](const QRegularExpressionMatch &match) {
            if (!clause.letters().contains(u'p'))
                return false;
            Item others = asSort(clause.item(match.capturedStart()), u'-');
            others.tag = u"field"_s;
            clause.replace(match.capturedStart(), match.capturedLength(), {others});
            return true;
        });
    const auto field = std::ranges::find(clause.items(), u"field"_s, &Item::tag);
    if (field != clause.items().end() && clause.letters().contains(u'p')) {
        // One verb is enough: "is first, five points ahead of the second".
        clause.replace(field - clause.items().begin(), 1, {asSort(*field, u'δ')});
        clause.rewrite(u"[AlBvd]|&(?=-*(?:#|δ))"_s, u'-');
        clause.whileMatched(u"#R|R-*#|n"_s, [&](const QRegularExpressionMatch &match) {
            if (isFirst(match))
                clause.erase(match.capturedStart(), match.capturedLength());
            return false;
        });
        return;
    }
    // "3점 차로 선두다", "3점 앞선 1위다"
    clause.whileMatched(
        u"p(?<by>[-A]?)(?<first>-*#R|-*[lB](?!-*[gtbo]?-*[EC])|-*A-*$)"_s,
        [&](const QRegularExpressionMatch &match) {
            const Item points = clause.item(match.capturedStart());
            const qsizetype by = match.capturedLength(u"by"_s) > 0 ? match.capturedStart() + 1 : 0;
            const bool apart = points.tag == "gap"_L1
                || (by > 0
                    && (clause.item(by).tag == "by"_L1 || (alone && clause.item(by).sort == u'A')));
            if (!apart || !isFirst(match) || (match.captured(u"first"_s).contains(u'A') && !alone))
                return false;
            clause.replace(match.capturedStart(), match.capturedLength(),
                           {points, asSort(points, u'δ')});
            return true;
        });
    clause.whileMatched(u"-(?=-*[~<>gy]*#-*p)"_s, [&](const QRegularExpressionMatch &match) {
        if (clause.item(match.capturedStart()).tag != "by"_L1)
            return false; // "by a margin of"
        clause.replace(match.capturedStart(), 1,
                       {asSort(clause.item(match.capturedStart()), u'v')});
        return true;
    });
    if (clause.matched(u"[AbZz]"_s).hasMatch())
        return; // "X's best model trails Y's best by 10 points"
    static const QString leads
        = u"(?:[lBT]|n|R-*#|#R)[-MLGwRI]*v(?=[-d]*[-~<>gyd]*#-*p(?!-*[gtbo]?-*[EC]))"_s;
    clause.whileMatched(leads, [&](const QRegularExpressionMatch &match) {
        if (!isFirst(match))
            return false;
        clause.replace(match.capturedStart(), match.capturedLength(),
                       {asSort(clause.item(match.capturedStart()), u'δ')});
        return true;
    });
}

} // namespace podium
