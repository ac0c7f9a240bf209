// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claims/sentence_field.h"

#include "app/data/claims/example_sentences.h"
#include "app/session/desk/desk.h"
#include "ui/panels/claims/marked_line.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/wrapped_label.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

SentenceField::SentenceField(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(new MarkedLine(this))
    , m_add(makeTextButton(this))
    , m_templates(new MenuButton(this))
    , m_problem(new WrappedLabel(this))
    , m_forms(new QWidget(this))
    , m_formLayout(new QHBoxLayout(m_forms))
    , m_completer(new QCompleter(&m_offered, this))
{
    build();
    m_line->installEventFilter(this);
    m_completer->setWidget(m_line);
    m_completer->popup()->setObjectName(u"claimCompletions"_s);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_line, &QLineEdit::returnPressed, this, &SentenceField::give);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        sayProblem({});
        Q_EMIT edited();
        offerCompletions();
    });
    connect(m_add, &QToolButton::clicked, this, &SentenceField::give);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &SentenceField::complete);
    connect(&desk, &Desk::themeChanged, this, &SentenceField::applyTheme);
    fillWhenShown(m_templates->popup(), [this](QMenu &menu) {
        const bool korean = m_desk.language() == Language::Korean;
        for (const QString &sentence : korean ? koreanClaimSentences() : englishClaimSentences())
            connect(menu.addAction(sentence), &QAction::triggered, this,
                    [this, sentence] { beginWith(sentence); });
    });
    applyTheme();
    translate();
}

void SentenceField::build()
{
    m_line->setObjectName(u"claimSentence"_s);
    m_add->setObjectName(u"claimAdd"_s);
    m_templates->setObjectName(u"claimTemplates"_s);
    m_problem->setObjectName(u"claimProblem"_s);
    m_forms->setObjectName(u"claimForms"_s);
    setPart(m_problem, u"bad"_s);
    m_problem->hide();
    m_forms->hide();
    m_formLayout->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    line->addWidget(m_templates);
    line->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_forms);
}

void SentenceField::setReader(std::shared_ptr<const SentenceReader> reader)
{
    m_reader = std::move(reader);
}

/// Return in the list of completions takes one of them.
void SentenceField::give()
{
    const QAbstractItemView *list = m_completer->popup();
    const QString sentence = m_line->text().trimmed();
    if (sentence.isEmpty() || (list->isVisible() && list->currentIndex().isValid()))
        return;
    m_completer->popup()->hide();
    Q_EMIT given(sentence);
}

void SentenceField::offerCompletions()
{
    const QString begun = m_line->text().first(m_line->cursorPosition());
    m_completions = m_reader ? m_reader->completions(begun) : QList<Completion>();
    m_completions.removeIf([&begun](const Completion &completion) {
        return begun.sliced(completion.start).compare(completion.form, Qt::CaseInsensitive) == 0;
    });
    QStringList forms;
    for (const Completion &completion : std::as_const(m_completions))
        forms.append(completion.form);
    m_offered.setStringList(forms);
    if (forms.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect below = m_line->rect();
    below.setLeft(
        m_line->fontMetrics().horizontalAdvance(begun.first(m_completions.front().start)));
    below.setWidth(std::min(below.width(), m_completer->popup()->sizeHintForColumn(0) + 40));
    m_completer->complete(below);
}

void SentenceField::complete(const QString &form)
{
    const auto found = std::ranges::find(m_completions, form, &Completion::form);
    if (found == m_completions.end())
        return;
    const int cursor = m_line->cursorPosition();
    const QString after = m_line->text().sliced(cursor);
    const QString before = m_line->text().first(found->start) + form;
    m_line->setText(before + (after.isEmpty() ? u" "_s : after));
    m_line->setCursorPosition(static_cast<int>(before.size()) + (after.isEmpty() ? 1 : 0));
}

void SentenceField::explain(const Misreading &found)
{
    m_line->mark(found.start, found.length);
    m_line->setFocus();
    const QString word = m_line->marked();
    // A word that is known, but not here, is no help as it was typed.
    Misreading misreading = found;
    misreading.forms.removeIf([&word](const QString &form) {
        return form.trimmed().compare(word.trimmed(), Qt::CaseInsensitive) == 0;
    });
    m_problem->setText(
        word.isEmpty()
            ? tr("Every word is known, but not what they say together. Begin with a template.")
            : misreading.forms.isEmpty()
            ? tr("“%1” was not understood. Say it in other words, or begin with a template.")
                  .arg(word)
            : tr("“%1” was not understood. Is one of these meant?").arg(word));
    m_problem->show();
    offerForms(misreading);
}

void SentenceField::offerForms(const Misreading &misreading)
{
    while (QLayoutItem *old = m_formLayout->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    for (const QString &form : misreading.forms) {
        QToolButton *button = makeTextButton(m_forms);
        setPart(button, u"pill"_s);
        button->setText(form);
        button->setToolTip(tr("Put “%1” in its place.").arg(form));
        connect(button, &QToolButton::clicked, this, [this, misreading, form] {
            m_line->setText(m_line->text().replace(misreading.start, misreading.length, form));
            sayProblem({});
            give();
        });
        m_formLayout->addWidget(button);
    }
    m_formLayout->addStretch(1);
    m_forms->setVisible(!misreading.forms.isEmpty());
}

void SentenceField::sayProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_forms->hide();
    m_line->unmark();
}

void SentenceField::clear()
{
    m_line->clear();
    m_filling = false;
    sayProblem({});
}

void SentenceField::beginWith(const QString &sentence)
{
    m_line->setText(sentence);
    m_line->setCursorPosition(0);
    m_line->setFocus();
    sayProblem({});
    m_filling = true;
    (void)chooseNextPart();
}

/// False when there is none behind the cursor.
bool SentenceField::chooseNextPart()
{
    if (!m_reader)
        return false;
    const int from = m_line->hasSelectedText() ? m_line->selectionEnd() : m_line->cursorPosition();
    for (const TextSpan &part : m_reader->replaceable(m_line->text())) {
        if (part.start < from)
            continue;
        m_line->setSelection(static_cast<int>(part.start), static_cast<int>(part.length));
        return true;
    }
    return false;
}

bool SentenceField::eventFilter(QObject *watched, QEvent *event)
{
    const bool tab = watched == m_line && m_filling && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    return (tab && chooseNextPart()) || QWidget::eventFilter(watched, event);
}

void SentenceField::applyTheme()
{
    m_line->setMarkColour(themeOf(m_desk).bad);
}

void SentenceField::translate()
{
    const bool korean = m_desk.language() == Language::Korean;
    m_line->setPlaceholderText(
        tr("Type a claim, such as “%1”")
            .arg((korean ? koreanClaimSentences() : englishClaimSentences()).value(7)));
    m_line->setAccessibleName(tr("A claim to evaluate"));
    m_templates->describe(tr("Templates"), tr("Sentences to fill in; Tab goes from name to name"));
    m_add->setText(tr("Evaluate"));
    m_add->setToolTip(tr("Evaluate the sentence over all honest readings."));
}

} // namespace podium
