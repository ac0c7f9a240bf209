// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/models/trends/event_model.h"
#include "app/models/trends/frontier_model.h"
#include "app/models/trends/history_model.h"
#include "app/models/trends/lag_model.h"
#include "app/session/background.h"
#include "ui/tables/data_table.h"
#include "ui/workspaces/workspace.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace podium {

class Desk;
class MenuButton;
class PicturePage;
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
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What one page needs; the others stay empty.
    struct Found {
        AnswerData data;
        std::optional<Frontiers> frontiers;
        std::optional<Lags> lags;
        std::vector<HistoryLine> lines;
        std::optional<Error> problem;
    };
    enum Page { FrontierPage, HistoryPage, LagPage, EventPage };

    [[nodiscard]] static Found find(const AnswerData &data, View view, int page);
    void buildControls();
    void buildPages();
    [[nodiscard]] PicturePage *makePage(QAbstractItemModel &model, const DataTable::Layout &columns,
                                        std::function<ChartSeries()> read, const QString &stem);
    void connectParts();
    [[nodiscard]] PicturePage &page() const { return *m_pages[m_current]; }
    [[nodiscard]] ChartSeries frontierSeries() const;
    void fillReferences(QMenu &menu);
    void showPage(int page);
    void ask();
    void take(const Found &found);
    void followSelection();
    void describe();
    void translate();

    Desk &m_desk;
    NewestWork<std::optional<Found>> m_work;
    FrontierModel m_frontiers;
    HistoryModel m_history;
    LagModel m_lags;
    EventModel m_events;
    SegmentSwitch *m_switch;
    SegmentSwitch *m_by;
    QToolButton *m_beside; ///< events and rounds below the frontiers
    MenuButton *m_reference;
    QStackedWidget *m_stack;
    std::array<PicturePage *, 4> m_pages{};
    int m_current = FrontierPage;
};

} // namespace podium
