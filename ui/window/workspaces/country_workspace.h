// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/models/chart_series.h"
#include "ui/window/workspaces/workspace.h"

class QLabel;
class QSpinBox;
class QSplitter;

namespace podium {

class Card;
class CountingControl;
class Desk;
class IndexDelegate;
class SegmentSwitch;

/// Countries under a counting rule, and where the top models come from.
class CountryWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit CountryWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override { return m_chart; }
    [[nodiscard]] TableCard *mainTable() override { return m_table; }
    [[nodiscard]] bool hasModels() const override { return true; }
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

private:
    void buildTable();
    void buildChart();
    void buildComposition();
    [[nodiscard]] ChartSeries read(int most) const;
    void showPicture();
    void connectParts();
    void followSelection();
    void showAnswer();
    void translate();

    Desk &m_desk;
    QSplitter *m_rows;
    TableCard *m_table;
    ChartCard *m_chart = nullptr;
    Card *m_composition;
    QSpinBox *m_top;
    SegmentSwitch *m_picture;
    std::shared_ptr<const WorldMap> m_world; ///< null until the map is first shown
    IndexDelegate *m_best = nullptr;
    bool m_following = false;
};

} // namespace podium
