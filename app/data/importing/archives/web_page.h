// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/archives/sheet_grid.h"

namespace podium {

/// A page of the web as a browser saves it, or a table in its language, as some sites call a workbook.
[[nodiscard]] bool isWebPage(const QByteArray &bytes);

/// The tables of a page, as sheets of a workbook; what lays out a page is none. Cells that span others stand
/// in all of them, footnotes behind numbers are marks, and what nobody sees is left out. Fails where there is
/// no table.
[[nodiscard]] Result<Sheets> webTables(const QByteArray &bytes, const std::string &file);

} // namespace podium
