// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/profile_page.h"

#include "app/engine/money/all_years.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/selection.h"
#include "ui/panels/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/table_card.h"

#include <algorithm>
#include <set>

namespace podium {

using namespace Qt::StringLiterals;

ProfilePage::ProfilePage(Desk &desk, QWidget *parent)
    : MoneyPage(desk, parent)
    , m_work(this,
             [this](const Found &found) {
                 m_model.setProfile(found.data, found.rows);
                 describe();
             })
    , m_choice(new MenuButton)
    , m_country(u"KR"_s)
{
    setPage({&m_model,
             {{ProfileModel::Source},
              {ProfileModel::Item},
              {ProfileModel::Remark, ProfileModel::Item},
              ProfileModel::Item,
              420},
             [this](const TableProxy &, int most) { return m_model.series(most); },
             u"profile"_s,
             u"profileTable"_s,
             ProfileModel::Value});
    m_choice->setObjectName(u"profileCountry"_s);
    fillWhenShown(m_choice->popup(), [this](QMenu &menu) { fillCountries(menu); });
    page().addTool(m_choice);
    page().finish();
    connect(&desk, &Desk::selectionChanged, this, [this] {
        if (this->desk().isChosen())
            show(this->desk().currentData(CountryRole).toString());
    });
    if (desk.isChosen())
        m_country = desk.currentData(CountryRole).toString();
    translate();
}

void ProfilePage::fillCountries(QMenu &menu)
{
    const AnswerData &shown = desk().shown();
    if (!shown)
        return;
    std::set<std::string> codes;
    for (const CountryResult &country : shown.answer->countries)
        codes.insert(country.country);
    for (const PublicProgramme &programme : shown.dataset->ledger.programmes)
        codes.insert(programme.country);
    for (const CountryFigure &figure : shown.dataset->ledger.figures)
        codes.insert(figure.country);
    QList<std::pair<QString, QString>> names;
    for (const std::string &code : codes) {
        if (!code.empty() && code != kUnassigned && code != "WW")
            names.append({desk().nameOfCountry(toQString(code)), toQString(code)});
    }
    std::ranges::sort(names, [](const auto &a, const auto &b) {
        return a.first.localeAwareCompare(b.first) < 0;
    });
    for (const auto &[name, code] : names)
        addChoice(menu, name, code == m_country, {}, [this, country = code] { show(country); });
}

void ProfilePage::show(const QString &country)
{
    if (country.isEmpty() || country == countryKey({}) || country == m_country)
        return;
    m_country = country;
    if (isVisible())
        ask();
}

void ProfilePage::ask()
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
    view.money.countries = {m_country.toStdString()};
    m_work.ask([data = shown, view]() -> Found {
        auto answered = answer(*data.dataset, view, RankSets::LeftOut);
        if (!answered)
            return {data, {}};
        Found found{data, {}};
        found.data.answer = std::make_shared<const Answer>(std::move(*answered));
        found.rows = profile(*data.dataset, *found.data.answer);
        return found;
    });
}

void ProfilePage::describe()
{
    const QString name = desk().nameOfCountry(m_country);
    m_choice->describe(name, tr("Whose profile"));
    page().chart().card().setTitle(tr("Country profile"));
    page().table().card().setTitle(name);
    page().table().card().setNote(
        tr("%n facts", nullptr, m_model.rowCount()) + u" · "_s
        + tr("money of different payers, kinds and statuses is not added up"));
}

void ProfilePage::translate()
{
    m_model.setLanguage(desk().language());
    page().table().table().setAccessibleName(tr("What is known of the country"));
    page().table().notice().say(tr("Nothing is known of this country."),
                                tr("That is not the same as nothing."), {});
    describe();
    if (isVisible())
        ask();
}

} // namespace podium
