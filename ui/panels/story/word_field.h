// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QPlainTextEdit>

namespace podium {

class LiveValueMarks;

/// Words of a slide in one language. Live values stand out by their labels. What is typed is given when the typing
/// rests, when the field is left, and before any shortcut acts.
class WordField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines { One, Many };

    WordField(Lines lines, QWidget *parent);

    /// Leaves what is being typed alone.
    void setWords(const QString &words);
    /// What stands there, with the keys of live values.
    [[nodiscard]] QString words() const;
    void insertValue(const QString &name);
    /// Names that have a value now; others are marked as wrong.
    void setKnown(const QStringList &names);
    /// It says what the figures do not carry.
    void setWrong(bool wrong);
    /// Said in the other language only; `hint` says what follows from that.
    void setMissing(bool missing, const QString &hint);
    void setTheme(const Theme &theme);
    /// Gives what was typed and not given yet.
    void give();

Q_SIGNALS:
    void given(const QString &words);
    void focused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setMark(const char *name, bool on);

    Lines m_lines;
    QTimer m_rest;
    QString m_words; ///< as they were set or given last
    LiveValueMarks *m_marks;
};

} // namespace podium
