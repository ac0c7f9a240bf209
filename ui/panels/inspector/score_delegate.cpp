// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/score_delegate.h"

#include "app/models/ranking/evaluation_model.h"
#include "app/models/tables/roles.h"
#include "ui/tables/cells/figure_text.h"

#include <QtCore/QtMath>
#include <QtGui/QPainter>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 9;
constexpr int kTickHeight = 15;
constexpr int kGap = 8;
constexpr int kShortestBar = 50;

QFont boldened(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int widestScore(const QFont &font)
{
    return qCeil(figureWidth(font, u"1,250"_s));
}

} // namespace

void ScoreDelegate::paintContent(QPainter &painter, const QRect &area,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(ShareRole);
    if (!share.isValid()) {
        painter.setPen(theme().quietText);
        paintText(painter, area, option.font, Qt::AlignRight | Qt::AlignVCenter, tr("not measured"),
                  Qt::ElideRight);
        return;
    }
    const QFont font = boldened(option.font);
    const int figures = widestScore(font);
    paintNumber(painter, area, font, index.data(Qt::DisplayRole).toString());
    paintBar(painter, area.adjusted(kGap, 0, -figures - kGap, 0), index);
}

void ScoreDelegate::paintBar(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const QRectF track(area.left(), area.center().y() - kBarHeight / 2, area.width(), kBarHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().grid);
    painter.drawRoundedRect(track, 1.5, 1.5);
    QRectF bar = track;
    bar.setWidth(track.width() * index.data(ShareRole).toDouble());
    painter.setBrush(theme().countryColour(index.data(CountryRole).toString()));
    painter.drawRoundedRect(bar, 1.5, 1.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QVariant median = index.siblingAtColumn(EvaluationModel::Median).data(ShareRole);
    if (!median.isValid())
        return;
    const int x = qRound(track.left() + track.width() * median.toDouble());
    const QRect tick(x - 1, area.center().y() - kTickHeight / 2, 2, kTickHeight);
    painter.fillRect(tick.adjusted(-1, 0, 1, 0), theme().card);
    painter.fillRect(tick, theme().quietText);
}

int ScoreDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return kGap + kShortestBar + kGap + widestScore(boldened(option.font));
}

} // namespace podium
