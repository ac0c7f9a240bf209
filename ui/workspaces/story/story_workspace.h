// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/story/live_story.h"
#include "ui/panels/story/slide_model.h"
#include "ui/workspaces/workspace.h"

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace podium {

class Card;
class Desk;
class MenuButton;
class SegmentSwitch;
class SlideList;
class SlideView;
class SlideWords;
class StepBar;
class StoryOffers;

/// Where a story is made: its slides below one another, the one looked at as decks have it, and its
/// words in both languages.
class StoryWorkspace final : public Workspace
{
    Q_OBJECT

public:
    StoryWorkspace(Desk &desk, StoryDesk &stories, QWidget *parent);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] bool hasModels() const override { return false; }
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;
    [[nodiscard]] const LiveStory &live() const { return m_live; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildTools();
    void connectParts();
    void beginWith(const QString &id);
    void begin(const QString &id = {});
    void rename();
    void fillStories(QMenu &menu);
    void fillSlide(QMenu &menu);
    void fillParting(QMenu &menu);
    [[nodiscard]] QString titleOf(const Story &story) const;
    void open(int place);
    void refresh();
    void showSlide();
    void applyTheme();
    void translate();

    Desk &m_desk;
    StoryDesk &m_stories;
    LiveStory m_live;
    SlideModel m_model;
    QStackedWidget *m_pages;
    StoryOffers *m_offers;
    QSplitter *m_sides;
    QSplitter *m_parts;
    Card *m_listCard;
    Card *m_viewCard;
    SlideList *m_list;
    SlideView *m_view;
    SlideWords *m_words;
    MenuButton *m_story;
    MenuButton *m_slideMenu;
    QToolButton *m_present;
    MenuButton *m_export;
    MenuButton *m_values;
    StepBar *m_steps;
    SegmentSwitch *m_language;
    bool m_refreshing = false;
};

} // namespace podium
