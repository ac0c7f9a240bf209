// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/programme_page.h"

#include "app/models/money/programme_model.h"
#include "app/models/money/programme_sum_model.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Whose programmes, paid by whom, measured how.
void addTools(PicturePage &page, Desk &desk, const QString &stem)
{
    page.addTool(moneyTool(desk, stem + u"Comparison"_s, &MoneyMenus::fillComparisons,
                           &MoneyMenus::comparisonText, &MoneyMenus::comparisonHint));
    page.addTool(moneyChoice(desk, stem + u"Choice"_s));
    page.addTool(moneyTool(desk, stem + u"Measure"_s, &MoneyMenus::fillMeasures,
                           &MoneyMenus::measureText, &MoneyMenus::measureHint));
}

} // namespace

ProgrammePage::ProgrammePage(Desk &desk, QWidget *parent)
    : MoneyPage(
        desk, PictureKind::Programmes,
        {.columns
         = {.hidden = {ProgrammeModel::Payer, ProgrammeModel::Relative, ProgrammeModel::Rate,
                       ProgrammeModel::RateDate, ProgrammeModel::Source},
            .key = {ProgrammeModel::Programme},
            .elastic = {ProgrammeModel::Kind, ProgrammeModel::Country, ProgrammeModel::Programme},
            .stretched = ProgrammeModel::Programme,
            .mostStretch = 300},
         .tableName = u"programmeTable"_s,
         .figure = ProgrammeModel::Converted},
        parent)
{
    DataTable &table = page().table().table();
    table.setCells(ProgrammeModel::Country, new CountryDelegate(&table));
    addTools(page(), desk, u"programme"_s);
    finish();
}

void ProgrammePage::describe()
{
    page().table().card().setNote(
        tr("%n programmes", nullptr, exhibit().model<ProgrammeModel>().rowCount()));
    page().table().table().setAccessibleName(tr("Public programmes and pledges"));
    exhibit().setEmptyText(tr("No programme of these countries is known."),
                           tr("That is not the same as none."));
}

ProgrammeSumPage::ProgrammeSumPage(Desk &desk, QWidget *parent)
    : MoneyPage(desk, PictureKind::ProgrammeSums,
                {.columns = {.hidden = {ProgrammeSumModel::LeftOut},
                             .key = {ProgrammeSumModel::Country},
                             .elastic = {ProgrammeSumModel::Kind, ProgrammeSumModel::Status},
                             .stretched = ProgrammeSumModel::Kind,
                             .mostStretch = 300},
                 .tableName = u"programmeSumTable"_s,
                 .figure = ProgrammeSumModel::Total},
                parent)
{
    DataTable &table = page().table().table();
    table.setCells(ProgrammeSumModel::Country, new CountryDelegate(&table));
    addTools(page(), desk, u"sum"_s);
    finish();
}

void ProgrammeSumPage::describe()
{
    const auto &sums = exhibit().model<ProgrammeSumModel>();
    const QString unknown = sums.namesWithNothing();
    const QString note = tr("%n sums", nullptr, sums.rowCount());
    page().table().card().setNote(
        unknown.isEmpty()
            ? note
            : note + u" · "_s + tr("no amount known, which is not zero: %1").arg(unknown));
    page().table().table().setAccessibleName(tr("Sums of programmes, nothing twice"));
    exhibit().setEmptyText(tr("No programme of these countries is known."),
                           tr("That is not the same as none."));
}

} // namespace podium
