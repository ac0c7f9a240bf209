// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtWidgets/QWidget>

#include "app/models/chart_series.h"
#include "app/models/table_proxy.h"
#include "ui/tables/data_table.h"

class QSplitter;

namespace podium {

class ChartCard;
class Desk;
class TableCard;

/// A table of money above its picture.
class MoneyPage final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QAbstractItemModel *model;
        DataTable::Layout columns;
        std::function<ChartSeries(const TableProxy &, int most)> read;
        QString fileStem;
        QString tableName;
    };

    MoneyPage(Desk &desk, const Content &content, QWidget *parent = nullptr);

    [[nodiscard]] TableCard &table() { return *m_table; }
    [[nodiscard]] ChartCard &chart() { return *m_chart; }
    void addTool(QWidget *tool);
    /// After the last tool.
    void finish();

private:
    TableProxy m_proxy;
    QSplitter *m_rows;
    TableCard *m_table;
    ChartCard *m_chart;
};

} // namespace podium
