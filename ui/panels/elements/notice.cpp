// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/notice.h"

#include "ui/panels/elements/part.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setPart(m_sentence, u"title"_s);
    setPart(m_advice, u"quiet"_s);
    setPart(m_button, u"action"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(1);
    for (QLabel *label : {m_sentence, m_advice}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &Notice::buttonClicked);
    say({}, {}, {});
}

void Notice::say(const QString &sentence, const QString &advice, const QString &button)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

} // namespace podium
