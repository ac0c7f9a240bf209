// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette_entries.h"

#include "app/models/ranking/named_items.h"
#include "app/session/desk/desk.h"
#include "ui/window/menus/menu_text.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace podium {

using namespace Qt::StringLiterals;

QList<PaletteEntry> PaletteEntries::of(const QMenuBar &menus, const WorkspaceStack &workspaces,
                                       Desk &desk)
{
    PaletteEntries collected(workspaces, desk);
    for (const QAction *menu : menus.actions())
        collected.addMenu(*menu->menu(), withoutMnemonic(menu->text()));
    if (desk.shown())
        collected.addItems();
    return collected.m_entries;
}

/// Menus that depend on what is shown fill themselves when they hear that they will be shown.
void PaletteEntries::addMenu(QMenu &menu, const QString &path)
{
    Q_EMIT menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        const QString text = withoutMnemonic(action->text());
        if (QMenu *inner = action->menu()) {
            addMenu(*inner, path + u" › "_s + text);
            continue;
        }
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled() || text.isEmpty())
            continue;
        const bool workspace = isWorkspace(text);
        m_entries.append({workspace ? PaletteEntry::Kind::Workspace : PaletteEntry::Kind::Command,
                          text, workspace ? tr("Workspace") : path,
                          action->shortcut().toString(QKeySequence::NativeText), path,
                          [pointer = QPointer(action)] {
                              if (pointer)
                                  pointer->trigger();
                          }});
    }
}

bool PaletteEntries::isWorkspace(const QString &title) const
{
    for (int i = 0; i < m_workspaces.count(); ++i) {
        if (m_workspaces.title(i) == title)
            return true;
    }
    return false;
}

void PaletteEntries::addItems()
{
    for (const NamedItem &item : namedItems(m_desk.shown())) {
        switch (item.kind) {
        case RankedItem::Country:
            addCountry(item);
            break;
        case RankedItem::Lab:
            addLab(item);
            break;
        case RankedItem::Model:
            addModel(item);
            break;
        }
    }
}

void PaletteEntries::addCountry(const NamedItem &country)
{
    Desk &desk = m_desk;
    m_entries.append(
        {PaletteEntry::Kind::Country,
         country.name,
         tr("Country"),
         {},
         country.names + u' ' + country.id,
         showing(u"countries"_s, [&desk, id = country.id] { desk.chooseBestOfCountry(id); })});
}

void PaletteEntries::addLab(const NamedItem &lab)
{
    Desk &desk = m_desk;
    m_entries.append({PaletteEntry::Kind::Lab,
                      lab.name,
                      tr("Lab · %1").arg(lab.home),
                      {},
                      lab.names,
                      showing(u"ranking"_s, [&desk, id = lab.id] { desk.chooseBestOfLab(id); })});
}

void PaletteEntries::addModel(const NamedItem &model)
{
    Desk &desk = m_desk;
    const auto choose = [&desk, ranked = model.ranked, id = model.id] {
        if (!ranked)
            desk.edit().reveal(id.toStdString());
        desk.chooseModel(id);
    };
    m_entries.append({PaletteEntry::Kind::Model,
                      model.name,
                      model.ranked ? model.home : tr("%1 · not among those shown").arg(model.home),
                      {},
                      model.names,
                      showing(u"ranking"_s, choose),
                      model.ranked});
}

std::function<void()> PaletteEntries::showing(const QString &workspace,
                                              std::function<void()> choose) const
{
    return [&desk = m_desk, workspace, choose = std::move(choose)] {
        desk.clearSearch();
        Q_EMIT desk.workspaceAsked(workspace);
        choose();
    };
}

} // namespace podium
