// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/money_page.h"

#include "app/models/tables/roles.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/choice_list.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/tables/table_card.h"

#include <QtWidgets/QVBoxLayout>

namespace podium {

MoneyPage::MoneyPage(Desk &desk, PictureKind kind, const ExhibitPage::Content &content,
                     QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_exhibit(new ExhibitPage(desk, kind, content, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_exhibit);
}

void MoneyPage::finish()
{
    page().finish();
    connect(m_exhibit, &ExhibitPage::shown, this, [this] { describe(); });
    connect(&m_desk.session(), &Session::viewChanged, this, [this] { describe(); });
    connect(&m_desk, &Desk::languageChanged, this, [this] { describe(); });
    connect(m_exhibit, &ExhibitPage::shown, this, &MoneyPage::followSelection);
    connect(&m_desk, &Desk::selectionChanged, this, &MoneyPage::followSelection);
    describe();
}

/// The row of the chosen model's lab, or else of its country, is chosen here, too.
void MoneyPage::followSelection()
{
    if (!m_desk.isChosen())
        return;
    const QString lab = m_desk.currentData(LabRole).toString();
    const QString country = m_desk.currentData(CountryRole).toString();
    const auto isOfLab = [&](const QModelIndex &row) {
        return !lab.isEmpty() && (row.data(KeyRole) == lab || row.data(LabRole) == lab);
    };
    const auto isOfCountry = [&](const QModelIndex &row) {
        return row.data(LabRole).toString().isEmpty() && row.data(CountryRole) == country;
    };
    const QModelIndexList chosen = page().table().table().selectionModel()->selectedRows();
    if (!chosen.isEmpty() && (isOfLab(chosen.first()) || isOfCountry(chosen.first())))
        return;
    const TableProxy &rows = page().proxy();
    QModelIndex found;
    for (int row = 0; row < rows.rowCount() && !isOfLab(found); ++row) {
        const QModelIndex index = rows.index(row, 0);
        if (isOfLab(index) || (!found.isValid() && isOfCountry(index)))
            found = index;
    }
    if (found.isValid())
        page().choose(found.data(KeyRole).toString());
}

MenuButton *moneyTool(Desk &desk, const QString &objectName,
                      std::function<void(QMenu &, Desk &)> fill,
                      std::function<QString(const Desk &)> text, std::function<QString()> hint)
{
    auto *button = new MenuButton;
    button->setObjectName(objectName);
    fillWhenShown(button->popup(),
                  [&desk, fill = std::move(fill)](QMenu &menu) { fill(menu, desk); });
    const auto describe = [&desk, button, text = std::move(text), hint = std::move(hint)] {
        button->describe(text(desk), hint());
    };
    QObject::connect(&desk, &Desk::answered, button, describe);
    QObject::connect(&desk, &Desk::languageChanged, button, describe);
    describe();
    return button;
}

QWidget *moneyChoice(Desk &desk, const QString &objectName)
{
    return makeChoiceButton(
        desk, objectName, [&desk] { return Choices::ofMoney(desk.shown(), desk.session().view()); },
        [] { return MoneyMenus::choiceText(); }, [] { return MoneyMenus::choiceHint(); });
}

} // namespace podium
