// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/correction_dialog.h"

#include "app/session/background.h"
#include "ui/panels/elements/dialog_buttons.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/error_text.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

CorrectionDialog::CorrectionDialog(const Wording &wording, const QList<Choice> &choices,
                                   const QString &current, Check check, QWidget *parent)
    : QDialog(parent)
    , m_choice(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_check(std::move(check))
{
    setObjectName(u"correctionDialog"_s);
    setWindowTitle(wording.title);
    setMinimumWidth(420);
    build(wording);
    fill(choices, current);
}

/// What was typed is a whole entry, or the only one of that name: "China" is "China (CN)".
QString CorrectionDialog::key() const
{
    const QString typed = m_choice->currentText().trimmed();
    QString named;
    int count = 0;
    for (int i = 0; i < m_choice->count() && !typed.isEmpty(); ++i) {
        const QString text = m_choice->itemText(i);
        if (text.compare(typed, Qt::CaseInsensitive) == 0)
            return m_choice->itemData(i).toString();
        if (text.section(u'(', 0, 0).trimmed().compare(typed, Qt::CaseInsensitive) == 0) {
            named = m_choice->itemData(i).toString();
            ++count;
        }
    }
    return count == 1 ? named : QString();
}

QString CorrectionDialog::name() const
{
    return m_name ? m_name->text().trimmed() : QString();
}

/// What is asked for stays as it is until it is looked at.
void CorrectionDialog::accept()
{
    const bool whole = !key().isEmpty() && (!m_name || !name().isEmpty());
    sayProblem(whole                 ? QString()
                   : key().isEmpty() ? tr("Choose one of the list.")
                                     : tr("Type the name."));
    if (!whole || !m_apply->isEnabled())
        return;
    const QList<QWidget *> asked{m_name, m_choice, m_apply};
    const auto enable = [asked](bool enabled) {
        for (QWidget *part : asked) {
            if (part)
                part->setEnabled(enabled);
        }
    };
    enable(false);
    runInBackground(this, m_check(key(), name()),
                    [this, enable](const std::optional<Error> &problem) {
                        enable(true);
                        if (!problem)
                            return QDialog::accept();
                        sayProblem(sentenceOf(*problem));
                        (m_name ? static_cast<QWidget *>(m_name) : m_choice)->setFocus();
                    });
}

void CorrectionDialog::sayProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CorrectionDialog::build(const Wording &wording)
{
    auto *layout = new QVBoxLayout(this);
    const auto add = [&](const QString &text, QWidget *field, const QString &objectName) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setObjectName(objectName);
        field->setAccessibleName(text);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    if (!wording.name.isEmpty()) {
        m_name = new QLineEdit(this);
        add(wording.name, m_name, u"correctionName"_s);
    }
    add(wording.question, m_choice, u"correctionChoice"_s);
    auto *hint = new QLabel(wording.hint, this);
    hint->setWordWrap(true);
    setPart(hint, u"note"_s);
    m_problem->setObjectName(u"correctionProblem"_s);
    m_problem->setWordWrap(true);
    setPart(m_problem, u"bad"_s);
    m_problem->hide();
    QDialogButtonBox *buttons = makeDialogButtons(*this, wording.title);
    m_apply = acceptButton(*buttons);
    layout->addWidget(hint);
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

void CorrectionDialog::fill(const QList<Choice> &choices, const QString &current)
{
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setMaxVisibleItems(16);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Choice &choice : choices)
        m_choice->addItem(choice.text, choice.key);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->setCurrentIndex(m_choice->findData(current));
    if (m_choice->currentIndex() < 0)
        m_choice->setEditText({});
    (m_name ? static_cast<QWidget *>(m_name) : m_choice)->setFocus();
    if (!m_name)
        m_choice->lineEdit()->selectAll();
}

} // namespace podium
