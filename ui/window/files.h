// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/opening.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>
#include <string>
#include <vector>

class QMimeData;
class QWidget;

namespace podium {

class Desk;
class Saving;

/// Opens files for the window, chosen in a dialog or dropped on it, and saves what is shown as a
/// View. Views are shown, methods rank from now on, corrections join one's own, claims are
/// evaluated, stories worked on; each is one step back where there is a way back. Files are read off
/// the UI thread. What cannot be opened is said with its file and place, and leaves everything as it
/// was.
class Files final : public QObject
{
    Q_OBJECT

public:
    /// Returns the chosen files.
    using Chooser = std::function<QStringList(QWidget *parent, const QString &folder)>;

    /// Dialogs stand before `window`, which is its parent.
    Files(Desk &desk, Saving &saving, QWidget &window);

    /// Instead of the system's file dialog, for tests.
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }

    /// Asks for files, of any kind; whoever listens to chosen() opens them.
    void choose();
    void open(const QString &file);
    /// What was read of it.
    void take(const QString &file, const Result<Opened> &opened);
    void saveView();

    /// Local files among what is dragged.
    [[nodiscard]] static QStringList filesOf(const QMimeData &dragged);

Q_SIGNALS:
    void chosen(const QStringList &files);
    /// In words, for the status line.
    void opened(const QString &what);
    /// To be evaluated and shown.
    void claimsOpened(const std::vector<podium::Claim> &claims);
    /// To be kept in the document and worked on.
    void storyOpened(const podium::Story &story);
    void failed(const podium::Error &error);

private:
    void show(const QString &name, const View &view);
    void show(const QString &name, const std::vector<Correction> &corrections);
    void show(const QString &name, const std::vector<Claim> &claims);
    void show(const QString &name, const Method &method);
    void show(const QString &name, const Story &story);
    void chooseMethods();

    Desk &m_desk;
    Saving &m_saving;
    QWidget &m_window;
    Chooser m_chooser;
    std::vector<std::string> m_awaited; ///< ids of methods that are on their way into the figures
};

} // namespace podium
