// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/funding.h"

#include "app/engine/values/view.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

FundingRound round(const char *id, std::size_t lab, const char *date, const char *amount,
                   const char *currency, bool counted = true)
{
    FundingRound out;
    out.id = id;
    out.lab = lab;
    out.announced = parseDate(date);
    if (*amount)
        out.amount.value = Decimal::parse(amount);
    out.amount.currency = currency;
    out.kind = "equity";
    out.counted = counted;
    return out;
}

Dataset threeRounds()
{
    SmallWorld world;
    world.addLab("openai", "US").addLab("mistral", "FR");
    Ledger &ledger = world.dataset.ledger;
    ledger.rounds = {round("R1", 0, "2025-08-01", "8300000000", "USD"),
                     round("R2", 1, "2025-09-09", "1700000000", "EUR"),
                     round("R3", 0, "2025-09-22", "100000000000", "USD", false),
                     round("R4", 1, "2025-09-10", "", "EUR")};
    ledger.rates.perEuroByDay["USD"] = {{*parseDate("2025-09-09"), *Decimal::parse("1.17")}};
    return world.dataset;
}

std::vector<std::string> totals(const Dataset &dataset, const MoneyView &view)
{
    std::vector<std::string> out;
    for (const LabFunding &lab : answerFunding(dataset, view).labs)
        out.push_back(dataset.labs[lab.lab].id + ' ' + lab.total.toText() + " from "
                      + std::to_string(lab.rounds) + ", " + std::to_string(lab.leftOut)
                      + " left out");
    return out;
}

std::vector<std::string> ids(const Dataset &dataset, const MoneyView &view)
{
    std::vector<std::string> out;
    for (const FundingRow &row : answerFunding(dataset, view).rows)
        out.push_back(dataset.ledger.rounds[row.round].id);
    return out;
}

} // namespace

TEST(Funding, Totals_CountNewMoneyOnlyAndNameWhatIsLeftOut)
{
    EXPECT_THAT(totals(threeRounds(), {}),
                ElementsAre("openai 8300000000 from 1, 0 left out",
                            "mistral 1989000000 from 1, 1 left out"));
}

TEST(Funding, LetterOfIntent_IsARowWhenAskedForButNeverInATotal)
{
    MoneyView view;
    view.kinds = {"equity"};
    EXPECT_THAT(ids(threeRounds(), view), ElementsAre("R3", "R4", "R2", "R1"));
    EXPECT_EQ(totals(threeRounds(), view).front(), "openai 8300000000 from 1, 0 left out");
}

TEST(Funding, Period_IncludesBothOfItsDays)
{
    MoneyView view;
    view.from = *parseDate("2025-08-01");
    view.to = *parseDate("2025-09-09");
    EXPECT_THAT(ids(threeRounds(), view), ElementsAre("R2", "R1"));
    view.from = *parseDate("2025-08-02");
    view.to = *parseDate("2025-09-08");
    EXPECT_THAT(ids(threeRounds(), view), IsEmpty());
}

TEST(Funding, LabsAndCountries_NarrowTheRows)
{
    MoneyView view;
    view.labs = {"mistral"};
    EXPECT_THAT(ids(threeRounds(), view), ElementsAre("R4", "R2"));
    view.countries = {"US"};
    EXPECT_THAT(ids(threeRounds(), view), IsEmpty());
}

TEST(Funding, UndatedRound_ShowsOnlyWithoutAPeriod)
{
    Dataset dataset = threeRounds();
    dataset.ledger.rounds[0].announced.reset();
    MoneyView view;
    EXPECT_EQ(ids(dataset, view).size(), 3u);
    view.from = *parseDate("2000-01-01");
    EXPECT_THAT(ids(dataset, view), ElementsAre("R4", "R2"));
}
