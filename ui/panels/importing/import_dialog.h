// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/models/data/finding_model.h"
#include "app/models/tables/table_proxy.h"
#include "app/session/document/import_reading.h"

#include <QtWidgets/QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace podium {

class Card;
class ColumnChoices;
class Desk;
class TableCard;
class WorkBar;

/// Shows what files are before they are brought in: what each was recognised as and why, what its
/// columns were taken for, to be corrected, what was found, and what it becomes. Files are read off
/// the UI thread; nothing is kept before it is accepted.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Owns `reading` from now on.
    ImportDialog(Desk &desk, ImportReading *reading, QWidget *parent);

    [[nodiscard]] const ImportReading &reading() const { return *m_reading; }

private:
    void build();
    void buildTables();
    [[nodiscard]] QWidget *buildButtons();
    void fillFiles();
    void refresh();
    void showItem();
    void showRead(const ImportReading::Item &item, const Import &import);
    void showSheets(const std::vector<std::string> &sheets, const QString &chosen);
    void chooseSheet();
    void showState();
    [[nodiscard]] const ImportReading::Item &item() const;

    Desk &m_desk;
    ImportReading *m_reading;
    FindingModel m_findingModel;
    TableProxy m_findingProxy;
    QComboBox *m_files;
    QComboBox *m_sheets;
    QLabel *m_kind;
    QLabel *m_content;
    QLabel *m_problem;
    QWidget *m_below; ///< keeps words together where there are no tables
    WorkBar *m_work;
    QSplitter *m_parts;
    Card *m_columnCard;
    ColumnChoices *m_columns;
    TableCard *m_findings;
    QPushButton *m_accept = nullptr;
};

} // namespace podium
