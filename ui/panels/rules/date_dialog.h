// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"

#include <QtWidgets/QDialog>

class QDateEdit;

namespace podium {

/// Asks for one day.
class DateDialog final : public QDialog
{
    Q_OBJECT

public:
    DateDialog(const QString &title, const QString &question, Date suggestion, Language language,
               QWidget *parent);

    [[nodiscard]] Date date() const;

private:
    QDateEdit *m_edit;
};

} // namespace podium
