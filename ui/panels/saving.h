// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

namespace podium {

/// Writes files for the user: asks where, remembers the folder, shows that it works, and says what
/// to do when it failed.
class Saving final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString title;  ///< of the dialog
        QString name;   ///< suggested, without ending
        QString filter; ///< e.g. "PNG picture (*.png)"
        QString ending; ///< e.g. ".png"
    };
    /// Returns the chosen file, or nothing when the user thought better of it.
    using Chooser = std::function<QString(QWidget *parent, const Request &request,
                                          const QString &suggestion)>;
    using Writer = std::function<Result<void>(const QString &file)>;
    /// What takes long about a file; done on another thread, so it must not touch the window.
    using Work = std::function<Result<void>()>;
    using Preparer = std::function<Result<Work>(const QString &file)>;

    explicit Saving(QObject *parent = nullptr);

    /// Instead of the system's file dialog, for tests.
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    void save(QWidget *parent, const Request &request, const Writer &write);
    /// Prepares at once and writes in the background; the program does not end before it is done.
    void saveInBackground(QWidget *parent, const Request &request, const Preparer &prepare);

Q_SIGNALS:
    void saved(const QString &file);

private:
    /// Where to; empty when the user thought better of it.
    [[nodiscard]] QString choose(QWidget *parent, const Request &request);
    void finish(QWidget *parent, const QString &file, const Result<void> &written);
    void complain(QWidget *parent, const QString &file, const Error &error);

    Chooser m_chooser;
    QString m_folder;
};

} // namespace podium
