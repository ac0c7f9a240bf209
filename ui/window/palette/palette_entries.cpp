// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette_entries.h"

#include "app/exhibits/exhibit_kinds.h"
#include "app/models/money/money_comparisons.h"
#include "app/models/ranking/named_items.h"
#include "app/session/desk/desk.h"
#include "ui/window/menus/menu_text.h"
#include "ui/window/palette/palette_words.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

QList<PaletteEntry> PaletteEntries::of(const QMenuBar &menus, const WorkspaceStack &workspaces,
                                       Desk &desk)
{
    PaletteEntries collected(workspaces, desk);
    collected.addAll(menus);
    return collected.m_entries;
}

void PaletteEntries::addAll(const QMenuBar &menus)
{
    for (const QAction *menu : menus.actions())
        addMenu(*menu->menu(), withoutMnemonic(menu->text()));
    if (!m_desk.shown())
        return;
    addPictures();
    addChoices();
    addComparisons();
    addTops();
    addItems();
}

void PaletteEntries::addCommand(const QString &text, const QString &note, const QString &names,
                                std::function<void()> act, PaletteEntry::Kind kind)
{
    m_entries.append({kind,
                      text,
                      note,
                      {},
                      names + u' ' + note + u' ' + otherWordsFor(text + u' ' + note),
                      std::move(act)});
}

void PaletteEntries::addPictures()
{
    for (const ExhibitKind &kind : exhibitKinds()) {
        const int page = m_workspaces.positionOf(QString::fromUtf16(kind.workspace));
        if (page < 0)
            continue;
        const QString words = QString::fromUtf16(kind.chart) + u' '
            + (kind.as ? QString::fromUtf16(kind.as) : QString());
        addCommand(
            titleOf(kind.kind), tr("Picture · %1").arg(m_workspaces.title(page)),
            QString::fromLatin1(kind.title) + u' ' + words + u' ' + otherWordsFor(words),
            [&desk = m_desk, shown = kind.kind, key = m_workspaces.key(page)] {
                Q_EMIT desk.workspaceAsked(key);
                desk.edit().show(shown);
            },
            PaletteEntry::Kind::Picture);
    }
}

/// Filters of the ranking; where money is shown, what money.
void PaletteEntries::addChoices()
{
    const View &view = m_desk.session().view();
    const auto add = [this](const QList<Choice> &choices) {
        for (const Choice &choice : choices)
            addCommand(tr("%1: %2").arg(choice.section, choice.text),
                       choice.chosen ? tr("Filter · chosen") : tr("Filter"), choice.names,
                       [&desk = m_desk, choice] { desk.edit().toggle(choice); });
    };
    add(Choices::ofRanking(m_desk.shown(), view));
    if (!doesRankingAct(view.picture.kind))
        add(Choices::ofMoney(m_desk.shown(), view));
}

void PaletteEntries::addComparisons()
{
    for (const MoneyComparison &each : MoneyComparisons::all())
        addCommand(each.text, tr("Comparison of money"), {},
                   showing(u"funding"_s, [&desk = m_desk, whose = each.whose] {
                       desk.edit().compareMoney(whose);
                   }));
}

void PaletteEntries::addTops()
{
    const int page = m_workspaces.positionOf(u"countries"_s);
    for (const int top : {5, 10, 20, 22, 50, 100})
        addCommand(tr("Countries of the top %1").arg(top),
                   tr("Picture · %1").arg(m_workspaces.title(page)), {}, [&desk = m_desk, top] {
                       Q_EMIT desk.workspaceAsked(u"countries"_s);
                       desk.edit().show(PictureKind::Composition);
                       desk.edit().setTop(top);
                   });
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
                          action->shortcut().toString(QKeySequence::NativeText),
                          path + u' ' + otherWordsFor(text + u' ' + path),
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
