// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/table_proxy.h"
#include "ui/panels/data/snapshot_model.h"
#include "ui/window/workspaces/workspace.h"

class QSplitter;

namespace podium {

class Card;
class Desk;
class FindingList;
class SourceText;

/// Which figures are inside, whose they are, on what terms, and what a check of them found.
class DataWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit DataWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] TableCard *mainTable() override { return m_table; }
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

private:
    void build();
    void takeDataset();
    void showFindings();
    void choose(const QModelIndex &index);
    void translate();

    Desk &m_desk;
    SnapshotModel m_snapshots;
    TableProxy m_proxy;
    QSplitter *m_rows;
    QSplitter *m_texts;
    TableCard *m_table;
    Card *m_sourceCard;
    SourceText *m_sources;
    Card *m_findingCard;
    FindingList *m_findings;
};

} // namespace podium
