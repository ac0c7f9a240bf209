// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace podium {

class Desk;

/// Asks for a model that is assumed, or for money, and under which scenario; asks again while the
/// figures do not know what is named.
void askForAssumedModel(Desk &desk, QWidget *parent);
void askForAssumedMoney(Desk &desk, QWidget *parent);

} // namespace podium
