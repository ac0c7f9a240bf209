// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus/appearance_menu.h"

#include "app/session/desk/desk.h"
#include "ui/panels/countries/counting_control.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/rules/data_menus.h"
#include "ui/panels/rules/filter_menu.h"
#include "ui/window/appearance.h"

#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

void AppearanceMenu::addThemes(QMenu &menu, Appearance &appearance)
{
    using Choice = Settings::ThemeChoice;
    fillWhenShown(menu, [&appearance](QMenu &shown) {
        const auto add = [&](const QString &text, Choice choice, const QString &hint) {
            addChoice(shown, text, appearance.themeChoice() == choice, hint,
                      [&appearance, choice] { appearance.setThemeChoice(choice); });
        };
        add(tr("As the system"), Choice::System, tr("Light or dark, as the system is."));
        add(tr("Light"), Choice::Light, tr("Dark text on a light window."));
        add(tr("Dark"), Choice::Dark, tr("Light text on a dark window."));
    });
}

void AppearanceMenu::addLanguages(QMenu &menu, Appearance &appearance)
{
    using Choice = Settings::LanguageChoice;
    fillWhenShown(menu, [&appearance](QMenu &shown) {
        const auto add = [&](const QString &text, Choice choice, const QString &hint) {
            addChoice(shown, text, appearance.languageChoice() == choice, hint,
                      [&appearance, choice] {
                          // The menu that was clicked is built anew; let it finish first.
                          QMetaObject::invokeMethod(
                              &appearance,
                              [&appearance, choice] { appearance.setLanguageChoice(choice); },
                              Qt::QueuedConnection);
                      });
        };
        add(tr("As the system"), Choice::System, tr("Korean on a Korean system, else English."));
        // Each language by its own name, so that those who read only that one find it.
        add(u"English"_s, Choice::English, u"English"_s);
        add(u"한국어"_s, Choice::Korean, u"한국어"_s);
    });
}

void AppearanceMenu::addChoicesOfView(QMenu &menu, Desk &desk)
{
    const auto add = [&](const QString &text, auto fill) {
        fillWhenShown(*menu.addMenu(text), [&desk, fill](QMenu &shown) { fill(shown, desk); });
    };
    add(tr("&Data"), &DataMenus::fillSnapshots);
    add(tr("&Index"), &DataMenus::fillMethods);
    add(tr("&Models"), &DataMenus::fillFolding);
    add(tr("Fi&lter"), &FilterMenu::fill);
    add(tr("Counting &rule"), &CountingControl::fill);
    menu.addSeparator();
    add(tr("Funding &period"), &MoneyMenus::fillPeriods);
    add(tr("Currency and a&xis"), &MoneyMenus::fillMoney);
}

} // namespace podium
