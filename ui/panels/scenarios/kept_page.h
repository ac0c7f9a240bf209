// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/table_proxy.h"
#include "ui/panels/scenarios/kept_rows.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QWidget>

#include <memory>
#include <vector>

class QMenu;
class QToolButton;

namespace podium {

class Desk;
class TableCard;

/// The scenarios of the open document, and what else of one's own it keeps: Views, methods, claims,
/// corrections, the meaning of columns. Each can be shown, saved as a file and taken out; scenarios
/// are made, switched on and off.
class KeptPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeptPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TableCard &table() { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    void translate();
    [[nodiscard]] const KeptRow *current() const; ///< null: none
    void fillMenu(QMenu &menu);
    void activate();
    void show(const KeptRow &row);
    void saveAs(const KeptRow &row);
    void remove(const KeptRow &row);
    void keepView();
    void takeOwn();

    Desk &m_desk;
    TableCard *m_table;
    QToolButton *m_model;
    QToolButton *m_money;
    QToolButton *m_view;
    QToolButton *m_own;
    std::unique_ptr<QStandardItemModel> m_rowModel = std::make_unique<QStandardItemModel>();
    TableProxy m_proxy;
    std::vector<KeptRow> m_rows;
};

} // namespace podium
