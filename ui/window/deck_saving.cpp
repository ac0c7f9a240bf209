// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deck_saving.h"

#include "app/data/files/file_writing.h"
#include "app/data/stories/story_json.h"
#include "app/engine/ranking/answering.h"
#include "app/export/story/story_writing.h"
#include "app/models/language/local_text.h"
#include "app/session/desk/desk.h"
#include "app/session/session.h"
#include "ui/panels/exporting/story_export_dialog.h"
#include "ui/window/story/story_saving.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct DeckText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckSaving)
};

} // namespace

Story shownStory(const Desk &desk)
{
    Story story;
    story.id = "shown";
    StorySlide slide;
    slide.id = "shown";
    slide.views = {savedView(*desk.shown().dataset, *desk.shown().answer)};
    story.slides = {slide};
    return story;
}

SaveRequest slideRequest(const Desk &desk)
{
    const auto prepare
        = [dataset = desk.shown().dataset, language = desk.language(),
           story = shownStory(desk)](const QString &file) -> Result<SaveRequest::Work> {
        return [file, dataset, language, story]() -> Result<void> {
            const auto written = writtenStory(dataset, story, language);
            if (!written)
                return tl::unexpected(written.error());
            return writeFile(file, written->deck);
        };
    };
    return {DeckText::tr("Save presentation"), u"podium-slide"_s,
            DeckText::tr("PowerPoint presentation (*.pptx)"), u".pptx"_s, prepare};
}

void askStoryExport(const Story &story, Desk &desk, StorySaving &saving, QWidget &window)
{
    auto *dialog = new StoryExportDialog(story, desk.shown().dataset, desk.language(),
                                         QDate::currentDate(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &saving,
                     [dialog, &saving] { saving.save(dialog->decided()); });
    dialog->open();
}

void fillDeckMenu(QMenu &menu, Desk &desk, StorySaving &saving, QWidget &window)
{
    if (!desk.shown())
        return;
    menu.addAction(DeckText::tr("What is shown, on one slide…"), &desk,
                   [&desk] { Q_EMIT desk.savingAsked(slideRequest(desk)); });
    menu.addSeparator();
    for (const QString &id : shippedStories()) {
        const auto story = shippedStory(id, withFigures(*desk.shown().dataset, id, {}));
        if (!story)
            continue;
        menu.addAction(DeckText::tr("%1…").arg(inLanguage(story->title, desk.language())), &desk,
                       [&desk, &saving, &window, story = *story] {
                           askStoryExport(story, desk, saving, window);
                       });
    }
}

} // namespace podium
