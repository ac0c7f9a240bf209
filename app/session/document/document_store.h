// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/data/document/document_change.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"
#include "app/session/document/reading_ahead.h"
#include "app/session/document/revealing.h"
#include "app/session/document/unsaved_copy.h"
#include "app/session/session.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace podium {

class DocumentWork;

/// The open document of a session as a file: what it is called, whether what it holds is saved, and
/// the documents before it. The session holds what is in it, with its undo. Files are read and
/// written off the UI thread, one after the other. Whatever is not saved is in a copy of its own.
class DocumentStore final : public QObject
{
    Q_OBJECT

public:
    /// Changes that have to be worked out go to `work`.
    DocumentStore(Session &session, DocumentWork &work, QObject *parent = nullptr);
    ~DocumentStore() override;

    /// Keeps what is not saved in this folder, and takes what an ended run left there; else opens
    /// `file`, unless it is empty. `ahead` may have read it already.
    void start(const QString &folder, const QString &file, ReadingAhead ahead = {});

    [[nodiscard]] bool isOpen() const { return m_session.document() != nullptr; }
    [[nodiscard]] bool isChanged() const;
    /// What leads from what is saved to what is open.
    [[nodiscard]] DocumentChange unsaved() const;
    [[nodiscard]] const QString &file() const { return m_file; } ///< empty: it has none yet
    /// Reads or writes a file, or works out a change.
    [[nodiscard]] bool isBusy() const;
    /// Files of documents, the newest first.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &files) { m_recent = files; }

    void create();
    /// In place of the one that is open, which stays where the file cannot be read.
    void open(const QString &file);
    /// Into its file, which it must have.
    void save() { write(m_file, false); }
    void saveAs(const QString &file) { write(file, true); }
    void close();
    /// What is not saved need not survive: whoever asks leaves it behind.
    void discard();

    /// Brings these in, one step to undo, and shows what they are about; without an open document
    /// in a new one. What the document has already is read anew. `mappings` are remembered with them.
    void add(const std::vector<KeptImport> &imports, StepName name,
             const std::vector<KeptText> &mappings = {});
    /// Keeps what is one's own, or takes it out; one step to undo. Without an open document in a new
    /// one.
    void keep(const DocumentChange &change, StepName name);
    /// Takes the import at this place of Document::imports out; one step to undo.
    void remove(std::size_t place, StepName name);

Q_SIGNALS:
    void changed(); ///< which document is open, or whether it is saved
    void opened();
    void saved(const QString &file);
    /// Something was brought in, and is shown like this.
    void added(const podium::Revealed &revealed);
    /// What an ended run left is open again, with what is not saved.
    void restored();
    void openFailed(const podium::Error &error);
    /// What was open was changed while this file was read, which is not open therefore.
    void changedMeanwhile(const QString &file);
    void saveFailed(const QString &file, const podium::Error &error);
    /// What is not saved could not be copied, and would not survive a crash.
    void copyFailed(const podium::Error &error);

private:
    struct Started;
    using Content = std::shared_ptr<const Document>;

    template <typename Work, typename Take>
    void run(Work work, Take take);
    void take(const QString &file, const Content &content, const Content &saved);
    void hold(const QString &file, Content saved, Content content);
    [[nodiscard]] static Error problemOf(const QString &copy, const Error &unread);
    void takeStarted(const Started &started);
    void write(const QString &file, bool whole);
    void copyUnsaved();
    void noteRecent(const QString &file);

    Session &m_session;
    DocumentWork &m_work;
    QString m_file;
    Content m_saved; ///< what is in the file, as far as it is ours
    QStringList m_recent;
    std::unique_ptr<UnsavedCopy> m_copy;
    QThreadPool m_files; ///< of one thread: in the order it was asked for
    int m_works = 0;
    int m_held = 0; ///< counts the documents that were held
    /// Of copies of what is not saved: one that a newer follows is not written.
    std::shared_ptr<std::atomic<quint64>> m_newestCopy = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace podium
