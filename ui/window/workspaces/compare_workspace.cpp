// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaces/compare_workspace.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "app/models/captions.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"
#include "ui/panels/comparing/item_menu.h"
#include "ui/panels/controls/live_menu.h"
#include "ui/panels/desk.h"
#include "ui/panels/error_text.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/parts/elided_label.h"
#include "ui/panels/parts/field_button.h"
#include "ui/panels/parts/menu_button.h"
#include "ui/panels/parts/notice.h"
#include "ui/panels/parts/part.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What is compared: what the View names, else the two that lead.
std::vector<std::string> itemsOf(const AnswerData &shown)
{
    std::vector<std::string> items = shown.answer->view.comparing.items;
    for (const RankedModel &line : shown.answer->ranking) {
        if (items.size() >= 2)
            break;
        const std::string &id = shown.snapshot().models[line.model].id;
        if (items.empty() || items.front() != id)
            items.push_back(id);
    }
    return items;
}

} // namespace

CompareWorkspace::CompareWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_bar(new QWidget(this))
    , m_first(new FieldButton(m_bar))
    , m_second(new FieldButton(m_bar))
    , m_swap(makeTextButton(m_bar))
    , m_finding(new ElidedLabel(m_bar))
    , m_table(new TableCard(desk, u"comparison"_s, this))
{
    // Before the chart's own connection: it reads what compare() found.
    connect(&desk, &Desk::answered, this, &CompareWorkspace::compare);
    buildBar();
    buildTable();
    buildChart();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_rows, 1);
    connectParts();
    resetLayout();
    applyTheme();
    translate();
    compare();
}

QString CompareWorkspace::key()
{
    return u"compare"_s;
}

QString CompareWorkspace::title()
{
    return tr("Compare");
}

QString CompareWorkspace::hint()
{
    return tr("Why one model, lab or country stands before another, and what would change it.");
}

QVariantMap CompareWorkspace::layoutState() const
{
    return {{u"rows"_s, m_rows->saveState()}, {u"columns"_s, m_table->table().columnState()}};
}

void CompareWorkspace::restoreLayout(const QVariantMap &state)
{
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
}

void CompareWorkspace::resetLayout()
{
    m_rows->setSizes({430, 570});
    m_rows->setStretchFactor(0, 43);
    m_rows->setStretchFactor(1, 57);
    m_table->table().resetColumns();
}

void CompareWorkspace::buildBar()
{
    m_first->setObjectName(u"compareFirst"_s);
    m_second->setObjectName(u"compareSecond"_s);
    m_swap->setObjectName(u"compareSwap"_s);
    setPart(m_finding, u"title"_s);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_first);
    layout->addWidget(m_swap);
    layout->addWidget(m_second);
    layout->addSpacing(8);
    layout->addWidget(m_finding, 1);
}

void CompareWorkspace::buildTable()
{
    m_proxy.setSourceModel(&m_comparison);
    m_table->table().setObjectName(u"comparisonTable"_s);
    m_table->table().setLayout(
        {{}, {ComparisonModel::Evaluation}, {ComparisonModel::Evaluation}, -1, 0});
    m_table->setModel(&m_proxy);
    m_table->addTools();
    m_rows->addWidget(m_table);
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
}

void CompareWorkspace::buildChart()
{
    // A part left out would hide where the gap comes from, so all are drawn, however small.
    const auto read = [this](int) {
        ChartSeries series
            = readSeries(m_proxy, {ComparisonModel::Evaluation, ComparisonModel::Contribution},
                         m_proxy.rowCount());
        m_comparison.caption(series);
        return series;
    };
    m_chart = new ChartCard(m_desk, {read, [] { return QStringList(); }, u"comparison"_s}, this);
    m_chart->chart().setTitled(true);
    m_chart->addExport();
    m_rows->addWidget(m_chart);
}

void CompareWorkspace::connectParts()
{
    fillWhenShown(m_first->popup(), [this](QMenu &menu) {
        ItemMenu::fill(menu, m_desk,
                       [this](const QString &id) { choose(0, id); });
    });
    fillWhenShown(m_second->popup(), [this](QMenu &menu) {
        ItemMenu::fill(menu, m_desk,
                       [this](const QString &id) { choose(1, id); });
    });
    connect(m_swap, &QToolButton::clicked, this, &CompareWorkspace::swap);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, m_chart, &ChartCard::refresh);
    connect(&m_desk, &Desk::languageChanged, this, &CompareWorkspace::translate);
    connect(&m_desk, &Desk::themeChanged, this, &CompareWorkspace::applyTheme);
    connect(&m_table->notice(), &Notice::buttonClicked, this,
            [this] { m_desk.edit().compareItems({}); });
}

void CompareWorkspace::compare()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    View view = shown.answer->view;
    view.comparing.items = itemsOf(shown);
    auto pair = comparePair(*shown.dataset, view);
    m_problem = pair ? QString() : sentenceOf(pair.error());
    m_comparison.setPair(shown, pair ? std::optional(std::move(*pair)) : std::nullopt);
    showPair();
}

void CompareWorkspace::showPair()
{
    const bool known = m_comparison.pair().has_value();
    m_first->setValue(known ? m_comparison.nameOfA() : tr("choose…"));
    m_second->setValue(known ? m_comparison.nameOfB() : tr("choose…"));
    m_swap->setEnabled(known);
    m_finding->setText(known ? m_comparison.finding() + u" · "_s + m_comparison.certainty()
                             : QString());
    m_table->notice().say(m_problem.isEmpty() ? tr("Reading the figures…") : m_problem,
                          tr("Choose others, or compare the two that lead."),
                          m_problem.isEmpty() ? QString() : tr("Compare the leaders"));
    if (const AnswerData &shown = m_desk.shown())
        m_table->card().setNote(Captions(*shown.dataset, *shown.answer, shown.language).rules());
}

void CompareWorkspace::choose(int place, const QString &id)
{
    std::vector<std::string> items = itemsOf(m_desk.shown());
    items.resize(2);
    items[static_cast<std::size_t>(place)] = id.toStdString();
    m_desk.edit().compareItems(items);
}

void CompareWorkspace::swap()
{
    std::vector<std::string> items = itemsOf(m_desk.shown());
    if (items.size() == 2)
        m_desk.edit().compareItems({items[1], items[0]});
}

void CompareWorkspace::translate()
{
    m_first->setCaption(tr("First"));
    m_second->setCaption(tr("Second"));
    m_swap->setText(u"⇄"_s);
    m_swap->setAccessibleName(tr("Swap the two"));
    m_swap->setToolTip(tr("Swap the two"));
    m_table->card().setTitle(tr("Where the gap comes from"));
    m_table->table().setAccessibleName(tr("Evaluations of the two compared"));
    m_chart->card().setTitle(tr("Parts of the gap"));
    showPair();
}

void CompareWorkspace::applyTheme()
{
    m_first->setTheme(m_desk.theme());
    m_second->setTheme(m_desk.theme());
}

} // namespace podium
