// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/item_finder.h"

#include "app/models/ranking/named_items.h"
#include "app/models/tables/roles.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/search_list.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowPadding = 8; ///< as in lists of choices
constexpr QSize kSize(420, 360);
constexpr int kNameRole = Qt::UserRole + 100;

} // namespace

ItemFinder::ItemFinder(Desk &desk, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_desk(desk)
    , m_search(new SearchList(m_matching, this))
{
    setPart(this, u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->query().setObjectName(u"compareQuery"_s);
    m_search->list().setObjectName(u"compareFound"_s);
    m_search->list().setUniformItemSizes(true);
    m_matching.setSourceModel(&m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    connect(m_search, &SearchList::typed, this, &ItemFinder::find);
    connect(m_search, &SearchList::taken, this, &ItemFinder::take);
    connect(&m_search->list(), &QListView::clicked, this, &ItemFinder::take);
    connect(&desk, &Desk::languageChanged, this, &ItemFinder::translate);
    translate();
}

void ItemFinder::openBelow(const QWidget &button, const QStringList &without)
{
    fill(without);
    m_search->query().clear();
    find({});
    m_search->openBelow(*this, button, kSize);
}

void ItemFinder::fill(const QStringList &without)
{
    m_all.clear();
    if (!m_desk.shown())
        return;
    for (const NamedItem &item : namedItems(m_desk.shown())) {
        const bool fits = item.kind == RankedItem::Model || item.ranked;
        if (fits && item.id != countryKey({}) && !without.contains(item.id))
            add(item);
    }
}

void ItemFinder::add(const NamedItem &item)
{
    const QString note = item.kind == RankedItem::Country ? tr("Country")
        : item.kind == RankedItem::Lab                    ? tr("Lab")
                                                          : item.home;
    auto *row = new QStandardItem(note.isEmpty() ? item.name : item.name + u" · "_s + note);
    row->setSizeHint(QSize(0, fontMetrics().height() + kRowPadding));
    row->setData(item.id, KeyRole);
    row->setData(item.name, kNameRole);
    row->setData(item.name + u' ' + item.names, SearchRole);
    m_all.appendRow(row);
}

void ItemFinder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ItemFinder::find(const QString &text)
{
    m_matching.setFilterText(text);
    m_search->showFound();
}

void ItemFinder::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(KeyRole).toString();
    const QString name = index.data(kNameRole).toString();
    close();
    Q_EMIT found(id, name);
}

void ItemFinder::translate()
{
    m_search->describe(tr("Model, lab or country…"), tr("What to compare"), tr("What was found"));
}

} // namespace podium
