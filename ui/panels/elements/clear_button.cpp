// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/clear_button.h"

#include <QtWidgets/QLineEdit>

namespace podium {

void offerClearing(QLineEdit *field)
{
    QObject::connect(
        field, &QLineEdit::textChanged, field, [field] { field->setClearButtonEnabled(true); },
        Qt::SingleShotConnection);
}

} // namespace podium
