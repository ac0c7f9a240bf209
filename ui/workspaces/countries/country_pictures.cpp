// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn of countries, and what is done with it.
#include "app/data/world/world_map_json.h"
#include "app/models/countries/country_slope.h"
#include "app/models/language/error_words.h"
#include "app/session/background.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/countries/counting_control.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/desk_picture.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"
#include "ui/workspaces/countries/country_lags.h"
#include "ui/workspaces/countries/country_workspace.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QSpinBox>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the switch.
constexpr std::array kPictures{PictureKind::Countries, PictureKind::CountryMap,
                               PictureKind::CountryRules, PictureKind::CountryLags,
                               PictureKind::Composition};

} // namespace

void CountryWorkspace::buildChart()
{
    m_chart = new ChartCard(
        m_desk,
        {[this](int most) { return read(most); }, [this] { return chosenMarks(); }, u"countries"_s},
        this);
    m_chart->chart().setTitled(true);
    m_chart->addExport();
}

PictureKind CountryWorkspace::kind() const
{
    return kPictures.at(static_cast<std::size_t>(m_picture->current()));
}

ChartSeries CountryWorkspace::read(int most) const
{
    if (kind() == PictureKind::CountryLags)
        return m_lags->read(most);
    if (kind() != PictureKind::CountryMap)
        return readPicture(m_desk, kind(), most);
    if (!m_world) {
        ChartSeries series;
        series.emptyText = m_worldProblem.isEmpty() ? tr("Reading the outlines of the countries…")
                                                    : m_worldProblem;
        return series;
    }
    ChartSeries series = readPicture(m_desk, kind(), most);
    series.form = ChartMap{m_world};
    return series;
}

QStringList CountryWorkspace::chosenMarks() const
{
    const QString code = m_desk.currentData(CountryRole).toString();
    return kind() == PictureKind::CountryRules ? CountrySlope::keysOf(code) : QStringList{code};
}

/// Two rules need a second one: it begins as how much there is, where the first is about the best.
void CountryWorkspace::choosePicture()
{
    m_desk.edit().show(kind());
    const View &view = m_desk.session().view();
    if (kind() == PictureKind::CountryRules && !view.otherRule) {
        const bool isSum = view.countingRule.kind == CountingRule::Kind::LabSum;
        CountingControl::choose(m_desk, CountingControl::Which::Second,
                                isSum ? CountingRule()
                                      : CountingRule{CountingRule::Kind::LabSum, 0});
    }
    showPicture();
}

void CountryWorkspace::followView()
{
    const PictureKind wanted = m_desk.session().view().picture.kind;
    const auto *const found = std::ranges::find(kPictures, wanted);
    if (found == kPictures.end() || wanted == kind())
        return;
    const QSignalBlocker blocker(m_picture);
    m_picture->setCurrent(static_cast<int>(found - kPictures.begin()));
    showPicture();
}

void CountryWorkspace::showPicture()
{
    m_rule->setVisible(kind() != PictureKind::Composition);
    m_otherRule->setVisible(kind() == PictureKind::CountryRules);
    m_reference->setVisible(kind() == PictureKind::CountryLags);
    m_top->setVisible(kind() == PictureKind::Composition);
    m_chart->chart().resetZoom();
    showColumns();
    if (kind() == PictureKind::CountryMap && !m_world)
        readWorld();
    if (kind() == PictureKind::CountryLags && isVisible())
        m_lags->ask();
    m_chart->refresh();
    showNotes();
}

void CountryWorkspace::showNotes()
{
    m_chart->setNote(kind() == PictureKind::CountryLags && m_lags->isBusy()
                         ? tr("counting the months anew…")
                         : QString());
    if (m_desk.shown())
        m_table->card().setNote(tableRules());
}

/// The figures of a picture stand in the table as long as it is shown.
void CountryWorkspace::showColumns()
{
    DataTable &table = m_table->table();
    if (m_desk.countryTable().columnCount() == 0)
        return;
    table.setUsual({CountryModel::OtherRank, CountryModel::OtherValue},
                   kind() == PictureKind::CountryRules);
    table.setUsual({CountryModel::MonthsBehind, CountryModel::BehindInterval},
                   kind() == PictureKind::CountryLags);
    table.setUsual({CountryModel::Interval, CountryModel::RankInterval},
                   m_desk.shown() && m_desk.shown().answer->view.certainty.shown);
    if (kind() == PictureKind::Composition || m_columnsOf == PictureKind::Composition)
        table.setUsual({CountryModel::TopShare}, kind() == PictureKind::Composition);
    m_columnsOf = kind();
    showValue();
}

/// By the best model a country's value is the index that stands beside it.
void CountryWorkspace::showValue()
{
    const bool byBest = m_desk.shown()
        && m_desk.shown().answer->view.countingRule.kind == CountingRule::Kind::Best;
    const bool shown = !byBest || kind() == PictureKind::CountryRules;
    if (m_desk.countryTable().columnCount() == 0 || m_showsValue == shown)
        return;
    m_showsValue = shown;
    m_table->table().setUsual({CountryModel::Value}, shown);
}

void CountryWorkspace::readWorld()
{
    runInBackground(this, &shippedWorld, [this](const auto &world) {
        if (world)
            m_world = *world;
        else
            m_worldProblem = errorSentence(world.error());
        m_chart->refresh();
    });
}

void CountryWorkspace::showLags()
{
    m_reference->describe(m_lags->referenceText(),
                          tr("Behind whose frontier the other countries are counted"));
    if (kind() == PictureKind::CountryLags)
        m_chart->refresh();
    showNotes();
}

void CountryWorkspace::connectChart()
{
    ChartWidget *chart = &m_chart->chart();
    connect(chart, &ChartWidget::markClicked, this, [this](const QString &key) {
        m_desk.chooseBestOfCountry(CountrySlope::countryOf(key));
    });
    m_chart->setMarkActions([this](QMenu &menu, const QString &key) { fillMarkMenu(menu, key); });
    connect(chart, &ChartWidget::markActivated, this, [this](const QString &key) {
        const QString code = CountrySlope::countryOf(key);
        m_desk.edit().showInside(code);
    });
    chart->setExplanation([this](const QString &key) {
        return m_desk.modelsOfCountry(CountrySlope::countryOf(key));
    });
}

/// The menu is that of the figure the mark shows.
void CountryWorkspace::fillMarkMenu(QMenu &menu, const QString &key)
{
    const int column = kind() == PictureKind::CountryLags ? CountryModel::MonthsBehind
        : kind() == PictureKind::Composition              ? CountryModel::TopShare
        : CountrySlope::isOther(key)                      ? CountryModel::OtherValue
                                                          : CountryModel::Value;
    m_table->fillRowMenu(menu, CountrySlope::countryOf(key), column);
}

} // namespace podium
