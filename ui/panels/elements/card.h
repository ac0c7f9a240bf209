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
    /// What chooses the content. Controls stand before the tools or, where title, note and tools
    /// leave no room for all of their texts, on a line of their own. The card owns it.
    void addControl(QWidget *control);
    void setBody(QWidget *body);
    /// A line or two below the body; hidden while they are empty.
    void setFoot(const QString &text);

    /// With the controls on a line of their own.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool hasRoomForControls() const;
    void placeControls();

    QLabel *m_title;
    QWidget *m_note;
    QHBoxLayout *m_header;
    QHBoxLayout *m_below; ///< the controls' own line
    QWidget *m_controls;  ///< as wide as all of them
    int m_tools = 0;
    QWidget *m_parting = nullptr; ///< between a lead and the note; null without a lead
    QLabel *m_foot = nullptr;     ///< null before the first one
    QVBoxLayout *m_layout;
};

} // namespace podium
