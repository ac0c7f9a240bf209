// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "ui/panels/pictures/exhibit_page.h"
#include "ui/workspaces/workspace.h"

#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace podium {

class Desk;
class MenuButton;
class SegmentSwitch;

/// Lines over time: frontiers by release date, ranks from snapshot to snapshot, months behind, and
/// what happened meanwhile.
class TrendsWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit TrendsWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override;
    [[nodiscard]] TableCard *mainTable() override;
    [[nodiscard]] bool hasModels() const override { return true; }
    [[nodiscard]] std::optional<PictureKind> picture() const override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

private:
    void buildControls();
    void addPage(PictureKind kind, const ExhibitPage::Content &content);
    void connectParts();
    [[nodiscard]] ExhibitPage &page() const;
    [[nodiscard]] ExhibitPage &pageOf(PictureKind kind) const;
    void fillReferences(QMenu &menu);
    /// Shows the page of the View's picture, if it is one of these.
    void followView();
    void choose(PictureKind kind, const QModelIndex &index);
    void followSelection();
    void describe();
    void translate();

    Desk &m_desk;
    SegmentSwitch *m_switch;
    SegmentSwitch *m_by;
    QToolButton *m_beside; ///< events and rounds below the frontiers
    MenuButton *m_reference;
    QStackedWidget *m_stack;
    std::vector<ExhibitPage *> m_pages; ///< in the order of the switch
};

} // namespace podium
