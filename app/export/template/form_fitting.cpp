// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/form_fitting.h"

#include "app/export/template/free_area.h"
#include "app/export/template/template_ground.h"

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Content of any kind, and charts; tables where a table is wanted.
bool holdsFigure(const TemplatePlace &place, bool table)
{
    return place.type.isEmpty() || place.type == (table ? "tbl"_L1 : "chart"_L1);
}

bool holdsText(const TemplatePlace &place)
{
    return place.type == "body"_L1 || place.type == "subTitle"_L1;
}

bool sideBySide(const QRect &one, const QRect &other)
{
    const int together = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    const bool level = together * 10 > std::min(one.height(), other.height()) * 6;
    return level && (one.right() <= other.left() + 4 || other.right() <= one.left() + 4);
}

/// The left part of a rectangle, and what is right of it.
std::pair<QRect, QRect> split(const QRect &area, double share)
{
    constexpr int kGap = 20;
    const int left = static_cast<int>(area.width() * share) - kGap / 2;
    return {QRect(area.x(), area.y(), left, area.height()),
            QRect(area.x() + left + kGap, area.y(), area.width() - left - kGap, area.height())};
}

} // namespace

FormFitting::FormFitting(const DeckTemplate &deckTemplate, SlideLayout form, int layout)
    : m_template(deckTemplate)
    , m_layout(deckTemplate.layouts[layout])
    , m_form(form)
    , m_slide(deckTemplate.size)
{
    m_out.layout = layout;
    m_out.plan.layout = m_layout.part;
    m_out.plan.foreign = true;
    m_out.plan.sized = true;
}

FormPlan FormFitting::take()
{
    addTitle();
    switch (m_form) {
    case SlideLayout::Title:
    case SlideLayout::Section:
        fitOpening();
        break;
    case SlideLayout::Chart:
    case SlideLayout::Table:
        fitOneFigure();
        break;
    case SlideLayout::ChartAndText:
        fitFigureAndText();
        break;
    case SlideLayout::TwoCharts:
        fitTwoFigures();
        break;
    case SlideLayout::Text:
        fitText();
        break;
    case SlideLayout::ChartAndTable:
        fitChartAndTable();
        break;
    }
    constexpr double kIdle = 14;
    m_out.score -= kIdle * idle();
    for (const TemplatePlace &place : m_layout.places)
        m_out.score -= place.upright ? 60 : 0;
    const QRect figure = m_out.plan.figurePlace(0);
    const QRect seen = figure.isNull() ? freeArea(m_layout, m_slide) : figure;
    m_out.plan.colours = coloursAt(m_layout, seen);
    m_out.plan.pictured = !groundAt(m_layout, seen);
    std::ranges::stable_sort(m_out.plan.places, {}, [](const SlidePlace &place) {
        static const QList<int> kOrder{0,        Subtitle,   FirstFigure, SecondFigure,
                                       BodyText, FooterText, SlideNumber};
        return kOrder.indexOf(place.role);
    });
    return std::move(m_out);
}

/// Titles and sections: words in the middle, and nothing else.
void FormFitting::fitOpening()
{
    const bool first = m_form == SlideLayout::Title;
    if (m_layout.type == (first ? "title"_L1 : "secHead"_L1))
        m_out.score += 40;
    else if (m_layout.type == (first ? "secHead"_L1 : "title"_L1))
        m_out.score += 4;
    const TemplatePlace *const title = find({u"ctrTitle"_s, u"title"_s});
    if (title) {
        const double middle = title->place.center().y() / double(m_slide.height());
        m_out.score += middle > 0.25 && middle < 0.8 ? 20 : 0;
        m_out.score += (title->type == "ctrTitle"_L1) == first ? 15 : 0;
        m_out.score += title->points > 30 ? 4 : 0;
    }
    const TemplatePlace *words = find({first ? u"subTitle"_s : u"body"_s});
    if (!words)
        words = find({u"subTitle"_s, u"body"_s, QString()});
    if (!m_ownTitle.isNull())
        words = nullptr; // they would stand over a title of our own
    if (words) {
        add(first ? Subtitle : BodyText, *words);
        m_out.score += words->type.isEmpty() ? 2 : 10;
    }
    QRect area = belowOwnTitle(freeArea(m_layout, m_slide));
    addEnds(area);
    if (!words)
        addOwn(first ? Subtitle : BodyText, QRect(area.topLeft(), QSize(area.width(), 90)), 16);
}

void FormFitting::fitOneFigure()
{
    constexpr double kLeast = 0.22;
    const TemplatePlace *best = nullptr;
    for (const TemplatePlace *place : contents()) {
        if (!holdsFigure(*place, m_form == SlideLayout::Table) || share(place->place) < kLeast)
            continue;
        if (!best || share(place->place) > share(best->place))
            best = place;
    }
    if (best)
        m_used.append(best);
    const QRect area = roomFor(best ? best->place : freeArea(m_layout, m_slide));
    addFigure(FirstFigure, best, area);
    m_out.score += (best ? 50 : 36) + roominess(area) + (best && !best->type.isEmpty() ? 8 : 0);
}

void FormFitting::fitFigureAndText()
{
    const TemplatePlace *figure = nullptr;
    const TemplatePlace *text = nullptr;
    double best = 0;
    for (const TemplatePlace *one : contents()) {
        for (const TemplatePlace *other : contents()) {
            const bool fits = one != other && holdsFigure(*one, false)
                && (other->type.isEmpty() || holdsText(*other))
                && sideBySide(one->place, other->place) && share(other->place) > 0.05;
            // Of two alike, the left one is the figure's.
            const double value = share(one->place) + (one->place.x() < other->place.x() ? 0.02 : 0);
            if (!fits || value <= best)
                continue;
            best = value;
            figure = one;
            text = other;
        }
    }
    if (best < 0.2) {
        figure = nullptr;
        text = nullptr;
    }
    if (figure) {
        m_used = m_used + Places{figure, text};
        const QRect area = roomFor(figure->place);
        addFigure(FirstFigure, figure, area);
        add(BodyText, *text);
        moveTo(BodyText, belowOwnTitle(text->place));
        m_out.score += 52 + roominess(area);
        return;
    }
    const auto [left, right] = split(roomFor(freeArea(m_layout, m_slide)), 0.7);
    addFigure(FirstFigure, nullptr, left);
    addOwn(BodyText, right, m_slide.height() > 640 ? 16 : 13);
    m_out.score += 40 + roominess(left);
}

void FormFitting::fitTwoFigures()
{
    Places halves;
    for (const TemplatePlace *one : contents()) {
        for (const TemplatePlace *other : contents()) {
            if (one == other || !halves.isEmpty() || !holdsFigure(*one, false)
                || !holdsFigure(*other, false) || one->place.x() > other->place.x()
                || !sideBySide(one->place, other->place))
                continue;
            const double less = std::min(share(one->place), share(other->place));
            const double more = std::max(share(one->place), share(other->place));
            if (less > 0.12 && less > 0.7 * more)
                halves = {one, other};
        }
    }
    if (!halves.isEmpty()) {
        m_used = m_used + halves;
        QRect area = roomFor(halves[0]->place | halves[1]->place);
        for (int i = 0; i < 2; ++i) {
            QRect at = halves[i]->place;
            at.setTop(std::max(at.top(), area.top()));
            at.setBottom(std::min(at.bottom(), area.bottom()));
            addFigure(i == 0 ? FirstFigure : SecondFigure, halves[i], at);
        }
        m_out.score += 55 + roominess(area);
        return;
    }
    const QRect area = roomFor(freeArea(m_layout, m_slide));
    const auto [left, right] = split(area, 0.5);
    addFigure(FirstFigure, nullptr, left);
    addFigure(SecondFigure, nullptr, right);
    m_out.score += 36 + roominess(area);
}

/// One above the other in the place of one, which is the chart's.
void FormFitting::fitChartAndTable()
{
    constexpr double kLeast = 0.3;
    constexpr double kChart = 0.57;
    constexpr int kGap = 10;
    const TemplatePlace *best = nullptr;
    for (const TemplatePlace *place : contents()) {
        const bool roomy = holdsFigure(*place, false) && share(place->place) >= kLeast;
        if (roomy && (!best || share(place->place) > share(best->place)))
            best = place;
    }
    if (best)
        m_used.append(best);
    const QRect area = roomFor(best ? best->place : freeArea(m_layout, m_slide));
    QRect chart = area;
    chart.setHeight(static_cast<int>(area.height() * kChart));
    addFigure(FirstFigure, best, chart);
    addFigure(SecondFigure, nullptr, area.adjusted(0, chart.height() + kGap, 0, 0));
    m_out.score += (best ? 50 : 36) + roominess(area);
}

void FormFitting::fitText()
{
    const TemplatePlace *best = nullptr;
    for (const TemplatePlace *place : contents()) {
        if ((place->type.isEmpty() || holdsText(*place))
            && (!best || share(place->place) > share(best->place)))
            best = place;
    }
    if (!best || share(best->place) < 0.15) {
        addOwn(BodyText, roomFor(freeArea(m_layout, m_slide)), 18);
        m_out.score += 30;
        return;
    }
    m_used.append(best);
    add(BodyText, *best);
    const QRect area = roomFor(best->place);
    moveTo(BodyText, area);
    m_out.score += 50 + 40 * share(best->place);
}

} // namespace podium
