// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/files.h"

#include "app/data/files/file_writing.h"
#include "app/data/view/view_json.h"
#include "app/engine/methods/effective_method.h"
#include "app/session/background.h"
#include "app/session/desk/desk.h"
#include "ui/window/saving.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtWidgets/QFileDialog>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A lab has one country; of names it may have many.
bool replaces(const Correction &newer, const Correction &older)
{
    return newer.kind == older.kind && newer.subject == older.subject
        && (newer.kind == Correction::Kind::LabCountry || newer.value == older.value);
}

} // namespace

Files::Files(Desk &desk, Saving &saving, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_saving(saving)
    , m_window(window)
    , m_chooser([](QWidget *parent, const QString &folder) {
        return QFileDialog::getOpenFileNames(
            parent, tr("Open"), folder,
            tr("Documents, figures and views (*.podium *.json "
               "*.jsonl *.csv *.tsv *.txt *.md *.html *.htm *.xlsx "
               "*.ods *.eval *.zip *.gz *.zst *.yaml *.xml)")
                + u";;"_s + tr("All files (*)"));
    })
{
    connect(&desk.session(), &Session::methodsChanged, this, &Files::chooseMethods);
}

void Files::choose()
{
    const QStringList files = m_chooser(&m_window, m_saving.folder());
    if (!files.isEmpty())
        Q_EMIT chosen(files);
}

void Files::open(const QString &file)
{
    m_saving.setFolder(QFileInfo(file).absolutePath());
    const auto shipped = m_desk.session().shipped();
    runInBackground(
        this, [file, shipped] { return openFile(file, shipped ? *shipped : Dataset()); },
        [this, file](const Result<Opened> &read) { take(file, read); });
}

void Files::saveView()
{
    const auto prepare = [this](const QString &file) -> Result<SaveRequest::Work> {
        const QByteArray text = QJsonDocument(toJson(m_desk.session().view())).toJson();
        return [file, text] { return writeFile(file, text); };
    };
    m_saving.save({tr("Save view"), u"view"_s, tr("View (*.json)"), u".json"_s, prepare});
}

QStringList Files::filesOf(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void Files::take(const QString &file, const Result<Opened> &opened)
{
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    const QString name = QFileInfo(file).fileName();
    std::visit([this, &name](const auto &held) { show(name, held); }, *opened);
}

void Files::show(const QString &name, const View &view)
{
    m_desk.session().setView(view, [name] { return tr("Open “%1”").arg(name); });
    Q_EMIT opened(tr("Opened the view “%1”.").arg(name));
}

/// What a correction of the file says of the same thing takes the place of what was said before.
void Files::show(const QString &name, const std::vector<Correction> &corrections)
{
    Session &session = m_desk.session();
    if (!session.shipped())
        return;
    std::vector<Correction> all = session.corrections();
    for (const Correction &newer : corrections) {
        std::erase_if(all, [&newer](const Correction &older) { return replaces(newer, older); });
        all.push_back(newer);
    }
    session.correct(std::move(all));
    Q_EMIT m_desk.workspaceAsked(u"data"_s);
    Q_EMIT opened(tr("%n corrections of “%1” joined your own; see Labs and names.", nullptr,
                     static_cast<int>(corrections.size()))
                      .arg(name));
}

void Files::show(const QString &name, const std::vector<Claim> &claims)
{
    Q_EMIT claimsOpened(claims);
    Q_EMIT opened(
        tr("%n claims of “%1” stand on top of the list.", nullptr, static_cast<int>(claims.size()))
            .arg(name));
}

void Files::show(const QString & /*name*/, const Story &story)
{
    Q_EMIT storyOpened(story);
}

/// Views can rank by it as soon as the figures hold it.
void Files::show(const QString & /*name*/, const Method &method)
{
    if (!m_desk.session().shipped())
        return;
    m_awaited.push_back(method.id);
    m_desk.session().addMethod(method);
}

void Files::chooseMethods()
{
    const auto dataset = m_desk.session().dataset();
    for (const std::string &id : std::exchange(m_awaited, {})) {
        const auto position = dataset ? findMethod(*dataset, id) : std::nullopt;
        if (position) {
            const Method &method = dataset->methods[*position];
            const AnswerData &shown = m_desk.shown();
            if (shown && !fits(*dataset, shown.snapshot(), method)) {
                Q_EMIT opened(tr("“%1” stands in the method menu; the figures shown lack some of "
                                 "its evaluations.")
                                  .arg(methodName(method)));
                continue;
            }
            m_desk.edit().chooseMethod(toQString(id));
            Q_EMIT opened(tr("“%1” ranks now; the method menu keeps it.").arg(methodName(method)));
        } else if (const auto &problem = m_desk.session().methodProblem()) {
            Q_EMIT failed(*problem);
        } else {
            m_awaited.push_back(id);
        }
    }
}

} // namespace podium
