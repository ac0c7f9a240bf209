// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QSizeF>

class QMenu;

namespace podium {

class ChartCard;

/// "Export" of a chart: PNG at the sizes people need, SVG, PDF, and the clipboard.
class PictureMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::PictureMenu)

public:
    static void fill(QMenu &menu, ChartCard &card);
    /// The most usual picture, for the shortcut: PNG, 16:9.
    static void savePicture(ChartCard &card);
    static void copyPicture(ChartCard &card);

private:
    static void savePng(ChartCard &card, QSizeF size, double scale);
    static void saveVector(ChartCard &card, const QString &filter, const QString &ending);
};

} // namespace podium
