// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/chart_pieces.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kChart2012 = "http://schemas.microsoft.com/office/drawing/2012/chart";
constexpr const char *kChart2014 = "http://schemas.microsoft.com/office/drawing/2014/chart";
constexpr const char *kLabelRange = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
constexpr const char *kShowLabelRange = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
constexpr const char *kUniqueId = "{C3380CC4-5D6E-409C-BE32-E72D297353CC}";
enum IdentityKind { OfSeries, OfPoint, OfLabel, OfField };

qint64 emu(double points)
{
    return std::llround(points * 12700);
}

QString identity(int series, int point, IdentityKind kind)
{
    const auto hex = [](int number, int width) {
        return QString::number(number, 16).toUpper().rightJustified(width, u'0');
    };
    return u"{504F4449-"_s + hex(kind, 4) + u"-4"_s + hex(series, 3) + u"-8000-"_s
        + hex(point + 1, 12) + u'}';
}

void writeFlags(XmlText &xml)
{
    for (const char *flag : {"c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName",
                             "c:showPercent", "c:showBubbleSize"})
        xml.val(flag, 0);
}

void openExtension(XmlText &xml, const char *uri, const char *prefix, const char *space)
{
    xml.open("c:ext", {{"uri", uri}, {prefix, space}});
}

/// Text beside a mark stays on its line.
void writeUnbroken(XmlText &xml)
{
    xml.leaf("a:bodyPr",
             {{"vertOverflow", "overflow"}, {"horzOverflow", "overflow"}, {"wrap", "none"}});
}

void writeRangeFlag(XmlText &xml)
{
    openExtension(xml, kShowLabelRange, "xmlns:c15", kChart2012);
    xml.leaf("c15:showDataLabelsRange", {{"val", 1}}).close();
}

void writeIdentityExtension(XmlText &xml, const QString &id)
{
    openExtension(xml, kUniqueId, "xmlns:c16", kChart2014);
    xml.leaf("c16:uniqueId", {{"val", id}}).close();
}

/// A field that reads the cell; programs that know no such field show its text, which is the same.
void writeLabel(XmlText &xml, const NativeSeries &of, int series, int point, const char *place,
                const QString &language)
{
    const NativePoint &at = of.points[point];
    xml.open("c:dLbl").val("c:idx", point).open("c:tx").open("c:rich");
    writeUnbroken(xml);
    xml.leaf("a:lstStyle").open("a:p");
    xml.open("a:fld", {{"id", identity(series, point, OfField)}, {"type", "CELLRANGE"}});
    xml.open("a:rPr", {{"lang", language}});
    if (of.colouredLabels)
        writeFill(xml, at.colour);
    xml.close().leaf("a:pPr").text("a:t", at.text).close();
    xml.leaf("a:endParaRPr", {{"lang", language}}).close(3);
    xml.val("c:dLblPos", at.textLeft ? "l" : place);
    writeFlags(xml);
    xml.open("c:extLst");
    writeRangeFlag(xml);
    writeIdentityExtension(xml, identity(series, point, OfLabel));
    xml.close(2);
}

const QString &textOf(const SheetCell &cell)
{
    static const QString kNone;
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : kNone;
}

void writePoints(XmlText &xml, const ChartSheet &sheet, const SheetRange &range, bool numbers)
{
    xml.val("c:ptCount", range.count());
    for (int row = range.first; row <= range.last; ++row) {
        const SheetCell &cell = cellAt(sheet, range.column, row);
        const auto *number = std::get_if<double>(&cell);
        if (numbers ? number == nullptr : textOf(cell).isEmpty())
            continue; // missing is not zero
        xml.open("c:pt", {{"idx", row - range.first}})
            .text("c:v", numbers ? officeNumber(*number) : textOf(cell))
            .close();
    }
}

} // namespace

void writeFill(XmlText &xml, const OfficeColour &colour)
{
    const bool role = colour.size() != 6 || colour.startsWith("accent"_L1);
    xml.open("a:solidFill")
        .leaf(role ? "a:schemeClr" : "a:srgbClr",
              {{"val", colour.isEmpty() ? u"accent3"_s : colour}})
        .close();
}

void writeLine(XmlText &xml, const OfficeColour &colour, double width, bool dashed)
{
    if (width <= 0) {
        xml.open("a:ln").leaf("a:noFill").close();
        return;
    }
    xml.open("a:ln", {{"w", emu(width)}, {"cap", "flat"}});
    writeFill(xml, colour);
    if (dashed)
        xml.val("a:prstDash", "dash");
    xml.leaf("a:round").close();
}

void writeTextStyle(XmlText &xml, double points, const OfficeColour &colour, bool bold,
                    const QString &language, bool unbroken)
{
    xml.open("c:txPr");
    if (unbroken)
        writeUnbroken(xml);
    else
        xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle").open("a:p").open("a:pPr");
    xml.open("a:defRPr", {{"sz", static_cast<int>(points * 100)}, {"b", bold ? 1 : 0}});
    writeFill(xml, colour);
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).leaf("a:ea", {{"typeface", "+mn-ea"}});
    xml.close(2).leaf("a:endParaRPr", {{"lang", language}}).close(2);
}

void writeNumbers(XmlText &xml, const char *element, const ChartSheet &sheet,
                  const SheetRange &range, const QString &format)
{
    xml.open(element).open("c:numRef").text("c:f", reference(sheet, range)).open("c:numCache");
    xml.text("c:formatCode", format);
    writePoints(xml, sheet, range, true);
    xml.close(3);
}

void writeTexts(XmlText &xml, const char *element, const ChartSheet &sheet, const SheetRange &range)
{
    xml.open(element).open("c:strRef").text("c:f", reference(sheet, range)).open("c:strCache");
    writePoints(xml, sheet, range, false);
    xml.close(3);
}

void writeIdentity(XmlText &xml, int series, int point)
{
    xml.open("c:extLst");
    writeIdentityExtension(xml, identity(series, point, point < 0 ? OfSeries : OfPoint));
    xml.close();
}

void writeLabels(XmlText &xml, const NativeChart &chart, int index, const char *place)
{
    const NativeSeries &series = chart.series[index];
    xml.open("c:dLbls");
    for (int i = 0; i < series.points.size(); ++i) {
        const QString &text = series.points[i].text;
        if (!text.isEmpty() && series.points[i].value)
            writeLabel(xml, series, index, i, place, chart.language);
    }
    xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close(2);
    writeTextStyle(xml, series.textPoints, chart.colours.of(series.quiet ? u"tx2"_s : u"tx1"_s),
                   series.bold, chart.language, true);
    xml.val("c:dLblPos", place);
    writeFlags(xml);
    xml.open("c:extLst");
    writeRangeFlag(xml);
    xml.close(2);
}

void writeLabelCells(XmlText &xml, const ChartSheet &sheet, const SheetRange &texts, int index,
                     bool labelled)
{
    xml.open("c:extLst");
    if (labelled) {
        openExtension(xml, kLabelRange, "xmlns:c15", kChart2012);
        xml.open("c15:datalabelsRange").text("c15:f", reference(sheet, texts));
        xml.open("c15:dlblRangeCache");
        writePoints(xml, sheet, texts, false);
        xml.close(3);
    }
    writeIdentityExtension(xml, identity(index, -1, OfSeries));
    xml.close();
}

void writeIntervals(XmlText &xml, const NativeChart &chart, const PlacedChart &placed, int index,
                    const char *direction)
{
    const NativeSeries &series = chart.series[index];
    xml.open("c:errBars");
    if (direction)
        xml.val("c:errDir", direction);
    xml.val("c:errBarType", "both").val("c:errValType", "cust").val("c:noEndCap", 1);
    writeNumbers(xml, "c:plus", placed.sheet, placed.places[index].above, u"General"_s);
    writeNumbers(xml, "c:minus", placed.sheet, placed.places[index].below, u"General"_s);
    xml.open("c:spPr");
    writeLine(xml, series.ownColours ? series.colour : chart.colours.of(u"tx1"_s),
              series.intervalWidth);
    xml.close(2);
}

void writeLevel(XmlText &xml, const NativeChart &chart, const NativeSeries &series)
{
    xml.open("c:trendline").open("c:spPr");
    writeLine(xml, chart.colours.of(series.colour), series.width, series.dashed);
    xml.close().val("c:trendlineType", "linear");
    xml.val("c:forward", "0.5").val("c:backward", "0.5");
    xml.val("c:dispRSqr", 0).val("c:dispEq", 0).close();
}

void writeMarker(XmlText &xml, const NativeSeries &series, const NativePoint &point, int size)
{
    xml.open("c:marker");
    if (!series.markers) {
        xml.val("c:symbol", "none").close();
        return;
    }
    xml.val("c:symbol", point.hollow ? "diamond" : "circle").val("c:size", size);
    xml.open("c:spPr");
    if (point.hollow)
        xml.leaf("a:noFill"); // never white, which some programs draw as nothing
    else
        writeFill(xml, point.colour);
    writeLine(xml, point.colour, point.hollow ? 1.5 : 0.75);
    xml.close(2);
}

} // namespace podium
