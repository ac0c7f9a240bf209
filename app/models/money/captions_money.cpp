// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside money.
#include "app/models/charts/captions.h"

#include "app/models/charts/findings.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

QString Captions::fundingSource() const
{
    const auto uses = [this](auto test) {
        return std::ranges::any_of(m_answer.funding.rows, [&test](const FundingRow &row) {
            return row.converted && test(*row.converted);
        });
    };
    QStringList sources{
        uses([](const Conversion &used) { return used.isMean(); })
            ? tr("Sources: company announcements and press as listed; ECB reference rates of the "
                 "day announced, means of the period where the day is not known.")
            : tr("Sources: company announcements and press as listed; ECB reference rates of the "
                 "day announced.")};
    if (uses([](const Conversion &used) { return used.market; }))
        sources << tr("Where the ECB's rate of the won is missing: market average rate of Seoul.");
    if (uses([](const Conversion &used) { return used.step == RateStep::OtherSources; }))
        sources << tr("Where no daily rate is known: monthly means of the Federal Reserve.");
    return sources.join(u' ');
}

QString Captions::fundingRules() const
{
    return rulesLine(m_dataset, m_answer, m_language, RulesOf::Rounds);
}

void Captions::captionFunding(ChartSeries &series) const
{
    const Findings findings(m_dataset, m_answer, m_language);
    addTexts(series, findings.ofFunding(series.marks), fundingRules(), fundingSource());
    series.logarithmic = m_answer.view.picture.logarithmic;
    series.valueAxisTitle = tr("New money (%1)").arg(toQString(m_answer.view.money.currency));
    series.categoryAxisTitle = tr("Lab");
    series.emptyText
        = tr("No round that counts was announced in this period. Choose a longer one.");
}

} // namespace podium
