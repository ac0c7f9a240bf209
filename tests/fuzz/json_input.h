// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>

namespace podium::tests {

enum class JsonKind { View, Method, Claims };
inline constexpr std::array kJsonKinds{JsonKind::View, JsonKind::Method, JsonKind::Claims};

/// A text of this kind that is read without an error and uses many keys.
[[nodiscard]] QByteArray wholeText(JsonKind kind);

/// Reads the text; what is read must be written as something that is read as the same. Empty when
/// that holds, or when the text is refused with a sentence; else what went wrong.
[[nodiscard]] QString faultOf(JsonKind kind, const QByteArray &text);

/// Whether the text is read without an error.
[[nodiscard]] bool isRead(JsonKind kind, const QByteArray &text);

} // namespace podium::tests
