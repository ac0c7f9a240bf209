// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/figures.h"

#include "app/engine/values/view.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

using testing::ElementsAre;

namespace podium::tests {
namespace {

Date dayOf(const char *text)
{
    return *parseDate(text);
}

/// Investment in two editions and a sum over years, staff of two labs.
Dataset figuresWorld()
{
    SmallWorld world;
    world.addLab("openai", "US").addLab("mistral", "FR");
    Ledger &ledger = world.dataset.ledger;
    const auto add = [&ledger](const char *country, int first, int last, const char *value,
                               const char *edition) {
        ledger.figures.push_back({country, "private_ai_investment", first, last,
                                  *Decimal::parse(value), "USD", edition, "high", "s", ""});
    };
    add("US", 2024, 2024, "100", "2025");
    add("KR", 2024, 2024, "300", "2025");
    add("FR", 2024, 2024, "200", "2026");
    add("US", 2025, 2025, "150", "2026");
    add("US", 2013, 2024, "900", "2025");
    add("KR", 2013, 2024, "950", "2025");
    ledger.labFigures
        = {{0, "staff", Decimal::whole(500), "people", "", dayOf("2024-01-01"), {}, "", "s"},
           {1, "staff", Decimal::whole(60), "people", "", dayOf("2025-01-01"), dayOf("2024-12-01"),
            "", "s"}};
    for (Date date = dayOf("2024-01-01"); date < dayOf("2026-01-01");
         date += std::chrono::days(1)) {
        ledger.rates.perEuroByDay["USD"].emplace_back(date, Decimal::whole(2));
        ledger.rates.perEuroByDay["KRW"].emplace_back(date, Decimal::whole(3000));
    }
    return world.dataset;
}

std::vector<std::string> printed(const Dataset &dataset, const MoneyView &view)
{
    std::vector<std::string> out;
    for (const FigureRow &row : figureRows(dataset, view)) {
        if (row.ofLab) {
            const LabFigure &figure = dataset.ledger.labFigures[row.figure];
            out.push_back(dataset.labs[figure.lab].id + ' ' + figure.value.toText()
                          + (figure.isExpected() ? " expected" : ""));
            continue;
        }
        const CountryFigure &figure = dataset.ledger.figures[row.figure];
        out.push_back(figure.country + ' ' + std::to_string(figure.firstYear) + '-'
                      + std::to_string(figure.lastYear) + ' '
                      + (row.converted ? row.converted->value.toText() : "none")
                      + (row.compared ? " compared" : ""));
    }
    return out;
}

TEST(Figures, OfCountries_CompareWithinTheNewestYearAndEditionThatKnowsSeveral)
{
    EXPECT_THAT(printed(figuresWorld(), {}),
                ElementsAre("KR 2024-2024 300 compared", "US 2024-2024 100 compared",
                            "US 2025-2025 150", "FR 2024-2024 200", "KR 2013-2024 950",
                            "US 2013-2024 900"));
}

TEST(Figures, OfOneCountry_AreComparedAsAmongAll)
{
    EXPECT_THAT(printed(figuresWorld(),
                        {.labs = {}, .countries = {"US"}, .kinds = {}, .from = {}, .to = {}}),
                ElementsAre("US 2024-2024 100 compared", "US 2025-2025 150", "US 2013-2024 900"));
}

TEST(Figures, OfACountryTheNewestYearLacks_AreOfTheNewestThatKnowsIt)
{
    Dataset dataset = figuresWorld();
    dataset.ledger.figures.push_back({"FR", "private_ai_investment", 2025, 2025, Decimal::whole(20),
                                      "USD", "2026", "high", "s", ""});
    EXPECT_EQ(printed(dataset, {}).front(), "US 2025-2025 150 compared");
    EXPECT_THAT(
        printed(dataset, {.labs = {}, .countries = {"KR"}, .kinds = {}, .from = {}, .to = {}}),
        ElementsAre("KR 2024-2024 300 compared", "KR 2013-2024 950"));
}

TEST(Figures, InAnotherCurrency_ConvertAtTheMeanOfTheirYear_ButNotOverSeveral)
{
    MoneyView view;
    view.currency = "KRW";
    EXPECT_THAT(printed(figuresWorld(), view),
                ElementsAre("KR 2024-2024 450000 compared", "US 2024-2024 150000 compared",
                            "US 2025-2025 225000", "FR 2024-2024 300000", "KR 2013-2024 none",
                            "US 2013-2024 none"));
}

TEST(Figures, OfLabs_AreNewestFirst_AndExpectedBeforeTheirDay)
{
    MoneyView view;
    view.figureKinds = {"staff"};
    EXPECT_THAT(printed(figuresWorld(), view), ElementsAre("mistral 60 expected", "openai 500"));
    view.countries = {"US"};
    EXPECT_THAT(printed(figuresWorld(), view), ElementsAre("openai 500"));
}

TEST(Figures, Metrics_AreThoseOfCountriesThenOfLabs)
{
    std::vector<std::string> keys;
    for (const FigureMetric &metric : figureMetrics(figuresWorld().ledger))
        keys.push_back(metric.key + (metric.ofLabs ? " of labs" : ""));
    EXPECT_THAT(keys, ElementsAre("private_ai_investment", "staff of labs"));
}

} // namespace
} // namespace podium::tests
