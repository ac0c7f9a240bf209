// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tables/table_card.h"

#include "app/data/files/file_writing.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/models/charts/captions.h"
#include "app/models/language/language.h"
#include "app/models/rules/view_rules.h"
#include "app/models/rules/what_if.h"
#include "app/models/tables/table_proxy.h"
#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/tables/receipt_dialog.h"
#include "ui/panels/tables/row_menu.h"
#include "ui/tables/columns/column_menu.h"
#include "ui/tables/data_table.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

TableCard::TableCard(Desk &desk, const QString &fileStem, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_fileStem(fileStem)
    , m_card(new Card(this))
    , m_stack(new QStackedWidget(m_card))
    , m_table(new DataTable(m_stack))
    , m_notice(new Notice(m_stack))
    , m_columns(new MenuButton(m_card))
    , m_copy(makeTextButton(m_card))
    , m_export(new MenuButton(m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    m_card->setBody(m_stack);
    m_columns->setObjectName(u"columns"_s);
    m_copy->setObjectName(u"copyTable"_s);
    m_export->setObjectName(u"exportTable"_s);
    fillWhenShown(m_columns->popup(), [this](QMenu &menu) { fillColumnMenu(menu, *m_table); });
    fillWhenShown(m_export->popup(), [this](QMenu &menu) { fillExport(menu); });
    connect(m_copy, &QToolButton::clicked, m_table, &DataTable::copyAll);
    connect(m_table, &DataTable::rowMenuRequested, this, &TableCard::showRowMenu);
    connect(m_table, &DataTable::columnMenuRequested, this, [this](const QPoint &position) {
        QMenu menu(this);
        fillColumnMenu(menu, *m_table);
        menu.exec(position);
    });
    connect(&desk, &Desk::themeChanged, this, [this] { m_table->setTheme(themeOf(m_desk)); });
    connect(&desk, &Desk::languageChanged, this, &TableCard::translate);
    m_table->setTheme(themeOf(desk));
    m_table->setNotes([this] {
        const Caption said = m_desk.shown() ? caption() : Caption();
        return TableNotes{tr("Rules"), said.rules, tr("Source"), said.source};
    });
    translate();
}

TableCard::Caption TableCard::caption() const
{
    const AnswerData &shown = m_desk.shown();
    if (m_caption) {
        Caption said = m_caption();
        said.rules = rulesWhatIf(*shown.dataset, said.rules);
        return said;
    }
    const Captions captions(*shown.dataset, *shown.answer, shown.language);
    return {rulesLine(shown, RulesOf::Models), captions.source()};
}

void TableCard::bindColumns(std::function<bool(PictureKind)> isOfTable)
{
    m_isOfTable = std::move(isOfTable);
    connect(&m_desk.session(), &Session::viewChanged, this, &TableCard::followColumns);
    connect(m_table, &DataTable::columnsChosen, this, [this](const QStringList &keys) {
        if (m_isOfTable(m_desk.session().view().picture.kind))
            m_desk.edit().chooseColumns(keys);
    });
    m_table->setChosenColumns({});
    followColumns();
}

void TableCard::bindColumns(PictureKind kind)
{
    bindColumns(
        [table = firstOfTable(kind)](PictureKind shown) { return firstOfTable(shown) == table; });
}

void TableCard::followColumns()
{
    const Picture &picture = m_desk.session().view().picture;
    if (!m_isOfTable(picture.kind))
        return;
    m_table->setChosenColumns(toQStrings(picture.columns));
}

void TableCard::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    connectModel(model);
    showFilled();
}

void TableCard::addTools()
{
    m_card->addTool(m_columns);
    m_card->addTool(m_copy);
    m_card->addTool(m_export);
}

void TableCard::fillExport(QMenu &menu)
{
    QAction *csv = menu.addAction(tr("Table as CSV…"));
    csv->setStatusTip(tr("Save the rows and columns shown, with their rules and their source."));
    connect(csv, &QAction::triggered, this, &TableCard::saveCsv);
    QAction *copy = menu.addAction(tr("Copy table"));
    copy->setStatusTip(tr("Put the whole table on the clipboard, for spreadsheets and texts."));
    connect(copy, &QAction::triggered, m_table, &DataTable::copyAll);
    if (m_moreExports) {
        menu.addSeparator();
        m_moreExports(menu);
    }
}

void TableCard::fillRowMenu(QMenu &menu, const QModelIndex &cell)
{
    if (m_rowActions)
        m_rowActions(menu, cell);
    menu.addSeparator();
    const TableNotes notes = m_table->notes();
    RowMenu::fill(menu, m_desk, cell, {rowName(cell), notes.rules, notes.source}, *this);
}

void TableCard::showRowMenu(const QModelIndex &cell, const QPoint &position)
{
    QMenu menu(this);
    fillRowMenu(menu, cell);
    QAction *rows = menu.addAction(tr("Copy rows"));
    rows->setStatusTip(tr("Copy the chosen rows, for spreadsheets and texts."));
    connect(rows, &QAction::triggered, m_table, &DataTable::copySelection);
    menu.exec(position);
}

void TableCard::showReceipt(const QModelIndex &cell)
{
    const TableNotes notes = m_table->notes();
    const Receipt found(cell, {rowName(cell), notes.rules, notes.source}, m_desk.language());
    (new ReceiptDialog(m_desk, found, window()))->show();
}

/// The texts that name the row: those of the columns that cannot be hidden.
QString TableCard::rowName(const QModelIndex &cell) const
{
    QStringList names;
    for (int column = 0; column < cell.model()->columnCount(); ++column) {
        if (m_table->isKeyColumn(column))
            names.append(cell.siblingAtColumn(column).data().toString());
    }
    return names.isEmpty() ? cell.siblingAtColumn(0).data().toString() : names.join(u" · "_s);
}

void TableCard::fillRowMenu(QMenu &menu, const QString &key, int column)
{
    const QAbstractItemModel &model = *m_table->model();
    if (const int row = rowOfKey(model, key); row >= 0)
        fillRowMenu(menu, model.index(row, column));
}

void TableCard::saveCsv()
{
    const QString day = m_desk.shown()
        ? toQDate(m_desk.shown().snapshot().date).toString(Qt::ISODate)
        : QString();
    const auto prepare = [this](const QString &file) -> Result<SaveRequest::Work> {
        const QByteArray text = csvTable(m_table->wholePart(), m_table->notes());
        return [file, text] { return writeFile(file, text); };
    };
    Q_EMIT m_desk.savingAsked({tr("Save table"), u"podium-%1-%2"_s.arg(m_fileStem, day),
                               tr("Table for spreadsheets (*.csv)"), u".csv"_s, prepare});
}

void TableCard::connectModel(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &TableCard::showFilled);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableCard::showFilled);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableCard::showFilled);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableCard::showFilled);
}

void TableCard::showFilled()
{
    const bool filled = m_table->model() && m_table->model()->rowCount() > 0;
    m_stack->setCurrentIndex(filled ? 0 : 1);
    for (QWidget *tool : QList<QWidget *>{m_columns, m_copy, m_export})
        tool->setEnabled(filled);
    Q_EMIT filledChanged(filled);
}

void TableCard::translate()
{
    m_columns->describe(tr("Columns"), tr("Choose the columns of the table"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the table"));
    m_copy->setToolTip(tr("Copy the whole table, for spreadsheets and texts."));
    m_export->describe(tr("Export"), tr("Save or copy this table"));
}

} // namespace podium
