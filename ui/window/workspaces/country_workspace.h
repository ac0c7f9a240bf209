// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workspaces/workspace.h"

class QLabel;
class QSpinBox;
class QSplitter;

namespace podium {

class Card;
class CountingControl;
class Desk;
class IndexDelegate;

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
    IndexDelegate *m_best = nullptr;
    bool m_following = false;
};

} // namespace podium
