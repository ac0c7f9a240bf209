// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/compare_tray.h"

#include "app/session/desk/desk.h"
#include "ui/panels/comparison/item_drop.h"
#include "ui/panels/comparison/item_row.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAroundText = 24;

} // namespace

CompareTray::CompareTray(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_items(new ItemRow(desk, this))
    , m_hint(new QLabel(this))
    , m_clear(makeTextButton(this))
    , m_compare(makeTextButton(this))
{
    setObjectName(u"compareTray"_s);
    setPart(this, u"card"_s);
    setPart(m_title, u"title"_s);
    setPart(m_hint, u"quiet"_s);
    setPart(m_compare, u"pill"_s);
    m_clear->setObjectName(u"trayClear"_s);
    m_compare->setObjectName(u"trayCompare"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(fontMetrics().height() + kAroundText); // as high empty as with chips
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_items);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(m_clear);
    layout->addWidget(m_compare);
    new ItemDrop(*this,
                 [this](const DraggedItems &dropped) { m_desk.edit().addToCompare(dropped.ids); });
    connect(m_items, &ItemRow::rearranged, &desk.edit(), &ViewEditor::compareItems);
    connect(m_clear, &QToolButton::clicked, this,
            [this] { m_desk.edit().compareItems({}, [] { return tr("Compare: none"); }); });
    connect(m_compare, &QToolButton::clicked, this, &CompareTray::compareAsked);
    connect(&desk, &Desk::answered, this, &CompareTray::refresh);
    connect(&desk, &Desk::languageChanged, this, &CompareTray::translate);
    translate();
}

void CompareTray::setAwaiting(bool awaiting)
{
    m_awaiting = awaiting;
    refresh();
}

void CompareTray::refresh()
{
    const AnswerData &shown = m_desk.shown();
    const bool known = bool(shown);
    m_items->setItems(known ? comparedNames(shown, shown.answer->view.comparing.items)
                            : QList<ComparedName>());
    const bool any = !m_items->items().isEmpty();
    const bool room = m_items->items().size() < qsizetype(kMostCompared);
    m_items->setVisible(any);
    m_clear->setVisible(any);
    m_compare->setVisible(any);
    m_hint->setVisible(!any || (m_awaiting && !room));
    m_hint->setText(room ? tr("Drop models here to compare them.")
                         : tr("Six are compared already."));
    setVisible(any || m_awaiting);
}

void CompareTray::translate()
{
    m_title->setText(tr("Compare"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Compare none of them"));
    m_clear->setToolTip(tr("Take all of them away."));
    m_compare->setText(tr("Show comparison"));
    m_compare->setAccessibleName(tr("Show the comparison"));
    m_compare->setToolTip(tr("Profile, waterfall, smallest swap and facts side by side."));
    refresh();
}

} // namespace podium
