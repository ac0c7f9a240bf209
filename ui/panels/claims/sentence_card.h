// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace podium {

class Card;

/// What can safely be said in place of a claim, in both languages, each with a button to copy it.
class SentenceCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceCard(QWidget *parent = nullptr);

    void show(const QString &english, const QString &korean);
    void translate();

private:
    struct Line {
        QLabel *text;
        QToolButton *copy;
    };
    [[nodiscard]] Line makeLine(QWidget *parent, const QString &name);

    Card *m_card;
    Line m_english;
    Line m_korean;
};

} // namespace podium
