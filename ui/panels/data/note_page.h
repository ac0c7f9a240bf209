// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QListWidget;
class QToolButton;

namespace podium {

class Card;
class Desk;
class SourceText;

/// How the figures were collected and handled, to be read: SOURCES.md without its table of files,
/// in the reader's language, with its sections at the side.
class NotePage final : public QWidget
{
    Q_OBJECT

public:
    explicit NotePage(Desk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void translate();

    Desk &m_desk;
    Card *m_card;
    QToolButton *m_copy;
    QListWidget *m_sections;
    SourceText *m_text;
    bool m_filled = false; ///< in the language shown
};

} // namespace podium
