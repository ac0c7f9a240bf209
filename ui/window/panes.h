// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace podium {

/// Gives the focus to the pane so many further on: the line of controls, the rail, what
/// stands beside the cards of the page, each card, each panel, in the order of the Tab key and round again. Within a pane it goes to the table
/// or the picture, where there is one, else to what Tab reaches first.
void goToPane(QWidget &window, int by);

} // namespace podium
