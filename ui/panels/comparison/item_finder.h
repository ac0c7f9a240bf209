// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/table_proxy.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QFrame>

namespace podium {

class Desk;
class SearchList;
struct NamedItem;

/// Models, labs and countries to choose one from by a few letters of its name: the ranked models
/// first, then the others of the figures, labs, countries. Opens below a button.
class ItemFinder final : public QFrame
{
    Q_OBJECT

public:
    explicit ItemFinder(Desk &desk, QWidget *parent);

    /// Without those that are compared already.
    void openBelow(const QWidget &button, const QStringList &without);

Q_SIGNALS:
    void found(const QString &item, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QStringList &without);
    void add(const NamedItem &item);
    void find(const QString &text);
    void take(const QModelIndex &index);
    void translate();

    Desk &m_desk;
    QStandardItemModel m_all;
    TableProxy m_matching;
    SearchList *m_search;
};

} // namespace podium
