// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/item_finder.h"

#include "app/models/ranking/named_items.h"
#include "app/models/tables/roles.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/part.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

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
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setPart(this, u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_query->setObjectName(u"compareQuery"_s);
    m_query->installEventFilter(this);
    m_list->setObjectName(u"compareFound"_s);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matching.setSourceModel(&m_all);
    m_list->setModel(&m_matching);
    m_nothing->setAlignment(Qt::AlignCenter);
    setPart(m_nothing, u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_query, &QLineEdit::textChanged, this, &ItemFinder::find);
    connect(m_list, &QListView::clicked, this, &ItemFinder::take);
    connect(&desk, &Desk::languageChanged, this, &ItemFinder::translate);
    translate();
}

void ItemFinder::openBelow(const QWidget &button, const QStringList &without)
{
    fill(without);
    m_query->clear();
    find({});
    resize(kSize);
    const QPoint below = button.mapToGlobal(QPoint(0, button.height() + 4));
    const QRect window = button.window()->frameGeometry();
    move(std::min(below.x(), window.right() - width() - 8), below.y());
    show();
    m_query->setFocus();
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

bool ItemFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::eventFilter(watched, event);
    const int last = m_matching.rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, last));
    m_list->setCurrentIndex(m_matching.index(row, 0));
    return true;
}

void ItemFinder::find(const QString &text)
{
    m_matching.setFilterText(text);
    const bool any = m_matching.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_list->setCurrentIndex(m_matching.index(0, 0));
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
    m_query->setPlaceholderText(tr("Model, lab or country…"));
    m_query->setAccessibleName(tr("What to compare"));
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing is called so. Try a shorter word."));
}

} // namespace podium
