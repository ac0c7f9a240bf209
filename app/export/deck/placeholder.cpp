// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/placeholder.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr Placeholder kTitle{"title", 0, "Title", {}, 0, false, "b"};
constexpr Placeholder kFooter{"ftr", FooterText, "Source", {}};
constexpr Placeholder kNumber{"sldNum", SlideNumber, "Slide Number", {}};
constexpr Placeholder kRules{"body", Subtitle, "Rules", {56, 104, 1168, 48}, 13, true};
constexpr QRect kWide{48, 156, 1184, 500};

constexpr std::array kTitleSlide{
    Placeholder{"ctrTitle", 0, "Title", {56, 210, 1168, 140}, 40, false, "b"},
    Placeholder{"subTitle", Subtitle, "Subtitle", {56, 362, 1168, 110}, 18, true}, kFooter};
constexpr std::array kSection{
    Placeholder{"title", 0, "Title", {56, 250, 1168, 110}, 36, false, "b"},
    Placeholder{"body", BodyText, "Text", {56, 372, 1168, 160}, 18, true}, kFooter, kNumber};
constexpr std::array kChart{kTitle, kRules, Placeholder{"chart", FirstFigure, "Chart", kWide},
                            kFooter, kNumber};
constexpr std::array kChartAndText{kTitle,
                                   kRules,
                                   Placeholder{"chart", FirstFigure, "Chart", {48, 156, 820, 500}},
                                   Placeholder{"body", BodyText, "Text", {900, 176, 324, 470}, 16},
                                   kFooter,
                                   kNumber};
constexpr std::array kTwoCharts{
    kTitle,
    kRules,
    Placeholder{"chart", FirstFigure, "Chart", {48, 156, 586, 500}},
    Placeholder{"chart", SecondFigure, "Second Chart", {646, 156, 586, 500}},
    kFooter,
    kNumber};
constexpr std::array kTable{kTitle, kRules,
                            Placeholder{"tbl", FirstFigure, "Table", {56, 164, 1168, 484}}, kFooter,
                            kNumber};
constexpr std::array kChartAndTable{
    kTitle,
    kRules,
    Placeholder{"chart", FirstFigure, "Chart", {48, 156, 1184, 280}},
    Placeholder{"tbl", SecondFigure, "Table", {56, 446, 1168, 204}},
    kFooter,
    kNumber};
constexpr std::array kText{kTitle, kRules,
                           Placeholder{"body", BodyText, "Text", {56, 176, 1168, 470}, 20}, kFooter,
                           kNumber};

} // namespace

std::span<const Placeholder> placesOf(SlideLayout layout)
{
    switch (layout) {
    case SlideLayout::Title:
        return kTitleSlide;
    case SlideLayout::Section:
        return kSection;
    case SlideLayout::Chart:
        return kChart;
    case SlideLayout::ChartAndText:
        return kChartAndText;
    case SlideLayout::TwoCharts:
        return kTwoCharts;
    case SlideLayout::Table:
        return kTable;
    case SlideLayout::Text:
        return kText;
    case SlideLayout::ChartAndTable:
        return kChartAndTable;
    }
    return {};
}

const char *layoutName(SlideLayout layout)
{
    static constexpr std::array kNames{"Title",      "Section", "Chart", "Chart and text",
                                       "Two charts", "Table",   "Text",  "Chart and table"};
    return kNames[static_cast<std::size_t>(layout)];
}

void writePlace(XmlText &xml, const char *element, const QRect &place)
{
    xml.open(element);
    xml.leaf("a:off", {{"x", emuOf(place.x())}, {"y", emuOf(place.y())}});
    xml.leaf("a:ext", {{"cx", emuOf(place.width())}, {"cy", emuOf(place.height())}}).close();
}

void openShapes(XmlText &xml)
{
    xml.open("p:spTree").open("p:nvGrpSpPr").leaf("p:cNvPr", {{"id", 1}, {"name", ""}});
    xml.leaf("p:cNvGrpSpPr").leaf("p:nvPr").close().open("p:grpSpPr").open("a:xfrm");
    xml.leaf("a:off", {{"x", 0}, {"y", 0}}).leaf("a:ext", {{"cx", 0}, {"cy", 0}});
    xml.leaf("a:chOff", {{"x", 0}, {"y", 0}}).leaf("a:chExt", {{"cx", 0}, {"cy", 0}}).close(2);
}

void openPlaceholder(XmlText &xml, const Placeholder &place, int id, const QString &name)
{
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", name}});
    xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", 1}}).close().open("p:nvPr");
    if (place.number == 0)
        xml.leaf("p:ph", {{"type", place.type}});
    else if (place.number == FirstFigure || place.number == SecondFigure)
        xml.leaf("p:ph", {{"type", place.type}, {"idx", place.number}});
    else
        xml.leaf("p:ph", {{"type", place.type}, {"sz", "quarter"}, {"idx", place.number}});
    xml.close(2);
}

} // namespace podium
