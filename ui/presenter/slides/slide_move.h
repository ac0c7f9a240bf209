// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QRectF>
#include <QtCore/QVariantAnimation>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace podium {

/// How a slide looks, and where its rows are.
struct SlideLook {
    QPixmap picture;
    QHash<QString, QRectF> rows; ///< by whose they are
};

/// Goes from one slide to another: rows of the same model, lab or country move from where they were
/// to where they are, all else fades. Lies above the slides and is hidden in between.
class SlideMove final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 350;

    explicit SlideMove(QWidget *parent);

    void start(SlideLook from, SlideLook to);
    /// At once.
    void finish();
    [[nodiscard]] bool isMoving() const { return m_way.state() == QAbstractAnimation::Running; }
    /// Where a row is drawn at this part of the way, 0..1; empty where it is not in both.
    [[nodiscard]] QRectF rowAt(const QString &key, double part) const;

Q_SIGNALS:
    /// The other slide is reached.
    void rested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QString &key, double part) const;

    QVariantAnimation m_way;
    SlideLook m_from;
    SlideLook m_to;
};

} // namespace podium
