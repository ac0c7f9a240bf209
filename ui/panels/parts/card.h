// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace podium {

/// A framed part of a workspace: a title, a quieter note beside it, tools at the right, and below
/// them what it shows.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Shortened at its end where there is no room; whole as a tooltip.
    void setNote(const QString &note);
    [[nodiscard]] QString title() const;

    /// Stands where the title would.
    void setLead(QWidget *lead);
    /// The tool shows its text only; the card owns it.
    void addTool(QWidget *tool);
    void setBody(QWidget *body);

private:
    QLabel *m_title;
    QWidget *m_note;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
};

} // namespace podium
