// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtWidgets/QWidget>

namespace podium {

class ChartCard;
class CountingControl;
class Desk;
class SegmentSwitch;

/// The picture of the ranking: countries under a counting rule, or the models of the table in the
/// table's order.
class RankingChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingChart(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ChartCard &chartCard() { return *m_card; }
    [[nodiscard]] bool isByModel() const;
    [[nodiscard]] PictureKind kind() const;
    void showByModel(bool byModel);

private:
    void connectChart();
    void followView();
    void translate();

    Desk &m_desk;
    SegmentSwitch *m_switch;
    ChartCard *m_card;
    CountingControl *m_counting;
};

} // namespace podium
