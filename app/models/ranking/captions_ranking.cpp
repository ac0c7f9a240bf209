// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside a ranking of models.
#include "app/models/charts/captions.h"

#include "app/models/charts/findings.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void Captions::captionModels(ChartSeries &series) const
{
    const Findings findings(m_dataset, m_answer, m_language);
    const bool intervals = std::ranges::any_of(
        series.marks, [](const ChartMark &mark) { return mark.low && mark.high; });
    QStringList parts{rulesLine(m_dataset, m_answer, m_language, RulesOf::Models)};
    if (intervals && !m_answer.view.certainty.shown)
        parts << tr("lines: %1% interval")
                     .arg(shortNumberText(100 * m_answer.view.certainty.level, m_language));
    series.title = findings.ofModels(series.marks);
    series.subtitle = parts.join(u" · "_s);
    series.source = source();
    addReference(series);
    series.valueAxisTitle
        = tr("%1 (points of 100)").arg(methodName(m_dataset.methods[m_answer.method]));
    series.categoryAxisTitle = tr("Model");
    series.emptyText = tr("No model passes these filters. Remove a filter to see models.");
}

} // namespace podium
