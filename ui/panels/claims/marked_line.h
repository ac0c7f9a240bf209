// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QLineEdit>

#include <utility>

namespace podium {

/// A line to type in, one part of which can be marked as not understood; whatever is typed takes the
/// mark away. The part is underlined by hand: QLineEdit has formats for input methods alone, and
/// they would end what is being composed in Hangul.
class MarkedLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit MarkedLine(QWidget *parent = nullptr);

    void mark(qsizetype start, qsizetype length);
    void unmark() { mark(0, 0); }
    /// What is marked; empty: nothing.
    [[nodiscard]] QString marked() const { return text().mid(m_start, m_length); }
    void setMarkColour(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::pair<int, int> markEdges() const;

    qsizetype m_start = 0;
    qsizetype m_length = 0;
    QColor m_colour;
};

} // namespace podium
