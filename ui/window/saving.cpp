// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/saving.h"

#include "app/session/background.h"
#include "ui/panels/error_text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

namespace podium {

namespace {

QString askTheSystem(QWidget *parent, const SaveRequest &request, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, request.title, suggestion, request.filter);
}

} // namespace

Saving::Saving(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_chooser(askTheSystem)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

QString Saving::choose(const SaveRequest &request)
{
    const QString suggestion = QDir(m_folder).filePath(request.name + request.ending);
    QString file = m_chooser(&m_window, request, suggestion);
    if (file.isEmpty())
        return {};
    if (!file.endsWith(request.ending, Qt::CaseInsensitive))
        file += request.ending;
    m_folder = QFileInfo(file).absolutePath();
    return file;
}

void Saving::save(const SaveRequest &request)
{
    const QString file = choose(request);
    if (file.isEmpty())
        return;
    const Result<SaveRequest::Work> work = request.prepare(file);
    if (!work) {
        finish(file, tl::unexpected(work.error()));
        return;
    }
    runInBackground(this, *work,
                    [this, file](const Result<void> &written) { finish(file, written); });
}

void Saving::finish(const QString &file, const Result<void> &written)
{
    if (written)
        Q_EMIT saved(file);
    else
        complain(file, written.error());
}

void Saving::complain(const QString &file, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
                    tr("“%1” could not be saved.").arg(QFileInfo(file).fileName()), QMessageBox::Ok,
                    &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentenceOf(error) + u'\n'
                           + tr("Choose another folder, or free some space, and save again."));
    box.exec();
}

} // namespace podium
