// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/data/finding_model.h"
#include "app/models/data/import_model.h"
#include "app/models/tables/table_proxy.h"

#include <QtWidgets/QWidget>

#include <optional>

class QSplitter;
class QToolButton;

namespace podium {

class Desk;
class TableCard;

/// What the open document holds: the imports with their source and licence, to be taken out again,
/// and below them the findings of the chosen one, or of the whole document where it could not all be
/// used.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TableCard &table() { return *m_imports; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTables();
    void fill();
    void showFindings();
    void removeCurrent();
    void translate();
    [[nodiscard]] std::optional<std::size_t> current() const;

    Desk &m_desk;
    ImportModel m_importModel;
    TableProxy m_importProxy;
    FindingModel m_findingModel;
    TableProxy m_findingProxy;
    QSplitter *m_rows;
    TableCard *m_imports;
    QToolButton *m_add;
    QToolButton *m_remove;
    TableCard *m_findings;
};

} // namespace podium
