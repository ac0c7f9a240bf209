// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/funding_chart.h"

#include "app/exhibits/exhibit_kinds.h"
#include "app/models/charts/captions.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/money/funding_model.h"
#include "app/models/money/lab_funding_model.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/comparison/compare_menu.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/desk_picture.h"
#include "ui/panels/tables/row_menu.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPictures{
    PictureKind::Rounds,         PictureKind::MoneySoFar,       PictureKind::MoneyGaps,
    PictureKind::MoneyByCountry, PictureKind::CountryMoneyGaps, PictureKind::MoneyByYear,
    PictureKind::MoneyByKind,
};

} // namespace

FundingChart::FundingChart(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_card(new ChartCard(
          desk,
          {[this](int most) { return read(most); }, [this] { return highlighted(); }, u"funding"_s},
          this))
    , m_pictures(new MenuButton(this))
    , m_period(new MenuButton(this))
    , m_money(new MenuButton(this))
{
    m_pictures->setObjectName(u"moneyPicture"_s);
    m_period->setObjectName(u"period"_s);
    m_money->setObjectName(u"money"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    for (MenuButton *button : {m_pictures, m_period, m_money})
        m_card->card().addControl(button);
    m_card->addExport();
    fillWhenShown(m_pictures->popup(), [this](QMenu &menu) { fillPictures(menu); });
    fillWhenShown(m_period->popup(), [&desk](QMenu &menu) { MoneyMenus::fillPeriods(menu, desk); });
    fillWhenShown(m_money->popup(), [&desk](QMenu &menu) { MoneyMenus::fillMoney(menu, desk); });
    connect(&m_card->chart(), &ChartWidget::markClicked, this, &FundingChart::choose);
    m_card->setMarkActions([this](QMenu &menu, const QString &key) { fillMenu(menu, key); });
    connect(&desk.session(), &Session::viewChanged, this,
            [this] { showPicture(m_desk.session().view().picture.kind); });
    connect(&desk, &Desk::answered, this, &FundingChart::translate);
    connect(&desk, &Desk::languageChanged, this, &FundingChart::translate);
    translate();
}

void FundingChart::keepToLabs()
{
    m_labsOnly = true;
    m_pictures->hide();
}

void FundingChart::showPicture(PictureKind picture)
{
    if (m_labsOnly || picture == m_picture
        || std::ranges::find(kPictures, picture) == kPictures.end())
        return;
    m_picture = picture;
    m_card->chart().resetZoom();
    translate();
    m_card->refresh();
}

ChartSeries FundingChart::read(int most) const
{
    return readPicture(m_desk, m_picture, most);
}

/// Of the lab, or the country, of the chosen model.
QStringList FundingChart::highlighted() const
{
    const QString lab = m_desk.currentData(LabRole).toString();
    const QString country = m_desk.currentData(CountryRole).toString();
    if (m_picture == PictureKind::MoneyByCountry || m_picture == PictureKind::CountryMoneyGaps)
        return {country};
    if (m_picture != PictureKind::MoneySoFar)
        return {lab};
    QStringList rounds;
    for (const ChartMark &mark : m_card->chart().series().marks) {
        if (mark.line == lab)
            rounds.append(mark.key);
    }
    return rounds;
}

void FundingChart::choose(const QString &key)
{
    if (m_picture == PictureKind::MoneyByCountry || m_picture == PictureKind::CountryMoneyGaps)
        m_desk.chooseBestOfCountry(key);
    else if (m_picture == PictureKind::Rounds || m_picture == PictureKind::MoneyGaps)
        m_desk.chooseBestOfLab(key);
    else if (m_picture == PictureKind::MoneySoFar) {
        for (const ChartMark &mark : m_card->chart().series().marks) {
            if (mark.key == key)
                return m_desk.chooseBestOfLab(mark.line);
        }
    }
}

/// Labs and rounds have rows of their own; what countries, years and kinds sum up to has none.
void FundingChart::fillMenu(QMenu &menu, const QString &key)
{
    const bool byLab = m_picture == PictureKind::Rounds || m_picture == PictureKind::MoneyGaps;
    if (!byLab && m_picture != PictureKind::MoneySoFar)
        return;
    const TableProxy &table = byLab ? m_desk.labFundingTable() : m_desk.roundTable();
    const int row = rowOfKey(table, key);
    if (row < 0)
        return;
    const AnswerData &shown = m_desk.shown();
    const Captions captions(*shown.dataset, *shown.answer, shown.language);
    if (const QString id = table.index(row, 0).data(LabRole).toString(); !id.isEmpty()) {
        CompareMenu::fill(menu, m_desk, id, comparedName(shown, id.toStdString()).name);
        menu.addSeparator();
    }
    RowMenu::fill(
        menu, m_desk,
        table.index(row,
                    byLab ? static_cast<int>(LabFundingModel::Total)
                          : static_cast<int>(FundingModel::Converted)),
        {table.index(row, 0).data().toString(), captions.fundingRules(), captions.fundingSource()},
        *this);
}

void FundingChart::fillPictures(QMenu &menu)
{
    for (const PictureKind kind : kPictures)
        addChoice(menu, titleOf(kind), kind == m_picture, {},
                  [this, kind] { m_desk.edit().show(kind); });
}

void FundingChart::translate()
{
    m_card->card().setTitle(tr("New money"));
    m_pictures->describe(titleOf(m_picture), tr("Picture of the money"));
    m_period->describe(MoneyMenus::periodText(m_desk),
                       tr("Period in which the money was announced"));
    m_money->describe(MoneyMenus::moneyText(m_desk), tr("Currency and axis"));
}

} // namespace podium
