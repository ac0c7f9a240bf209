// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Text from outside as it may stand in a terminal, a picture or a document: what would steer them
/// (control characters, and those that turn the order of letters round) and what is no character at
/// all is shown as U+FFFD. Tabs and line feeds stay.
[[nodiscard]] QString plainText(QString text);

/// A text as a cell of a table for spreadsheets. They take one that begins like a formula for a
/// formula, which can read other files and send them away; an apostrophe in front, which they do not
/// show, makes it a text. Numbers stay.
[[nodiscard]] QString spreadsheetText(const QString &text);

/// A cell of a CSV file: in quotation marks where a comma, a line's end or one of them asks for it.
[[nodiscard]] QString csvCell(QString text);

} // namespace podium
