// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/story/story_workspace.h"

#include "app/data/stories/story_json.h"
#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/error_text.h"
#include "ui/panels/story/export_menu.h"
#include "ui/panels/story/new_story_dialog.h"
#include "ui/panels/story/slide_list.h"
#include "ui/panels/story/slide_view.h"
#include "ui/panels/story/slide_words.h"
#include "ui/panels/story/step_bar.h"
#include "ui/panels/story/story_offers.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

StoryWorkspace::StoryWorkspace(Desk &desk, StoryDesk &stories, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_stories(stories)
    , m_live(desk, stories, this)
    , m_model(stories, m_live, this)
    , m_pages(new QStackedWidget(this))
    , m_offers(new StoryOffers(m_pages))
    , m_sides(new QSplitter(Qt::Horizontal, m_pages))
    , m_parts(new QSplitter(Qt::Vertical, m_sides))
    , m_listCard(new Card(m_sides))
    , m_viewCard(new Card(m_parts))
    , m_list(new SlideList(m_listCard))
    , m_view(new SlideView(m_live, m_viewCard))
    , m_words(new SlideWords(stories, m_live, m_parts))
    , m_story(new MenuButton(m_listCard))
    , m_slideMenu(new MenuButton(m_listCard))
    , m_present(new QToolButton(m_listCard))
    , m_export(new MenuButton(m_listCard))
    , m_values(new MenuButton(m_viewCard))
    , m_steps(new StepBar(stories, m_live, m_viewCard))
    , m_language(new SegmentSwitch(m_viewCard))
{
    build();
    buildTools();
    connectParts();
    resetLayout();
    translate();
    applyTheme();
}

QString StoryWorkspace::key()
{
    return u"story"_s;
}

QString StoryWorkspace::title()
{
    return tr("Story");
}

QString StoryWorkspace::hint()
{
    return tr("Views with words, one slide each, for decks in English and Korean.");
}

QVariantMap StoryWorkspace::layoutState() const
{
    return {{u"sides"_s, m_sides->saveState()}, {u"parts"_s, m_parts->saveState()}};
}

void StoryWorkspace::restoreLayout(const QVariantMap &state)
{
    m_sides->restoreState(state.value(u"sides"_s).toByteArray());
    m_parts->restoreState(state.value(u"parts"_s).toByteArray());
}

void StoryWorkspace::resetLayout()
{
    m_sides->setSizes({340, 760});
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    m_parts->setSizes({440, 320});
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
}

void StoryWorkspace::build()
{
    m_list->setObjectName(u"slides"_s);
    m_view->setObjectName(u"slide"_s);
    m_list->setModel(&m_model);
    m_listCard->setBody(m_list);
    m_viewCard->setBody(m_view);
    auto *wordCard = new Card(m_parts);
    wordCard->setObjectName(u"wordCard"_s);
    wordCard->addControl(m_values);
    wordCard->setBody(m_words);
    m_parts->addWidget(m_viewCard);
    m_parts->addWidget(wordCard);
    m_sides->addWidget(m_listCard);
    m_sides->addWidget(m_parts);
    for (QSplitter *splitter : {m_sides, m_parts}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    m_pages->addWidget(m_offers);
    m_pages->addWidget(m_sides);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_pages);
}

void StoryWorkspace::buildTools()
{
    m_story->setObjectName(u"storyMenu"_s);
    m_slideMenu->setObjectName(u"slideMenu"_s);
    m_present->setObjectName(u"presentStory"_s);
    m_present->setAutoRaise(true);
    m_export->setObjectName(u"exportMenu"_s);
    m_values->setObjectName(u"valueMenu"_s);
    m_listCard->setLead(m_story);
    m_listCard->addTool(m_present);
    m_listCard->addTool(m_export);
    m_viewCard->addTool(m_slideMenu);
    m_viewCard->addControl(m_steps);
    m_viewCard->addControl(m_language);
    fillWhenShown(m_story->popup(), [this](QMenu &menu) { fillStories(menu); });
    fillWhenShown(m_slideMenu->popup(), [this](QMenu &menu) { fillSlide(menu); });
    fillWhenShown(m_export->popup(), [this](QMenu &menu) { fillExportMenu(menu, m_stories); });
    fillWhenShown(m_values->popup(), [this](QMenu &menu) { m_words->fillValues(menu); });
}

void StoryWorkspace::connectParts()
{
    connect(&m_stories, &StoryDesk::changed, this, &StoryWorkspace::refresh);
    connect(&m_stories, &StoryDesk::placeChanged, this, &StoryWorkspace::showSlide);
    connect(&m_live, &LiveStory::told, this, &StoryWorkspace::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (!m_refreshing)
                    m_stories.chooseSlide(index.row());
            });
    connect(m_list, &SlideList::moveAsked, &m_stories, &StoryDesk::moveSlide);
    connect(m_list, &SlideList::removeAsked, &m_stories, &StoryDesk::removeSlide);
    connect(m_list, &SlideList::openAsked, this, &StoryWorkspace::open);
    connect(m_list, &SlideList::menuAsked, this,
            [this](const QPoint &at) { m_slideMenu->popup().popup(at); });
    connect(m_present, &QToolButton::clicked, &m_stories, &StoryDesk::presentAsked);
    connect(m_view, &SlideView::openAsked, this, [this] { open(m_stories.place()); });
    connect(m_language, &SegmentSwitch::currentChanged, this, [this](int segment) {
        m_live.setLanguage(segment == 0 ? Language::English : Language::Korean);
    });
    connect(m_offers, &StoryOffers::storyChosen, this, &StoryWorkspace::beginWith);
    connect(&m_desk, &Desk::languageChanged, this, &StoryWorkspace::translate);
    connect(&m_desk, &Desk::themeChanged, this, &StoryWorkspace::applyTheme);
}

void StoryWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    m_live.setWatched(true);
    refresh();
}

void StoryWorkspace::hideEvent(QHideEvent *event)
{
    Workspace::hideEvent(event);
    m_live.setWatched(false);
}

void StoryWorkspace::beginWith(const QString &id)
{
    if (id.isEmpty())
        return m_stories.startEmpty();
    if (asksFor(id, "country") || asksFor(id, "lab"))
        return begin(id);
    if (auto story = shippedStory(id))
        m_stories.start(std::move(*story));
}

void StoryWorkspace::begin(const QString &id)
{
    if (!m_desk.session().dataset())
        return;
    auto *dialog = new NewStoryDialog(m_desk, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (auto story = dialog->story())
            m_stories.start(std::move(*story));
        else
            m_stories.startEmpty();
    });
    dialog->open();
}

/// The slide shows its View in the workspace that draws it.
void StoryWorkspace::open(int place)
{
    m_stories.open(place);
}

void StoryWorkspace::refresh()
{
    {
        // Rows that go take the current one along; which is looked at says the story.
        const QScopedValueRollback guard(m_refreshing, true);
        m_model.refresh();
    }
    const bool wasOffered = m_offers->isAncestorOf(window()->focusWidget());
    m_pages->setCurrentWidget(m_stories.story() ? static_cast<QWidget *>(m_sides) : m_offers);
    if (m_stories.story() && wasOffered)
        m_list->setFocus(Qt::OtherFocusReason); // not whatever Tab would have reached next
    const Story *story = m_stories.story();
    if (story)
        m_story->describe(titleOf(*story), tr("Story: %1").arg(titleOf(*story)));
    const auto &problems = m_stories.problems();
    m_listCard->setNote(problems.empty()
                            ? QString()
                            : tr("A story cannot be read. %1").arg(sentenceOf(problems.front())));
    showSlide();
}

void StoryWorkspace::showSlide()
{
    const int place = m_stories.place();
    const QModelIndex index = m_model.index(place);
    if (index.isValid() && index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
    }
    if (index.isValid())
        m_list->scrollTo(index);
    m_list->viewport()->update();
    const auto slides = m_stories.story() ? m_stories.story()->slides.size() : 0;
    m_viewCard->setTitle(tr("Slide %1 of %2").arg(place + 1).arg(slides));
    m_view->show(place, m_stories.step());
    m_steps->refresh();
}

void StoryWorkspace::applyTheme()
{
    const Theme &theme = themeOf(m_desk);
    m_list->setTheme(theme);
    m_words->setTheme(theme);
}

void StoryWorkspace::translate()
{
    m_offers->translate(m_desk.language());
    m_slideMenu->describe(tr("Slide"), tr("What can be done with the slide"));
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("On the whole screen, from the slide looked at"));
    m_export->describe(tr("Export"), tr("Save the story as a presentation"));
    m_values->describe(tr("Insert value"), tr("Values of this slide, as they are now"));
    m_list->setAccessibleName(tr("Slides"));
    findChild<Card *>(u"wordCard"_s)->setTitle(tr("Words"));
    m_language->setTexts({tr("English"), tr("Korean")});
    const QSignalBlocker blocker(m_language);
    m_language->setCurrent(m_live.language() == Language::English ? 0 : 1);
    m_words->translate();
    refresh();
}

} // namespace podium
