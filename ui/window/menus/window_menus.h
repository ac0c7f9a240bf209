// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QKeySequence>

#include <functional>

class QAction;
class QMenu;

namespace podium {

class MainWindow;

/// The menu bar. Built anew in another language; entries that depend on what is shown are built
/// when their menu opens.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(MainWindow &window);

    /// Ticks and greys the entries by what is shown now.
    void refresh();

private:
    void build();
    void fillFile(QMenu &menu);
    void fillEdit(QMenu &menu);
    void fillView(QMenu &menu);
    void fillRecent(QMenu &menu);
    void fillRanking(QMenu &menu);
    void fillHelp(QMenu &menu);
    QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys, const QString &hint,
                 std::function<void()> act);

    MainWindow &m_window;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_saveTable = nullptr;
    QAction *m_savePicture = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyPicture = nullptr;
    QAction *m_copyRecord = nullptr;
    QAction *m_inspector = nullptr;
    QAction *m_facets = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_addToCompare = nullptr;
    QAction *m_noReference = nullptr;
    QAction *m_grey = nullptr;
};

} // namespace podium
