// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/segment_switch.h"

#include "ui/panels/elements/part.h"
#include "ui/panels/elements/quiet_focus.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QFont>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// As wide as when it is chosen and bold: nothing is cut off, and its neighbours stay where they are.
void giveRoom(QPushButton &button)
{
    constexpr int kAround = 18; ///< padding and border
    QFont bold = button.font();
    bold.setWeight(QFont::DemiBold);
    button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + kAround);
}

} // namespace

SegmentSwitch::SegmentSwitch(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void SegmentSwitch::setTexts(const QStringList &texts)
{
    // The first segment is chosen when it is made, and nobody changed anything.
    const QSignalBlocker blocker(m_group);
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = qobject_cast<QPushButton *>(m_group->button(i));
        if (!button) {
            button = new QPushButton(this);
            setPart(button, u"segment"_s);
            new QuietFocus(*button);
            button->setCheckable(true);
            m_group->addButton(button, i);
            m_layout->addWidget(button);
            button->setChecked(i == 0);
        }
        button->setText(texts[i]);
        giveRoom(*button);
    }
}

int SegmentSwitch::current() const
{
    return std::max(0, m_group->checkedId());
}

void SegmentSwitch::setCurrent(int segment)
{
    if (QAbstractButton *button = m_group->button(segment))
        button->setChecked(true);
}

void SegmentSwitch::showSegment(int segment, bool shown)
{
    if (QAbstractButton *button = m_group->button(segment))
        button->setVisible(shown);
}

} // namespace podium
