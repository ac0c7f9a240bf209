// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/measures.h"

#include "app/data/claims/sentences/filled_slots.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Measuring {
    const char16_t *pattern;
    char16_t sort;
};
constexpr auto kMeasuring = std::to_array<Measuring>({
    {u"T#[RMLG]*|#B[MLG]?", measure::kTop},
    {u"#[pI]", measure::kPoints},
    {u"#m", measure::kMonths},
    {u"#x", measure::kTimes},
    {u"#%", measure::kPerCent},
    {u"[#n]R|R[#n](?!M|L)|n", measure::kRank},
    {u"#V|V#", measure::kTests},
    {u"#L|Ls?#|#(?=CL)", measure::kLabs},
    {u"#M|Ms?#|#(?=CM)", measure::kModels},
    {u"#G", measure::kCountries},
    {u"#", measure::kBare},
});

} // namespace

void measureNumbers(Clause &clause)
{
    clause.whileMatched(u"(?<=BC)#(?![A-Zmpx%])"_s, [&](const QRegularExpressionMatch &match) {
        if (clause.item(match.capturedStart()).number.value != 1)
            return false;
        clause.erase(match.capturedStart(), 1); // "the best Chinese one"
        return true;
    });
    for (const Measuring &each : kMeasuring) {
        clause.whileMatched(QString::fromUtf16(each.pattern),
                            [&](const QRegularExpressionMatch &match) {
                                qsizetype at = match.capturedStart();
                                while (clause.item(at).sort != u'#' && clause.item(at).sort != u'n')
                                    ++at;
                                clause.replace(match.capturedStart(), match.capturedLength(),
                                               {asSort(clause.item(at), each.sort)});
                            });
    }
    // "just three points"
    clause.rewrite(u"y(?=[πμξκρσ¥hλν])|(?<=[πμξκρσ¥hλν])y"_s, 0);
}

void dropGetting(Clause &clause)
{
    const auto isMoney = [](const Item &item) {
        return item.sort == u'¥' || item.tag == "money"_L1
            || ((item.sort == u'r' || item.sort == u'u') && item.tag != "get"_L1);
    };
    if (clause.matched(u"[πρτλσB]"_s).hasMatch() && std::ranges::none_of(clause.items(), isMoney))
        clause.eraseAll(u"ru"_s);
}

} // namespace podium
