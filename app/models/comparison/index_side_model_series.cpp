// SPDX-License-Identifier: GPL-3.0-or-later
// How indices side by side are drawn.
#include "app/models/comparison/index_side_model.h"

#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

QString IndexSideModel::leftOut() const
{
    QStringList counts;
    for (const IndexSide &side : m_found->sides) {
        if (side.unknownFacts > 0)
            counts << tr("%1 (%2)").arg(countText(side.unknownFacts, answerData().language),
                                        shortName(side));
    }
    return counts.isEmpty()
        ? QString()
        : tr("models left out because what the filters ask is not known of them: %1")
              .arg(counts.join(u", "_s));
}

ChartSeries IndexSideModel::series() const
{
    ChartSeries series;
    series.valueAxisTitle = tr("Rank");
    series.categoryAxisTitle = tr("Index");
    series.emptyText = tr("No index ranks anybody who passes the filters.");
    if (!m_found)
        return series;
    ChartPlane &plane = series.form.emplace<ChartPlane>();
    plane.up = ChartPlane::Up::Ranks;
    plane.joined = ChartPlane::Joined::Lines;
    plane.named = false; // the axis counts the ranks
    plane.acrossTitle = series.categoryAxisTitle;
    for (const IndexSide &side : m_found->sides)
        plane.places << shortName(side);
    for (const IndexVerdict &verdict : m_found->items)
        plane.lines.append({.key = toQString(verdict.item),
                            .name = itemName(verdict.item),
                            .country = country(verdict.item)});
    for (int row = 0; row < rows(); ++row) {
        const IndexSideRow shown = rowAt(row);
        if (!shown.place)
            continue;
        ChartMark mark;
        mark.key = rowData(shown, KeyRole).toString();
        mark.line = toQString(shown.verdict.item);
        mark.country = country(shown.verdict.item);
        mark.at = static_cast<double>(m_places[static_cast<std::size_t>(row)].side);
        mark.value = shown.place->rank;
        mark.valueText = countText(shown.place->rank, answerData().language);
        mark.label = mark.valueText;
        mark.hollow = shown.place->estimated;
        series.marks.append(mark);
    }
    if (!m_found->items.empty())
        series.title = asMeasured(verdictText(m_found->items.front()));
    series.subtitle = rulesLine(answerData(), RulesOf::Indices);
    if (const QString unknown = leftOut(); !unknown.isEmpty())
        series.subtitle += u" · "_s + unknown;
    series.source = source();
    return series;
}

} // namespace podium
