// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette_entries.h"

#include <set>

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include "app/engine/ranking/selection.h"
#include "app/models/search_text.h"
#include "ui/window/main_window.h"
#include "ui/window/menus/menu_text.h"
#include "ui/window/workspaces/workspace_stack.h"

namespace podium {

using namespace Qt::StringLiterals;

QList<PaletteEntry> PaletteEntries::of(MainWindow &window)
{
    PaletteEntries collected(window);
    for (const QAction *menu : window.menuBar()->actions())
        collected.addMenu(*menu->menu(), withoutMnemonic(menu->text()));
    if (window.desk().shown()) {
        collected.addCountries();
        collected.addLabs();
        collected.addModels();
    }
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
    const WorkspaceStack &workspaces = m_window.workspaces();
    for (int i = 0; i < workspaces.count(); ++i) {
        if (workspaces.title(i) == title)
            return true;
    }
    return false;
}

void PaletteEntries::addCountries()
{
    const AnswerData &shown = m_window.desk().shown();
    std::set<std::string> codes;
    for (const Model &model : shown.snapshot().models)
        codes.emplace(countryOrUnassigned(*shown.dataset, model));
    for (const std::string &code : codes) {
        const QString id = toQString(code);
        Desk &desk = m_window.desk();
        m_entries.append({PaletteEntry::Kind::Country, desk.nameOfCountry(id), tr("Country"), {},
                          countrySearchNames(*shown.dataset, code).join(u' ') + u' ' + id,
                          showing(u"countries"_s, [&desk, id] { desk.chooseBestOfCountry(id); })});
    }
}

void PaletteEntries::addLabs()
{
    const AnswerData &shown = m_window.desk().shown();
    std::set<std::size_t> labs;
    for (const Model &model : shown.snapshot().models) {
        if (model.lab)
            labs.insert(*model.lab);
    }
    for (const std::size_t position : labs) {
        const Lab &lab = shown.dataset->labs[position];
        Desk &desk = m_window.desk();
        const QString country = desk.nameOfCountry(toQString(lab.country));
        m_entries.append({PaletteEntry::Kind::Lab, labName(lab, shown.language),
                          tr("Lab · %1").arg(country), {}, labSearchNames(lab).join(u' '),
                          showing(u"ranking"_s, [&desk, id = toQString(lab.id)] {
                              desk.chooseBestOfLab(id);
                          })});
    }
}

void PaletteEntries::addModels()
{
    const AnswerData &shown = m_window.desk().shown();
    std::set<std::string> ranked;
    for (const RankedModel &line : shown.answer->ranking)
        ranked.insert(shown.snapshot().models[line.model].id);
    for (const Model &model : shown.snapshot().models) {
        const QString lab = model.lab ? labName(shown.dataset->labs[*model.lab], shown.language)
                                      : QString();
        const QString names
            = model.lab ? labSearchNames(shown.dataset->labs[*model.lab]).join(u' ') : QString();
        const bool visible = ranked.contains(model.id);
        Desk &desk = m_window.desk();
        const auto choose = [&desk, visible, id = toQString(model.id)] {
            if (!visible)
                desk.edit().reveal(id.toStdString());
            desk.chooseModel(id);
        };
        m_entries.append({PaletteEntry::Kind::Model, toQString(model.name),
                          visible ? lab : tr("%1 · not among those shown").arg(lab), {}, names,
                          showing(u"ranking"_s, choose), visible});
    }
}

std::function<void()> PaletteEntries::showing(const QString &workspace,
                                              std::function<void()> choose) const
{
    return [&window = m_window, workspace, choose = std::move(choose)] {
        window.desk().clearSearch();
        window.showWorkspace(workspace);
        choose();
    };
}

} // namespace podium
