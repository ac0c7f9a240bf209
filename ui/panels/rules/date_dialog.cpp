// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/date_dialog.h"

#include "ui/panels/elements/dialog_buttons.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

DateDialog::DateDialog(const QString &title, const QList<AskedDay> &days, Language language,
                       QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    for (const AskedDay &day : days)
        addDay(day, language, *layout);
    layout->addSpacing(8);
    layout->addWidget(makeDialogButtons(*this));
}

/// None is before the one above it.
void DateDialog::addDay(const AskedDay &day, Language language, QVBoxLayout &layout)
{
    auto *edit = new QDateEdit(toQDate(day.suggestion), this);
    auto *label = new QLabel(day.question, this);
    label->setBuddy(edit);
    edit->setCalendarPopup(true);
    edit->setLocale(localeOf(language));
    edit->setDisplayFormat(language == Language::Korean ? u"yyyy년 M월 d일"_s : u"d MMM yyyy"_s);
    edit->setAccessibleName(day.question);
    if (!m_edits.isEmpty()) {
        edit->setMinimumDate(m_edits.last()->date());
        connect(m_edits.last(), &QDateEdit::dateChanged, edit, &QDateEdit::setMinimumDate);
    }
    layout.addWidget(label);
    layout.addWidget(edit);
    m_edits.append(edit);
}

Date DateDialog::date(int at) const
{
    const QDate day = m_edits.at(at)->date();
    return Date(std::chrono::year_month_day(std::chrono::year(day.year()),
                                            std::chrono::month(static_cast<unsigned>(day.month())),
                                            std::chrono::day(static_cast<unsigned>(day.day()))));
}

} // namespace podium
