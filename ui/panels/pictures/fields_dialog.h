// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace podium {

/// Asks for a few texts and numbers, one below the other. It can be accepted once every number is one.
class FieldsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `hint`: a sentence above the fields; may be empty.
    FieldsDialog(const QString &title, const QString &hint, QWidget *parent);

    /// `composed`: shown in grey while the field is empty.
    QLineEdit *addText(const QString &label, const QString &text, const QString &composed);
    QLineEdit *addNumber(const QString &label);

    /// As written in the dialog's language, or with a point.
    [[nodiscard]] std::optional<double> numberOf(const QLineEdit &field) const;
    [[nodiscard]] bool ask() { return exec() == Accepted; }

private:
    void addRow(const QString &label, QLineEdit *field);
    void judge();

    QFormLayout *m_form;
    QDialogButtonBox *m_buttons;
    QList<QLineEdit *> m_numbers;
};

} // namespace podium
