// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/comparison/compare_workspace.h"

#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/comparison/item_drop.h"
#include "ui/panels/comparison/item_finder.h"
#include "ui/panels/comparison/item_row.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/field_button.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/elements/wrapped_label.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/desk_picture.h"
#include "ui/panels/pictures/picture_page.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/fact_delegate.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Of the pages, but for the facts, in the order of the switch.
constexpr std::array kPictures{PictureKind::Scores, PictureKind::Waterfall, PictureKind::Swaps};

constexpr int kPictureShare = 66; ///< per cent; a row for each evaluation has to be readable

} // namespace

CompareWorkspace::CompareWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_work(this, [this](const std::optional<Found> &found) { take(*found); })
    , m_items(new ItemRow(desk, this))
    , m_add(makeTextButton(this))
    , m_leaders(makeTextButton(this))
    , m_finder(new ItemFinder(desk, this))
    , m_finding(new WrappedLabel(this))
    , m_order(new ElidedLabel(this))
    , m_switch(new SegmentSwitch(this))
    , m_from(new FieldButton(this))
    , m_to(new FieldButton(this))
    , m_shape(new SegmentSwitch(this))
    , m_sentences(new WrappedLabel(this))
    , m_stack(new QStackedWidget(this))
{
    buildHead();
    buildPages();
    connectParts();
    connectItems();
    applyTheme();
    translate();
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
    return tr(
        "Two to six models, labs or countries side by side: scores, where the gap comes from, "
        "and what would change it.");
}

ChartCard *CompareWorkspace::mainChart()
{
    return m_current == FactPage ? nullptr : &m_pages.at(m_current)->chart();
}

TableCard *CompareWorkspace::mainTable()
{
    return m_current == FactPage ? m_factTable : &m_pages.at(m_current)->table();
}

std::optional<PictureKind> CompareWorkspace::picture() const
{
    return m_current == FactPage ? std::nullopt
                                 : std::optional(kPictures.at(static_cast<std::size_t>(m_current)));
}

/// Facts are a table only, which a View without another picture leaves shown.
void CompareWorkspace::followView()
{
    const Picture &wanted = m_desk.session().view().picture;
    const QSignalBlocker shapeBlocker(m_shape);
    m_shape->setCurrent(wanted.radar ? 1 : 0);
    const auto found = std::ranges::find(kPictures, wanted.kind);
    const auto page = static_cast<int>(found - kPictures.begin());
    if (found == kPictures.end() || page == m_current)
        return;
    const QSignalBlocker switchBlocker(m_switch);
    m_switch->setCurrent(page);
    showPage(page);
}

QVariantMap CompareWorkspace::layoutState() const
{
    QVariantMap state{{u"page"_s, m_current}, {u"facts"_s, m_factTable->table().columnState()}};
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        state.insert(u"split%1"_s.arg(i), m_pages[i]->splitState());
    return state;
}

/// Columns follow those compared, so their widths are not kept.
void CompareWorkspace::restoreLayout(const QVariantMap &state)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->restoreSplit(state.value(u"split%1"_s.arg(i)).toByteArray());
    const QSignalBlocker blocker(m_switch);
    m_switch->setCurrent(state.value(u"page"_s).toInt());
    showPage(m_switch->current());
    followView();
}

void CompareWorkspace::resetLayout()
{
    for (PicturePage *page : m_pages)
        page->resetSplit();
    m_factTable->table().resetColumns();
}

PicturePage *CompareWorkspace::addPage(QAbstractItemModel &model, std::function<ChartSeries()> read,
                                       const QString &stem)
{
    PicturePage::Content content{
        &model,
        {.key = {0}, .elastic = {0}, .stretched = 0, .mostStretch = 120, .pinned = {0}},
        [this, read = std::move(read)](const TableProxy &, int) {
            ChartSeries series = read();
            if (!m_scores.answerData()) // what is compared is not found yet
                series.emptyText = tr("Reading the figures…");
            return series;
        },
        stem,
        stem + u"Table"_s,
        GapModel::Contribution,
        {},
        kPictureShare};
    if (&model == &m_scores)
        content.place = [this](const QString &key) {
            return PicturePage::Place{ScoreModel::evaluationOf(key), m_scores.columnOf(key)};
        };
    if (&model == &m_swap)
        content.figure = SwapModel::Weight;
    auto *page = new PicturePage(m_desk, content, m_stack);
    if (&model == &m_scores)
        page->addTool(m_shape);
    page->finish();
    page->chart().chart().setTitled(false); // the finding stands above all pages
    m_stack->addWidget(page);
    return page;
}

/// Behind those that are seen, even where these are the leaders whom the View does not name.
void CompareWorkspace::add(const QStringList &ids)
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    std::vector<std::string> more;
    for (const QString &id : ids)
        more.push_back(id.toStdString());
    const std::vector<std::string> before = comparedItems(*shown.dataset, *shown.answer);
    const std::vector<std::string> items
        = withItems(*shown.dataset, shown.snapshot(), before, more);
    if (items != before)
        m_desk.edit().compareItems(items, m_desk.edit().nameOfAdding(ids));
}

void CompareWorkspace::showPage(int page)
{
    m_current = page;
    m_stack->setCurrentIndex(page);
    showControls();
    ask();
}

void CompareWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    showPage(m_current);
}

/// With two there is nothing to choose on the page of swaps.
void CompareWorkspace::showControls()
{
    m_to->setVisible(m_current == GapPage);
    m_from->setVisible(m_current == GapPage || (m_current == SwapPage && m_compared.size() > 2));
    m_sentences->setVisible(m_current == SwapPage && !m_sentences->text().isEmpty());
}

void CompareWorkspace::translate()
{
    m_add->setText(tr("Add…"));
    m_add->setAccessibleName(tr("Add a model, lab or country"));
    m_leaders->setText(tr("Compare the leaders"));
    m_leaders->setToolTip(tr("Take all away and compare the two that lead."));
    m_switch->setTexts({tr("Profile"), tr("Waterfall"), tr("Smallest swap"), tr("Facts")});
    m_shape->setTexts({tr("Dots"), tr("Radar")});
    m_shape->setAccessibleName(tr("Picture of the scores"));
    const std::array titles{tr("Scores side by side"), tr("Where the gap comes from"),
                            tr("Nearest weights for a tie")};
    const std::array tables{tr("Scores"), tr("Parts of the gap"), tr("Weights for a tie")};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->chart().card().setTitle(titles.at(i));
        m_pages[i]->table().card().setTitle(tables.at(i));
        m_pages[i]->table().table().setAccessibleName(titles.at(i));
    }
    m_factTable->card().setTitle(tr("Facts side by side"));
    m_factTable->table().setAccessibleName(tr("Facts side by side"));
    for (AnswerModel *model :
         std::initializer_list<AnswerModel *>{&m_scores, &m_gap, &m_swap, &m_facts})
        model->setLanguage(m_desk.language());
    sayWhyEmpty({});
    sayFinding();
    describe();
    ask();
}

void CompareWorkspace::applyTheme()
{
    m_from->setTheme(themeOf(m_desk));
    m_to->setTheme(themeOf(m_desk));
}

} // namespace podium
