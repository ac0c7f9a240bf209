// SPDX-License-Identifier: GPL-3.0-or-later
// How files and cells come into the document.
#include "ui/window/document/documents.h"

#include "app/data/document/keeping.h"
#include "app/data/stories/own_stories.h"
#include "app/export/carrying/carried.h"
#include "app/fetching/fetch_record.h"
#include "app/models/language/language.h"
#include "app/session/background.h"
#include "app/session/desk/desk.h"
#include "app/session/document/document_work.h"
#include "app/session/document/import_reading.h"
#include "app/session/story/story_edits.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/panels/error_text.h"
#include "ui/panels/importing/fetch_dialog.h"
#include "ui/panels/importing/import_dialog.h"
#include "ui/window/files.h"
#include "ui/window/saving.h"

#include <QtCore/QDate>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Looks no further than the first letter: a clipboard may hold millions.
bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

/// What files of one's own become in a document; all of them, or none.
Result<DocumentChange> keptFromFiles(const QStringList &files, const Dataset &known, Date today)
{
    DocumentChange all;
    for (const QString &file : files) {
        auto kept = keptFromFile(file, known, today);
        if (!kept)
            return kept;
        std::ranges::move(kept->texts, std::back_inserter(all.texts));
        std::ranges::move(kept->scenarios, std::back_inserter(all.scenarios));
        std::ranges::move(kept->corrected, std::back_inserter(all.corrected));
    }
    return all;
}

} // namespace

void Documents::chooseImport()
{
    const QStringList files = m_chooser(&m_window, m_saving.folder());
    if (!files.isEmpty())
        sort(files, &Documents::takeIn);
}

void Documents::fetch()
{
    auto *dialog = new FetchDialog(m_desk.session().document(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FetchDialog::fetched, this,
            [this](const Fetched &fetched, const Service &service) {
                if (fetched.unchanged) {
                    say([name = service.name] {
                        return tr("Nothing changed since the last fetch: %1.").arg(name);
                    });
                    return;
                }
                bringIn(new ImportReading(m_desk.session(),
                                          {.name = fetched.name,
                                           .bytes = fetched.bytes,
                                           .origin = originOf(fetched.record)}),
                        keptText(fetched.record, service));
            });
    dialog->open();
}

void Documents::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const QStringList files = held ? Files::filesOf(*held) : QStringList();
    if (!files.isEmpty())
        openFiles(files);
    else if (const QString text = held ? held->text() : QString(); isBlank(text))
        Q_EMIT told(tr("The clipboard holds no table; copy cells of one first."));
    else
        bringIn(new ImportReading(m_desk.session(), {.name = tr("Pasted cells"), .text = text}));
}

void Documents::openFiles(const QStringList &files)
{
    if (!files.isEmpty())
        sort(files, &Documents::take);
}

void Documents::sort(const QStringList &files, void (Documents::*take)(const Sorted &))
{
    m_saving.setFolder(QFileInfo(files.front()).absolutePath());
    const auto known = m_desk.session().figures().shipped;
    const auto sorting = [files, known] {
        Sorted sorted;
        const Dataset none;
        for (const QString &file : files) {
            if (auto carried = carriedIn(file)) {
                sorted.carried.emplace_back(file, std::move(*carried));
                continue;
            }
            const FileKind kind = kindOf(file, known ? *known : none);
            (kind == FileKind::Document      ? sorted.documents
                 : kind == FileKind::Figures ? sorted.figures
                                             : sorted.own)
                << file;
        }
        return sorted;
    };
    runInBackground(this, sorting, [this, take](const Sorted &sorted) { (this->*take)(sorted); });
}

/// As take(), but what is one's own is kept in the document rather than shown.
void Documents::takeIn(const Sorted &sorted)
{
    Sorted others = sorted;
    others.own.clear();
    if (!sorted.own.isEmpty())
        keepFiles(sorted.own);
    take(others);
}

/// All of them in one step, or none.
void Documents::keepFiles(const QStringList &files)
{
    const Date today = toDate(QDate::currentDate());
    const QString first = QFileInfo(files.front()).fileName();
    m_desk.documentWork().ask(
        changeOf([files, today](const DocumentBasis &basis, const Watch &) {
            return keptFromFiles(files, basis.figures.joined ? *basis.figures.joined : Dataset(),
                                 today);
        }),
        [first] { return tr("Import “%1”").arg(first); }, this,
        [this, first](const Result<void> &done) {
            if (!done && done.error().kind == Error::Kind::Stopped)
                return;
            if (!done)
                say([error = done.error()] {
                    return tr("Nothing was imported. %1").arg(sentenceOf(error));
                });
            else
                say([first] {
                    return tr("“%1” is in the document; Data, Scenarios lists what it keeps.")
                        .arg(first);
                });
        });
}

/// Under an id of its own, so that no other story is lost.
void Documents::keepStory(const Story &story)
{
    const auto kept = std::make_shared<std::string>();
    m_desk.documentWork().ask(
        changeOf([story, kept](const DocumentBasis &basis, const Watch &) {
            std::vector<std::string> taken;
            for (const KeptText &text : basis.document->texts) {
                if (text.kind == KeptText::Kind::Story)
                    taken.push_back(text.name);
            }
            Story own = story;
            own.id = *kept = freeId(taken, story.id);
            return Result<DocumentChange>(DocumentChange{.texts = {keptStory(own)}});
        }),
        [] { return tr("Open a story"); }, this,
        [this, kept](const Result<void> &done) {
            if (done)
                Q_EMIT storyKept(*kept);
            else if (done.error().kind != Error::Kind::Stopped)
                say([error = done.error()] {
                    return tr("Nothing was imported. %1").arg(sentenceOf(error));
                });
        });
}

void Documents::take(const Sorted &sorted)
{
    for (const QString &file : sorted.own)
        m_files.open(file);
    for (const auto &[file, carried] : sorted.carried)
        m_files.take(file, carried);
    if (!sorted.documents.isEmpty())
        open(sorted.documents.front());
    if (!sorted.figures.isEmpty())
        bringIn(new ImportReading(m_desk.session(), sorted.figures));
}

void Documents::bringIn(ImportReading *reading, const std::optional<KeptText> &origin)
{
    auto *dialog = new ImportDialog(m_desk, reading, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, origin] {
        const std::vector<KeptImport> imports = dialog->reading().imports();
        if (imports.empty())
            return;
        std::vector<KeptText> texts = dialog->reading().mappings();
        if (origin)
            texts.push_back(*origin);
        const QString first = QString::fromStdString(imports.front()->file);
        const auto count = static_cast<int>(imports.size());
        const auto step = [first, count] {
            return count == 1 ? tr("Import “%1”").arg(first)
                              : tr("Import %n files", nullptr, count);
        };
        m_store.add(imports, step, texts);
    });
    dialog->open();
}

void Documents::removeImport(std::size_t place)
{
    const auto &document = m_desk.session().document();
    if (!document || place >= document->imports.size())
        return;
    const QString file = QString::fromStdString(document->imports[place]->file);
    m_store.remove(place, [file] { return tr("Remove the import “%1”").arg(file); });
}

/// What had to change so that it is seen is said, with the way back.
void Documents::showAdded(const Revealed &revealed)
{
    if (revealed.model.empty()) {
        Q_EMIT m_desk.workspaceAsked(u"data"_s);
        say([] {
            return tr("Imported. Nothing of it has an index under the rules that are chosen; the "
                      "workspace Data lists it with its findings.");
        });
        return;
    }
    if (revealed.filledIn) {
        offerPrediction(revealed);
        return;
    }
    showInRanking(revealed);
    say(
        [revealed] {
            QStringList said{tr("Imported, and ranked among the others.")};
            if (revealed.otherSnapshot)
                said << tr("Its own snapshot is shown.");
            if (revealed.unfolded)
                said << tr("All variants are shown.");
            if (revealed.unfiltered)
                said << tr("Filters are reset.");
            return said.join(u' ');
        },
        [] { return tr("Undo the import"); }, [this] { m_desk.session().undo(); });
}

void Documents::showInRanking(const Revealed &revealed)
{
    m_desk.clearSearch();
    m_desk.chooseModel(QString::fromStdString(revealed.model));
    Q_EMIT m_desk.workspaceAsked(u"ranking"_s);
}

/// It would have an index where missing scores are predicted, which changes the ranks of all models:
/// the reader decides.
void Documents::offerPrediction(const Revealed &revealed)
{
    Q_EMIT m_desk.workspaceAsked(u"data"_s);
    say(
        [revealed] {
            return tr("Imported. It has scores of %1 of %2 evaluations, so it has no index as long as "
                      "missing scores are not predicted, which is a rule for all models.")
                .arg(revealed.measured)
                .arg(revealed.parts);
        },
        [] { return tr("Predict missing scores of all models"); },
        [this, revealed] {
            m_bar->hide();
            m_desk.session().setView(revealed.view, [] { return tr("Predict missing scores"); });
            showInRanking(revealed);
        });
}

} // namespace podium
