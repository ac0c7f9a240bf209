// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ranking/ranking_chart.h"

#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/countries/counting_control.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/desk_picture.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstddef>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSegments{PictureKind::ModelsByCountry, PictureKind::Models,
                               PictureKind::ModelsByPrice};

} // namespace

RankingChart::RankingChart(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_switch(new SegmentSwitch(this))
    , m_card(new ChartCard(
          desk,
          {[this](int most) { return readPicture(m_desk, kind(), most); },
           [this] {
               return QStringList{
                   m_desk.currentData(isByModel() ? KeyRole : CountryRole).toString()};
           },
           u"ranking"_s},
          this))
    , m_counting(new CountingControl(desk, CountingControl::Which::First, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->card().setLead(m_switch);
    m_card->card().addControl(m_counting);
    m_card->addExport();
    connectChart();
    connect(&desk, &Desk::languageChanged, this, &RankingChart::translate);
    translate();
}

PictureKind RankingChart::kind() const
{
    return kSegments.at(static_cast<std::size_t>(m_switch->current()));
}

void RankingChart::showKind(PictureKind kind)
{
    const auto found = std::ranges::find(kSegments, kind);
    if (found == kSegments.end())
        return;
    {
        const QSignalBlocker blocker(m_switch);
        m_switch->setCurrent(static_cast<int>(found - kSegments.begin()));
    }
    m_counting->setVisible(!isByModel());
    m_card->refresh();
}

/// Another workspace's picture leaves this one as it is.
void RankingChart::followView()
{
    const PictureKind wanted = m_desk.session().view().picture.kind;
    if (wanted != kind())
        showKind(wanted);
}

void RankingChart::connectChart()
{
    connect(m_switch, &SegmentSwitch::currentChanged, this, [this] {
        m_counting->setVisible(!isByModel());
        m_card->refresh();
        m_desk.edit().show(kind());
    });
    connect(&m_desk.session(), &Session::viewChanged, this, &RankingChart::followView);
    ChartWidget &chart = m_card->chart();
    connect(&chart, &ChartWidget::markClicked, this, [this](const QString &key) {
        if (isByModel())
            m_desk.chooseModel(key);
        else
            m_desk.chooseBestOfCountry(key);
    });
    connect(&chart, &ChartWidget::markActivated, this, [this](const QString &key) {
        if (!isByModel())
            m_desk.edit().showInside(key);
    });
    chart.setExplanation([this](const QString &key) {
        return isByModel() ? QString() : m_desk.modelsOfCountry(key);
    });
}

void RankingChart::translate()
{
    m_switch->setTexts({tr("By country"), tr("By model"), tr("By price")});
    m_switch->setAccessibleName(tr("What the chart shows"));
    m_card->setAccessibleName(tr("Chart of the ranking"));
    m_card->card().setAccessibleName(tr("Chart of the ranking"));
}

} // namespace podium
