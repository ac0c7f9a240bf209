// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/story/story_saving.h"

#include "app/data/files/file_writing.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/story/story_writing.h"
#include "app/models/language/local_text.h"
#include "app/models/language/speaking.h"
#include "app/session/background.h"
#include "app/session/desk/desk.h"
#include "app/session/story/story_desk.h"
#include "app/session/unexpected.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/panels/exporting/story_export_dialog.h"
#include "ui/slides/deck_drawing.h"
#include "ui/window/saving.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <functional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

/// A deck that is to be drawn, or one that is written already.
struct StorySaving::Made {
    Result<void> written;
    Deck deck;
    qsizetype broken = 0;
};

namespace {

/// What a deck is written of.
struct Written {
    Deck deck;
    DeckBase base;
    qsizetype broken = 0;
};

/// As a file can be called everywhere.
QString fileNameOf(const Story &story, Language language)
{
    static const QRegularExpression kOther(u"[^\\p{L}\\p{N}]+"_s);
    QString name = inLanguage(story.title, language);
    name.replace(kOther, u"-"_s);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? toQString(story.id) : name.left(80);
}

} // namespace

StorySaving::StorySaving(Desk &desk, const StoryDesk &stories, Saving &saving, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_stories(stories)
    , m_saving(saving)
    , m_bar(new MessageBar(MessageBar::Kind::Hint, &window))
{
    m_bar->setObjectName(u"storySavingBar"_s);
    connect(m_bar, &MessageBar::buttonClicked, this, &StorySaving::stop);
    m_look.setInterval(400);
    m_look.callOnTimeout(this, &StorySaving::tellShare);
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, &StorySaving::drawNext);
}

StorySaving::~StorySaving()
{
    if (m_stopped)
        m_stopped->store(true);
}

QString StorySaving::choose(const QString &ending, const Story &story, Language language)
{
    const QString filter = ending == ".pptx"_L1 ? tr("PowerPoint presentation (*.pptx)")
        : ending == ".pdf"_L1                   ? tr("PDF (*.pdf)")
                                                : tr("Web page (*.html)");
    return m_saving.choose(
        {tr("Save presentation"), fileNameOf(story, language), filter, ending, {}});
}

/// What the dialog was opened for is saved, whatever becomes of the document while it is open.
void StorySaving::save(const QString &ending, Language language)
{
    const auto dataset = m_desk.session().dataset();
    if (!m_stories.story() || !m_file.isEmpty() || !dataset)
        return;
    const Story story = *m_stories.story();
    const bool notes = ending == ".notes.pdf"_L1;
    const QString file = choose(notes ? u".pdf"_s : ending, story, language);
    if (file.isEmpty() || !m_file.isEmpty())
        return;
    m_notes = notes;
    begin(file, story,
          [dataset, story, language](const std::function<void(int)> &tell) -> Result<Written> {
              const Speaking spoken(language);
              auto told
                  = toldShipped(dataset, story, language, [&tell](int slide, int) { tell(slide); });
              if (!told)
                  return tl::unexpected(told.error());
              return Written{std::move(told->deck), ownBase(language), told->broken.size()};
          });
}

void StorySaving::save(const StoryExport &decided)
{
    if (!m_file.isEmpty())
        return;
    const QString file = choose(decided.ending, decided.story, decided.told.deck.language);
    if (file.isEmpty() || !m_file.isEmpty())
        return;
    m_notes = false;
    begin(file, decided.story,
          [deck = decided.told.deck, base = decided.base](const auto &) -> Result<Written> {
              return Written{deck, base, 0};
          });
}

template <typename Work>
void StorySaving::begin(const QString &file, const Story &story, Work work)
{
    m_file = file;
    m_slides = static_cast<int>(story.slides.size());
    m_done = std::make_shared<std::atomic<int>>(0);
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_look.start();
    const auto make = [work = std::move(work), file, done = m_done, stopped = m_stopped] {
        Made made;
        try {
            auto told = work([done](int slide) { done->store(slide); });
            if (!told) {
                made.written = tl::unexpected(told.error());
                return made;
            }
            made.broken = told->broken;
            made.deck = std::move(told->deck);
            if (!file.endsWith(".pptx"_L1, Qt::CaseInsensitive) || *stopped)
                return made;
            const Speaking spoken(made.deck.language);
            const auto bytes = writtenDeck(made.deck, told->base);
            if (!bytes)
                made.written = tl::unexpected(bytes.error());
            else if (!*stopped)
                made.written = writeFile(file, *bytes);
        } catch (const std::exception &exception) {
            made.written = tl::unexpected(unexpected(exception));
        }
        return made;
    };
    runInBackground(this, make, [this, stopped = m_stopped](const Made &made) {
        if (!*stopped)
            take(made);
    });
}

void StorySaving::stop()
{
    if (m_file.isEmpty())
        return;
    m_stopped->store(true);
    m_drawing.reset();
    end();
    Q_EMIT told(tr("The presentation was not saved."));
}

void StorySaving::end()
{
    m_look.stop();
    m_next.stop();
    m_bar->hide();
    m_file.clear();
}

void StorySaving::take(const Made &made)
{
    m_broken = made.broken;
    if (!made.written || m_file.endsWith(".pptx"_L1, Qt::CaseInsensitive)) {
        finish(made.written);
        return;
    }
    const bool html = m_file.endsWith(".html"_L1, Qt::CaseInsensitive);
    m_drawing = std::make_unique<SlideDrawing>(made.deck,
                                               html          ? SlideDrawing::Kind::Html
                                                   : m_notes ? SlideDrawing::Kind::PdfWithNotes
                                                             : SlideDrawing::Kind::Pdf);
    m_done->store(0);
    m_next.start(0);
}

/// Charts are drawn where widgets are; between two slides the window does whatever else it has to.
void StorySaving::drawNext()
{
    bool drawn = false;
    {
        const Speaking spoken(m_drawing->language());
        drawn = m_drawing->drawNext();
    }
    if (drawn) {
        m_done->fetch_add(1);
        m_next.start(0);
        return;
    }
    runInBackground(
        this,
        [bytes = m_drawing->bytes(), file = m_file, stopped = m_stopped] {
            return *stopped ? Result<void>() : writeFile(file, bytes);
        },
        [this, stopped = m_stopped](const Result<void> &written) {
            if (!*stopped)
                finish(written);
        });
    m_drawing.reset();
}

void StorySaving::finish(const Result<void> &written)
{
    const QString file = m_file;
    end();
    if (!written) {
        m_saving.complain(file, written.error());
        return;
    }
    Q_EMIT m_saving.saved(file);
    if (m_broken > 0)
        Q_EMIT told(tr("Saved “%1”. %n sentences in it do not hold; the story shows them in red.",
                       nullptr, static_cast<int>(m_broken))
                        .arg(QDir::toNativeSeparators(file)));
}

void StorySaving::tellShare()
{
    m_bar->say(tr("Saving the presentation: slide %1 of %2").arg(m_done->load()).arg(m_slides),
               tr("Cancel"));
}

void StorySaving::translate()
{
    m_bar->translate();
    if (!m_bar->isHidden())
        tellShare();
}

} // namespace podium
