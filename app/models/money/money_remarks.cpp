// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_remarks.h"

#include "app/models/language/number_text.h"
#include "app/models/money/money_rules.h"
#include "app/models/money/rate_words.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct MoneyRemarks {
    Q_DECLARE_TR_FUNCTIONS(podium::MoneyRemarks)
};

} // namespace

QString conversionRemark(const AnswerData &data)
{
    const MoneyView &money = data.answer->view.money;
    QString text = money.rateDate
        ? MoneyRemarks::tr("In %1 at the rates of %2.")
              .arg(toQString(money.currency), longDateText(*money.rateDate, data.language))
        : MoneyRemarks::tr("In %1 at the rates of the days announced; without one, at that of the "
                           "nearest earlier business day, the month's mean of days, or the month's "
                           "mean of another source. Each row names its rate.")
              .arg(toQString(money.currency));
    if (const QString prices = pricesText(data.dataset->ledger, money); !prices.isEmpty())
        text += u' ' + MoneyRemarks::tr("Amounts are %1.").arg(prices);
    return text;
}

QString undatedRemark(const AnswerData &data)
{
    const int undated = roundsWithoutDay(*data.dataset, *data.answer);
    return undated == 0 ? QString()
                        : MoneyRemarks::tr("Without a date, so in no period: %1")
                              .arg(countText(undated, data.language));
}

QString eachRoundRule(const MoneyView &money)
{
    if (money.sum != SumBy::None) // sums say so themselves
        return {};
    return money.per == MoneyPer::Capita ? MoneyRemarks::tr("each round per inhabitant")
        : money.per == MoneyPer::Gdp
        ? MoneyRemarks::tr("each round in per cent of the GDP of one year")
        : QString();
}

QString countedRemark(const AnswerData &data)
{
    return data.answer->view.money.sum == SumBy::None
        ? MoneyRemarks::tr("Totals hold only rounds that count as new money.")
        : MoneyRemarks::tr("Totals hold only rounds that count as new money, and name the kinds "
                           "they add up.");
}

QString leftOutRemark(const AnswerData &data)
{
    qsizetype undisclosed = 0;
    qsizetype withoutRate = 0;
    for (const FundingRow &row : data.answer->funding.rows) {
        const FundingRound &round = data.dataset->ledger.rounds[row.round];
        if (round.counted && !row.converted)
            ++(round.amount.value ? withoutRate : undisclosed);
    }
    QStringList parts;
    if (undisclosed > 0)
        parts.append(MoneyRemarks::tr("amount not disclosed: %1")
                         .arg(countText(undisclosed, data.language)));
    if (withoutRate > 0)
        parts.append(MoneyRemarks::tr("no exchange rate for the day: %1")
                         .arg(countText(withoutRate, data.language)));
    return parts.isEmpty()
        ? QString()
        : MoneyRemarks::tr("Left out of the totals: %1").arg(parts.join(u"; "_s));
}

QString nothingKnownRemark(const QString &names)
{
    return names.isEmpty()
        ? QString()
        : MoneyRemarks::tr("No such amount is known, which is not zero: %1.").arg(names);
}

QString programmeSumsRemark()
{
    return MoneyRemarks::tr("Parts of a listed programme are in no sum, nor is the figure that a "
                            "conflict of sources was decided against; sums never cross payer, kind "
                            "or status.");
}

QString figuresRemark()
{
    return MoneyRemarks::tr("Figures of countries compare only within one year and edition. A "
                            "country or lab that is not listed is not known, which is not zero.");
}

QString profileRemark()
{
    return MoneyRemarks::tr("Money of different payers, kinds and statuses is not added up. "
                            "Figures of Epoch AI and of the AI Index count differently.");
}

QString estimatedRemark()
{
    return MoneyRemarks::tr("* estimated by the source");
}

QString sharesOfYearsRemark()
{
    return MoneyRemarks::tr("A programme of several years gives each an equal share; one without "
                            "both years stands apart.");
}

} // namespace podium
