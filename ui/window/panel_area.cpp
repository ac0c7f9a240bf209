// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_area.h"

#include "app/session/desk/desk.h"
#include "ui/panels/facets/facet_panel.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/window/workspace_stack.h"

#include <QtGui/QShowEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDockWidget>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKeys{"filters", "inspector"};
constexpr int kRoomForBoth = 1300;    ///< without the rail
constexpr int kRoomForOne = 800;      ///< without the rail
constexpr int kNarrowInspector = 260; ///< its names can still be told apart
constexpr std::array kSides{Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea};

} // namespace

PanelArea::PanelArea(Desk &desk, WorkspaceStack &workspaces, QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
    , m_desk(desk)
    , m_facets(new FacetPanel(desk, this))
    , m_inspector(new Inspector(desk, this))
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    setCentralWidget(&workspaces);
    add(Filters, u"filterDock"_s, m_facets);
    add(Facts, u"inspectorDock"_s, m_inspector);
    connect(&desk, &Desk::languageChanged, this, &PanelArea::translate);
    translate();
    resetLayout();
}

void PanelArea::setWanted(Panel panel, bool wanted)
{
    if (wanted == isWanted(panel))
        return;
    m_wanted[panel] = wanted;
    if (panel == Facts)
        m_folded = false;
    showUseful();
    shareRoom();
    Q_EMIT wantedChanged();
}

void PanelArea::setUseful(bool useful)
{
    m_useful = useful;
    showUseful();
}

void PanelArea::resetLayout()
{
    setWanted(Filters, false);
    setWanted(Facts, true);
    for (int panel = 0; panel < PanelCount; ++panel) {
        QDockWidget *dock = m_docks[panel];
        dock->setFloating(false);
        addDockWidget(kSides.at(panel), dock);
    }
    showUseful();
    giveWidths();
}

QVariantMap PanelArea::layoutState() const
{
    QVariantMap state{{u"places"_s, saveState()}};
    for (int panel = 0; panel < PanelCount; ++panel)
        state[QString::fromLatin1(kKeys.at(panel))] = m_wanted[panel];
    return state;
}

void PanelArea::restoreLayout(const QVariantMap &state)
{
    m_placed = restoreState(state.value(u"places"_s).toByteArray());
    for (int panel = 0; panel < PanelCount; ++panel) {
        const QVariant wanted = state.value(QString::fromLatin1(kKeys.at(panel)));
        if (wanted.isValid())
            m_wanted[panel] = wanted.toBool();
    }
    showUseful();
    Q_EMIT wantedChanged();
}

/// How much room there is becomes known with the first time it is shown.
void PanelArea::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_placed, true))
        giveWidths();
}

void PanelArea::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool roomy = width() >= kRoomForOne;
    if (roomy == std::exchange(m_roomy, roomy) || m_folded == !roomy)
        return;
    m_folded = !roomy;
    // Not while the panels are being laid out.
    QMetaObject::invokeMethod(this, &PanelArea::showUseful, Qt::QueuedConnection);
    Q_EMIT wantedChanged();
}

/// A panel that somebody closes is one nobody wants; one that is hidden may only be in the way.
bool PanelArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        for (int panel = 0; panel < PanelCount; ++panel) {
            if (watched == m_docks[panel])
                setWanted(Panel(panel), false);
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void PanelArea::add(Panel panel, const QString &name, QWidget *content)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->installEventFilter(this);
    m_docks[panel] = dock;
    addDockWidget(kSides.at(panel), dock);
}

void PanelArea::showUseful()
{
    for (int panel = 0; panel < PanelCount; ++panel)
        m_docks[panel]->setVisible(isWanted(Panel(panel)) && m_useful);
}

/// Widths that somebody chose stay where there is room for them.
void PanelArea::shareRoom()
{
    if (width() < kRoomForBoth)
        giveWidths();
}

/// Beside panels of usual widths a narrow window has no room for a table and its picture.
void PanelArea::giveWidths()
{
    const bool narrow = width() < kRoomForBoth;
    const bool both = isWanted(Filters) && isWanted(Facts);
    resizeDocks({m_docks[Filters], m_docks[Facts]},
                {narrow && both ? m_facets->minimumWidth() : m_facets->sizeHint().width(),
                 narrow ? kNarrowInspector : m_inspector->sizeHint().width()},
                Qt::Horizontal);
}

void PanelArea::translate()
{
    m_docks[Filters]->setWindowTitle(tr("Filters"));
    m_docks[Facts]->setWindowTitle(tr("Inspector"));
    for (QDockWidget *dock : m_docks) {
        // Qt names the buttons of its title bars once, in the language of the start.
        const auto describe = [dock](const QString &button, const QString &text) {
            if (auto *found = dock->findChild<QAbstractButton *>(button)) {
                found->setAccessibleName(text);
                found->setToolTip(text);
            }
        };
        describe(u"qt_dockwidget_closebutton"_s, tr("Close the panel"));
        describe(u"qt_dockwidget_floatbutton"_s,
                 tr("Take the panel out of the window, or put it back"));
    }
}

} // namespace podium
