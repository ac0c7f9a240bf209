// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/word_field.h"

#include "app/export/story/live_values.h"
#include "ui/panels/story/live_value_marks.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRest = 700; ///< milliseconds without a letter after which typing rests

} // namespace

WordField::WordField(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_marks(new LiveValueMarks(document()))
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rest.setSingleShot(true);
    m_rest.callOnTimeout(this, &WordField::give);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (words() != m_words)
            m_rest.start(kRest);
        else
            m_rest.stop();
    });
}

void WordField::setWords(const QString &words)
{
    const QString shown = withLabelsOfValues(words);
    if (m_rest.isActive() || toPlainText() == shown || (words == m_words && hasFocus()))
        return;
    m_words = words;
    const int place = textCursor().position();
    setPlainText(shown);
    QTextCursor cursor = textCursor(); // whoever writes goes on where they were
    cursor.setPosition(std::min(place, static_cast<int>(shown.size())));
    setTextCursor(cursor);
}

QString WordField::words() const
{
    return withKeysOfValues(toPlainText());
}

void WordField::give()
{
    m_rest.stop();
    QString typed = words();
    if (m_lines == Lines::One) // pasted
        typed.replace(u'\n', u' ');
    if (typed == m_words)
        return;
    m_words = typed;
    Q_EMIT given(typed);
}

void WordField::insertValue(const QString &name)
{
    insertPlainText(withLabelsOfValues(u'{' + name + u'}'));
    give();
    setFocus();
}

void WordField::setKnown(const QStringList &names)
{
    m_marks->setKnown(names);
}

void WordField::setMark(const char *name, bool on)
{
    if (property(name).toBool() == on)
        return;
    setProperty(name, on);
    style()->unpolish(this);
    style()->polish(this);
}

void WordField::setWrong(bool wrong)
{
    setMark("wrong", wrong);
}

void WordField::setMissing(bool missing, const QString &hint)
{
    setMark("missing", missing);
    setPlaceholderText(missing ? hint : QString());
}

void WordField::setTheme(const Theme &theme)
{
    m_marks->setTheme(theme);
}

/// Whatever a shortcut does, such as saving, is to have what was typed.
bool WordField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool types = key->modifiers() == Qt::NoModifier
            || key->modifiers() == Qt::ShiftModifier || key->modifiers() == Qt::KeypadModifier;
        if (!types && m_rest.isActive())
            give();
    }
    return QPlainTextEdit::event(event);
}

void WordField::keyPressEvent(QKeyEvent *event)
{
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_lines == Lines::One && ends)
        give();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void WordField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focused();
}

void WordField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        give();
}

} // namespace podium
