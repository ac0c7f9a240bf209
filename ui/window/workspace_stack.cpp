// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_stack.h"

#include "ui/panels/elements/part.h"
#include "ui/workspaces/claims/claims_workspace.h"
#include "ui/workspaces/comparison/compare_workspace.h"
#include "ui/workspaces/countries/country_workspace.h"
#include "ui/workspaces/data/data_workspace.h"
#include "ui/workspaces/money/funding_workspace.h"
#include "ui/workspaces/ranking/ranking_workspace.h"
#include "ui/workspaces/robustness/robustness_workspace.h"
#include "ui/workspaces/story/story_workspace.h"
#include "ui/workspaces/trends/trends_workspace.h"

#include <QtWidgets/QScrollArea>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

WorkspaceStack::WorkspaceStack(Desk &desk, StoryDesk &stories, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
{
    add<RankingWorkspace>();
    add<CountryWorkspace>();
    add<FundingWorkspace>();
    add<CompareWorkspace>();
    add<TrendsWorkspace>();
    add<RobustnessWorkspace>();
    add<ClaimsWorkspace>();
    add<DataWorkspace>();
    add<StoryWorkspace>([&stories](Desk &of, QWidget *owner) -> Workspace * {
        return new StoryWorkspace(of, stories, owner);
    });
}

int WorkspaceStack::positionOf(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

Workspace &WorkspaceStack::at(int position)
{
    Entry &entry = m_entries[position];
    if (!entry.workspace) {
        entry.frame = new QScrollArea(this);
        entry.frame->setFrameShape(QFrame::NoFrame);
        entry.frame->setWidgetResizable(true);
        entry.frame->setFocusPolicy(Qt::NoFocus);
        setPart(entry.frame, u"plain"_s);
        entry.workspace = entry.make(m_desk, entry.frame);
        setPart(entry.workspace, u"plain"_s);
        entry.frame->setWidget(entry.workspace);
        addWidget(entry.frame);
        if (!entry.layout.isEmpty())
            entry.workspace->restoreLayout(entry.layout);
    }
    return *entry.workspace;
}

void WorkspaceStack::showAt(int position)
{
    (void)at(position);
    m_current = position;
    setCurrentWidget(m_entries[position].frame);
    updateGeometry();
}

/// What the workspace needs, but never more than a small screen has: with large fonts it scrolls.
QSize WorkspaceStack::minimumSizeHint() const
{
    constexpr QSize kMost(420, 430);
    const Workspace *shown = m_entries[m_current].workspace;
    return (shown ? shown->minimumSizeHint() : QStackedWidget::minimumSizeHint()).boundedTo(kMost);
}

QVariantMap WorkspaceStack::layoutState(int position) const
{
    const Entry &entry = m_entries[position];
    return entry.workspace ? entry.workspace->layoutState() : entry.layout;
}

void WorkspaceStack::restoreLayout(int position, const QVariantMap &state)
{
    Entry &entry = m_entries[position];
    entry.layout = state;
    if (entry.workspace && !state.isEmpty())
        entry.workspace->restoreLayout(state);
}

void WorkspaceStack::resetLayouts()
{
    for (Entry &entry : m_entries) {
        entry.layout.clear();
        if (entry.workspace)
            entry.workspace->resetLayout();
    }
}

template <typename Kind>
void WorkspaceStack::add()
{
    add<Kind>([](Desk &desk, QWidget *parent) -> Workspace * { return new Kind(desk, parent); });
}

template <typename Kind>
void WorkspaceStack::add(std::function<Workspace *(Desk &, QWidget *)> make)
{
    m_entries.push_back(
        {Kind::key(), &Kind::title, &Kind::hint, std::move(make), nullptr, nullptr, {}});
}

} // namespace podium
