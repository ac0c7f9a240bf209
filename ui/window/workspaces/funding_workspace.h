// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/models/money_index_model.h"
#include "app/models/programme_model.h"
#include "app/session/background.h"
#include "ui/window/workspaces/workspace.h"

class QSplitter;
class QStackedWidget;

namespace podium {

class Desk;
class FundingChart;
class MenuButton;
class PicturePage;
class SegmentSwitch;

/// The rounds behind the money and what each lab raised; programmes; money beside the index.
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
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Joined {
        AnswerData data;
        std::optional<MoneyIndex> found;
    };

    void buildTable();
    void buildPages();
    void showPage(int page);
    void fillPage();
    void join();
    void connectParts();
    void showAnswer();
    void translate();

    Desk &m_desk;
    NewestWork<std::optional<Joined>> m_work;
    ProgrammeModel m_programmes;
    MoneyIndexModel m_moneyIndex;
    SegmentSwitch *m_switch;
    QStackedWidget *m_pages;
    PicturePage *m_programmePage = nullptr;
    PicturePage *m_indexPage = nullptr;
    SegmentSwitch *m_by = nullptr;
    QSplitter *m_rows;
    TableCard *m_table;
    FundingChart *m_chart;
    MenuButton *m_comparisons;
    MenuButton *m_labs;
    MenuButton *m_countries;
    MenuButton *m_kinds;
};

} // namespace podium
