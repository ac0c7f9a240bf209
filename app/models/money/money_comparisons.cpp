// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_comparisons.h"

#include "app/engine/money/all_years.h"

#include <algorithm>

namespace podium {

bool MoneyComparison::isOf(const MoneyView &money) const
{
    return money.labs == whose.labs && money.countries == whose.countries
        && money.from == whose.from && money.to == whose.to;
}

QList<MoneyComparison> MoneyComparisons::all()
{
    QList<MoneyComparison> all;
    const auto add = [&all](const QString &text, const QString &hint, const MoneyView &whose) {
        all.append({text, hint, whose});
    };
    add(tr("Mistral, OpenAI and Anthropic as in the report of October 2025"),
        tr("What the three announced in August and September 2025."),
        {.labs = {"mistral", "openai", "anthropic"},
         .countries = {},
         .kinds = {},
         .from = kReportFrom,
         .to = kReportTo});
    const auto countries = [&](const QString &text, const std::vector<std::string> &codes) {
        add(text, tr("All years; rounds of labs there, and programmes of these countries."),
            {.labs = {}, .countries = codes, .kinds = {}, .from = kMoneyBegins, .to = kMoneyEnds});
    };
    countries(tr("United States, China, South Korea, France, Canada, United Kingdom and Japan"),
              {"US", "CN", "KR", "FR", "CA", "GB", "JP"});
    countries(tr("South Korea: rounds of its labs, and its programmes"), {"KR"});
    countries(tr("Newcomers: Vietnam, Saudi Arabia, Switzerland, Emirates and India"),
              {"VN", "SA", "CH", "AE", "IN"});
    return all;
}

QString MoneyComparisons::nameOf(const MoneyView &whose)
{
    const QList<MoneyComparison> known = all();
    const auto found = std::ranges::find_if(
        known, [&whose](const MoneyComparison &each) { return each.isOf(whose); });
    return found == known.end() ? QString() : found->text;
}

} // namespace podium
