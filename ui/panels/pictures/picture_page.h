// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/tables/table_proxy.h"
#include "ui/tables/data_table.h"

#include <QtWidgets/QWidget>

#include <functional>

class QSplitter;

namespace podium {

class ChartCard;
class Desk;
class RowRoom;
class TableCard;

/// A picture above the table of its exact figures. A row chosen in one is chosen in the other.
class PicturePage final : public QWidget
{
    Q_OBJECT

public:
    /// What a mark of the picture is in the table.
    struct Place {
        QString row; ///< KeyRole
        int column = 0;
    };
    struct Content {
        QAbstractItemModel *model;
        DataTable::Layout columns;
        std::function<ChartSeries(const TableProxy &, int most)> read;
        QString fileStem;
        QString tableName;
        int figure = 0; ///< column of the number that the picture shows
        /// Where marks have keys of their own: a row with several of them.
        std::function<Place(const QString &markKey)> place = {};
        int pictureShare = 60; ///< of the height, in per cent, until somebody moves the border
    };

    PicturePage(Desk &desk, const Content &content, QWidget *parent = nullptr);

    [[nodiscard]] TableCard &table() { return *m_table; }
    [[nodiscard]] ChartCard &chart() { return *m_chart; }
    [[nodiscard]] const TableProxy &proxy() const { return m_proxy; }
    /// Tools of the picture, to the left of its own.
    void addTool(QWidget *tool);
    /// After the last tool.
    void finish();
    /// Chooses the row of this KeyRole; none when no row has it.
    void choose(const QString &key);

    [[nodiscard]] QByteArray splitState() const;
    void restoreSplit(const QByteArray &state);
    void resetSplit();

Q_SIGNALS:
    /// A person chose it.
    void chosen(const QModelIndex &index);

private:
    void connectParts();
    void takeRow(const QModelIndex &index);

    TableProxy m_proxy;
    QSplitter *m_rows;
    RowRoom *m_room = nullptr;
    TableCard *m_table;
    ChartCard *m_chart;
    std::function<Place(const QString &markKey)> m_place;
    int m_pictureShare;
    QString m_chosen; ///< KeyRole of the row
    bool m_following = false;
};

} // namespace podium
