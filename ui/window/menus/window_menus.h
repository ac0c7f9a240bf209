// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/window_parts.h"

#include <QtCore/QObject>
#include <QtGui/QKeySequence>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace podium {

/// The menu bar. Built anew in another language; entries that depend on what is shown are built
/// when their menu opens.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    /// Fills the bar of `window`, which is its parent.
    WindowMenus(QMainWindow &window, const WindowParts &parts);

    /// Ticks and greys the entries by what is shown now.
    void refresh();

Q_SIGNALS:
    void searchAsked();
    void layoutResetAsked();
    void dayBarAsked();

private:
    void build();
    void fillFile(QMenu &menu);
    void fillDocuments(QMenu &menu);
    void fillRecentDocuments(QMenu &menu);
    void fillEdit(QMenu &menu);
    void fillView(QMenu &menu);
    void fillRecent(QMenu &menu);
    void fillRanking(QMenu &menu);
    void fillPresent(QMenu &menu);
    void fillHelp(QMenu &menu);
    void openPalette();
    void openSettings();
    QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys, const QString &hint,
                 std::function<void()> act);

    QMainWindow &m_window;
    WindowParts m_parts;
    QAction *m_saveDocument = nullptr;
    QAction *m_saveDocumentAs = nullptr;
    QAction *m_closeDocument = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_saveTable = nullptr;
    QAction *m_savePicture = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyPicture = nullptr;
    QAction *m_capture = nullptr;
    QAction *m_copyRecord = nullptr;
    QAction *m_exportStory = nullptr;
    QAction *m_inspector = nullptr;
    QAction *m_facets = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_addToCompare = nullptr;
    QAction *m_noReference = nullptr;
    QAction *m_grey = nullptr;
    QAction *m_present = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_presentShown = nullptr;
};

} // namespace podium
