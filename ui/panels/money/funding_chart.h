// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/charts/chart_series.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace podium {

class ChartCard;
class Desk;
class MenuButton;

/// What was raised in a period, as one of several pictures.
class FundingChart final : public QWidget
{
    Q_OBJECT

public:
    explicit FundingChart(Desk &desk, QWidget *parent = nullptr);

    /// Where there is little room: totals by lab alone, nothing else to choose as a picture.
    void keepToLabs();

    [[nodiscard]] ChartCard &chartCard() { return *m_card; }
    [[nodiscard]] PictureKind picture() const { return m_picture; }
    /// One that is drawn of rounds; any other is left out of account.
    void showPicture(PictureKind picture);

private:
    [[nodiscard]] ChartSeries read(int most) const;
    [[nodiscard]] QStringList highlighted() const;
    void fillPictures(QMenu &menu);
    void choose(const QString &key);
    void fillMenu(QMenu &menu, const QString &key);
    void translate();

    Desk &m_desk;
    PictureKind m_picture = PictureKind::Rounds;
    bool m_labsOnly = false;
    ChartCard *m_card;
    MenuButton *m_pictures;
    MenuButton *m_period;
    MenuButton *m_money;
};

} // namespace podium
