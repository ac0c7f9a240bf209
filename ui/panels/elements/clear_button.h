// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace podium {

/// Gives a field a button that clears it, made with the first text: its picture is looked for in
/// the desktop's icon themes, and no window should wait for that.
void offerClearing(QLineEdit *field);

} // namespace podium
