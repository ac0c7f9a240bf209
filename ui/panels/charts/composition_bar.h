// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace podium {

class Desk;

/// Which countries the world's top N come from: one bar, a piece for each country, with its name
/// and number. Left and right walk through the pieces; a click or Return chooses the country.
class CompositionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CompositionBar(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Piece {
        QString country;
        QString name;
        int models = 0;
        QRectF area;
    };

    void takeAnswer();
    void describe();
    [[nodiscard]] QList<Piece> pieces() const;
    void paintPiece(QPainter &painter, const Piece &piece, bool current) const;

    Desk &m_desk;
    int m_current = -1; ///< piece the keyboard stands on
};

} // namespace podium
