// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palette/palette_entry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

class QMenu;
class QMenuBar;

namespace podium {

class Desk;
class WorkspaceStack;
struct NamedItem;

/// All that the palette of a window can find: every entry of its menus, every picture, filter and
/// comparison, and every country, lab and model of the figures shown; in English and Korean, whichever
/// the window speaks.
class PaletteEntries final
{
    Q_DECLARE_TR_FUNCTIONS(podium::PaletteEntries)

public:
    [[nodiscard]] static QList<PaletteEntry> of(const QMenuBar &menus,
                                                const WorkspaceStack &workspaces, Desk &desk);

private:
    PaletteEntries(const WorkspaceStack &workspaces, Desk &desk)
        : m_workspaces(workspaces)
        , m_desk(desk)
    {
    }

    void addAll(const QMenuBar &menus);
    void addCommand(const QString &text, const QString &note, const QString &names,
                    std::function<void()> act,
                    PaletteEntry::Kind kind = PaletteEntry::Kind::Command);
    void addPictures();
    void addChoices();
    void addComparisons();
    void addTops();
    void addMenu(QMenu &menu, const QString &path);
    [[nodiscard]] bool isWorkspace(const QString &title) const;
    void addItems();
    void addCountry(const NamedItem &country);
    void addLab(const NamedItem &lab);
    void addModel(const NamedItem &model);
    [[nodiscard]] std::function<void()> showing(const QString &workspace,
                                                std::function<void()> choose) const;

    const WorkspaceStack &m_workspaces;
    Desk &m_desk;
    QList<PaletteEntry> m_entries;
};

} // namespace podium
