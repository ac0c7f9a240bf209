// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presenting.h"

#include "app/data/stories/story_json.h"
#include "app/models/language/local_text.h"
#include "app/session/desk/desk.h"
#include "app/session/story/story_desk.h"
#include "ui/presenter/presenter.h"
#include "ui/window/deck_saving.h"

#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

void presentAgain(const Desk &desk, Presenter &presenter, bool whereItEnded)
{
    const auto story = presenter.story();
    if (!story)
        return presentShown(desk, presenter);
    presenter.present(*story, {whereItEnded ? presenter.leftAt() : 0, false});
}

void presentWorkedOn(const Desk &desk, const StoryDesk &stories, Presenter &presenter)
{
    const Story *const story = stories.story();
    if (!story || story->slides.empty() || !desk.shown())
        return presentAgain(desk, presenter, false);
    presenter.present(*story, {0, false});
}

void presentShown(const Desk &desk, Presenter &presenter)
{
    if (desk.shown())
        presenter.present(shownStory(desk));
}

void fillStoryMenu(QMenu &menu, const Desk &desk, const StoryDesk &stories, Presenter &presenter,
                   bool rehearsal)
{
    const auto add = [&](const Story &story) {
        QString title = inLanguage(story.title, desk.language());
        title.replace(u'&', u"&&"_s); // of one's own, and no mnemonic
        QAction *action = menu.addAction(title.isEmpty() ? toQString(story.id) : title, &presenter,
                                         [&presenter, story, rehearsal] {
                                             presenter.present(story, {0, rehearsal});
                                         });
        action->setEnabled(bool(desk.shown()));
    };
    for (const Story &story : stories.stories())
        add(story);
    if (!stories.stories().empty())
        menu.addSeparator();
    if (!desk.shown())
        return;
    for (const QString &id : shippedStories()) {
        if (const auto story = shippedStory(id, withFigures(*desk.shown().dataset, id, {})))
            add(*story);
    }
}

} // namespace podium
