// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/money_index_page.h"

#include "app/models/money/money_index_model.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

#include <QtCore/QSignalBlocker>

namespace podium {

using namespace Qt::StringLiterals;

MoneyIndexPage::MoneyIndexPage(Desk &desk, QWidget *parent)
    : MoneyPage(desk, PictureKind::MoneyIndex,
                {.columns = {.key = {MoneyIndexModel::Name},
                             .elastic = {MoneyIndexModel::BestModel},
                             .stretched = MoneyIndexModel::BestModel,
                             .mostStretch = 300},
                 .tableName = u"moneyIndexTable"_s,
                 .figure = MoneyIndexModel::Index},
                parent)
    , m_by(new SegmentSwitch)
    , m_basis(new SegmentSwitch)
{
    m_by->setObjectName(u"moneyIndexBy"_s);
    m_basis->setObjectName(u"moneyIndexBasis"_s);
    page().addTool(m_basis);
    page().addTool(m_by);
    page().addTool(moneyChoice(desk, u"indexChoice"_s));
    page().addTool(moneyTool(desk, u"indexCurrency"_s, &MoneyMenus::fillCurrencies,
                             &MoneyMenus::currencyText, &MoneyMenus::currencyHint));
    connect(m_by, &SegmentSwitch::currentChanged, this, [this](int by) {
        this->desk().edit().changeMoney(
            [] { return tr("Money and index: whose"); },
            [by](MoneyView &money) { money.indexBy = by == 1 ? SumBy::Lab : SumBy::Country; });
    });
    connect(m_basis, &SegmentSwitch::currentChanged, this, [this](int basis) {
        this->desk().edit().changeMoney([] { return tr("Money and index: which money"); },
                                        [basis](MoneyView &money) {
                                            money.basis = basis == 1 ? MoneyBasis::Investment
                                                                     : MoneyBasis::Rounds;
                                        });
    });
    connect(&page(), &PicturePage::chosen, this, [this](const QModelIndex &index) {
        const QString key = index.data(KeyRole).toString();
        if (m_by->current() == 1)
            this->desk().chooseBestOfLab(key);
        else
            this->desk().chooseBestOfCountry(key);
    });
    finish();
}

void MoneyIndexPage::describe()
{
    const MoneyView &money = desk().session().view().money;
    const QSignalBlocker byBlocker(m_by);
    const QSignalBlocker basisBlocker(m_basis);
    m_by->setTexts({tr("By country"), tr("By lab")});
    m_basis->setTexts({tr("Rounds of labs"), tr("Private investment")});
    m_by->setCurrent(money.indexBy == SumBy::Lab ? 1 : 0);
    m_basis->setCurrent(money.basis == MoneyBasis::Investment ? 1 : 0);
    // Investment is known of countries only.
    m_basis->setVisible(money.indexBy != SumBy::Lab);
    const auto &model = exhibit().model<MoneyIndexModel>();
    page().table().table().setUsual({MoneyIndexModel::Expected, MoneyIndexModel::Residual},
                                    model.found() && model.found()->isFinding());
    page().table().card().setNote(model.answerData() ? model.rules() : QString());
    page().table().card().setTitle(tr("Figures"));
    page().table().table().setAccessibleName(tr("Money beside the best index"));
    exhibit().setEmptyText(tr("There are too few points for a trend line."), {});
}

} // namespace podium
