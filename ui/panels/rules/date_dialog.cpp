// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/date_dialog.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

DateDialog::DateDialog(const QString &title, const QString &question, Date suggestion,
                       Language language, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QDateEdit(toQDate(suggestion), this))
{
    setWindowTitle(title);
    auto *label = new QLabel(question, this);
    label->setBuddy(m_edit);
    m_edit->setCalendarPopup(true);
    m_edit->setLocale(localeOf(language));
    m_edit->setDisplayFormat(language == Language::Korean ? u"yyyy년 M월 d일"_s : u"d MMM yyyy"_s);
    m_edit->setAccessibleName(question);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

Date DateDialog::date() const
{
    const QDate day = m_edit->date();
    return Date(std::chrono::year_month_day(std::chrono::year(day.year()),
                                            std::chrono::month(static_cast<unsigned>(day.month())),
                                            std::chrono::day(static_cast<unsigned>(day.day()))));
}

} // namespace podium
