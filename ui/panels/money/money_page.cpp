// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/money_page.h"

#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/tables/table_card.h"

namespace podium {

MoneyPage::MoneyPage(Desk &desk, const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_table(new TableCard(desk, content.fileStem, m_rows))
{
    m_proxy.setSourceModel(content.model);
    m_table->table().setObjectName(content.tableName);
    m_table->table().setLayout(content.columns);
    m_table->setModel(&m_proxy);
    const auto read = [this, read = content.read](int most) { return read(m_proxy, most); };
    m_chart = new ChartCard(desk, {read, [] { return QStringList(); }, content.fileStem}, m_rows);
    m_chart->chart().setTitled(true);
    m_chart->addExport();
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_chart);
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({420, 580});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, m_chart, &ChartCard::refresh);
    connect(&m_proxy, &QAbstractItemModel::modelReset, m_chart, &ChartCard::refresh);
}

void MoneyPage::addTool(QWidget *tool)
{
    m_table->card().addTool(tool);
}

void MoneyPage::finish()
{
    m_table->addTools();
}

} // namespace podium
