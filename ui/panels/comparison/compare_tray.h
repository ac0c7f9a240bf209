// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QToolButton;

namespace podium {

class Desk;
class ItemRow;

/// A strip that gathers what is to be compared while one looks through a ranking. Shown while
/// something is in it or could be dropped on it.
class CompareTray final : public QFrame
{
    Q_OBJECT

public:
    explicit CompareTray(Desk &desk, QWidget *parent = nullptr);

    /// Rows are being dragged: it shows itself, even when empty.
    void setAwaiting(bool awaiting);

Q_SIGNALS:
    void compareAsked();

private:
    void refresh();
    void translate();

    Desk &m_desk;
    QLabel *m_title;
    ItemRow *m_items;
    QLabel *m_hint;
    QToolButton *m_clear;
    QToolButton *m_compare;
    bool m_awaiting = false;
};

} // namespace podium
