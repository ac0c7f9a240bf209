// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace podium {

/// The two buttons of a dialog, without icons: one that accepts it, called `accept`, and one that
/// rejects it.
[[nodiscard]] QDialogButtonBox *makeDialogButtons(QDialog &dialog, const QString &accept = {});
/// Of these buttons.
[[nodiscard]] QPushButton *acceptButton(const QDialogButtonBox &buttons);

} // namespace podium
