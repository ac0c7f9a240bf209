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
#include "ui/slides/deck_drawing.h"
#include "ui/window/saving.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

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

StorySaving::StorySaving(Desk &desk, const StoryDesk &stories, Saving &saving, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stories(stories)
    , m_saving(saving)
{
    m_look.setInterval(150);
    m_look.callOnTimeout(this, &StorySaving::tellShare);
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, &StorySaving::drawNext);
}

StorySaving::~StorySaving() = default;

void StorySaving::save(const QString &ending, Language language)
{
    const Story *story = m_stories.story();
    if (!story || !m_file.isEmpty() || !m_desk.session().dataset())
        return;
    const bool notes = ending == ".notes.pdf"_L1;
    const QString kind = notes ? u".pdf"_s : ending;
    const QString filter = kind == ".pptx"_L1 ? tr("PowerPoint presentation (*.pptx)")
        : kind == ".pdf"_L1                   ? tr("PDF (*.pdf)")
                                              : tr("Web page (*.html)");
    const QString file = m_saving.choose(
        {tr("Save presentation"), fileNameOf(*story, language), filter, kind, {}});
    if (!file.isEmpty())
        begin(file, notes, language);
}

void StorySaving::begin(const QString &file, bool notes, Language language)
{
    m_file = file;
    m_notes = notes;
    m_slides = static_cast<int>(m_stories.story()->slides.size());
    m_done = std::make_shared<std::atomic<int>>(0);
    m_look.start();
    const auto work = [dataset = m_desk.session().dataset(), story = *m_stories.story(), file,
                       language, done = m_done] {
        const Speaking spoken(language);
        Made made;
        try {
            auto told = toldShipped(dataset, story, language,
                                    [done](int slide, int) { done->store(slide); });
            if (!told) {
                made.written = tl::unexpected(told.error());
                return made;
            }
            made.broken = told->broken.size();
            made.deck = std::move(told->deck);
            if (!file.endsWith(".pptx"_L1, Qt::CaseInsensitive))
                return made;
            const auto bytes = writtenDeck(made.deck);
            made.written
                = bytes ? writeFile(file, *bytes) : Result<void>(tl::unexpected(bytes.error()));
        } catch (const std::exception &exception) {
            made.written = tl::unexpected(unexpected(exception));
        }
        return made;
    };
    runInBackground(this, work, [this](const Made &made) { take(made); });
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
        this, [bytes = m_drawing->bytes(), file = m_file] { return writeFile(file, bytes); },
        [this](const Result<void> &written) { finish(written); });
    m_drawing.reset();
}

void StorySaving::finish(const Result<void> &written)
{
    m_look.stop();
    const QString file = std::exchange(m_file, {});
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
    Q_EMIT told(tr("Saving the presentation: slide %1 of %2").arg(m_done->load()).arg(m_slides));
}

} // namespace podium
