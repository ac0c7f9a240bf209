// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/profile_page.h"

#include "app/engine/ranking/selection.h"
#include "app/models/money/profile_model.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/money/profile_facts.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/section_delegate.h"
#include "ui/tables/data_table.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <set>

namespace podium {

using namespace Qt::StringLiterals;

ProfilePage::ProfilePage(Desk &desk, QWidget *parent)
    : MoneyPage(desk, PictureKind::Profile,
                {.columns = {.hidden = {ProfileModel::Source},
                             .key = {ProfileModel::Item},
                             .elastic = {ProfileModel::Remark, ProfileModel::Item},
                             .stretched = ProfileModel::Item,
                             .mostStretch = 420},
                 .tableName = u"profileTable"_s,
                 .figure = ProfileModel::Value},
                parent)
    , m_choice(new MenuButton)
    , m_facts(new ProfileFacts(this))
{
    m_choice->setObjectName(u"profileCountry"_s);
    fillWhenShown(m_choice->popup(), [this](QMenu &menu) { fillCountries(menu); });
    page().addTool(m_choice);
    page().table().table().setCells(ProfileModel::Section, new SectionDelegate);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_facts);
    layout()->setSpacing(10);
    finish();
}

QString ProfilePage::country()
{
    const AnswerData &shown = exhibit().model<ProfileModel>().answerData();
    if (!shown || shown.answer->view.money.countries.empty())
        return {};
    return toQString(shown.answer->view.money.countries.front());
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
        addChoice(menu, name, code == country(), {},
                  [this, code = code] { desk().edit().showProfile(code); });
}

void ProfilePage::describe()
{
    const QString name = desk().nameOfCountry(country());
    m_facts->show(exhibit().model<ProfileModel>());
    m_choice->describe(name, tr("Whose profile"));
    page().table().card().setTitle(name);
    page().table().card().setNote(
        tr("%n facts", nullptr, exhibit().model<ProfileModel>().rowCount()) + u" · "_s
        + tr("money of different payers, kinds and statuses is not added up"));
    page().table().table().setAccessibleName(tr("What is known of the country"));
    exhibit().setEmptyText(tr("Nothing is known of this country."),
                           tr("That is not the same as nothing."));
}

} // namespace podium
