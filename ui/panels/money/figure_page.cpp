// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/figure_page.h"

#include "ui/charts/chart_widget.h"
#include "ui/panels/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"

namespace podium {

using namespace Qt::StringLiterals;

FigurePage::FigurePage(Desk &desk, QWidget *parent)
    : MoneyPage(desk, parent)
    , m_work(this, [this](const Found &found) { take(found); })
{
    setPage({&m_model,
             {{FigureModel::Figure},
              {FigureModel::Who},
              {FigureModel::Source, FigureModel::About, FigureModel::Who},
              FigureModel::Source,
              600},
             [this](const TableProxy &, int most) { return m_model.series(most); },
             u"figures"_s,
             u"figureTable"_s,
             FigureModel::Value});
    DataTable &table = page().table().table();
    table.setCells(FigureModel::Who, new CountryDelegate(&table));
    const auto add = [this](const QString &name, void (*fill)(QMenu &, Desk &),
                            QString (*text)(const Desk &), QString (*hint)()) {
        page().addTool(moneyTool(this->desk(), name, fill, text, hint));
    };
    add(u"figureKind"_s, &MoneyMenus::fillFigures, &MoneyMenus::figureText,
        &MoneyMenus::figureHint);
    add(u"figureCountry"_s, &MoneyMenus::fillCountries, &MoneyMenus::countryText,
        &MoneyMenus::countryHint);
    add(u"figureMoney"_s, &MoneyMenus::fillMoney, &MoneyMenus::moneyText,
        &MoneyMenus::currencyHint);
    page().finish();
    connect(&page(), &PicturePage::chosen, this, [this](const QModelIndex &index) {
        const QString lab = index.data(LabRole).toString();
        if (lab.isEmpty())
            this->desk().chooseBestOfCountry(index.data(CountryRole).toString());
        else
            this->desk().chooseBestOfLab(lab);
    });
    translate();
}

void FigurePage::ask()
{
    m_work.ask([data = desk().shown()]() -> Found {
        return {data, figureRows(*data.dataset, data.answer->view.money)};
    });
}

void FigurePage::take(const Found &found)
{
    m_model.setFigures(found.data, found.rows);
    page().chart().chart().resetZoom();
    describe();
}

void FigurePage::describe()
{
    page().table().card().setNote(tr("%n figures", nullptr, m_model.rowCount()));
}

void FigurePage::translate()
{
    m_model.setLanguage(desk().language());
    describe();
    page().chart().card().setTitle(tr("Figures compared"));
    page().table().card().setTitle(tr("Figures of all years and editions"));
    page().table().table().setAccessibleName(tr("Figures of countries and labs"));
    page().table().notice().say(tr("No figure of these countries is known."),
                                tr("That is not the same as none."), {});
}

} // namespace podium
