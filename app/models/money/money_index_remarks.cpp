// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_index_remarks.h"

#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct MoneyIndexRemarks {
    Q_DECLARE_TR_FUNCTIONS(podium::MoneyIndexRemarks)
};

QString namesOf(const AnswerData &data, const std::vector<std::string> &keys)
{
    QStringList names;
    for (const std::string &key : keys)
        names.append(moneyItemName(data, key));
    return names.join(u", "_s);
}

template <typename Is>
std::vector<std::string> keysWhere(const MoneyIndex &found, Is is)
{
    std::vector<std::string> keys;
    for (const MoneyPoint &point : found.points) {
        if (is(point))
            keys.push_back(point.key);
    }
    return keys;
}

} // namespace

QString moneyItemName(const AnswerData &data, const std::string &key)
{
    const auto lab = data.answer->view.money.indexBy == SumBy::Lab ? findLab(*data.dataset, key)
                                                                   : std::nullopt;
    return lab ? labName(data.dataset->labs[*lab], data.language)
               : countryName(*data.dataset, key, data.language);
}

QString trendRemark(const AnswerData &data, const MoneyIndex &found)
{
    if (!found.trend)
        return MoneyIndexRemarks::tr("There are too few points for a trend line.");
    const QString line
        = MoneyIndexRemarks::tr("Trend line by least squares on log10 of the money: %1 index "
                                "points for ten times the money; it explains %2 of the variance; "
                                "residuals spread by %3 points.")
              .arg(indexText(found.trend->slope, data.language),
                   percentText(found.trend->explained, data.language),
                   indexText(found.trend->deviation, data.language));
    return found.isFinding() ? line
                             : line + u' '
            + MoneyIndexRemarks::tr("Only %1 points: too few to read anything from the line.")
                  .arg(countText(found.fitted, data.language));
}

QString moneyRemark(const AnswerData &data, const MoneyIndex &found)
{
    if (found.firstYear && found.lastYear)
        return MoneyIndexRemarks::tr(
                   "Money: private investment in AI from %1 to %2 (Stanford AI Index).")
            .arg(QString::number(*found.firstYear), QString::number(*found.lastYear));
    return MoneyIndexRemarks::tr("Money: counted rounds of labs announced from %1 to %2. Groups "
                                 "such as Alibaba, Tencent, LG or Google pay for models "
                                 "themselves, so their money is not in it.")
        .arg(longDateText(data.answer->funding.from.value(), data.language),
             longDateText(lastDayOfMoney(*data.dataset, *data.answer), data.language));
}

QString causeRemark()
{
    return MoneyIndexRemarks::tr("Money and index stand side by side; neither the line nor money "
                                 "per point shows that money causes intelligence.");
}

QStringList leftOutRemarks(const AnswerData &data, const MoneyIndex &found)
{
    QStringList out;
    const auto say = [&](const std::vector<std::string> &keys, const QString &sentence) {
        if (!keys.empty())
            out.append(sentence.arg(namesOf(data, keys)));
    };
    say(keysWhere(found, [](const MoneyPoint &point) { return point.moneyBound != Bound::Exact; }),
        MoneyIndexRemarks::tr("Money is missing in these, so they stand beside the line and are "
                              "not compared with it: %1."));
    say(keysWhere(found, [](const MoneyPoint &point) { return point.unmeasured > 0; }),
        MoneyIndexRemarks::tr("Some models of these are without an index or only estimated, so "
                              "their best index is at least so much; the line may lie "
                              "otherwise, and no distance from it is sure: %1."));
    say(found.withoutMoney, MoneyIndexRemarks::tr("No money known: %1."));
    say(found.withoutIndex, MoneyIndexRemarks::tr("No ranked model: %1."));
    return out;
}

} // namespace podium
