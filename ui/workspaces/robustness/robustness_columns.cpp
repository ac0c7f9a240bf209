// SPDX-License-Identifier: GPL-3.0-or-later
// Weights or rules, the ranking and a page side by side; where that is too wide, the ranking is a page.
#include "app/session/desk/desk.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/pictures/picture_page.h"
#include "ui/panels/tables/table_card.h"
#include "ui/workspaces/robustness/robustness_workspace.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <array>

namespace podium {

namespace {

constexpr int kRanking = 0; ///< segment of the ranking, before those of the pages

/// Of the pages, in their order.
constexpr std::array kPictures{PictureKind::RankRange, PictureKind::RankChances,
                               PictureKind::Effects, PictureKind::LeaveOut};

} // namespace

/// What the columns need changes with their texts, too.
bool RobustnessWorkspace::event(QEvent *event)
{
    const bool handled = Workspace::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeRanking();
    return handled;
}

void RobustnessWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    placeRanking();
}

/// That of two columns: three give way to two before anything scrolls.
QSize RobustnessWorkspace::minimumSizeHint() const
{
    const QSize least = Workspace::minimumSizeHint();
    return m_folded ? least : least - QSize(m_ranking->minimumWidth() + m_sides->handleWidth(), 0);
}

void RobustnessWorkspace::placeRanking()
{
    const QMargins margins = layout()->contentsMargins();
    const int three = margins.left() + m_left->minimumSizeHint().width() + m_sides->handleWidth()
        + m_ranking->minimumWidth() + m_sides->handleWidth() + m_stack->minimumWidth()
        + margins.right();
    const bool folded = width() < three;
    if (folded == m_folded)
        return;
    if (folded)
        m_widths = m_sides->saveState();
    m_folded = folded;
    if (folded) {
        m_stack->addWidget(m_ranking);
    } else {
        m_sides->insertWidget(1, m_ranking);
        m_ranking->show();
        m_sides->restoreState(m_widths);
        if (m_switch->current() == kRanking) {
            const QSignalBlocker blocker(m_switch);
            m_switch->setCurrent(1 + static_cast<int>(m_current));
            showSegment(m_switch->current());
        }
    }
    m_switch->showSegment(kRanking, folded);
}

void RobustnessWorkspace::showSegment(int segment)
{
    if (segment == kRanking) {
        if (m_folded)
            m_stack->setCurrentWidget(m_ranking);
        return;
    }
    m_current = static_cast<std::size_t>(segment - 1);
    m_stack->setCurrentWidget(&page());
    ask();
    showWork();
}

/// Somebody chose it, so the View shows it.
void RobustnessWorkspace::chooseSegment(int segment)
{
    showSegment(segment);
    if (segment != kRanking)
        m_desk.edit().show(kPictures.at(m_current));
}

std::optional<PictureKind> RobustnessWorkspace::picture() const
{
    return kPictures.at(m_current);
}

void RobustnessWorkspace::followView()
{
    const auto found = std::ranges::find(kPictures, m_desk.session().view().picture.kind);
    const auto page = static_cast<std::size_t>(found - kPictures.begin());
    if (found == kPictures.end() || page == m_current)
        return;
    const QSignalBlocker blocker(m_switch);
    m_switch->setCurrent(1 + static_cast<int>(page));
    showSegment(1 + static_cast<int>(page));
}

} // namespace podium
