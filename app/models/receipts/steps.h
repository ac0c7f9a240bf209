// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace podium {

/// One line of how a number comes about: what it is, and the sum with its numbers.
struct Step {
    QString what;
    QString working;

    bool operator==(const Step &) const = default;
};
using Steps = QList<Step>;

} // namespace podium

Q_DECLARE_METATYPE(podium::Step)
