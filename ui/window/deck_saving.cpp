// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deck_saving.h"

#include "app/data/files/file_writing.h"
#include "app/data/stories/story_json.h"
#include "app/export/story/story_writing.h"
#include "app/session/desk/desk.h"
#include "app/session/session.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

#include <functional>
#include <memory>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct DeckText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckSaving)
};

using StoryMaker = std::function<Result<Story>()>;

Result<void> writeStory(const QString &file, const std::shared_ptr<const Dataset> &dataset,
                        const StoryMaker &make, Language language)
{
    const auto story = make();
    if (!story)
        return tl::unexpected(story.error());
    const auto written = writtenStory(dataset, *story, language);
    if (!written)
        return tl::unexpected(written.error());
    return writeFile(file, written->deck);
}

SaveRequest request(const Desk &desk, const QString &name, const StoryMaker &make)
{
    const auto prepare = [dataset = desk.shown().dataset, language = desk.language(),
                          make](const QString &file) -> Result<SaveRequest::Work> {
        return
            [file, dataset, language, make] { return writeStory(file, dataset, make, language); };
    };
    return {DeckText::tr("Save presentation"), name,
            DeckText::tr("PowerPoint presentation (*.pptx)"), u".pptx"_s, prepare};
}

} // namespace

Story shownStory(const Desk &desk)
{
    Story story;
    story.id = "shown";
    StorySlide slide;
    slide.id = "shown";
    slide.views = {desk.shown().answer->view};
    story.slides = {slide};
    return story;
}

SaveRequest slideRequest(const Desk &desk)
{
    return request(desk, u"podium-slide"_s,
                   [story = shownStory(desk)] { return Result<Story>(story); });
}

SaveRequest storyRequest(const Desk &desk, const QString &story)
{
    return request(desk, u"podium-"_s + story, [story] { return shippedStory(story); });
}

void fillDeckMenu(QMenu &menu, Desk &desk)
{
    if (!desk.shown())
        return;
    menu.addAction(DeckText::tr("What is shown, on one slide…"), &desk,
                   [&desk] { Q_EMIT desk.savingAsked(slideRequest(desk)); });
    menu.addSeparator();
    const bool korean = desk.language() == Language::Korean;
    for (const QString &id : shippedStories()) {
        const auto story = shippedStory(id);
        if (!story)
            continue;
        const auto &title = korean ? story->title.korean : story->title.english;
        menu.addAction(DeckText::tr("%1…").arg(QString::fromStdString(title)), &desk,
                       [&desk, id] { Q_EMIT desk.savingAsked(storyRequest(desk, id)); });
    }
}

} // namespace podium
