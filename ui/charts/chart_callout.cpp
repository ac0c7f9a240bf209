// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_callout.h"

#include "ui/charts/layout/chart_fonts.h"
#include "ui/charts/layout/text_lines.h"
#include "ui/charts/paint/text_item.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

namespace {

constexpr double kPadding = 10;
constexpr double kWidest = 300;

} // namespace

ChartCallout::ChartCallout()
{
    setZValue(100);
    setVisible(false);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartCallout::show(const ChartMark &mark, const QString &behind, const QString &source,
                        const Theme &theme)
{
    prepareGeometryChange();
    qDeleteAll(childItems());
    m_theme = theme;
    const ChartFonts fonts({}, {.compact = true});
    struct Part {
        QString text;
        QFont font;
        QColor colour;
    };
    const std::array parts{Part{mark.label, fonts.strongLabel, theme.text},
                           Part{mark.note, fonts.note, theme.quietText},
                           Part{mark.valueText, fonts.value, theme.text},
                           Part{mark.intervalText, fonts.note, theme.quietText},
                           Part{mark.valueNote, fonts.note, theme.quietText},
                           Part{behind, fonts.note, theme.text},
                           Part{source, fonts.note, theme.quietText}};
    double y = kPadding;
    double width = 0;
    for (const Part &part : parts) {
        const QStringList lines = wrappedLines(part.text, part.font, kWidest);
        if (lines.isEmpty())
            continue;
        auto *const item = new TextItem(lines, part.font, part.colour, Qt::AlignLeft, this);
        const double line = lineHeight(part.font);
        item->setPos(kPadding, y + line / 2 + baselineBelowMiddle(part.font));
        y += static_cast<double>(lines.size()) * line;
        width = std::max(width, item->boundingRect().width());
    }
    m_box = QRectF(0, 0, std::ceil(width) + 2 * kPadding, std::ceil(y + kPadding));
    setVisible(true);
}

void ChartCallout::moveBeside(const QRectF &row, double x, const QRectF &area)
{
    constexpr double kAway = 3;
    const double below = row.bottom() + kAway;
    const double above = row.top() - kAway - m_box.height();
    const bool fitsBelow = below + m_box.height() <= area.bottom();
    const double left
        = std::clamp(x, area.left(), std::max(area.left(), area.right() - m_box.width()));
    setPos(left, fitsBelow || above < area.top() ? below : above);
}

QString ChartCallout::text() const
{
    QStringList texts;
    for (const QGraphicsItem *const child : childItems()) {
        if (const auto *const item = qgraphicsitem_cast<const TextItem *>(child))
            texts.append(item->text());
    }
    return texts.join(u'\n');
}

void ChartCallout::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.neutralMark, 1));
    painter->setBrush(m_theme.card);
    painter->drawRoundedRect(m_box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace podium
