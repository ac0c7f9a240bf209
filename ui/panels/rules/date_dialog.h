// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QDateEdit;
class QVBoxLayout;

namespace podium {

/// A day that is asked for.
struct AskedDay {
    QString question;
    Date suggestion;
};

/// Asks for a day, or for several that follow each other.
class DateDialog final : public QDialog
{
    Q_OBJECT

public:
    DateDialog(const QString &title, const QList<AskedDay> &days, Language language,
               QWidget *parent);

    [[nodiscard]] Date date(int day = 0) const;

private:
    void addDay(const AskedDay &day, Language language, QVBoxLayout &layout);

    QList<QDateEdit *> m_edits;
};

} // namespace podium
