// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deck_saving.h"

#include "app/data/files/file_writing.h"
#include "app/data/stories/story_json.h"
#include "app/engine/ranking/answering.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/story/story_writing.h"
#include "app/models/language/local_text.h"
#include "app/models/language/speaking.h"
#include "app/session/desk/desk.h"
#include "app/session/session.h"
#include "ui/panels/exporting/story_export_dialog.h"
#include "ui/slides/deck_drawing.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

#include <memory>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct DeckText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckSaving)
};

QString filterFor(const QString &ending)
{
    if (ending == ".pdf"_L1)
        return DeckText::tr("PDF (*.pdf)");
    if (ending == ".html"_L1)
        return DeckText::tr("Page for a browser (*.html)");
    return DeckText::tr("PowerPoint presentation (*.pptx)");
}

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
    return {DeckText::tr("Save presentation"), u"podium-slide"_s, filterFor(u".pptx"_s), u".pptx"_s,
            prepare};
}

SaveRequest exportRequest(const StoryExport &decided)
{
    const auto deck = std::make_shared<const Deck>(decided.told.deck);
    const QString name = u"podium-"_s + QString::fromStdString(decided.story.id);
    const auto prepare = [deck, base = decided.base, ending = decided.ending](
                             const QString &file) -> Result<SaveRequest::Work> {
        if (ending == ".pptx"_L1)
            return [file, deck, base]() -> Result<void> {
                const Speaking speaking(deck->language);
                const auto bytes = writtenDeck(*deck, base);
                if (!bytes)
                    return tl::unexpected(bytes.error());
                return writeFile(file, *bytes);
            };
        // What is drawn is drawn on this thread.
        const Speaking speaking(deck->language);
        const QByteArray bytes = ending == ".pdf"_L1 ? deckPdf(*deck, false) : deckHtml(*deck);
        return [file, bytes] { return writeFile(file, bytes); };
    };
    return {DeckText::tr("Save presentation"), name, filterFor(decided.ending), decided.ending,
            prepare};
}

void askStoryExport(const Story &story, Desk &desk, QWidget &window)
{
    auto *dialog = new StoryExportDialog(story, desk.shown().dataset, desk.language(),
                                         QDate::currentDate(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &desk, [dialog, &desk] {
        Q_EMIT desk.savingAsked(exportRequest(dialog->decided()));
    });
    dialog->open();
}

void fillDeckMenu(QMenu &menu, Desk &desk, QWidget &window)
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
                       [&desk, &window, story = *story] { askStoryExport(story, desk, window); });
    }
}

} // namespace podium
