// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workspaces/workspace.h"

class QSplitter;

namespace podium {

class Desk;
class FundingChart;
class MenuButton;

/// The rounds behind the money, and what each lab raised.
class FundingWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit FundingWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] ChartCard *mainChart() override;
    [[nodiscard]] TableCard *mainTable() override { return m_table; }
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

private:
    void buildTable();
    void connectParts();
    void showAnswer();
    void translate();

    Desk &m_desk;
    QSplitter *m_rows;
    TableCard *m_table;
    FundingChart *m_chart;
    MenuButton *m_labs;
    MenuButton *m_countries;
    MenuButton *m_kinds;
};

} // namespace podium
