// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>
#include <string_view>

namespace podium::tests {

/// One reader of text from outside, for any bytes whatever.
struct Reader {
    std::string_view name; ///< also of its folder in corpus/
    /// Empty when the text is read, and holds what it promises, or is refused with a sentence; else
    /// what went wrong.
    QString (*faultOf)(const QByteArray &text);
};

extern const std::array<Reader, 18> kReaders;

} // namespace podium::tests
