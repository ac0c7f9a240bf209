// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace podium {

/// To be called when what a button opened closes: while it was open the pointer left the button
/// unnoticed, and the button would go on looking switched on.
void endHover(QWidget &button);

} // namespace podium
