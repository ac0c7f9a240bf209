// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/money_rows.h"

#include "app/exhibits/parts.h"
#include "app/models/money/funding_model.h"
#include "app/models/money/funding_total_model.h"
#include "app/models/money/money_remarks.h"
#include "app/models/money/money_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

std::unique_ptr<AnswerModel> madeSumsOfRounds(const Answer &answer)
{
    return answer.view.money.sum == SumBy::None ? nullptr : made<FundingTotalModel>();
}

QStringList roundRules(const AnswerModel &model)
{
    const QString each = qobject_cast<const FundingModel *>(&model)
        ? eachRoundRule(model.answerData().answer->view.money)
        : QString();
    const QString rules = captionsOf(model).fundingRules();
    return {each.isEmpty() ? rules : rules + u" · "_s + each};
}

QList<Remark> roundRemarks(const AnswerModel &model)
{
    const AnswerData &data = model.answerData();
    const bool sums = data.answer->view.money.sum != SumBy::None;
    return {{.sentence = countedRemark(data)},
            {.sentence = sums ? QString() : leftOutRemark(data)},
            {.key = u"without_date"_s,
             .value = roundsWithoutDay(*data.dataset, *data.answer),
             .sentence = undatedRemark(data)},
            {.sentence = sums ? conversionRemark(data) : QString()}};
}

PrintedColumns printedRounds(const Answer &answer)
{
    switch (answer.view.money.sum) {
    case SumBy::None:
        return {};
    case SumBy::Lab:
        return {{"lab", "total", "rounds", "kinds", "ratio", "difference", "relative"}, {}};
    case SumBy::Country:
        return {{"country", "total", "rounds", "kinds", "ratio", "difference", "relative"}, {}};
    case SumBy::Year:
        return {{"year", "total", "rounds", "kinds", "cumulative"}, {}};
    }
    return {};
}

} // namespace podium
