// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace podium {

class Desk;

/// Version, licence, and whose figures are inside.
void showAbout(QWidget &parent, Desk &desk);

} // namespace podium
