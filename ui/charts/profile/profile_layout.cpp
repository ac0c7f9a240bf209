// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profile/profile_layout.h"

#include "ui/theme/known_text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace podium {

namespace {

constexpr double kRowLine = 1.15; ///< least row height in pixels of its label
constexpr double kLeastRowFont = 7;

ChartSeries withoutMarks(ChartSeries series)
{
    series.marks.clear();
    return series;
}

} // namespace

ProfileLayout::ProfileLayout(const ChartSeries &series, const ChartLook &look,
                             const QStringList &remarks, QSizeF size)
    : frame(withoutMarks(series), look, remarks, size)
    , m_radar(series.profile()->radar)
    , m_rows(std::max(1, static_cast<int>(series.profile()->rows.size())))
{
    placeKey(*series.profile());
    if (m_radar)
        placeWeb();
    else
        placeRows(*series.profile(), !series.valueAxisTitle.isEmpty());
}

void ProfileLayout::placeKey(const ChartProfile &profile)
{
    const QFont &font = frame.fonts.note;
    const double line = 1.25 * lineHeight(font);
    const double sign = 0.9 * frame.fonts.body;
    double left = frame.content.left();
    double middle = frame.headerBottom + line / 2;
    const auto add = [&](int whose, const QString &text) {
        const double width = 1.5 * sign + textWidth(text, font);
        if (left > frame.content.left() && left + width > frame.content.right()) {
            left = frame.content.left();
            middle += line;
        }
        key.append({whose, text, {left + sign / 2, middle}, left + 1.5 * sign});
        left += width + 2.2 * gap();
    };
    for (int i = 0; i < profile.whose.size(); ++i)
        add(i, profile.whose.at(i).name);
    const bool ticks = !m_radar
        && std::ranges::any_of(profile.rows,
                               [](const ChartProfile::Row &row) { return row.tick.has_value(); });
    if (ticks && !profile.tickText.isEmpty())
        add(-1, profile.tickText);
    m_keyBottom = middle + line / 2 + 0.5 * frame.fonts.body;
}

void ProfileLayout::placeRows(const ChartProfile &profile, bool titled)
{
    const double axis = 0.4 * frame.fonts.body + lineHeight(frame.fonts.tick)
        + (titled ? 1.1 * lineHeight(frame.fonts.note) : 0.0);
    const double room = std::max(1.0, frame.footerTop - m_keyBottom - axis);
    pitch = std::min(room / m_rows, 3.4 * frame.fonts.body);
    frame.fonts.limitRows(std::max(pitch / kRowLine, kLeastRowFont));
    frame.labelStride = std::max(1, static_cast<int>(std::ceil(kLeastRowFont * kRowLine / pitch)));
    radius = std::min(0.36 * pitch, 0.46 * frame.fonts.body);
    double widest = 2 * frame.fonts.body;
    for (const ChartProfile::Row &row : profile.rows)
        widest = std::max(widest, textWidth(row.label, frame.fonts.strongLabel));
    labelWidth = std::ceil(std::min(0.34 * frame.content.width(), widest) + 1);
    const double left = frame.content.left() + 0.6 * frame.fonts.body + labelWidth + labelGap();
    const double right = frame.content.right() - 3.2 * frame.fonts.body;
    plot = QRectF(QPointF(left, m_keyBottom),
                  QPointF(std::max(left + 1, right), m_keyBottom + pitch * m_rows));
}

/// Names stand around the web; they get a quarter of the width on either side.
void ProfileLayout::placeWeb()
{
    const double line = lineHeight(frame.fonts.note);
    const QRectF room(
        QPointF(frame.content.left(), m_keyBottom + line),
        QPointF(frame.content.right(), std::max(m_keyBottom + line + 1, frame.footerTop - line)));
    const double side = std::min(0.56 * room.width(), room.height() - 0.8 * line);
    plot = QRectF(0, 0, std::max(1.0, side), std::max(1.0, side));
    plot.moveCenter(room.center());
    radius = std::min(0.4 * frame.fonts.body, 0.03 * plot.width());
    labelWidth = (frame.content.width() - plot.width()) / 2 - gap();
}

QRectF ProfileLayout::row(int index) const
{
    return QRectF(frame.content.left(), plot.top() + index * pitch, frame.content.width(), pitch);
}

QPointF ProfileLayout::pointOf(int index, double value) const
{
    if (!m_radar)
        return {x(value), plot.top() + (index + 0.5) * pitch};
    const double angle = 2 * std::numbers::pi * index / m_rows - std::numbers::pi / 2;
    const double reach = std::clamp(value, 0.0, 100.0) / 100 * plot.width() / 2;
    return plot.center() + reach * QPointF(std::cos(angle), std::sin(angle));
}

} // namespace podium
