// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podium {

/// Stands where nothing can be shown: a sentence, what to do, and a button that does it.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Without a button text there is no button.
    void say(const QString &sentence, const QString &advice, const QString &button);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace podium
