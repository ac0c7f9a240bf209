// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QPushButton>

class QMenu;

namespace podium {

/// A choice that is always readable: "Data  Artificial Analysis · 2 Oct 2025 ▾". Opens a menu; the
/// value is shortened in its middle where there is no room.
class FieldButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit FieldButton(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCaption(const QString &caption);
    /// `brief` is shown where the whole value has no room, and takes all that it needs.
    void setValue(const QString &value, const QString &brief = {});
    /// The widths that say more: with the brief value, the whole one, the caption, too.
    [[nodiscard]] QList<int> widths() const;
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] QMenu &popup() { return *m_menu; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    [[nodiscard]] QFont captionFont() const;
    [[nodiscard]] int captionWidth() const; ///< with the gap behind it
    [[nodiscard]] int valueWidth() const;
    [[nodiscard]] int widthFor(int valueWidth) const;

    Theme m_theme = Theme::light();
    QString m_caption;
    QString m_value;
    QString m_brief;
    QMenu *m_menu;
};

} // namespace podium
