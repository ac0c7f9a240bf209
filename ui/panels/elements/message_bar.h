// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace podium {

/// A line across the window that says what went wrong, or gives a hint, and offers what to do.
/// Hidden until needed.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Problem, Hint };

    explicit MessageBar(Kind kind, QWidget *parent = nullptr);

    void say(const QString &sentence, const QString &button);
    [[nodiscard]] QString sentence() const;
    void translate();

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace podium
