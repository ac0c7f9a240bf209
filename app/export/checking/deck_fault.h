// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Something about an Office file for which PowerPoint offers to repair it, or that its readers or
/// editors will miss.
struct DeckFault {
    QString rule; ///< stable id, such as "label-position"
    QString part; ///< where; empty: the file as a whole
    QString text; ///< a sentence, English

    bool operator==(const DeckFault &) const = default;
};

} // namespace podium
