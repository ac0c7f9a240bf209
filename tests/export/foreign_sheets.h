// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium::tests {

/// A placeholder of a layout that is not ours.
struct Hold {
    const char *type;  ///< "" for any content
    int number;        ///< 0: none
    double x, y, w, h; ///< shares of the slide
    int points = 0;
};
struct Sheet {
    QString name;
    const char *type;
    QList<Hold> holds;
};

inline const Hold kHead{"title", 0, 0.069, 0.053, 0.862, 0.193};
inline const Hold kDay{"dt", 10, 0.069, 0.927, 0.225, 0.053};
inline const Hold kFoot{"ftr", 11, 0.331, 0.927, 0.337, 0.053};
inline const Hold kNumber{"sldNum", 12, 0.706, 0.927, 0.225, 0.053};
inline const Hold kContent{"", 1, 0.069, 0.266, 0.862, 0.634};

/// The layouts that every presentation begins with, under other names.
[[nodiscard]] QList<Sheet> usualSheets(const QStringList &names);

} // namespace podium::tests
