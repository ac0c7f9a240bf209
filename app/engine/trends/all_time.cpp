// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/all_time.h"

#include "app/engine/money/all_years.h"

#include <utility>

namespace podium {

View overAllTime(View view)
{
    view.folding = Folding::All;
    MoneyView money;
    money.currency = std::move(view.money.currency);
    money.eventKinds = std::move(view.money.eventKinds);
    money.from = kMoneyBegins;
    money.to = kMoneyEnds;
    view.money = std::move(money);
    return view;
}

} // namespace podium
