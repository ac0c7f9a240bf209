// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/countries/country_workspace.h"

#include "app/exhibits/exhibit_kinds.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/comparison/row_drag.h"
#include "ui/panels/countries/counting_control.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/row_room.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/cells/index_delegate.h"
#include "ui/tables/data_table.h"
#include "ui/tables/row_choice.h"
#include "ui/workspaces/countries/country_lags.h"
#include "ui/workspaces/countries/country_menu.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

CountryWorkspace::CountryWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_lags(new CountryLags(desk, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_table(new TableCard(desk, u"countries"_s, this))
    , m_top(new QSpinBox(this))
    , m_picture(new SegmentSwitch(this))
    , m_rule(new CountingControl(desk, CountingControl::Which::First, this))
    , m_otherRule(new CountingControl(desk, CountingControl::Which::Second, this))
    , m_reference(new MenuButton(this))
{
    buildTable();
    buildChart();
    buildControls();
    m_rows->addWidget(m_chart);
    m_rows->addWidget(m_table);
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->addWidget(m_rows);
    m_room = new RowRoom(*m_rows, *m_table, RowRoom::Picture{60}, 8);
    connectParts();
    resetLayout();
    translate();
    followView();
    showAnswer();
    followSelection();
}

QString CountryWorkspace::key()
{
    return u"countries"_s;
}

QString CountryWorkspace::title()
{
    return tr("Countries");
}

QString CountryWorkspace::hint()
{
    return tr(
        "Countries under any counting rule or two side by side, months behind, and where the top "
        "models come from.");
}

QVariantMap CountryWorkspace::layoutState() const
{
    return {{u"rows"_s, m_room->state()},
            {u"columns"_s, m_table->table().columnState()},
            {u"picture"_s, m_picture->current()}};
}

void CountryWorkspace::restoreLayout(const QVariantMap &state)
{
    const QSignalBlocker blocker(m_picture);
    m_room->restore(state.value(u"rows"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
    m_picture->setCurrent(state.value(u"picture"_s).toInt());
    showColumns();
}

void CountryWorkspace::resetLayout()
{
    m_rows->setSizes({600, 400});
    m_rows->setStretchFactor(0, 60);
    m_rows->setStretchFactor(1, 40);
    m_room->reset();
    m_table->table().resetColumns();
    showColumns();
}

void CountryWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    showPicture();
    followSelection();
}

/// What is drawn at the left, by which rules at the right.
void CountryWorkspace::buildControls()
{
    m_picture->setObjectName(u"countryPicture"_s);
    m_reference->setObjectName(u"countryReference"_s);
    fillWhenShown(m_reference->popup(), [this](QMenu &menu) { m_lags->fillReferences(menu); });
    m_top->setObjectName(u"top"_s);
    m_top->setRange(1, 500);
    m_top->setKeyboardTracking(false);
    m_chart->card().setLead(m_picture);
    for (QWidget *control : QList<QWidget *>{m_top, m_reference, m_rule, m_otherRule})
        m_chart->card().addControl(control);
}

void CountryWorkspace::buildTable()
{
    DataTable &table = m_table->table();
    table.setObjectName(u"countryTable"_s);
    m_best = new IndexDelegate(&table);
    m_best->setLongest(u"≥ 100.0"_s);
    table.setCells(CountryModel::Country, new CountryDelegate(&table));
    table.setCells(CountryModel::BestIndex, m_best);
    table.setLayout({{CountryModel::TopShare, CountryModel::ChoiceBias},
                     {CountryModel::Country},
                     {CountryModel::LabNames, CountryModel::BestModel, CountryModel::Country},
                     CountryModel::LabNames,
                     400});
    m_table->setModel(&m_desk.countryTable());
    new RowDrag(m_desk, table, CountryModel::Country);
    m_table->addTools();
    m_table->bindColumns([](PictureKind shown) {
        return QStringView(infoOf(shown).workspace) == CountryWorkspace::key();
    });
}

void CountryWorkspace::connectParts()
{
    connect(&m_desk, &Desk::answered, this, &CountryWorkspace::showAnswer);
    connect(&m_desk, &Desk::selectionChanged, this, &CountryWorkspace::followSelection);
    connect(&m_desk, &Desk::languageChanged, this, &CountryWorkspace::translate);
    connect(m_picture, &SegmentSwitch::currentChanged, this, &CountryWorkspace::choosePicture);
    connect(m_lags, &CountryLags::changed, this, &CountryWorkspace::showLags);
    connect(&m_desk.session(), &Session::viewChanged, this, &CountryWorkspace::showLags);
    connect(&m_desk.session(), &Session::viewChanged, this, &CountryWorkspace::followView);
    connect(m_top, &QSpinBox::valueChanged, this, [this](int top) { m_desk.edit().setTop(top); });
    connectChart();
    connectTable();
}

QString CountryWorkspace::tableRules() const
{
    const AnswerData &shown = m_desk.shown();
    if (kind() == PictureKind::CountryRules)
        return rulesLine(shown, RulesOf::CountryRules);
    const QString months = kind() == PictureKind::CountryLags ? m_lags->rules() : QString();
    return rulesLine(shown, RulesOf::Countries)
        + (months.isEmpty() ? QString() : u" · "_s + months);
}

void CountryWorkspace::connectTable()
{
    m_table->setCaption([this] {
        const AnswerData &shown = m_desk.shown();
        const Captions captions(*shown.dataset, *shown.answer, shown.language);
        return TableCard::Caption{tableRules(), captions.source()};
    });
    m_table->setRowActions([this](QMenu &menu, const QModelIndex &cell) {
        CountryMenu::fill(menu, m_desk, cell.siblingAtColumn(0).data(CountryRole).toString());
    });
    connect(&m_table->table(), &DataTable::activated, this, [this](const QModelIndex &index) {
        const QString code = index.siblingAtColumn(0).data(CountryRole).toString();
        m_desk.edit().showInside(code);
    });
    whenRowChosen(m_table->table(), this, [this](const QModelIndex &index) {
        if (!m_following)
            m_desk.chooseBestOfCountry(index.siblingAtColumn(0).data(CountryRole).toString());
    });
    connect(&m_table->notice(), &Notice::buttonClicked, this, [this] {
        if (m_desk.searchText().isEmpty())
            m_desk.edit().resetFilters();
        else
            m_desk.clearSearch();
    });
}

/// The country of the chosen model is the current row here, too.
void CountryWorkspace::followSelection()
{
    const QScopedValueRollback guard(m_following, true);
    const QString country = m_desk.currentData(CountryRole).toString();
    DataTable &table = m_table->table();
    if (!m_desk.isChosen()) {
        table.clearSelection();
        return;
    }
    for (int row = 0; row < m_desk.countryTable().rowCount(); ++row) {
        if (m_desk.countryTable().index(row, 0).data(CountryRole).toString() == country
            && !table.selectionModel()->isRowSelected(row))
            table.selectRow(row);
    }
}

void CountryWorkspace::showAnswer()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    const auto &ranking = shown.answer->ranking;
    m_best->setFullScale(ranking.empty() ? 100 : std::max(1.0, ranking.front().index));
    namePictures();
    if (m_columnsOf != kind())
        showColumns();
    showValue();
    if (kind() == PictureKind::CountryLags && isVisible())
        m_lags->ask();
    showNotes();
    const QSignalBlocker blocker(m_top);
    m_top->setValue(shown.answer->view.top);
    m_table->notice().say(tr("No country has a model that passes these filters."),
                          tr("Take a filter away, or begin again without any."),
                          m_desk.searchText().isEmpty() ? tr("Reset filters") : tr("Clear search"));
}

/// The last picture says how many models it is of.
void CountryWorkspace::namePictures()
{
    const QString top = countText(m_desk.session().view().top, m_desk.language());
    m_picture->setTexts(
        {tr("Bars"), tr("Map"), tr("Two rules"), tr("Months behind"), tr("Top %1").arg(top)});
}

void CountryWorkspace::translate()
{
    m_table->card().setTitle(tr("Countries"));
    m_table->table().setAccessibleName(tr("Countries under the counting rule"));
    m_chart->card().setTitle(tr("Countries compared"));
    namePictures();
    showLags();
    m_picture->setAccessibleName(tr("Picture of the countries"));
    m_top->setAccessibleName(tr("Number of top models"));
    m_top->setToolTip(tr("How many of the top models to count."));
    m_top->setPrefix(tr("top "));
}

} // namespace podium
