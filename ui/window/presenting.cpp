// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presenting.h"

#include "app/data/stories/story_json.h"
#include "app/session/desk/desk.h"
#include "ui/presenter/presenter.h"
#include "ui/window/deck_saving.h"

#include <QtWidgets/QMenu>

namespace podium {

void presentAgain(const Desk &desk, Presenter &presenter, bool whereItEnded)
{
    const auto story = presenter.story();
    if (!story)
        return presentShown(desk, presenter);
    presenter.present(*story, {whereItEnded ? presenter.leftAt() : 0, false});
}

void presentShown(const Desk &desk, Presenter &presenter)
{
    if (desk.shown())
        presenter.present(shownStory(desk));
}

void fillStoryMenu(QMenu &menu, const Desk &desk, Presenter &presenter, bool rehearsal)
{
    const bool korean = desk.language() == Language::Korean;
    for (const QString &id : shippedStories()) {
        const auto story = shippedStory(id);
        if (!story)
            continue;
        QAction *action
            = menu.addAction(toQString(korean ? story->title.korean : story->title.english),
                             &presenter, [&presenter, story = *story, rehearsal] {
                                 presenter.present(story, {0, rehearsal});
                             });
        action->setEnabled(bool(desk.shown()));
    }
}

} // namespace podium
