// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"

#include <QtCore/QObject>
#include <QtCore/QSizeF>

#include <functional>

class QMenu;

namespace podium {

class Desk;

/// "Export" of a chart: PNG at the sizes people need, SVG, PDF, and the clipboard.
class PictureMenu final : public QObject
{
    Q_OBJECT

public:
    /// What is exported, asked when it is needed.
    struct Source {
        std::function<ChartSeries(QSizeF size)> series; ///< as many rows as fit
        std::function<ChartLook()> look;
        std::function<QSizeF()> size; ///< on the screen
        std::function<QString()> fileName;
    };

    /// A part of `parent`.
    PictureMenu(Desk &desk, Source source, QObject *parent);

    void fill(QMenu &menu);
    /// The most usual picture, for the shortcut: PNG, 16:9.
    void savePicture();
    void copyPicture();

private:
    void savePng(QSizeF size, double scale);
    void saveVector(const QString &filter, const QString &ending);
    [[nodiscard]] ChartLook lookFor(const ChartSeries &series) const;
    void save(const QString &filter, const QString &ending, QSizeF size, double scale);

    Desk &m_desk;
    Source m_source;
};

} // namespace podium
