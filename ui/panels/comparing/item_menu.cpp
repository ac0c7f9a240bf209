// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparing/item_menu.h"

#include <algorithm>

#include "ui/panels/desk.h"

namespace podium {

namespace {

constexpr int kMostModels = 40;

void add(QMenu &menu, const QString &text, const QString &id, const ItemMenu::Choose &choose)
{
    QObject::connect(menu.addAction(text), &QAction::triggered, &menu,
                     [choose, id] { choose(id); });
}

} // namespace

void ItemMenu::fill(QMenu &menu, Desk &desk, const Choose &choose)
{
    const AnswerData &shown = desk.shown();
    if (!shown)
        return;
    QMenu *countries = menu.addMenu(tr("Countries"));
    QMenu *labs = menu.addMenu(tr("Labs"));
    menu.addSeparator();
    for (const CountryResult &country : shown.answer->countries)
        add(*countries, desk.nameOfCountry(toQString(country.country)), toQString(country.country),
            choose);
    std::vector<std::size_t> listed;
    const auto &ranking = shown.answer->ranking;
    for (const RankedModel &line : ranking) {
        const Model &model = shown.snapshot().models[line.model];
        if (!model.lab || std::ranges::find(listed, *model.lab) != listed.end())
            continue;
        listed.push_back(*model.lab);
        const Lab &lab = shown.dataset->labs[*model.lab];
        add(*labs, labName(lab, desk.language()), toQString(lab.id), choose);
    }
    const auto most = std::min<std::size_t>(ranking.size(), kMostModels);
    for (std::size_t i = 0; i < most; ++i) {
        const Model &model = shown.snapshot().models[ranking[i].model];
        add(menu, toQString(model.name), toQString(model.id), choose);
    }
}

} // namespace podium
