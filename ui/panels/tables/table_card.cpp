// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tables/table_card.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "app/models/captions.h"
#include "ui/panels/controls/live_menu.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/parts/menu_button.h"
#include "ui/panels/parts/notice.h"
#include "ui/tables/column_menu.h"
#include "ui/tables/data_table.h"

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
    connect(&desk, &Desk::themeChanged, this, [this] { m_table->setTheme(m_desk.theme()); });
    connect(&desk, &Desk::languageChanged, this, &TableCard::translate);
    m_table->setTheme(desk.theme());
    m_table->setNotes([this] {
        const AnswerData &shown = m_desk.shown();
        if (!shown)
            return TableNotes();
        const Captions captions(*shown.dataset, *shown.answer, shown.language);
        return TableNotes{tr("Rules"), captions.rules(), tr("Source"),
                          m_source ? m_source() : captions.source()};
    });
    translate();
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

void TableCard::saveCsv()
{
    const QString day = m_desk.shown()
        ? toQDate(m_desk.shown().snapshot().date).toString(Qt::ISODate) : QString();
    const Saving::Request request{tr("Save table"), u"podium-%1-%2"_s.arg(m_fileStem, day),
                                  tr("Table for spreadsheets (*.csv)"), u".csv"_s};
    m_desk.saving().save(window(), request, [this](const QString &file) {
        return writeFile(file, csvTable(m_table->wholePart(), m_table->notes()));
    });
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
