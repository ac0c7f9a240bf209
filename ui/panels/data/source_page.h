// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/sources/source_reader.h"
#include "app/models/data/snapshot_model.h"
#include "app/models/data/source_model.h"
#include "app/models/tables/table_proxy.h"
#include "app/session/background.h"

#include <QtCore/QVariantMap>
#include <QtWidgets/QWidget>

class QMenu;
class QSplitter;
class QToolButton;

namespace podium {

class Card;
class Desk;
class ElidedLabel;
class FindingList;
class SourceDetails;
class TableCard;

/// Which figures are inside: the days of models, and every kind of figures with its source, period,
/// terms and attribution; beside them the row that was chosen last, whole and to be cited. What a
/// check of the figures finds is listed there, too. The files are read on a worker.
class SourcePage final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePage(Desk &desk, QWidget *parent = nullptr);

    /// The table that was used last.
    [[nodiscard]] TableCard &table() { return *m_current; }
    /// A line that says what the check of the figures found, for above the page.
    [[nodiscard]] QWidget *checkLine();

    [[nodiscard]] QVariantMap layoutState() const;
    void restoreLayout(const QVariantMap &state);
    void resetLayout();

private:
    void build();
    void buildTables();
    void connectParts();
    void fillRowMenu(QMenu &menu, const QModelIndex &index);
    void takeDataset();
    void check();
    void takeSources(const Result<ReadSources> &read);
    void showDetails();
    void showFindings();
    void chooseSnapshot(const QModelIndex &index);
    [[nodiscard]] QModelIndex currentRow() const;
    [[nodiscard]] QList<int> detailColumns(const QModelIndex &row) const;
    void fillTables();
    void translate();

    Desk &m_desk;
    NewestWork<Result<ReadSources>> m_work;
    SnapshotModel m_snapshotModel;
    TableProxy m_snapshotProxy;
    SourceModel m_sourceModel;
    TableProxy m_sourceProxy;
    ElidedLabel *m_checked;
    QSplitter *m_rows;
    QSplitter *m_top;
    QSplitter *m_texts;
    TableCard *m_snapshots;
    TableCard *m_sources;
    TableCard *m_current;
    Card *m_detailCard;
    QToolButton *m_cite;
    SourceDetails *m_details;
    Card *m_findingCard;
    QToolButton *m_copyFindings;
    FindingList *m_findings;
};

} // namespace podium
