// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/form_fitting.h"
#include "app/export/template/free_area.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEdge = 40;

} // namespace

void FormFitting::addTitle()
{
    const bool first = m_form == SlideLayout::Title;
    const TemplatePlace *title = find({first ? u"ctrTitle"_s : u"title"_s});
    if (!title)
        title = find({u"title"_s, u"ctrTitle"_s});
    if (title) {
        add(0, *title);
        m_out.score += !first && title->type == "ctrTitle"_L1 ? 0 : 6;
        return;
    }
    const bool opening = first || m_form == SlideLayout::Section;
    m_ownTitle = QRect(kEdge, opening ? m_slide.height() / 3 : 24, m_slide.width() - 2 * kEdge,
                       opening ? 90 : 64);
    addOwn(0, m_ownTitle, opening ? 32 : m_slide.height() > 640 ? 24 : 20);
    m_out.score -= 30;
}

/// What is left of an area below a title of our own, which may stand over places of the layout.
QRect FormFitting::belowOwnTitle(QRect area) const
{
    if (area.intersects(m_ownTitle))
        area.setTop(m_ownTitle.bottom() + 4);
    return area;
}

/// Room for figures within an area: rules above them and the source below where the layout has no
/// places for these.
QRect FormFitting::roomFor(QRect area)
{
    area = belowOwnTitle(area);
    if (const TemplatePlace *const rules = subtitleAbove(area)) {
        add(Subtitle, *rules);
        area.setTop(std::max(area.top(), rules->place.bottom() + 4));
    } else {
        const int high = m_slide.height() > 640 ? 42 : 34;
        addOwn(Subtitle, QRect(area.x(), area.y(), area.width(), high),
               m_slide.height() > 640 ? 12 : 10);
        area.setTop(area.top() + high + 2);
    }
    addEnds(area);
    return area;
}

/// Source and number. A footer is the source's where two lines of it fit.
void FormFitting::addEnds(QRect &area)
{
    constexpr double kWide = 0.5;
    const TemplatePlace *const footer = find({u"ftr"_s});
    const bool wide
        = footer && footer->place.width() > m_slide.width() * kWide && footer->place.height() >= 22;
    if (wide) {
        add(FooterText, *footer);
    } else {
        const int high = m_slide.height() > 640 ? 32 : 28;
        const QRect source(area.x(), area.y() + area.height() - high, area.width(), high);
        for (SlidePlace &place : m_out.plan.places) {
            if (place.place.intersects(source) && place.place.top() + high < source.top()) {
                place.place.setBottom(source.top() - 2); // words end above the source
                place.moved = true;
            }
        }
        addOwn(FooterText, source, m_slide.height() > 640 ? 9 : 8);
        area.setHeight(area.height() - high - 2);
    }
    const TemplatePlace *const number = find({u"sldNum"_s});
    if (number && !number->place.isEmpty())
        add(SlideNumber, *number);
    else if (m_form != SlideLayout::Title)
        addOwn(SlideNumber, {m_slide.width() - kEdge - 80, m_slide.height() - 32, 80, 22}, 10);
}

void FormFitting::add(int role, const TemplatePlace &place)
{
    m_used.append(&place);
    SlidePlace out{.role = role,
                   .type = place.type,
                   .number = place.number,
                   .name = place.name,
                   .place = place.place,
                   .points = role == SlideNumber ? 0 : place.points,
                   .styled = place.styled,
                   .colour = place.colour};
    m_out.plan.places.append(out);
}

void FormFitting::moveTo(int role, const QRect &at)
{
    for (SlidePlace &place : m_out.plan.places) {
        if (place.role == role && place.place != at) {
            place.place = at;
            place.moved = true;
        }
    }
}

void FormFitting::addOwn(int role, const QRect &place, double points)
{
    m_out.plan.places.append(
        {.role = role, .name = u"Podium"_s, .place = place, .points = points, .own = true});
    m_out.lacking.append(role);
}

void FormFitting::addFigure(int role, const TemplatePlace *place, const QRect &at)
{
    SlidePlace out{.role = role, .place = at, .own = place == nullptr};
    if (place) {
        out.type = place->type;
        out.number = place->number;
        out.name = place->name;
    } else {
        m_out.lacking.append(role);
    }
    m_out.plan.places.append(out);
}

/// Slides name a place by type and number alone; of several alike they mean the first.
bool FormFitting::isFree(const TemplatePlace &place) const
{
    const auto first = std::ranges::find_if(m_layout.places, [&place](const TemplatePlace &other) {
        return other.type == place.type && other.number == place.number;
    });
    return &*first == &place && !place.place.isEmpty() && !place.upright
        && !m_used.contains(&place);
}

/// Free ones, for figures and words.
FormFitting::Places FormFitting::contents() const
{
    static const QStringList kOthers{u"title"_s, u"ctrTitle"_s, u"ftr"_s,
                                     u"dt"_s,    u"sldNum"_s,   u"hdr"_s};
    Places out;
    for (const TemplatePlace &place : m_layout.places) {
        if (!kOthers.contains(place.type) && isFree(place))
            out.append(&place);
    }
    return out;
}

/// The first one that nothing uses yet, of the first type there is.
const TemplatePlace *FormFitting::find(const QStringList &types) const
{
    for (const QString &type : types) {
        for (const TemplatePlace &place : m_layout.places) {
            if (place.type == type && isFree(place))
                return &place;
        }
    }
    return nullptr;
}

/// A low and wide place for text at the upper edge of the area or above it.
const TemplatePlace *FormFitting::subtitleAbove(const QRect &area) const
{
    for (const TemplatePlace &place : m_layout.places) {
        const bool text = place.type == "body"_L1 || place.type == "subTitle"_L1;
        const bool low = place.place.height() * 6 < m_slide.height();
        const bool wide = place.place.width() * 5 > m_slide.width() * 2;
        const bool above = place.place.center().y() <= area.top() + area.height() / 5;
        if (text && low && wide && above && isFree(place))
            return &place;
    }
    return nullptr;
}

double FormFitting::share(const QRect &place) const
{
    const double whole = double(m_slide.width()) * m_slide.height();
    return place.isEmpty() ? 0 : double(place.width()) * place.height() / whole;
}

/// A layout without a title beats one whose figures could not be read.
double FormFitting::roominess(const QRect &figures) const
{
    constexpr double kReadable = 0.3; // of the slide
    const double room = share(figures);
    return 45 * room - 300 * std::max(0.0, kReadable - room);
}

/// Places that the form has nothing for; beside them, what is drawn for them looks empty.
int FormFitting::idle() const
{
    return static_cast<int>(contents().size());
}

} // namespace podium
