// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "app/models/table_proxy.h"
#include "app/models/uncertainty_model.h"
#include "app/session/background.h"
#include "ui/window/workspaces/workspace.h"

class QSplitter;

namespace podium {

class Desk;
class IndexDelegate;
class WeightPanel;

/// What the order rests on: weights to move with the ranking beside them, and where a simulation of
/// errors and weights finds each model.
class RobustnessWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit RobustnessWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override { return m_chart; }
    [[nodiscard]] TableCard *mainTable() override { return m_distribution; }
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found {
        AnswerData data;
        Result<RankUncertainty> uncertainty;
        std::vector<double> shifts; ///< by part of the method; empty: not known
    };

    void buildTables();
    void buildChart();
    void showAnswer();
    void simulate();
    void take(const std::optional<Found> &found);
    void translate();

    Desk &m_desk;
    NewestWork<std::optional<Found>> m_work;
    std::shared_ptr<const Answer> m_asked; ///< of the newest simulation
    UncertaintyModel m_model;
    TableProxy m_proxy;
    QString m_problem;
    QSplitter *m_sides;
    QSplitter *m_rows;
    QSplitter *m_bottom;
    WeightPanel *m_weights;
    TableCard *m_ranking;
    TableCard *m_distribution;
    ChartCard *m_chart = nullptr;
    IndexDelegate *m_index = nullptr;
};

} // namespace podium
