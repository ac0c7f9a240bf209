// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/message_bar.h"

#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(makeTextButton(this))
{
    setPart(this, kind == Kind::Problem ? u"message"_s : u"hint"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT buttonClicked();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::hide);
    translate();
    hide();
}

void MessageBar::say(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::translate()
{
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Hide this message."));
}

} // namespace podium
