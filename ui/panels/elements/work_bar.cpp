// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/work_bar.h"

#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWait = 200; ///< milliseconds
constexpr int kLook = 50;  ///< milliseconds
constexpr int kSteps = 1000;
constexpr int kBarWidth = 110;
constexpr int kBarHeight = 8;

} // namespace

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(makeTextButton(this))
{
    setPart(m_text, u"note"_s);
    m_button->setObjectName(u"workButton"_s);
    m_bar->setObjectName(u"workProgress"_s);
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(kBarWidth, kBarHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    setFixedHeight(m_button->sizeHint().height());
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWait);
    m_look.setInterval(kLook);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_bar->show();
        setButton(true, true);
        m_look.start();
        showShare();
    });
    connect(&m_look, &QTimer::timeout, this, &WorkBar::showShare);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_cancels)
            Q_EMIT cancelled();
        else
            Q_EMIT againAsked();
    });
    translate();
    sayDone({});
}

void WorkBar::sayDone(const QString &text)
{
    m_wait.stop();
    m_look.stop();
    m_share = {};
    m_bar->hide();
    setButton(true, false);
    m_text->setText(text);
}

void WorkBar::sayBusy(const QString &text, std::function<double()> share)
{
    const bool goesOn = static_cast<bool>(m_share);
    m_share = std::move(share);
    m_text->setText(text);
    if (goesOn)
        return;
    setButton(true, false);
    m_wait.start();
}

void WorkBar::sayStopped(const QString &text)
{
    sayDone(text);
    setButton(false, true);
}

QString WorkBar::text() const
{
    return m_text->wholeText();
}

void WorkBar::setButton(bool cancels, bool visible)
{
    m_cancels = cancels;
    m_button->setVisible(visible);
    translate();
}

void WorkBar::showShare()
{
    m_bar->setValue(m_share ? qRound(m_share() * kSteps) : 0);
}

void WorkBar::translate()
{
    m_button->setText(m_cancels ? tr("Cancel") : tr("Run again"));
    m_button->setToolTip(m_cancels ? tr("Stop working on these figures.")
                                   : tr("Work on the figures that were cancelled."));
    m_bar->setAccessibleName(tr("How much is done"));
}

} // namespace podium
