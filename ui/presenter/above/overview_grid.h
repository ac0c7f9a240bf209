// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/presenter/running_order.h"

#include <QtWidgets/QListWidget>

namespace podium {

class SlidePictures;

/// All slides at a glance, those of the appendix behind the others; one that is clicked, or chosen
/// by the arrows and Return, is gone to.
class OverviewGrid final : public QListWidget
{
    Q_OBJECT

public:
    OverviewGrid(SlidePictures &pictures, QWidget *parent);

    void open(const RunningOrder &order);

Q_SIGNALS:
    void chosen(int position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture(int position);
    void fit();

    SlidePictures &m_pictures;
};

} // namespace podium
