// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/money_index_page.h"

#include "app/engine/money/all_years.h"
#include "app/engine/ranking/answering.h"
#include "ui/panels/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/table_card.h"

namespace podium {

using namespace Qt::StringLiterals;

MoneyIndexPage::MoneyIndexPage(Desk &desk, QWidget *parent)
    : MoneyPage(desk, parent)
    , m_work(this,
             [this](const Joined &joined) {
                 m_model.setFound(joined.data, joined.found);
                 page().table().card().setNote(m_model.rules());
             })
    , m_by(new SegmentSwitch)
    , m_basis(new SegmentSwitch)
{
    setPage({&m_model,
             {{},
              {MoneyIndexModel::Name},
              {MoneyIndexModel::BestModel},
              MoneyIndexModel::BestModel,
              300},
             [this](const TableProxy &, int) { return m_model.series(); },
             u"money-index"_s,
             u"moneyIndexTable"_s,
             MoneyIndexModel::Index});
    m_by->setObjectName(u"moneyIndexBy"_s);
    m_basis->setObjectName(u"moneyIndexBasis"_s);
    page().addTool(m_basis);
    page().addTool(m_by);
    page().addTool(moneyTool(desk, u"indexCurrency"_s, &MoneyMenus::fillCurrencies,
                             &MoneyMenus::currencyText, &MoneyMenus::currencyHint));
    page().finish();
    connect(m_by, &SegmentSwitch::currentChanged, this, [this](int by) {
        // Investment is known of countries only.
        m_basis->setVisible(by == 0);
        ask();
    });
    connect(m_basis, &SegmentSwitch::currentChanged, this, [this] { ask(); });
    connect(&page(), &PicturePage::chosen, this, [this](const QModelIndex &index) {
        const QString key = index.data(KeyRole).toString();
        if (m_by->current() == 1)
            this->desk().chooseBestOfLab(key);
        else
            this->desk().chooseBestOfCountry(key);
    });
    translate();
}

void MoneyIndexPage::ask()
{
    const AnswerData &shown = desk().shown();
    if (!shown)
        return;
    View view = shown.answer->view;
    const std::string currency = view.money.currency;
    view.money = MoneyView();
    view.money.currency = currency;
    view.money.from = kMoneyBegins;
    view.money.to = view.asOf.value_or(shown.snapshot().date);
    view.money.indexBy = m_by->current() == 1 ? SumBy::Lab : SumBy::Country;
    if (m_by->current() == 0 && m_basis->current() == 1)
        view.money.basis = MoneyBasis::Investment;
    m_work.ask([data = shown, view]() -> Joined {
        auto answered = answer(*data.dataset, view, RankSets::LeftOut);
        if (!answered)
            return {data, std::nullopt};
        Joined joined{data, std::nullopt};
        joined.data.answer = std::make_shared<const Answer>(std::move(*answered));
        joined.found = moneyIndex(*data.dataset, *joined.data.answer);
        return joined;
    });
}

void MoneyIndexPage::translate()
{
    m_model.setLanguage(desk().language());
    page().table().card().setNote(m_model.answerData() ? m_model.rules() : QString());
    m_by->setTexts({tr("By country"), tr("By lab")});
    m_basis->setTexts({tr("Rounds of labs"), tr("Private investment")});
    page().chart().card().setTitle(tr("Money and index"));
    page().table().card().setTitle(tr("Above and below the line"));
    page().table().table().setAccessibleName(tr("Money beside the best index"));
    page().table().notice().say(tr("There are too few points for a trend line."), {}, {});
    if (isVisible())
        ask();
}

} // namespace podium
