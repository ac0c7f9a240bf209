// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/chart_axes.h"

#include "app/export/charts/chart_pieces.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void writeScaling(XmlText &xml, const NativeAxis &axis)
{
    xml.open("c:scaling");
    if (axis.logarithmic)
        xml.val("c:logBase", 10);
    xml.val("c:orientation", axis.reversed ? "maxMin" : "minMax");
    if (axis.most)
        xml.val("c:max", officeNumber(*axis.most));
    if (axis.least)
        xml.val("c:min", officeNumber(*axis.least));
    xml.close();
}

void writeAxisTitle(XmlText &xml, const NativeChart &chart, const QString &title, bool upright)
{
    if (title.isEmpty())
        return;
    xml.open("c:title").open("c:tx").open("c:rich");
    if (upright)
        xml.leaf("a:bodyPr", {{"rot", -5400000}, {"vert", "horz"}});
    else
        xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle").open("a:p").open("a:pPr").open("a:defRPr", {{"sz", 1100}, {"b", 0}});
    writeFill(xml, chart.colours.of(u"tx2"_s));
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).leaf("a:ea", {{"typeface", "+mn-ea"}}).close(2);
    xml.open("a:r").open("a:rPr", {{"lang", chart.language}, {"sz", 1100}, {"b", 0}});
    writeFill(xml, chart.colours.of(u"tx2"_s));
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).leaf("a:ea", {{"typeface", "+mn-ea"}}).close();
    xml.text("a:t", title).close(4).val("c:overlay", 0).close();
}

struct AxisPlace {
    int id;
    int other;
    const char *position;
    const char *crosses;
    const char *between;
};

void writeNumberAxis(XmlText &xml, const NativeChart &chart, const NativeAxis &axis,
                     const AxisPlace &place)
{
    xml.open("c:valAx").val("c:axId", place.id);
    writeScaling(xml, axis);
    xml.val("c:delete", 0).val("c:axPos", place.position);
    if (axis.grid) {
        xml.open("c:majorGridlines").open("c:spPr");
        writeLine(xml, chart.colours.of(u"bg2"_s), 0.75);
        xml.close(2);
    }
    const bool upright = place.id == kUpAxis && chart.kind == NativeChart::Kind::Points;
    writeAxisTitle(xml, chart, axis.title, upright);
    xml.leaf("c:numFmt", {{"formatCode", axis.format}, {"sourceLinked", 0}});
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
    // Of bars the far end, where the axis crosses, is the lower one.
    const bool turned = place.id == kAcrossAxis && chart.up.reversed;
    const char *const numbers = chart.kind == NativeChart::Kind::Bars ? "nextTo"
        : turned                                                      ? "high"
                                                                      : "low";
    xml.val("c:tickLblPos", axis.shown ? numbers : "none");
    xml.open("c:spPr");
    writeLine(xml, chart.colours.of(u"bg2"_s), axis.shown && !axis.grid ? 0.75 : 0);
    xml.close();
    writeTextStyle(xml, 11, chart.colours.of(u"tx2"_s), false, chart.language);
    xml.val("c:crossAx", place.other).val("c:crosses", place.crosses);
    xml.val("c:crossBetween", place.between);
    if (axis.step && !axis.logarithmic)
        xml.val("c:majorUnit", officeNumber(*axis.step));
    xml.close();
}

} // namespace

void writeCategoryAxis(XmlText &xml, const NativeChart &chart)
{
    xml.open("c:catAx").val("c:axId", kAcrossAxis);
    xml.open("c:scaling").val("c:orientation", "maxMin").close();
    xml.val("c:delete", 0).val("c:axPos", "l");
    xml.leaf("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", 0}});
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
    xml.open("c:spPr");
    writeLine(xml, chart.colours.of(u"bg2"_s), 0.75);
    xml.close();
    writeTextStyle(xml, chart.series.first().textPoints, chart.colours.of(u"tx1"_s), false,
                   chart.language);
    xml.val("c:crossAx", kUpAxis).val("c:crosses", "autoZero").val("c:auto", 0);
    // Names of all rows, also where a program thinks them too close.
    xml.val("c:lblAlgn", "ctr").val("c:lblOffset", 100).val("c:tickLblSkip", 1);
    xml.val("c:noMultiLvlLbl", 1).close();
}

void writeBarValueAxis(XmlText &xml, const NativeChart &chart)
{
    // The categories run downwards, so the axis of values stands at their far end.
    writeNumberAxis(xml, chart, chart.across, {kUpAxis, kAcrossAxis, "b", "max", "between"});
}

void writePointAxes(XmlText &xml, const NativeChart &chart)
{
    writeNumberAxis(xml, chart, chart.across,
                    {kAcrossAxis, kUpAxis, "b", chart.up.reversed ? "max" : "min", "midCat"});
    writeNumberAxis(xml, chart, chart.up, {kUpAxis, kAcrossAxis, "l", "min", "midCat"});
}

} // namespace podium
