// SPDX-License-Identifier: GPL-3.0-or-later
// How figures of countries and labs are drawn.
#include "app/models/money/figure_model.h"
#include "app/models/money/ledger_words.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

/// Money in the View's currency, everything else in its own unit.
std::optional<double> FigureModel::plotted(int row) const
{
    if (!unit(row).starts_with("USD"))
        return amount(row).toDouble();
    return at(row).converted ? std::optional(at(row).converted->value.toDouble()) : std::nullopt;
}

QString FigureModel::axisTitle(int row) const
{
    const QString figure = figureText(metric(row));
    const QString said
        = unit(row).starts_with("USD") ? toQString(currency()) : figureUnitText(unit(row));
    return said.isEmpty() ? figure : tr("%1 (%2)").arg(figure, said);
}

QString FigureModel::sources() const
{
    return !m_rows.empty() && at(0).ofLab
        ? tr("Source: Epoch AI, AI companies (CC BY 4.0), and the page named with each figure.")
        : tr("Sources: as named with each figure; countries that are missing are not known, which "
             "is not zero.");
}

ChartMark FigureModel::mark(int row) const
{
    ChartMark mark;
    mark.key = key(row);
    mark.label = name(row);
    mark.value = plotted(row);
    mark.valueText = at(row).converted ? index(row, Converted).data().toString() : valueText(row);
    mark.country = countryCode(row);
    mark.hollow = isExpected(row);
    return mark;
}

ChartSeries FigureModel::series(int most) const
{
    ChartSeries series;
    series.emptyText = tr("No figure of these countries or labs is known. That is not zero.");
    if (!answerData() || m_rows.empty())
        return series;
    series.emptyText
        = tr("No year knows two of these countries, so there is nothing to compare. The "
             "table has what is known.");
    series.valueAxisTitle = axisTitle(0);
    series.logarithmic = answerData().answer->view.picture.logarithmic && !at(0).ofLab;
    series.source = sources();
    if (at(0).ofLab)
        fillLabs(series);
    else
        fillCountries(series, most);
    return series;
}

void FigureModel::fillCountries(ChartSeries &series, int most) const
{
    series.categoryAxisTitle = tr("Country");
    int compared = 0;
    for (int row = 0; row < rows(); ++row) {
        if (!at(row).compared || metric(row) != metric(0) || ofCountry(row).country == "WW")
            continue;
        if (++compared <= most)
            series.marks.append(mark(row));
        series.subtitle = figureText(metric(0)) + u" · "_s + whenText(row) + u" · "_s
            + toQString(ofCountry(row).edition);
    }
    series.rowsNotShown = std::max(0, compared - most);
    if (!series.marks.isEmpty())
        series.title = tr("%1: %2 leads with %3")
                           .arg(figureText(metric(0)),
                                countryInSentence(*answerData().dataset,
                                                  series.marks.first().country.toStdString(),
                                                  answerData().language),
                                series.marks.first().valueText);
}

void FigureModel::fillLabs(ChartSeries &series) const
{
    series.form.emplace<ChartPlane>();
    series.plane()->across = ChartPlane::Across::Days;
    series.plane()->up = ChartPlane::Up::FromZero;
    series.plane()->acrossTitle = tr("Day of the figure");
    std::vector<int> order;
    for (int row = 0; row < rows(); ++row) {
        if (at(row).ofLab && metric(row) == metric(0) && plotted(row))
            order.push_back(row);
    }
    std::ranges::stable_sort(order, {}, [this](int row) { return ofLab(row).date; });
    const ChartMark *largest = nullptr;
    for (const int row : order) {
        ChartMark point = mark(row);
        point.note = whenText(row)
            + (ofLab(row).about.empty() ? QString() : u" · "_s + toQString(ofLab(row).about));
        point.at = dayNumber(ofLab(row).date);
        series.marks.append(point);
    }
    for (const ChartMark &point : series.marks) {
        if (!point.hollow && (!largest || *largest->value < *point.value))
            largest = &point;
    }
    if (largest)
        series.title = tr("%1: %2 reports most, %3")
                           .arg(figureText(metric(0)), largest->label, largest->valueText);
    series.subtitle = figureText(metric(0)) + u" · "_s
        + tr("as reported: reports disagree, so points are not joined; hollow: expected when it was "
             "reported");
}

} // namespace podium
