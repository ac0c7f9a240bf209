// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMainWindow>

#include <array>

class QDockWidget;

namespace podium {

class Desk;
class FacetPanel;
class Inspector;
class WorkspaceStack;

/// The workspaces with the panels around them. A panel can be moved to another side, made wider,
/// taken out of the window and closed; only where models are shown is there something to filter and
/// to inspect, elsewhere both stay away until they are useful again. In a narrow window two panels
/// make do with little room; in one too narrow for a table beside it the inspector folds until there
/// is room again, or somebody asks for it.
class PanelArea final : public QMainWindow
{
    Q_OBJECT

public:
    enum Panel { Filters, Facts, PanelCount };

    /// The area owns the workspaces from now on.
    PanelArea(Desk &desk, WorkspaceStack &workspaces, QWidget *parent = nullptr);

    [[nodiscard]] Inspector &inspector() { return *m_inspector; }

    /// Whether the user wants it, also where it is not useful, and it is not folded.
    [[nodiscard]] bool isWanted(Panel panel) const
    {
        return m_wanted[panel] && !(panel == Facts && m_folded);
    }
    void setWanted(Panel panel, bool wanted);
    void setUseful(bool useful);
    void resetLayout();

    /// Places and sizes of the panels, and which are wanted.
    [[nodiscard]] QVariantMap layoutState() const;
    /// Panels lie as Podium comes with where the state is none.
    void restoreLayout(const QVariantMap &state);

Q_SIGNALS:
    void wantedChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Panel panel, const QString &name, QWidget *content);
    void showUseful();
    void shareRoom();
    void giveWidths();
    void translate();

    Desk &m_desk;
    FacetPanel *m_facets;
    Inspector *m_inspector;
    std::array<QDockWidget *, PanelCount> m_docks{};
    std::array<bool, PanelCount> m_wanted{false, true};
    bool m_useful = true;
    bool m_folded = false; ///< the inspector, for want of room
    bool m_roomy = true;   ///< for the inspector beside a table
    bool m_placed = false; ///< has its widths
};

} // namespace podium
