// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/opening.h"
#include "app/engine/values/story.h"
#include "app/session/document/document_store.h"
#include "app/session/document/file_kinds.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QMimeData;
class QWidget;

namespace podium {

class Desk;
class Files;
class ImportReading;
class MessageBar;
class Saving;

/// The document of a window: opens, saves and closes it, asks before anything unsaved would be lost,
/// and brings in what is chosen, dropped or pasted, after a look at it. What is to be known stands in
/// a bar until it is closed.
class Documents final : public QObject
{
    Q_OBJECT

public:
    enum class Leaving { Save, Discard, Stay };
    /// Asks what to do with what is not saved; `lost` says what it is.
    using Asker = std::function<Leaving(QWidget *parent, const QString &name, const QString &lost)>;
    using Chooser = std::function<QStringList(QWidget *parent, const QString &folder)>;

    /// Dialogs stand before `window`, which is its parent.
    Documents(Desk &desk, Saving &saving, Files &files, QWidget &window);

    /// Instead of dialogs, for tests.
    void setAsker(Asker asker) { m_asker = std::move(asker); }
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }

    [[nodiscard]] DocumentStore &store() { return m_store; }
    [[nodiscard]] const DocumentStore &store() const { return m_store; }
    [[nodiscard]] MessageBar &bar() { return *m_bar; }
    /// As the title shows it; empty while none is open.
    [[nodiscard]] QString name() const;

    /// What was open when the window was closed; opened by start() where nothing else is.
    void setLast(const QString &file) { m_last = file; }
    /// Takes what an ended run left, or opens the document among `files`; brings the others in.
    /// `ahead` may have read the one that is opened.
    void start(const QString &folder, const QStringList &files, ReadingAhead ahead = {});

    void create();
    void open(const QString &file);
    void save();
    void saveAs();
    void close();
    /// Figures are looked at first; Views and the like of one's own are kept at once.
    void chooseImport();
    /// Asks for a source, and brings in what it gives.
    void fetch();
    /// What the clipboard holds: files, or the cells of a table.
    void paste();
    /// Each by what it is: a document is opened, figures are brought in, Views and the like shown.
    void openFiles(const QStringList &files);
    /// Makes it one of the document's stories; storyKept() tells of it.
    void keepStory(const Story &story);
    void removeImport(std::size_t place);
    /// Calls `then`, at once or when what is being worked out is done and what is not saved is;
    /// never when the user stays.
    void leave(std::function<void()> then);

    void translate();

Q_SIGNALS:
    void changed(); ///< name(), or whether it is saved
    /// In words, for the status line.
    void told(const QString &what);
    void storyKept(const std::string &id);

private:
    struct Sorted {
        QStringList documents;
        QStringList own;
        QStringList figures;
        /// What pictures and presentations of ours hold beside what they show.
        std::vector<std::pair<QString, Result<Opened>>> carried;
    };

    void connectStore();
    void sort(const QStringList &files, void (Documents::*take)(const Sorted &));
    void take(const Sorted &sorted);
    void takeIn(const Sorted &sorted);
    void keepFiles(const QStringList &files);
    /// `origin`: what the document remembers of where it was fetched.
    void bringIn(ImportReading *reading, const std::optional<KeptText> &origin = {});
    void showWork();
    void showAdded(const Revealed &revealed);
    void showInRanking(const Revealed &revealed);
    void offerPrediction(const Revealed &revealed);
    void say(std::function<QString()> words, std::function<QString()> button = {},
             std::function<void()> act = {});

    Desk &m_desk;
    Saving &m_saving;
    Files &m_files;
    QWidget &m_window;
    DocumentStore m_store;
    MessageBar *m_bar;
    Asker m_asker;
    Chooser m_chooser;
    QString m_last;
    std::function<void()> m_then;      ///< waits for saving
    std::function<void()> m_afterWork; ///< waits for a change of the document
    std::function<QString()> m_words;
    std::function<QString()> m_button;
    std::function<void()> m_act;
    QTimer m_patience;
    bool m_showsWork = false; ///< the bar says that a change is worked on
};

} // namespace podium
