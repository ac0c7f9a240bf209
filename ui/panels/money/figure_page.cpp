// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/figure_page.h"

#include "app/models/money/figure_model.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
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
    : MoneyPage(desk, PictureKind::Figures,
                {.columns = {.hidden = {FigureModel::Figure},
                             .key = {FigureModel::Who},
                             .elastic = {FigureModel::Source, FigureModel::About, FigureModel::Who},
                             .stretched = FigureModel::Source,
                             .mostStretch = 600},
                 .tableName = u"figureTable"_s,
                 .figure = FigureModel::Value},
                parent)
{
    DataTable &table = page().table().table();
    table.setCells(FigureModel::Who, new CountryDelegate(&table));
    const auto add = [this](const QString &name, void (*fill)(QMenu &, Desk &),
                            QString (*text)(const Desk &), QString (*hint)()) {
        page().addTool(moneyTool(this->desk(), name, fill, text, hint));
    };
    add(u"figureKind"_s, &MoneyMenus::fillFigures, &MoneyMenus::figureText,
        &MoneyMenus::figureHint);
    page().addTool(moneyChoice(this->desk(), u"figureChoice"_s));
    add(u"figureMoney"_s, &MoneyMenus::fillMoney, &MoneyMenus::moneyText,
        &MoneyMenus::currencyHint);
    connect(&page(), &PicturePage::chosen, this, [this](const QModelIndex &index) {
        const QString lab = index.data(LabRole).toString();
        if (lab.isEmpty())
            this->desk().chooseBestOfCountry(index.data(CountryRole).toString());
        else
            this->desk().chooseBestOfLab(lab);
    });
    connect(&exhibit(), &ExhibitPage::shown, this, [this] { page().chart().chart().resetZoom(); });
    finish();
}

void FigurePage::describe()
{
    page().table().card().setNote(
        tr("%n figures", nullptr, exhibit().model<FigureModel>().rowCount()));
    page().table().table().setAccessibleName(tr("Figures of countries and labs"));
    exhibit().setEmptyText(tr("No figure of these countries is known."),
                           tr("That is not the same as none."));
}

} // namespace podium
