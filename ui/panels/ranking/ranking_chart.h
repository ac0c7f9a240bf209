// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtWidgets/QWidget>

namespace podium {

class ChartCard;
class CountingControl;
class Desk;
class SegmentSwitch;

/// The picture of the ranking: countries under a counting rule, the models of the table in the
/// table's order, or the same by price and index.
class RankingChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingChart(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ChartCard &chartCard() { return *m_card; }
    /// Marks are models, not countries.
    [[nodiscard]] bool isByModel() const { return kind() != PictureKind::ModelsByCountry; }
    [[nodiscard]] PictureKind kind() const;
    /// One of the three; others leave it as it is.
    void showKind(PictureKind kind);

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
