// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside money.
#include "app/models/charts/captions.h"

#include "app/models/charts/findings.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

QString Captions::moneySource(const std::vector<Conversion> &conversions, bool measured) const
{
    const auto uses = [&conversions](auto test) { return std::ranges::any_of(conversions, test); };
    QStringList sources{
        uses([](const Conversion &used) { return used.isMean(); })
            ? tr("Sources: announcements and press as listed; ECB reference rates of the day "
                 "announced, means of the period where the day is not known.")
            : tr("Sources: announcements and press as listed; ECB reference rates of the day "
                 "announced.")};
    if (uses([](const Conversion &used) { return used.market; }))
        sources << tr("Where the ECB's rate of the won is missing: market average rate of Seoul.");
    if (uses([](const Conversion &used) { return used.step == RateStep::OtherSources; }))
        sources << tr("Where no daily rate is known: monthly means of the Federal Reserve.");
    if (measured && m_answer.view.money.per == MoneyPer::Gdp)
        sources << tr("GDP: International Monetary Fund.");
    if (measured && m_answer.view.money.per == MoneyPer::Capita)
        sources << tr("People: World Bank and International Monetary Fund.");
    return sources.join(u' ');
}

QString Captions::fundingSource() const
{
    std::vector<Conversion> used;
    for (const FundingRow &row : m_answer.funding.rows) {
        if (row.converted)
            used.push_back(*row.converted);
    }
    return moneySource(used, m_answer.view.money.sum == SumBy::Country);
}

QString Captions::programmeSource() const
{
    std::vector<Conversion> used;
    for (const ProgrammeRow &row : m_answer.funding.programmes) {
        if (row.converted)
            used.push_back(*row.converted);
    }
    return moneySource(used, true);
}

QString Captions::fundingRules() const
{
    return rulesLine(m_dataset, m_answer, m_language, RulesOf::Rounds);
}

void Captions::captionFunding(ChartSeries &series) const
{
    const Findings findings(m_dataset, m_answer, m_language);
    series.title = findings.ofFunding(series.marks);
    series.subtitle = fundingRules();
    series.source = fundingSource();
    series.logarithmic = m_answer.view.picture.logarithmic;
    series.valueAxisTitle = tr("New money (%1)").arg(toQString(m_answer.view.money.currency));
    series.categoryAxisTitle = tr("Lab");
    series.emptyText
        = tr("No round that counts was announced in this period. Choose a longer one.");
}

} // namespace podium
