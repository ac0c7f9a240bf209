// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/table_proxy.h"
#include "ui/panels/data/snapshot_model.h"
#include "ui/window/workspaces/workspace.h"

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace podium {

class Card;
class CorrectionPage;
class Desk;
class DifferencePage;
class FindingList;
class SegmentSwitch;
class SourceText;

/// Which figures are inside, whose they are, on what terms, and what a check of them found; what
/// changed between two days; where labs are and what they are called, to be corrected.
class DataWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit DataWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] TableCard *mainTable() override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

private:
    void build();
    void buildSnapshots();
    void connectParts();
    void showPage(int page);
    void showModel(const QString &id);
    void copySource(const QModelIndex &index) const;
    void takeDataset();
    void showFindings();
    void choose(const QModelIndex &index);
    void translate();

    Desk &m_desk;
    SnapshotModel m_snapshots;
    TableProxy m_proxy;
    SegmentSwitch *m_switch;
    QStackedWidget *m_pages;
    DifferencePage *m_differences;
    CorrectionPage *m_corrections;
    QSplitter *m_rows;
    QSplitter *m_texts;
    TableCard *m_table;
    Card *m_sourceCard;
    QToolButton *m_copySources;
    SourceText *m_sources;
    Card *m_findingCard;
    QToolButton *m_copyFindings;
    FindingList *m_findings;
};

} // namespace podium
