// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/saving.h"

#include "app/session/background.h"
#include "ui/panels/error_text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

namespace podium {

namespace {

QString askTheSystem(QWidget *parent, const Saving::Request &request, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, request.title, suggestion, request.filter);
}

} // namespace

Saving::Saving(QObject *parent)
    : QObject(parent)
    , m_chooser(askTheSystem)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

QString Saving::choose(QWidget *parent, const Request &request)
{
    const QString suggestion = QDir(m_folder).filePath(request.name + request.ending);
    QString file = m_chooser(parent, request, suggestion);
    if (file.isEmpty())
        return {};
    if (!file.endsWith(request.ending, Qt::CaseInsensitive))
        file += request.ending;
    m_folder = QFileInfo(file).absolutePath();
    return file;
}

void Saving::save(QWidget *parent, const Request &request, const Writer &write)
{
    const QString file = choose(parent, request);
    if (file.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written = write(file);
    QGuiApplication::restoreOverrideCursor();
    finish(parent, file, written);
}

void Saving::saveInBackground(QWidget *parent, const Request &request, const Preparer &prepare)
{
    const QString file = choose(parent, request);
    if (file.isEmpty())
        return;
    const Result<Work> work = prepare(file);
    if (!work) {
        complain(parent, file, work.error());
        return;
    }
    runInBackground(this, *work,
                    [this, file, window = QPointer(parent)](const Result<void> &written) {
                        finish(window, file, written);
                    });
}

void Saving::finish(QWidget *parent, const QString &file, const Result<void> &written)
{
    if (written)
        Q_EMIT saved(file);
    else
        complain(parent, file, written.error());
}

void Saving::complain(QWidget *parent, const QString &file, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
                    tr("“%1” could not be saved.").arg(QFileInfo(file).fileName()), QMessageBox::Ok,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentenceOf(error) + u'\n'
                           + tr("Choose another folder, or free some space, and save again."));
    box.exec();
}

} // namespace podium
