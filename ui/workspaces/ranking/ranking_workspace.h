// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspaces/workspace.h"

class QMenu;
class QModelIndex;
class QSplitter;
class QVBoxLayout;

namespace podium {

class Desk;
class FundingChart;
class IndexDelegate;
class RankDelegate;
class RankingChart;
class RowRoom;

/// The table of models, its picture, and the money beside it.
class RankingWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit RankingWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override;
    [[nodiscard]] TableCard *mainTable() override { return m_table; }
    [[nodiscard]] bool hasModels() const override { return true; }
    [[nodiscard]] std::optional<PictureKind> picture() const override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

protected:
    bool event(QEvent *event) override;

private:
    void buildTable();
    void addTray(QVBoxLayout &layout);
    void connectTable();
    void placePictures();
    [[nodiscard]] bool hasOneModel(const QString &lab) const;
    void drillDown(const QModelIndex &cell);
    void fillMenuOfMark(QMenu &menu, const QString &key);
    void showAnswer();
    void sayWhyEmpty();
    void leaveEmptiness();
    void translate();

    Desk &m_desk;
    QSplitter *m_rows;
    RowRoom *m_room = nullptr;
    QSplitter *m_pictures;
    TableCard *m_table;
    RankDelegate *m_rank = nullptr;
    IndexDelegate *m_index = nullptr;
    RankingChart *m_chart;
    FundingChart *m_funding;
};

} // namespace podium
