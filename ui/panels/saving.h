// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QString>

#include "app/engine/values/result.h"

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

    explicit Saving(QObject *parent = nullptr);

    /// Instead of the system's file dialog, for tests.
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    void save(QWidget *parent, const Request &request, const Writer &write);

Q_SIGNALS:
    void saved(const QString &file);

private:
    void complain(QWidget *parent, const QString &file, const Error &error);

    Chooser m_chooser;
    QString m_folder;
};

/// Writes the bytes whole or not at all.
[[nodiscard]] Result<void> writeFile(const QString &file, const QByteArray &bytes);

} // namespace podium
