// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace podium {

class ElidedLabel;

/// The weight of one evaluation: its name, a slider with the weight in per cent and a lock, and how
/// far ranks move without it. A locked weight keeps its value while others move.
class WeightRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightRow(const QString &id, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    void setName(const QString &name);
    /// 0..1; says nothing to those who listen.
    void setWeight(double weight, const QString &text);
    [[nodiscard]] double weight() const { return m_weight; }
    void setNote(const QString &note, const QString &explanation);
    [[nodiscard]] bool isLocked() const;
    void setLocked(bool locked);
    /// Whether anything can move it: not while it is locked, nor while all its fellows are.
    void setMovable(bool movable);

Q_SIGNALS:
    void dragged(double weight);
    void released();
    void lockChanged();

private:
    QString m_id;
    double m_weight = 0;
    ElidedLabel *m_name;
    QToolButton *m_lock;
    QLabel *m_percent;
    QSlider *m_slider;
    ElidedLabel *m_note;
};

} // namespace podium
