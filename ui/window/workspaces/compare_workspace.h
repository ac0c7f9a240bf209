// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparison_model.h"
#include "app/models/table_proxy.h"
#include "ui/window/workspaces/workspace.h"

class QLabel;
class QSplitter;
class QToolButton;

namespace podium {

class Card;
class Desk;
class ElidedLabel;
class FieldButton;

/// Two models, labs or countries side by side: where their gap comes from, how sure it is, and which
/// weight would close it.
class CompareWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit CompareWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override { return m_chart; }
    [[nodiscard]] TableCard *mainTable() override { return m_table; }
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

private:
    void buildBar();
    void buildTable();
    void buildChart();
    void connectParts();
    void compare();
    void showPair();
    void choose(int place, const QString &id);
    void swap();
    void translate();
    void applyTheme();

    Desk &m_desk;
    ComparisonModel m_comparison;
    TableProxy m_proxy;
    QString m_problem; ///< why there is no comparison
    QSplitter *m_rows;
    QWidget *m_bar;
    FieldButton *m_first;
    FieldButton *m_second;
    QToolButton *m_swap;
    ElidedLabel *m_finding;
    TableCard *m_table;
    ChartCard *m_chart = nullptr;
};

} // namespace podium
