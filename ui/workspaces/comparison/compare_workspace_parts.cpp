// SPDX-License-Identifier: GPL-3.0-or-later
// What Compare is made of.
#include "ui/workspaces/comparison/compare_workspace.h"

#include "app/session/desk/desk.h"
#include "ui/panels/comparison/item_drop.h"
#include "ui/panels/comparison/item_finder.h"
#include "ui/panels/comparison/item_row.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/field_button.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/elements/wrapped_label.h"
#include "ui/panels/pictures/desk_picture.h"
#include "ui/panels/pictures/picture_page.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/fact_delegate.h"
#include "ui/tables/data_table.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAllRows = std::numeric_limits<int>::max();

} // namespace

void CompareWorkspace::buildHead()
{
    m_add->setObjectName(u"compareAdd"_s);
    m_leaders->setObjectName(u"compareLeaders"_s);
    m_switch->setObjectName(u"comparePages"_s);
    m_from->setObjectName(u"compareFrom"_s);
    m_to->setObjectName(u"compareTo"_s);
    m_shape->setObjectName(u"compareShape"_s);
    m_finding->setObjectName(u"compareFinding"_s);
    setPart(m_add, u"pill"_s);
    setPart(m_finding, u"headline"_s);
    setPart(m_order, u"quiet"_s);
    auto *items = new QHBoxLayout;
    items->setSpacing(8);
    items->addWidget(m_items);
    items->addWidget(m_add);
    items->addStretch(1);
    items->addWidget(m_leaders);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addStrut(m_from->sizeHint().height()); // no page moves what stands below
    controls->addWidget(m_switch);
    controls->addStretch(1);
    controls->addWidget(m_from);
    controls->addWidget(m_to);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(items);
    layout->addWidget(m_finding);
    layout->addWidget(m_order);
    layout->addLayout(controls);
    layout->addWidget(m_sentences);
    layout->addWidget(m_stack, 1);
    m_sentences->setObjectName(u"compareSentences"_s);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void CompareWorkspace::buildPages()
{
    m_pages[ScorePage] = addPage(
        m_scores,
        [this] { return readPicture(m_desk, PictureKind::Scores, m_scores, m_scores, kAllRows); },
        u"scores"_s);
    m_pages[GapPage] = addPage(
        m_gap,
        [this] { return readPicture(m_desk, PictureKind::Waterfall, m_gap, m_gap, kAllRows); },
        u"waterfall"_s);
    m_pages[SwapPage] = addPage(
        m_swap, [this] { return m_swap.nearest(swapOther()); }, u"swap"_s);
    buildFacts();
}

void CompareWorkspace::buildFacts()
{
    m_factTable = new TableCard(m_desk, u"facts"_s, m_stack);
    m_factProxy.setSourceModel(&m_facts);
    DataTable &table = m_factTable->table();
    table.setObjectName(u"factsTable"_s);
    table.setLayout({.key = {FactModel::Fact}, .pinned = {FactModel::Fact}});
    for (int item = 0; item < static_cast<int>(kMostCompared); ++item)
        table.setCells(FactModel::FirstItem + item, new FactDelegate(&table));
    m_factTable->setModel(&m_factProxy);
    m_factTable->addTools();
    m_stack->addWidget(m_factTable);
}

void CompareWorkspace::connectParts()
{
    connect(m_switch, &SegmentSwitch::currentChanged, this, [this](int page) {
        showPage(page);
        if (const auto kind = picture())
            m_desk.edit().show(*kind);
    });
    connect(m_shape, &SegmentSwitch::currentChanged, this, [this](int shape) {
        m_desk.edit().changePicture([] { return tr("Dots or radar"); },
                                    [shape](Picture &picture) { picture.radar = shape == 1; });
    });
    connect(&m_desk.session(), &Session::viewChanged, this, &CompareWorkspace::followView);
    fillWhenShown(m_from->popup(), [this](QMenu &menu) { fillEnds(menu, true); });
    fillWhenShown(m_to->popup(), [this](QMenu &menu) { fillEnds(menu, false); });
    connect(&m_desk, &Desk::answered, this, &CompareWorkspace::ask);
    connect(&m_desk, &Desk::languageChanged, this, &CompareWorkspace::translate);
    connect(&m_desk, &Desk::themeChanged, this, &CompareWorkspace::applyTheme);
    const auto compareLeaders
        = [this] { m_desk.edit().compareItems({}, [] { return tr("Compare the leaders"); }); };
    connect(m_leaders, &QToolButton::clicked, this, compareLeaders);
    for (PicturePage *page : m_pages)
        connect(&page->table().notice(), &Notice::buttonClicked, this, compareLeaders);
    connect(&m_factTable->notice(), &Notice::buttonClicked, this, compareLeaders);
}

void CompareWorkspace::connectItems()
{
    connect(m_items, &ItemRow::rearranged, &m_desk.edit(), &ViewEditor::compareItems);
    connect(m_add, &QToolButton::clicked, this, [this] {
        QStringList ids;
        for (const ComparedName &item : m_items->items())
            ids.append(item.id);
        m_finder->openBelow(*m_add, ids);
    });
    connect(m_finder, &ItemFinder::found, this, [this](const QString &id) { add({id}); });
    new ItemDrop(*this, [this](const DraggedItems &dropped) { add(dropped.ids); });
}

} // namespace podium
