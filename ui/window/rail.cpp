// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/panels/elements/part.h"
#include "ui/panels/elements/quiet_focus.h"
#include "ui/theme/fonts.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setPart(this, u"rail"_s);
    m_layout->setContentsMargins(8, 10, 8, 10);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setFixedWidth(9 * baseFontSize());
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(id);
    });
}

void Rail::setEntries(const QStringList &titles, const QStringList &hints)
{
    for (int i = 0; i < titles.size(); ++i) {
        auto *button = qobject_cast<QPushButton *>(m_group->button(i));
        if (!button) {
            button = new QPushButton(this);
            setPart(button, u"rail"_s);
            new QuietFocus(*button);
            button->setCheckable(true);
            m_group->addButton(button, i);
            m_layout->insertWidget(i, button);
        }
        button->setText(titles[i]);
        button->setToolTip(hints[i]);
        button->setStatusTip(hints[i]);
    }
}

void Rail::setCurrent(int entry)
{
    if (QAbstractButton *button = m_group->button(entry))
        button->setChecked(true);
}

QAbstractButton *Rail::entry(int position) const
{
    return m_group->button(position);
}

} // namespace podium
