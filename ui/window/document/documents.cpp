// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/document/documents.h"

#include "app/data/document/document_change.h"
#include "app/session/background.h"
#include "app/session/desk/desk.h"
#include "app/session/document/document_work.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/panels/error_text.h"
#include "ui/window/files.h"
#include "ui/window/saving.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 400; ///< milliseconds after which work is shown

/// What would be lost, in words: "an import, the story".
QString lostText(const DocumentChange &lost)
{
    QStringList parts;
    const auto add = [&parts](bool is, const QString &what) {
        if (is)
            parts << what;
    };
    const auto keeps = [&lost](std::initializer_list<KeptText::Kind> kinds) {
        return std::ranges::any_of(lost.texts, [&kinds](const KeptText &text) {
            return std::ranges::find(kinds, text.kind) != kinds.end();
        });
    };
    add(!lost.added.empty() || !lost.removed.empty(), Documents::tr("imports"));
    add(!lost.corrected.empty() || !lost.uncorrected.empty(), Documents::tr("corrections"));
    add(!lost.scenarios.empty(), Documents::tr("scenarios"));
    add(keeps({KeptText::Kind::Story}), Documents::tr("stories"));
    add(keeps({KeptText::Kind::View}), Documents::tr("views"));
    add(keeps({KeptText::Kind::Method}), Documents::tr("methods"));
    add(keeps({KeptText::Kind::Claims}), Documents::tr("claims"));
    return parts.isEmpty()
        ? Documents::tr("Without saving, what was changed since is lost.")
        : Documents::tr("Without saving, changes of these are lost: %1.").arg(parts.join(u", "_s));
}

Documents::Leaving askToLeave(QWidget *parent, const QString &name, const QString &lost)
{
    QMessageBox box(QMessageBox::Question, Documents::tr("Save the document?"),
                    Documents::tr("“%1” holds what is not saved.").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lost);
    box.button(QMessageBox::Save)->setText(Documents::tr("Save"));
    box.button(QMessageBox::Discard)->setText(Documents::tr("Do not save"));
    box.button(QMessageBox::Cancel)->setText(Documents::tr("Cancel"));
    for (QAbstractButton *button : box.buttons())
        button->setIcon({});
    switch (box.exec()) {
    case QMessageBox::Save:
        return Documents::Leaving::Save;
    case QMessageBox::Discard:
        return Documents::Leaving::Discard;
    default:
        return Documents::Leaving::Stay;
    }
}

QStringList askForFiles(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(
        parent, Documents::tr("Import"), folder,
        Documents::tr(
            "Tables and results (*.csv *.tsv *.txt *.md *.html *.htm *.xlsx *.ods *.eval *.zip *.gz *.zst *.json *.jsonl *.yaml *.xml)")
            + u";;"_s + Documents::tr("All files (*)"));
}

QString fileName(const QString &file)
{
    return QFileInfo(file).fileName();
}

} // namespace

Documents::Documents(Desk &desk, Saving &saving, Files &files, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_saving(saving)
    , m_files(files)
    , m_window(window)
    , m_store(desk.session(), desk.documentWork())
    , m_bar(new MessageBar(MessageBar::Kind::Hint, &window))
    , m_asker(askToLeave)
    , m_chooser(askForFiles)
{
    m_bar->setObjectName(u"documentBar"_s);
    connect(m_bar, &MessageBar::buttonClicked, this, [this] {
        if (m_act)
            m_act();
    });
    connectStore();
}

void Documents::connectStore()
{
    connect(&m_store, &DocumentStore::changed, this, &Documents::changed);
    connect(&m_store, &DocumentStore::added, this, &Documents::showAdded);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &Documents::showWork);
    connect(&m_desk.documentWork(), &DocumentWork::busyChanged, this, [this] {
        if (m_desk.documentWork().isBusy()) {
            m_patience.start();
            return;
        }
        m_patience.stop();
        if (std::exchange(m_showsWork, false))
            m_bar->hide();
        if (auto then = std::exchange(m_afterWork, {}))
            leave(std::move(then));
    });
    connect(&m_store, &DocumentStore::opened, this,
            [this] { Q_EMIT told(tr("Opened the document “%1”.").arg(name())); });
    connect(&m_store, &DocumentStore::saved, this, [this](const QString &file) {
        m_bar->hide();
        Q_EMIT told(tr("Saved “%1”.").arg(fileName(file)));
        if (auto then = std::exchange(m_then, {}))
            leave(std::move(then)); // who changed it meanwhile is asked once more
    });
    connect(&m_store, &DocumentStore::saveFailed, this,
            [this](const QString &file, const Error &error) {
                m_then = {};
                m_saving.complain(file, error);
            });
    connect(&m_store, &DocumentStore::changedMeanwhile, this, &Documents::open);
    connect(&m_store, &DocumentStore::openFailed, this, [this](const Error &error) {
        say([error] { return tr("The document was not opened. %1").arg(sentenceOf(error)); });
    });
    connect(&m_store, &DocumentStore::copyFailed, this, [this](const Error &error) {
        say([error] {
            return tr("What is not saved would not survive a crash; save the document. %1")
                .arg(sentenceOf(error));
        });
    });
    connect(&m_store, &DocumentStore::restored, this, [this] {
        say(
            [this] {
                return tr("Podium ended before “%1” was saved; what was not saved is open again.")
                    .arg(name());
            },
            [] { return tr("Save"); }, [this] { save(); });
    });
}

QString Documents::name() const
{
    if (!m_store.isOpen())
        return {};
    return m_store.file().isEmpty() ? tr("Untitled document") : fileName(m_store.file());
}

void Documents::start(const QString &folder, const QStringList &files, ReadingAhead ahead)
{
    if (files.isEmpty()) {
        m_store.start(folder, QFileInfo::exists(m_last) ? m_last : QString(), std::move(ahead));
        return;
    }
    const auto sorting = [files] {
        Sorted sorted;
        for (const QString &file : files) {
            const bool first
                = sorted.documents.isEmpty() && (file.endsWith(".podium"_L1) || isDocument(file));
            (first ? sorted.documents : sorted.figures) << QFileInfo(file).absoluteFilePath();
        }
        return sorted;
    };
    m_desk.session().awaitDocument(); // one of them may be it
    const auto held = std::make_shared<ReadingAhead>(std::move(ahead));
    runInBackground(this, sorting, [this, folder, held](const Sorted &sorted) {
        m_store.start(folder,
                      sorted.documents.isEmpty() && QFileInfo::exists(m_last)
                          ? m_last
                          : sorted.documents.value(0),
                      std::move(*held));
        openFiles(sorted.figures);
    });
}

void Documents::create()
{
    leave([this] { m_store.create(); });
}

void Documents::open(const QString &file)
{
    leave([this, file] { m_store.open(file); });
}

void Documents::close()
{
    leave([this] { m_store.close(); });
}

void Documents::save()
{
    if (m_store.file().isEmpty())
        saveAs();
    else
        m_store.save();
}

void Documents::saveAs()
{
    const QString name
        = m_store.file().isEmpty() ? tr("figures") : QFileInfo(m_store.file()).completeBaseName();
    const QString file = m_saving.choose(
        {tr("Save document"), name, tr("Podium document (*.podium)"), u".podium"_s, {}});
    if (file.isEmpty())
        m_then = {};
    else
        m_store.saveAs(file);
}

void Documents::leave(std::function<void()> then)
{
    // A change that is being worked out belongs to the document; it can be cancelled meanwhile.
    if (m_desk.documentWork().isBusy()) {
        m_afterWork = std::move(then);
        return;
    }
    const DocumentChange lost = m_store.unsaved();
    if (lost.isEmpty()) {
        then();
        return;
    }
    switch (m_asker(&m_window, name(), lostText(lost))) {
    case Leaving::Save:
        m_then = std::move(then);
        save();
        break;
    case Leaving::Discard: // what stays unread or uncreated leaves the old one as it is
        then();
        break;
    case Leaving::Stay:
        break;
    }
}

/// What is brought in, or assumed, may take a while beside a million rows.
void Documents::showWork()
{
    say([] { return tr("The document is being changed…"); }, [] { return tr("Cancel"); },
        [this] { m_desk.documentWork().stop(); });
    m_showsWork = true;
}

void Documents::say(std::function<QString()> words, std::function<QString()> button,
                    std::function<void()> act)
{
    m_showsWork = false;
    m_words = std::move(words);
    m_button = std::move(button);
    m_act = std::move(act);
    m_bar->say(m_words(), m_button ? m_button() : QString());
}

void Documents::translate()
{
    m_bar->translate();
    if (!m_bar->isHidden() && m_words)
        m_bar->say(m_words(), m_button ? m_button() : QString());
}

} // namespace podium
