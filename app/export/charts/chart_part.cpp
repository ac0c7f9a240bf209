// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/chart_part.h"

#include "app/export/charts/chart_axes.h"
#include "app/export/charts/chart_pieces.h"
#include "app/export/charts/chart_points.h"
#include "app/export/package/xml_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void writeBarSeries(XmlText &xml, const NativeChart &chart, const PlacedChart &placed, int index)
{
    const NativeSeries &series = chart.series[index];
    const SeriesPlace &place = placed.places[index];
    const NativePoint usual{.colour = usualColour(series)};
    xml.open("c:ser").val("c:idx", index).val("c:order", index);
    writeTexts(xml, "c:tx", placed.sheet, place.name);
    if (series.invisible)
        xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close(2);
    else
        writeBarLook(xml, usual);
    xml.val("c:invertIfNegative", 0);
    for (int i = 0; i < series.points.size() && !series.invisible; ++i) {
        const NativePoint &bar = series.points[i];
        if (bar.colour == usual.colour && !bar.hollow)
            continue;
        writePoint(xml, chart.kind, series, index, i);
    }
    const bool labelled = series.labels != NativeSeries::Labels::None;
    if (labelled)
        writeLabels(xml, chart, index, "outEnd");
    if (series.levelled)
        writeLevel(xml, chart, series);
    if (series.intervals)
        writeIntervals(xml, chart, placed, index, nullptr);
    writeTexts(xml, "c:cat", placed.sheet, place.labels);
    writeNumbers(xml, "c:val", placed.sheet, place.values, chart.across.format);
    writeLabelCells(xml, placed.sheet, place.texts, index, labelled);
    xml.close();
}

const char *placeOf(NativeSeries::Labels labels)
{
    switch (labels) {
    case NativeSeries::Labels::Left:
        return "l";
    case NativeSeries::Labels::Above:
        return "t";
    case NativeSeries::Labels::Below:
        return "b";
    default:
        return "r";
    }
}

void writePointSeries(XmlText &xml, const NativeChart &chart, const PlacedChart &placed, int index)
{
    const NativeSeries &series = chart.series[index];
    const SeriesPlace &place = placed.places[index];
    const NativePoint usual{.colour = usualColour(series)};
    xml.open("c:ser").val("c:idx", index).val("c:order", index);
    writeTexts(xml, "c:tx", placed.sheet, place.name);
    xml.open("c:spPr");
    writeLine(xml, series.colour, series.joined ? series.width : 0, series.dashed);
    xml.close();
    const bool mixed = isMixed(series);
    writeMarker(xml, series, mixed || series.points.isEmpty() ? usual : series.points.first(),
                series.size + (mixed ? 1 : 0));
    for (int i = 0; i < series.points.size() && series.markers && mixed; ++i)
        writePoint(xml, chart.kind, series, index, i);
    const bool labelled = series.labels != NativeSeries::Labels::None;
    if (labelled)
        writeLabels(xml, chart, index, placeOf(series.labels));
    if (series.intervals)
        writeIntervals(xml, chart, placed, index, chart.valuesUp ? "y" : "x");
    writeNumbers(xml, "c:xVal", placed.sheet, place.across, u"General"_s);
    writeNumbers(xml, "c:yVal", placed.sheet, place.values, u"General"_s);
    xml.val("c:smooth", 0);
    writeLabelCells(xml, placed.sheet, place.texts, index, labelled);
    xml.close();
}

void writeBars(XmlText &xml, const NativeChart &chart, const PlacedChart &placed)
{
    xml.open("c:barChart").val("c:barDir", "bar").val("c:grouping", "clustered");
    xml.val("c:varyColors", 0);
    for (int i = 0; i < chart.series.size(); ++i)
        writeBarSeries(xml, chart, placed, i);
    xml.val("c:gapWidth", gapFor(chart.series.first().points.size())).val("c:overlap", 100);
    xml.val("c:axId", kAcrossAxis).val("c:axId", kUpAxis).close();
    writeCategoryAxis(xml, chart);
    writeBarValueAxis(xml, chart);
}

void writePoints(XmlText &xml, const NativeChart &chart, const PlacedChart &placed)
{
    xml.open("c:scatterChart").val("c:scatterStyle", "lineMarker").val("c:varyColors", 0);
    for (int i = 0; i < chart.series.size(); ++i)
        writePointSeries(xml, chart, placed, i);
    xml.val("c:axId", kAcrossAxis).val("c:axId", kUpAxis).close();
    writePointAxes(xml, chart);
}

void writeLayout(XmlText &xml, const std::optional<QRectF> &plot)
{
    if (!plot) {
        xml.leaf("c:layout");
        return;
    }
    xml.open("c:layout").open("c:manualLayout").val("c:layoutTarget", "inner");
    xml.val("c:xMode", "edge").val("c:yMode", "edge");
    xml.val("c:x", officeNumber(plot->x())).val("c:y", officeNumber(plot->y()));
    xml.val("c:w", officeNumber(plot->width())).val("c:h", officeNumber(plot->height())).close(2);
}

void writeLegend(XmlText &xml, const NativeChart &chart)
{
    xml.open("c:legend").val("c:legendPos", "t");
    for (int i = 0; i < chart.series.size(); ++i) {
        if (chart.series[i].key == "names"_L1)
            xml.open("c:legendEntry").val("c:idx", i).val("c:delete", 1).close();
    }
    xml.val("c:overlay", 0);
    writeTextStyle(xml, 12, chart.colours.of(u"tx1"_s), false, chart.language);
    xml.close();
}

} // namespace

int gapFor(qsizetype bars)
{
    return bars <= 1 ? 400 : bars <= 2 ? 220 : bars <= 3 ? 150 : bars <= 5 ? 90 : 55;
}

QByteArray chartPart(const NativeChart &chart, const PlacedChart &placed, const QString &workbook)
{
    XmlText xml;
    xml.open("c:chartSpace",
             {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
              {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
              {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
    xml.val("c:date1904", 0).val("c:lang", chart.language).val("c:roundedCorners", 0);
    xml.open("c:chart").val("c:autoTitleDeleted", 1).open("c:plotArea");
    writeLayout(xml, chart.plot);
    if (chart.kind == NativeChart::Kind::Bars)
        writeBars(xml, chart, placed);
    else
        writePoints(xml, chart, placed);
    xml.open("c:spPr").leaf("a:noFill").close(2);
    if (chart.legend)
        writeLegend(xml, chart);
    xml.val("c:plotVisOnly", 0).val("c:dispBlanksAs", "gap").close(); // the key column is hidden
    xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close(2);
    writeTextStyle(xml, 12, chart.colours.of(u"tx1"_s), false, chart.language);
    if (!workbook.isEmpty())
        xml.open("c:externalData", {{"r:id", workbook}}).val("c:autoUpdate", 0).close();
    return xml.finish();
}

} // namespace podium
