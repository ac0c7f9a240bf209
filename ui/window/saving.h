// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/desk/save_request.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace podium {

/// Writes files for the user: asks where, remembers the folder, and says what to do when it failed.
class Saving final : public QObject
{
    Q_OBJECT

public:
    /// Returns the chosen file, or nothing when the user thought better of it.
    using Chooser = std::function<QString(QWidget *parent, const SaveRequest &request,
                                          const QString &suggestion)>;

    /// Dialogs stand before `window`, which is its parent.
    explicit Saving(QWidget &window);

    /// Instead of the system's file dialog, for tests.
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Takes what is shown at once and writes it in the background; the program does not end before
    /// it is done.
    void save(const SaveRequest &request);

    /// Where to; empty when the user thought better of it.
    [[nodiscard]] QString choose(const SaveRequest &request);
    /// Says that this file was not saved, and what to do.
    void complain(const QString &file, const Error &error);

Q_SIGNALS:
    void saved(const QString &file);

private:
    void finish(const QString &file, const Result<void> &written);

    QWidget &m_window;
    Chooser m_chooser;
    QString m_folder;
};

} // namespace podium
