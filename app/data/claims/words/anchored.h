// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>

namespace podium {

/// The pattern where it begins exactly at a place of the text.
[[nodiscard]] inline QRegularExpressionMatch matchedAt(const QRegularExpression &pattern,
                                                       const QString &text, qsizetype place)
{
    return pattern.match(text, place, QRegularExpression::NormalMatch,
                         QRegularExpression::AnchorAtOffsetMatchOption);
}

} // namespace podium
