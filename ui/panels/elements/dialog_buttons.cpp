// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/dialog_buttons.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

namespace podium {

namespace {

struct DialogButtons {
    Q_DECLARE_TR_FUNCTIONS(podium::DialogButtons)
};

} // namespace

QDialogButtonBox *makeDialogButtons(QDialog &dialog, const QString &accept)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    acceptButton(*buttons)->setText(accept.isEmpty() ? DialogButtons::tr("OK") : accept);
    buttons->button(QDialogButtonBox::Cancel)->setText(DialogButtons::tr("Cancel"));
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QPushButton *acceptButton(const QDialogButtonBox &buttons)
{
    return buttons.button(QDialogButtonBox::Ok);
}

} // namespace podium
