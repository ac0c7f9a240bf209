// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace podium {

/// A calm table cell: text or figures on the card, a hair line below, the selection behind. Shows
/// the whole text as a tooltip when the column is too narrow for it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setPadding(int pixels) { m_padding = pixels; }
    void setRowLines(bool shown) { m_rowLines = shown; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// How what it paints is to be read, for the column's title; empty where it speaks for itself.
    [[nodiscard]] virtual QString legend() const { return {}; }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Paints what is inside the padding.
    virtual void paintContent(QPainter &painter, const QRect &area,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Width of what paintContent() wants to paint.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const;
    static void paintNumber(QPainter &painter, const QRect &area, const QFont &font,
                            const QString &text);
    static void paintText(QPainter &painter, const QRect &area, const QFont &font,
                          Qt::Alignment alignment, const QString &text, Qt::TextElideMode elide);

private:
    Theme m_theme = Theme::light();
    bool m_rowLines = true;
    int m_padding = 9; ///< at the left and at the right
};

} // namespace podium
