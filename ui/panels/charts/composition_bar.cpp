// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charts/composition_bar.h"

#include <algorithm>

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include "app/models/number_text.h"
#include "ui/panels/desk.h"
#include "ui/theme/fonts.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;
constexpr int kBarHeight = 26;
constexpr int kGap = 2;

QColor inkOn(const QColor &colour)
{
    const QColor white(Qt::white);
    const QColor black(0x10, 0x14, 0x1c);
    return contrastRatio(white, colour) >= contrastRatio(black, colour) ? white : black;
}

} // namespace

CompositionBar::CompositionBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&desk, &Desk::answered, this, &CompositionBar::takeAnswer);
    connect(&desk, &Desk::themeChanged, this, qOverload<>(&CompositionBar::update));
    connect(&desk, &Desk::selectionChanged, this, qOverload<>(&CompositionBar::update));
    takeAnswer();
}

QSize CompositionBar::sizeHint() const
{
    return {500, kBarHeight + fontMetrics().height() + 26};
}

QSize CompositionBar::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void CompositionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<Piece> all = pieces();
    for (qsizetype i = 0; i < all.size(); ++i)
        paintPiece(painter, all[i], hasFocus() && i == m_current);
}

void CompositionBar::mousePressEvent(QMouseEvent *event)
{
    for (const Piece &piece : pieces()) {
        if (piece.area.left() <= event->position().x() && event->position().x() <= piece.area.right())
            m_desk.chooseBestOfCountry(piece.country);
    }
}

void CompositionBar::keyPressEvent(QKeyEvent *event)
{
    const QList<Piece> all = pieces();
    const int last = static_cast<int>(all.size()) - 1;
    const int now = std::clamp(m_current, 0, std::max(0, last));
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = m_current < 0 ? 0 : std::max(0, now - 1);
        break;
    case Qt::Key_Right:
        m_current = m_current < 0 ? 0 : std::min(last, now + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (now <= last)
            m_desk.chooseBestOfCountry(all[now].country);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

bool CompositionBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Piece &piece : pieces()) {
        if (piece.area.contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %n models", nullptr, piece.models).arg(piece.name), this);
    }
    return true;
}

void CompositionBar::takeAnswer()
{
    m_current = -1;
    describe();
    update();
}

void CompositionBar::describe()
{
    QStringList texts;
    for (const Piece &piece : pieces())
        texts << tr("%1: %n models", nullptr, piece.models).arg(piece.name);
    setAccessibleName(tr("Countries of the top models"));
    setAccessibleDescription(texts.join(u"; "_s));
}

QList<CompositionBar::Piece> CompositionBar::pieces() const
{
    QList<Piece> list;
    if (!m_desk.shown() || m_desk.shown().answer->topSize == 0)
        return list;
    const Answer &answer = *m_desk.shown().answer;
    const double width = this->width() - 2.0 * kMargin;
    double left = kMargin;
    for (const CountryShare &share : answer.composition) {
        const double part = width * share.models / answer.topSize;
        const QString code = toQString(share.country);
        list.append({code, m_desk.nameOfCountry(code), share.models,
                     QRectF(left, 10, std::max(1.0, part - kGap), kBarHeight)});
        left += part;
    }
    return list;
}

void CompositionBar::paintPiece(QPainter &painter, const Piece &piece, bool current) const
{
    const Theme &theme = m_desk.theme();
    QColor colour = theme.countryColour(piece.country);
    const bool chosen = m_desk.isChosen()
        && m_desk.currentData(CountryRole).toString() == piece.country;
    if (m_desk.greyRest() && m_desk.isChosen() && !chosen)
        colour = theme.neutralMark;
    painter.fillRect(piece.area, colour);
    if (current || chosen) {
        painter.setPen(QPen(current ? theme.accent : theme.text, 2));
        painter.drawRect(piece.area.adjusted(1, 1, -1, -1));
    }
    painter.setFont(textFont(1, QFont::DemiBold));
    painter.setPen(inkOn(colour));
    const QString number = countText(piece.models, m_desk.language());
    if (QFontMetrics(painter.font()).horizontalAdvance(number) <= piece.area.width())
        painter.drawText(piece.area, Qt::AlignCenter, number);
    painter.setFont(font());
    painter.setPen(theme.text);
    const QRectF label(piece.area.left(), piece.area.bottom() + 4, piece.area.width(),
                       fontMetrics().height() + 2);
    // A name that would be cut to a letter or two says less than the code.
    QString name = fontMetrics().horizontalAdvance(piece.name) <= label.width() ? piece.name
                                                                                : piece.country;
    if (fontMetrics().horizontalAdvance(name) <= label.width() + kGap)
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, name);
}

} // namespace podium
