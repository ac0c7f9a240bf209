// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string_view>

namespace podium {

/// What an evaluation is about, for people: "code generation" -> "Code generation", translated. A
/// category without a word is shown as it is.
[[nodiscard]] QString evaluationCategoryText(std::string_view category);

} // namespace podium
