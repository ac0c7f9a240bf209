// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/story/story_desk.h"
#include "ui/panels/story/word_field.h"

#include <QtWidgets/QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace podium {

class LiveStory;
struct BrokenSentence;

/// What is said on a slide, English and Korean side by side. A sentence that the figures do not
/// carry is red, with why, and one button for what can be said instead.
class SlideWords final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SlideWords(StoryDesk &stories, const LiveStory &live, QWidget *parent);

    void setTheme(const Theme &theme);
    void refresh();
    void translate();
    /// Live values of the slide, to be put where one writes.
    void fillValues(QMenu &menu);

private:
    struct Row {
        StoryDesk::Words which;
        QLabel *label;
        WordField *english;
        WordField *korean;
    };

    void build();
    void addRow(QGridLayout &grid, StoryDesk::Words which, const QString &name);
    void write(const Row &row);
    void showMissing(const Row &row) const;
    void showBroken();
    void addBroken(const BrokenSentence &broken);
    [[nodiscard]] bool isOfText(const QString &sentence) const;
    void say(const BrokenSentence &broken);

    StoryDesk &m_stories;
    const LiveStory &m_live;
    QLabel *m_english;
    QLabel *m_korean;
    QWidget *m_problems;
    QVBoxLayout *m_problemLines;
    std::vector<Row> m_rows;
    WordField *m_writing = nullptr; ///< where one wrote last
};

} // namespace podium
