// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/workspaces/workspace.h"

#include <memory>

class QMenu;
class QSpinBox;
class QSplitter;

namespace podium {

class CountingControl;
class CountryLags;
class Desk;
class IndexDelegate;
class MenuButton;
class RowRoom;
class SegmentSwitch;

/// Countries under a counting rule, or under two side by side, on the map, and by the months they
/// are behind; and where the top models come from. One of these pictures over the table.
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
    [[nodiscard]] std::optional<PictureKind> picture() const override { return kind(); }
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildChart();
    void buildControls();
    [[nodiscard]] ChartSeries read(int most) const;
    [[nodiscard]] QStringList chosenMarks() const;
    [[nodiscard]] QString tableRules() const;
    [[nodiscard]] PictureKind kind() const;
    void choosePicture();
    void followView();
    void showPicture();
    void showColumns();
    void showValue();
    void readWorld();
    void showLags();
    void showNotes();
    void fillMarkMenu(QMenu &menu, const QString &key);
    void connectParts();
    void connectChart();
    void connectTable();
    void followSelection();
    void showAnswer();
    void namePictures();
    void translate();

    Desk &m_desk;
    CountryLags *m_lags;
    QSplitter *m_rows;
    RowRoom *m_room = nullptr;
    TableCard *m_table;
    ChartCard *m_chart = nullptr;
    QSpinBox *m_top;
    SegmentSwitch *m_picture;
    CountingControl *m_rule;
    CountingControl *m_otherRule;
    MenuButton *m_reference;
    std::shared_ptr<const WorldMap> m_world; ///< null until the map is first shown
    QString m_worldProblem;
    IndexDelegate *m_best = nullptr;
    std::optional<PictureKind> m_columnsOf; ///< picture whose columns the table shows
    std::optional<bool> m_showsValue; ///< the column of values; not known before the first answer
    bool m_following = false;
};

} // namespace podium
