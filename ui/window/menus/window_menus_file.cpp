// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and what is saved of them; a part of WindowMenus.
#include "ui/window/menus/window_menus.h"

#include "ui/panels/elements/live_menu.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/picture_menu.h"
#include "ui/panels/story/export_menu.h"
#include "ui/panels/tables/table_card.h"
#include "ui/window/deck_saving.h"
#include "ui/window/document/documents.h"
#include "ui/window/files.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

void WindowMenus::fillFile(QMenu &menu)
{
    fillDocuments(menu);
    menu.addSeparator();
    add(menu, tr("Save &view…"), QKeySequence::SaveAs,
        tr("Save everything that says what is shown, to open or to send it later."),
        [this] { m_parts.files.saveView(); });
    menu.addSeparator();
    m_saveTable = add(menu, tr("Save &table as CSV…"), QKeySequence::Save,
                      tr("Save the table of this workspace with its rules and its source."),
                      [this] { m_parts.workspaces.workspace().mainTable()->saveCsv(); });
    m_savePicture = add(menu, tr("Save &picture…"), Qt::CTRL | Qt::Key_E,
                        tr("Save the chart of this workspace as a PNG for a slide."), [this] {
                            m_parts.workspaces.workspace().mainChart()->pictures().savePicture();
                        });
    QMenu *sizes = menu.addMenu(tr("Save picture &as"));
    fillWhenShown(*sizes, [this](QMenu &shown) {
        if (ChartCard *chart = m_parts.workspaces.workspace().mainChart())
            chart->pictures().fill(shown);
    });
    QMenu *decks = menu.addMenu(tr("Save p&resentation"));
    fillWhenShown(*decks, [this](QMenu &shown) {
        fillDeckMenu(shown, m_parts.desk, m_parts.storySaving, m_window);
    });
    QMenu *stories = menu.addMenu(tr("E&xport story"));
    fillWhenShown(*stories, [this](QMenu &shown) { fillExportMenu(shown, m_parts.stories); });
    m_exportStory = stories->menuAction();
    menu.addSeparator();
    add(menu, tr("&Quit"), QKeySequence::Quit, tr("Close Podium; it remembers what it shows."),
        [this] { m_window.close(); });
}

void WindowMenus::fillDocuments(QMenu &menu)
{
    Documents &documents = m_parts.documents;
    add(menu, tr("&New document"), QKeySequence::New,
        tr("An empty document, which takes what you import."),
        [&documents] { documents.create(); });
    add(menu, tr("&Open…"), QKeySequence::Open,
        tr("A document, figures to import, a view, a method, own corrections or claims, a story; files "
           "can also be dropped on the window."),
        [this] { m_parts.files.choose(); });
    QMenu *recent = menu.addMenu(tr("Open re&cent document"));
    fillWhenShown(*recent, [this](QMenu &shown) { fillRecentDocuments(shown); });
    add(menu, tr("&Import…"), Qt::CTRL | Qt::Key_I,
        tr("Tables, results and downloads: a look at what they are, then into the document."),
        [&documents] { documents.chooseImport(); });
    m_saveDocument = add(menu, tr("&Save document"), {}, tr("Save what is imported in its file."),
                         [&documents] { documents.save(); });
    m_saveDocumentAs
        = add(menu, tr("Save &document as…"), {}, tr("Save the document under another name."),
              [&documents] { documents.saveAs(); });
    m_closeDocument
        = add(menu, tr("C&lose document"), QKeySequence::Close,
              tr("Show the figures as they ship again."), [&documents] { documents.close(); });
}

void WindowMenus::fillRecentDocuments(QMenu &menu)
{
    Documents &documents = m_parts.documents;
    for (const QString &file : documents.store().recent()) {
        QString text = QDir::toNativeSeparators(file);
        QAction *action = menu.addAction(text.replace(u'&', u"&&"_s), this,
                                         [&documents, file] { documents.open(file); });
        action->setEnabled(QFileInfo::exists(file));
    }
    if (menu.isEmpty())
        menu.addAction(tr("No document was opened yet"))->setEnabled(false);
}

} // namespace podium
