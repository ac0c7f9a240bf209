// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

class ChartScene;

/// The scene as SVG. Shapes come from Qt's generator; texts are written by us, each line as one
/// text element with anchor and a list of families, because the generator breaks them by script
/// and names one family only.
/// `carried` stands in its metadata; empty: nothing does.
[[nodiscard]] QByteArray svgPicture(ChartScene &scene, const QString &title,
                                    const QString &description, const QByteArray &carried);

} // namespace podium
