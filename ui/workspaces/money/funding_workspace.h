// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspaces/workspace.h"

#include <vector>

class QSplitter;
class QStackedWidget;

namespace podium {

class Desk;
class FundingChart;
class MoneyPage;
class RowRoom;
class SegmentSwitch;

/// The rounds behind the money and what each lab raised; programmes, one by one and summed up; money
/// against the index; what is known of one country.
class FundingWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit FundingWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override;
    [[nodiscard]] TableCard *mainTable() override;
    [[nodiscard]] std::optional<PictureKind> picture() const override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

private:
    void buildTable();
    void buildPages();
    void addPage(MoneyPage *page);
    void connectParts();
    void followView();
    void followSelection();
    void showAnswer();
    void translate();

    Desk &m_desk;
    SegmentSwitch *m_switch;
    QStackedWidget *m_pages;
    std::vector<MoneyPage *> m_others; ///< pages beside the rounds, in the order of the switch
    QSplitter *m_rows;
    RowRoom *m_room = nullptr;
    TableCard *m_table;
    FundingChart *m_chart;
    bool m_following = false; ///< rows that nobody chose here
};

} // namespace podium
