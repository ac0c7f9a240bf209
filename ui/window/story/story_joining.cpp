// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/story/story_joining.h"

#include "app/session/desk/desk.h"
#include "app/session/story/story_desk.h"
#include "ui/presenter/presenter.h"
#include "ui/window/deck_saving.h"
#include "ui/window/document/documents.h"
#include "ui/window/status_line.h"
#include "ui/window/story/story_saving.h"

#include <algorithm>

namespace podium {

void joinStories(const WindowParts &parts, StorySaving &saving, StatusLine &status, QWidget &window)
{
    StoryDesk &stories = parts.stories;
    Presenter &presenter = parts.presenter;
    const DocumentStore &store = parts.documents.store();
    QObject::connect(&store, &DocumentStore::opened, &stories, &StoryDesk::keepAll);
    QObject::connect(&store, &DocumentStore::saved, &stories, &StoryDesk::keepAll);
    QObject::connect(&stories, &StoryDesk::deckAsked, &saving,
                     qOverload<const QString &, Language>(&StorySaving::save));
    QObject::connect(&stories, &StoryDesk::presentAsked, &presenter, [&stories, &presenter] {
        if (const Story *story = stories.story())
            presenter.present(*story, {std::max(0, stories.place()), false});
    });
    QObject::connect(&stories, &StoryDesk::exportAsked, &window,
                     [&stories, &saving, &desk = parts.desk, &window] {
                         if (stories.story() && desk.shown())
                             askStoryExport(*stories.story(), desk, saving, window);
                     });
    QObject::connect(&presenter, &Presenter::slideKept, &stories,
                     [&stories, &presenter](const StorySlide &slide) {
                         if (stories.story() && presenter.story()->id == stories.story()->id)
                             stories.keepAnswer(slide);
                     });
    QObject::connect(&saving, &StorySaving::told, &status, &StatusLine::tell);
}

} // namespace podium
