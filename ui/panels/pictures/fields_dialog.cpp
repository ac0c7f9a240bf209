// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/fields_dialog.h"

#include "app/engine/values/limits.h"
#include "ui/panels/elements/dialog_buttons.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr int kFieldWidth = 380;
constexpr int kMostLetters = 1000;

} // namespace

FieldsDialog::FieldsDialog(const QString &title, const QString &hint, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_buttons(makeDialogButtons(*this))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    if (!hint.isEmpty()) {
        auto *sentence = new QLabel(hint, this);
        sentence->setWordWrap(true);
        layout->addWidget(sentence);
    }
    layout->addLayout(m_form);
    layout->addWidget(m_buttons);
}

QLineEdit *FieldsDialog::addText(const QString &label, const QString &text, const QString &composed)
{
    auto *field = new QLineEdit(text, this);
    field->setPlaceholderText(composed);
    field->setMaxLength(kMostLetters);
    field->setMinimumWidth(kFieldWidth);
    field->setClearButtonEnabled(true);
    addRow(label, field);
    return field;
}

QLineEdit *FieldsDialog::addNumber(const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setMinimumWidth(kFieldWidth);
    addRow(label, field);
    m_numbers.append(field);
    connect(field, &QLineEdit::textChanged, this, &FieldsDialog::judge);
    judge();
    return field;
}

/// The first one has the keyboard; the buttons, which were made before, come after the last.
void FieldsDialog::addRow(const QString &label, QLineEdit *field)
{
    if (m_form->rowCount() == 0) {
        field->setFocus();
        field->selectAll();
    }
    m_form->addRow(label, field);
    setTabOrder(field, m_buttons->button(QDialogButtonBox::Ok));
    setTabOrder(m_buttons->button(QDialogButtonBox::Ok),
                m_buttons->button(QDialogButtonBox::Cancel));
}

std::optional<double> FieldsDialog::numberOf(const QLineEdit &field) const
{
    for (const QLocale &way : {locale(), QLocale::c()}) {
        bool isNumber = false;
        const double number = way.toDouble(field.text().trimmed(), &isNumber);
        if (isNumber && std::abs(number) <= kMostNumber)
            return number;
    }
    return std::nullopt;
}

void FieldsDialog::judge()
{
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(std::ranges::all_of(
            m_numbers, [this](const QLineEdit *field) { return numberOf(*field).has_value(); }));
}

} // namespace podium
