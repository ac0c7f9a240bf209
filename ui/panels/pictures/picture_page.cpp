// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/picture_page.h"

#include "app/models/tables/roles.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/row_room.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/row_choice.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace podium {

namespace {

constexpr int kLeastRows = 3; ///< fewer are no table

} // namespace

PicturePage::PicturePage(Desk &desk, const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_table(new TableCard(desk, content.fileStem))
    , m_place(content.place)
    , m_pictureShare(content.pictureShare)
{
    if (!m_place)
        m_place = [figure = content.figure](const QString &key) { return Place{key, figure}; };
    m_proxy.setSourceModel(content.model);
    m_table->table().setObjectName(content.tableName);
    m_table->table().setLayout(content.columns);
    m_table->setModel(&m_proxy);
    const auto read = [this, read = content.read](int most) { return read(m_proxy, most); };
    const auto highlighted
        = [this] { return m_chosen.isEmpty() ? QStringList() : QStringList{m_chosen}; };
    m_chart = new ChartCard(desk, {read, highlighted, content.fileStem, false});
    m_chart->chart().setTitled(true);
    m_table->setCaption([this] {
        const ChartSeries &shown = m_chart->chart().series();
        return TableCard::Caption{shown.subtitle, shown.source};
    });
    m_rows->addWidget(m_chart);
    m_rows->addWidget(m_table);
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    m_room = new RowRoom(*m_rows, *m_table, RowRoom::Picture{m_pictureShare}, kLeastRows);
    resetSplit();
    connectParts();
}

void PicturePage::addTool(QWidget *tool)
{
    m_chart->card().addControl(tool);
}

void PicturePage::finish()
{
    m_chart->addExport();
    m_table->addTools();
}

QByteArray PicturePage::splitState() const
{
    return m_room->state();
}

void PicturePage::restoreSplit(const QByteArray &state)
{
    m_room->restore(state);
}

void PicturePage::resetSplit()
{
    m_rows->setSizes({10 * m_pictureShare, 10 * (100 - m_pictureShare)});
    m_room->reset();
    m_rows->setStretchFactor(0, m_pictureShare);
    m_rows->setStretchFactor(1, 100 - m_pictureShare);
    m_table->table().resetColumns();
}

void PicturePage::connectParts()
{
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, m_chart, &ChartCard::refresh);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        m_chart->refresh();
        choose(m_chosen);
    });
    whenRowChosen(m_table->table(), this, [this](const QModelIndex &index) { takeRow(index); });
    connect(&m_chart->chart(), &ChartWidget::markClicked, this, [this](const QString &key) {
        const int row = rowOfKey(m_proxy, m_place(key).row);
        if (row >= 0)
            m_table->table().selectRow(row);
    });
    m_chart->setMarkActions([this](QMenu &menu, const QString &key) {
        const Place place = m_place(key);
        m_table->fillRowMenu(menu, place.row, place.column);
    });
}

void PicturePage::takeRow(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    m_chosen = index.siblingAtColumn(0).data(KeyRole).toString();
    m_chart->highlight();
    Q_EMIT chosen(index.siblingAtColumn(0));
}

void PicturePage::choose(const QString &key)
{
    const QScopedValueRollback guard(m_following, true);
    const int row = rowOfKey(m_proxy, key);
    m_chosen = row < 0 ? QString() : key;
    if (row < 0)
        m_table->table().clearSelection();
    else
        m_table->table().selectRow(row);
    m_chart->highlight();
}

} // namespace podium
