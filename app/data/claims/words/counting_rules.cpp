// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/anchored.h"
#include "app/data/claims/words/lexer.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords {
    QRegularExpression pattern;
    QString tag; ///< of F
};

const std::vector<RuleWords> &countingRules()
{
    const auto words = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::vector<RuleWords> all{
        {words(u"by the (?:mean|average) of the (?:best|top) (?<n>\\d+) labs|"
               "상위 연구소 (?<k>\\d+)곳의 평균으로"_s),
         u"top-mean"_s},
        {words(u"by the number of models in the top (?<n>\\d+)|상위 (?<k>\\d+)개에 든 모델 수로"_s),
         u"models-in-top"_s},
        {words(u"by the number of labs with an index of at least (?<n>[\\d.]+)|"
               "지수 (?<k>[\\d.]+) 이상인 연구소 수로"_s),
         u"labs-over"_s},
        {words(u"by the share of days in the lead|선두였던 날의 비율로"_s), u"days-in-lead"_s},
        {words(u"by concentration|집중도로"_s), u"concentration"_s},
        {words(
             u"with labs of several countries in each|여러 국가에 걸친 연구소를 각 국가에 세면"_s),
         u"seats-each"_s},
        {words(
             u"with labs of several countries split between them|여러 국가에 걸친 연구소를 나누어 세면"_s),
         u"seats-split"_s},
        {words(u"with each category weighted the same|분야마다 같은 가중치로"_s), u"category"_s},
    };
    return all;
}

} // namespace

std::vector<Item> countingRulesAt(const QString &text, qsizetype place)
{
    std::vector<Item> found;
    for (const RuleWords &rule : countingRules()) {
        const auto match = matchedAt(rule.pattern, text, place);
        if (!match.hasMatch())
            continue;
        Item item;
        item.sort = u'F';
        item.start = place;
        item.length = match.capturedLength();
        item.tag = rule.tag;
        item.number.value = (match.captured(u"n"_s) + match.captured(u"k"_s)).toDouble();
        found.push_back(item);
    }
    return found;
}

} // namespace podium
