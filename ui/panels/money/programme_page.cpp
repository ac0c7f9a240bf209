// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/programme_page.h"

#include "app/engine/ranking/answering.h"
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

namespace {

/// Whose programmes, paid by whom, measured how.
void addTools(PicturePage &page, Desk &desk, const QString &stem)
{
    page.addTool(moneyTool(desk, stem + u"Comparison"_s, &MoneyMenus::fillComparisons,
                           &MoneyMenus::comparisonText, &MoneyMenus::comparisonHint));
    page.addTool(moneyTool(desk, stem + u"Country"_s, &MoneyMenus::fillCountries,
                           &MoneyMenus::countryText, &MoneyMenus::countryHint));
    page.addTool(moneyTool(desk, stem + u"Payer"_s, &MoneyMenus::fillPayers, &MoneyMenus::payerText,
                           &MoneyMenus::payerHint));
    page.addTool(moneyTool(desk, stem + u"Measure"_s, &MoneyMenus::fillMeasures,
                           &MoneyMenus::measureText, &MoneyMenus::measureHint));
    page.finish();
}

} // namespace

ProgrammePage::ProgrammePage(Desk &desk, QWidget *parent)
    : MoneyPage(desk, parent)
{
    setPage({&m_model,
             {{ProgrammeModel::Payer, ProgrammeModel::Relative, ProgrammeModel::Source},
              {ProgrammeModel::Programme},
              {ProgrammeModel::Kind, ProgrammeModel::Country, ProgrammeModel::Programme},
              ProgrammeModel::Programme,
              300},
             [this](const TableProxy &, int most) { return m_model.series(most); },
             u"programmes"_s,
             u"programmeTable"_s,
             ProgrammeModel::Converted});
    DataTable &table = page().table().table();
    table.setCells(ProgrammeModel::Country, new CountryDelegate(&table));
    addTools(page(), desk, u"programme"_s);
    translate();
}

void ProgrammePage::ask()
{
    m_model.setAnswer(desk().shown());
    describe();
}

void ProgrammePage::describe()
{
    page().table().card().setNote(tr("%n programmes", nullptr, m_model.rowCount()));
}

void ProgrammePage::translate()
{
    m_model.setLanguage(desk().language());
    describe();
    page().chart().card().setTitle(tr("Programmes"));
    page().table().card().setTitle(tr("Programmes"));
    page().table().table().setAccessibleName(tr("Public programmes and pledges"));
    page().table().notice().say(tr("No programme of these countries is known."),
                                tr("That is not the same as none."), {});
    if (desk().shown() && isVisible())
        ask();
}

ProgrammeSumPage::ProgrammeSumPage(Desk &desk, QWidget *parent)
    : MoneyPage(desk, parent)
    , m_work(this, [this](const AnswerData &found) {
        m_model.setAnswer(found);
        describe();
    })
{
    setPage({&m_model,
             {{ProgrammeSumModel::LeftOut},
              {ProgrammeSumModel::Country},
              {ProgrammeSumModel::Kind, ProgrammeSumModel::Status},
              ProgrammeSumModel::Kind,
              300},
             [this](const TableProxy &, int most) { return m_model.series(most); },
             u"programme-sums"_s,
             u"programmeSumTable"_s,
             ProgrammeSumModel::Total});
    DataTable &table = page().table().table();
    table.setCells(ProgrammeSumModel::Country, new CountryDelegate(&table));
    addTools(page(), desk, u"sum"_s);
    translate();
}

void ProgrammeSumPage::ask()
{
    View view = desk().shown().answer->view;
    view.money.sum = SumBy::Country;
    m_work.ask([data = desk().shown(), view]() -> AnswerData {
        AnswerData found = data;
        if (auto answered = answer(*data.dataset, view, RankSets::LeftOut))
            found.answer = std::make_shared<const Answer>(std::move(*answered));
        return found;
    });
}

void ProgrammeSumPage::describe()
{
    const QString unknown = m_model.nothingKnown();
    page().table().card().setNote(tr("%n sums", nullptr, m_model.rowCount())
                                  + (unknown.isEmpty() ? QString() : u" · "_s + unknown));
}

void ProgrammeSumPage::translate()
{
    m_model.setLanguage(desk().language());
    describe();
    page().chart().card().setTitle(tr("Summed up"));
    page().table().card().setTitle(tr("Programmes summed up"));
    page().table().table().setAccessibleName(tr("Sums of programmes, nothing twice"));
    page().table().notice().say(tr("No programme of these countries is known."),
                                tr("That is not the same as none."), {});
    if (desk().shown() && isVisible())
        ask();
}

} // namespace podium
