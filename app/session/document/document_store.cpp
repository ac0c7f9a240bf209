// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/document_store.h"

#include "app/data/document/document_file.h"
#include "app/session/background.h"
#include "app/session/document/document_work.h"
#include "app/session/figures.h"
#include "app/session/kept_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <utility>

namespace podium {

/// What was found at the start.
struct DocumentStore::Started {
    Result<Document> file;
    std::optional<UnsavedCopy::Left> left = {};
    std::optional<Error> problem = {};
};

namespace {

constexpr int kMostRecent = 10;

std::shared_ptr<const Document> shared(Document document)
{
    return std::make_shared<const Document>(std::move(document));
}

QString nameOf(const QString &file)
{
    return QFileInfo(file).fileName();
}

/// A file that went away since is written whole.
Result<void> written(const QString &file, bool whole, const Document *before, const Document &now)
{
    if (whole || !before || !QFile::exists(file))
        return replaceDocument(file, now);
    return saveChange(file, changeBetween(*before, now));
}

} // namespace

DocumentStore::DocumentStore(Session &session, DocumentWork &work, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(work)
{
    m_files.setMaxThreadCount(1);
    connect(&session, &Session::documentChanged, this, [this] {
        copyUnsaved();
        Q_EMIT changed();
    });
}

DocumentStore::~DocumentStore() = default;

/// The result is taken on this thread, unless the store is gone by then.
template <typename Work, typename Take>
void DocumentStore::run(Work work, Take take)
{
    ++m_works;
    runInBackground(
        this, std::move(work),
        [this, take = std::move(take)](const auto &result) {
            --m_works;
            take(result);
        },
        &m_files);
}

/// The file is set aside, so that nothing is written over what somebody else may still read.
Error DocumentStore::problemOf(const QString &copy, const Error &unread)
{
    const auto aside = setAside(copy);
    return aside && !aside->isEmpty() ? wasSetAside(copy, *aside) : unread;
}

void DocumentStore::start(const QString &folder, const QString &file, ReadingAhead ahead)
{
    m_copy = std::make_unique<UnsavedCopy>(folder);
    const auto held = std::make_shared<ReadingAhead>(std::move(ahead));
    const auto read = [this, file, held] {
        Started started{Document()};
        const auto left = m_copy->left();
        if (left)
            started.left = *left;
        else // it stays under another name, for who can read it
            started.problem = problemOf(m_copy->file(), left.error());
        const QString of = started.left ? started.left->file : file;
        if (!of.isEmpty())
            started.file = held->take(of);
        return started;
    };
    if (file.isEmpty() && !QFile::exists(m_copy->file())) {
        m_session.stopAwaiting();
        return;
    }
    m_session.awaitDocument();
    run(read, [this, file](const Started &started) {
        if (started.problem)
            Q_EMIT openFailed(*started.problem);
        if (started.left)
            takeStarted(started);
        else if (!started.file)
            Q_EMIT openFailed(started.file.error());
        else if (!file.isEmpty())
            take(file, shared(*started.file), {});
        m_session.stopAwaiting();
    });
}

/// What was not saved stands on what its file holds now. A file that is gone is made again by saving;
/// one that cannot be read stays as it is, and what was not saved is a document without a file.
void DocumentStore::takeStarted(const Started &started)
{
    const UnsavedCopy::Left &left = *started.left;
    const bool readable = started.file && !left.file.isEmpty();
    const bool gone = !readable && !QFile::exists(left.file);
    const Content saved = readable ? shared(*started.file) : nullptr;
    Document now = podium::changed(saved ? *saved : Document(), left.change);
    const bool differs = !saved || !changeBetween(*saved, now).isEmpty();
    take(readable || gone ? left.file : QString(), differs ? shared(std::move(now)) : saved, saved);
    if (!readable && !gone)
        Q_EMIT openFailed(started.file.error());
    if (differs)
        Q_EMIT restored();
}

bool DocumentStore::isBusy() const
{
    return m_works > 0 || m_work.isBusy();
}

bool DocumentStore::isChanged() const
{
    const Content &now = m_session.document();
    if (!now || now == m_saved)
        return false;
    return m_saved || !now->isEmpty();
}

DocumentChange DocumentStore::unsaved() const
{
    return isChanged() ? changeBetween(m_saved ? *m_saved : Document(), *m_session.document())
                       : DocumentChange();
}

void DocumentStore::create()
{
    hold({}, {}, shared({}));
}

/// What is still being written from now on is of another document.
void DocumentStore::hold(const QString &file, Content saved, Content content)
{
    ++m_held;
    m_file = file;
    m_saved = std::move(saved);
    m_session.openDocument(std::move(content), nameOf(file));
}

void DocumentStore::open(const QString &file)
{
    run([file] { return readDocument(file); },
        [this, file, left = m_session.document()](const Result<Document> &read) {
            if (!read)
                Q_EMIT openFailed(read.error());
            else if (left != m_session.document() && isChanged())
                Q_EMIT changedMeanwhile(file);
            else
                take(file, shared(*read), {});
        });
}

/// Without `saved`, what is taken is what the file holds.
void DocumentStore::take(const QString &file, const Content &content, const Content &saved)
{
    if (QFile::exists(file))
        noteRecent(file);
    hold(file, saved || file.isEmpty() ? saved : content, content);
    Q_EMIT opened();
}

void DocumentStore::close()
{
    hold({}, {}, {});
}

void DocumentStore::discard()
{
    m_saved = m_session.document();
    copyUnsaved();
    Q_EMIT changed();
}

void DocumentStore::write(const QString &file, bool whole)
{
    const Content now = m_session.document();
    if (!now)
        return;
    run([=, before = m_saved] { return written(file, whole, before.get(), *now); },
        [this, file, now, held = m_held](const Result<void> &done) {
            if (!done) {
                Q_EMIT saveFailed(file, done.error());
                return;
            }
            noteRecent(file);
            if (held == m_held) {
                m_file = file;
                m_saved = now;
                copyUnsaved();
            }
            Q_EMIT saved(file);
            Q_EMIT changed();
        });
}

void DocumentStore::add(const std::vector<KeptImport> &imports, StepName name,
                        const std::vector<KeptText> &mappings)
{
    const auto revealed = std::make_shared<Revealed>();
    const auto work = [imports, mappings, revealed, file = nameOf(m_file)](
                          const DocumentBasis &basis, const Watch &watch) -> Result<DocumentStep> {
        DocumentStep step{shared(podium::changed(*basis.document, {imports, {}, mappings})), {}};
        step.figures = withDocument(basis.figures, step.document, file, basis.own, watch);
        if (watch.isStopped())
            return stopped();
        *revealed = revealing(*step.figures->corrected, imports, basis.view);
        step.view = revealed->filledIn ? basis.view : revealed->view;
        return step;
    };
    const auto tell = [this, revealed](const Result<void> &done) {
        if (done)
            Q_EMIT added(*revealed);
        else if (done.error().kind != Error::Kind::Stopped)
            Q_EMIT openFailed(done.error());
    };
    m_work.ask(work, std::move(name), this, tell);
}

void DocumentStore::keep(const DocumentChange &change, StepName name)
{
    if (change.isEmpty())
        return;
    if (!isOpen())
        create();
    m_session.changeDocument(shared(podium::changed(*m_session.document(), change)),
                             m_session.view(), std::move(name));
}

void DocumentStore::remove(std::size_t place, StepName name)
{
    const Content now = m_session.document();
    if (!now || place >= now->imports.size())
        return;
    Document next = *now;
    next.imports.erase(next.imports.begin() + static_cast<std::ptrdiff_t>(place));
    m_session.changeDocument(shared(std::move(next)), m_session.view(), std::move(name));
}

void DocumentStore::copyUnsaved()
{
    if (!m_copy)
        return;
    run(
        [copy = m_copy.get(), file = m_file, before = m_saved, now = m_session.document(),
         changed = isChanged(), newest = m_newestCopy, number = ++*m_newestCopy]() -> Result<void> {
            if (*newest != number)
                return {};
            if (changed)
                return copy->keep({file, changeBetween(before ? *before : Document(), *now)});
            copy->forget();
            return {};
        },
        [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT copyFailed(kept.error());
        });
}

void DocumentStore::noteRecent(const QString &file)
{
    m_recent.removeAll(file);
    m_recent.prepend(file);
    while (m_recent.size() > kMostRecent)
        m_recent.removeLast();
}

} // namespace podium
