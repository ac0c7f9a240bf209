// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/dataset_check.h"

#include "tests/data/small_folder.h"

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace podium::tests {

namespace {

/// A fault planted into the faultless dataset; m1 and m2 are models of the snapshot of 2026-04-10.
class Fault : public testing::Test
{
protected:
    [[nodiscard]] std::vector<std::string> found() const { return printed(checkDataset(dataset)); }

    Dataset dataset = SmallFolder().dataset();
    Snapshot &snapshot = dataset.snapshots[1];
    Model &m1 = snapshot.models[0];
    Model &m2 = snapshot.models[1];
    Ledger &ledger = dataset.ledger;
    PublicProgramme &whole = ledger.programmes[0];
    PublicProgramme &part = ledger.programmes[1];
};

class DatasetCheck : public Fault
{
};

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

} // namespace

TEST_F(DatasetCheck, WithoutFault_FindsNothing)
{
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(DatasetCheck, SameCodeOrId_IsFound)
{
    const Country again = dataset.countries[0];
    dataset.countries.insert(dataset.countries.begin() + 2, again); // before the groups
    dataset.labs.push_back(dataset.labs[1]);
    dataset.labs.back().nameEn = "Other";
    ledger.rounds.push_back(ledger.rounds[1]);
    ledger.economies.push_back(ledger.economies[0]);
    const std::string advice = " already; remove one of the rows or rename it.";
    EXPECT_THAT(found(),
                ElementsAre("countries.csv:4:code: US stands in row 2" + advice,
                            "labs.csv:4:id: hanbit stands in row 3" + advice,
                            "funding_rounds.csv:4:id: R2 stands in row 3" + advice,
                            "economy.csv:3:year: KR 2024 stands in row 2" + advice));
}

TEST_F(DatasetCheck, SameModelTwice_IsFound)
{
    m2.id = "m1";
    m2.name = "Big (high)";
    const std::string advice = " stands in row 2 already; remove one of the rows or rename it.";
    EXPECT_THAT(found(),
                ElementsAre("snapshots/2026-04-10.csv:3:id: m1" + advice,
                            "snapshots/2026-04-10.csv:3:name: Big (high)" + advice));
}

TEST_F(DatasetCheck, NameOfTwoLabs_IsFound)
{
    dataset.labs[1].aliases = {"ACME"};
    EXPECT_THAT(found(),
                ElementsAre("labs.csv:3:aliases: ACME names the lab acme already; one name "
                            "must mean one lab."));
}

TEST_F(DatasetCheck, ReferenceToNothing_IsFound)
{
    dataset.labs[0].country = "XX";
    dataset.labs[1].otherCountries = {"YY"};
    m1.lab = 9;
    ledger.rounds[0].lab = 9;
    part.country = whole.country = "XX";
    EXPECT_THAT(found(),
                ElementsAre("labs.csv:2:country: The lab acme is in the country XX, which "
                            "countries.csv does not define.",
                            "labs.csv:3:alternative_country: The lab hanbit is in the country YY, "
                            "which countries.csv does not define.",
                            "snapshots/2026-04-10.csv:2:lab: Big (high) is of a lab that labs.csv "
                            "does not define.",
                            "funding_rounds.csv:2:lab: The round R1 is of a lab that labs.csv does "
                            "not define.",
                            "public_programmes.csv:2:country: P1 is of the country XX, which "
                            "countries.csv does not define.",
                            "public_programmes.csv:3:country: P2 is of the country XX, which "
                            "countries.csv does not define."));
}

TEST_F(DatasetCheck, MethodOfNoDataset_IsFoundWithoutComputing)
{
    snapshot.method = 7;
    dataset.methods[0].parts[0].evaluation = 7;
    EXPECT_THAT(found(),
                ElementsAre("method_evaluations.csv:2:evaluation: The method v1 uses an evaluation "
                            "that evaluations.csv does not define.",
                            "snapshots.csv:3:method: The snapshot 2026-04-10 uses a method that "
                            "methods.csv does not define."));
}

TEST_F(DatasetCheck, WeightsThatDoNotSumToOne_AreFound)
{
    dataset.methods[0].parts[2].weight = 0.25;
    snapshot.models.clear();
    snapshot.scores = {dataset.evaluations.size(), 0};
    EXPECT_THAT(found(),
                ElementsAre("method_evaluations.csv:2:weight: The weights of the method v1 "
                            "sum to 1.05; they must sum to 1."));
}

TEST_F(DatasetCheck, EvaluationTwiceInAMethod_IsFound)
{
    auto &parts = dataset.methods[0].parts;
    parts[0].weight = 0.25;
    parts.push_back(parts[0]);
    EXPECT_THAT(found(),
                ElementsAre("method_evaluations.csv:5:evaluation: The method v1 uses alpha "
                            "twice; give it one row with the whole weight."));
}

TEST_F(DatasetCheck, QuestionsOrRepeatsOfZero_AreFound)
{
    dataset.evaluations[0].questions = 0;
    dataset.methods[0].parts[1].repeats = -1;
    const std::string advice = " is not more than 0; correct it or leave the cell empty.";
    EXPECT_THAT(found(),
                ElementsAre("evaluations.csv:2:questions: 0" + advice,
                            "method_evaluations.csv:3:repeats: -1" + advice));
}

TEST_F(DatasetCheck, ScoreOutOfRange_IsFound)
{
    snapshot.scores.set(0, 0, 80);
    snapshot.scores.set(1, 1, 15000);
    m1.publishedBasis = m2.publishedBasis = PublishedBasis::Estimated;
    const std::string advice = "; correct it or leave the cell empty.";
    EXPECT_THAT(found(),
                ElementsAre("snapshots/2026-04-10.csv:2:alpha: 80 is not between 0 and 1" + advice,
                            "snapshots/2026-04-10.csv:3:work: 15000 is not between -1000 "
                            "and 4000"
                                + advice));
}

TEST_F(DatasetCheck, NumberOutOfRange_IsFound)
{
    m1.publishedBasis = PublishedBasis::Estimated;
    m1.publishedIndex = 101;
    m1.inputPrice = -0.5;
    m2.activeParameters = 31;
    m2.contextTokens = 0;
    EXPECT_THAT(found(),
                ElementsAre("snapshots/2026-04-10.csv:2:published_index: 101 is not between 0 and "
                            "100; correct it or leave the cell empty.",
                            "snapshots/2026-04-10.csv:2:price_input_usd: -0.5 is less than 0; "
                            "correct it or leave the cell empty.",
                            "snapshots/2026-04-10.csv:3:context_tokens: 0 is not more than 0; "
                            "correct it or leave the cell empty.",
                            "snapshots/2026-04-10.csv:3:active_parameters_b: Small has 31 billion "
                            "active parameters, but only 30 billion in all."));
}

TEST_F(DatasetCheck, DaysInTheWrongOrder_AreFound)
{
    m1.released = parseDate("2026-04-11");
    m2.recordedOn = parseDate("2026-04-09");
    EXPECT_THAT(found(),
                ElementsAre("snapshots/2026-04-10.csv:2:release_date: Big (high) was released on "
                            "2026-04-11, after its scores were recorded on 2026-04-10.",
                            "snapshots/2026-04-10.csv:3:recorded_on: 2026-04-09 is not after the "
                            "day of the snapshot, 2026-04-10; leave the cell empty."));
}

TEST_F(DatasetCheck, ReleaseBeforeALaterRecording_IsFine)
{
    m1.released = parseDate("2026-04-11");
    m1.recordedOn = m1.publishedOn = parseDate("2026-04-12");
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(DatasetCheck, WhatAScenarioAssumes_IsNoRowOfAFile)
{
    m1.released = parseDate("2027-01-01");
    m1.assumed = true;
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(DatasetCheck, IndexThatScoresDoNotGive_IsFound)
{
    m1.publishedIndex = 71.03;
    m2.publishedIndex = 40;
    EXPECT_THAT(
        found(),
        ElementsAre("snapshots/2026-04-10.csv:2:published_index: The scores of Big (high) "
                    "give an index of 71, but 71.03 is published; they may differ by 0.02.",
                    "snapshots/2026-04-10.csv:3:published_index: The scores of Small give an "
                    "index of 35.4, but 40 is published; they may differ by 0.02."));
}

TEST_F(DatasetCheck, Tolerance_FollowsTheBasisAndTheDecimals)
{
    const auto isFound = [this](PublishedBasis basis, int decimals, double index) {
        m1.publishedBasis = basis;
        snapshot.indexDecimals = decimals;
        m1.publishedIndex = index;
        return !found().empty();
    };
    EXPECT_FALSE(isFound(PublishedBasis::Decimal, 1, 71.1));
    EXPECT_TRUE(isFound(PublishedBasis::Decimal, 1, 71.11));
    EXPECT_FALSE(isFound(PublishedBasis::Decimal, 2, 71.02));
    EXPECT_TRUE(isFound(PublishedBasis::Decimal, 6, 71.0001));
    EXPECT_FALSE(isFound(PublishedBasis::Estimated, 2, 10));
    m2.publishedIndex.reset();
    m2.publishedBasis = PublishedBasis::None;
    snapshot.scores.set(0, 0, 0.811);
    EXPECT_FALSE(isFound(PublishedBasis::PrintedInteger, 0, 72)); // 71.55
    snapshot.scores.set(0, 0, 0.808);
    EXPECT_TRUE(isFound(PublishedBasis::PrintedInteger, 0, 72)); // 71.4
}

TEST_F(DatasetCheck, IndexAndScoresOfDifferentDays_AreNotCompared)
{
    m1.publishedIndex = 50;
    m1.publishedOn = parseDate("2026-04-13");
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(DatasetCheck, AgenticIndexThatScoresDoNotGive_IsFound)
{
    m1.publishedAgentic = 60.2;
    EXPECT_THAT(
        found(),
        ElementsAre("snapshots/2026-04-10.csv:2:agentic_index: The scores of Big (high) give "
                    "an agentic index of 60, but 60.2 is published; they may differ by "
                    "0.1."));
}

TEST_F(DatasetCheck, BasisThatDoesNotFit_IsFound)
{
    m1.publishedBasis = PublishedBasis::None;
    m2.publishedBasis = PublishedBasis::Decimal;
    EXPECT_THAT(
        found(),
        ElementsAre("snapshots/2026-04-10.csv:2:published_basis: Big (high) has a published "
                    "index; say what it rests on.",
                    "snapshots/2026-04-10.csv:3:published_index: The index of Small is not "
                    "marked as estimated, but a score it rests on is missing."));
    m1.publishedBasis = PublishedBasis::PrintedInteger;
    m1.publishedIndex = 71.2;
    m2.publishedIndex.reset();
    EXPECT_THAT(
        found(),
        ElementsAre("snapshots/2026-04-10.csv:2:published_index: The index of Big (high) was "
                    "printed as a whole number, but is 71.2 here.",
                    "snapshots/2026-04-10.csv:3:published_basis: Small has a basis of its "
                    "published index, but no index."));
}

TEST_F(DatasetCheck, AbsurdDay_IsFound)
{
    ledger.rounds[0].announced = parseDate("0225-03-14");
    EXPECT_THAT(found(),
                ElementsAre("funding_rounds.csv:2:announced: 0225-03-14 is not between "
                            "1990-01-01 and 2099-12-31; correct the day."));
}

TEST_F(DatasetCheck, PrecisionThatDoesNotFitTheDay_IsFound)
{
    ledger.rounds[1].announced = parseDate("2024-05-14");
    whole.announced.reset();
    EXPECT_THAT(
        found(),
        ElementsAre("funding_rounds.csv:3:announced: 2024-05-14 is not the first day of its "
                    "period, although only the period is known.",
                    "public_programmes.csv:2:date_precision: The row has no day of "
                    "announcement, so its precision must be unknown."));
}

TEST_F(DatasetCheck, UnknownCurrency_IsFound)
{
    ledger.rounds[0].amount.currency = "UDS";
    EXPECT_THAT(found(),
                ElementsAre("funding_rounds.csv:2:currency: UDS is no currency of ISO 4217; "
                            "write it like USD."));
}

TEST_F(DatasetCheck, CurrencyWithoutRate_IsFine)
{
    ledger.rounds[0].amount.currency = "VND";
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(DatasetCheck, NegativeAmount_IsFound)
{
    ledger.rounds[0].valuation.value = decimal("-5");
    EXPECT_THAT(found(),
                ElementsAre("funding_rounds.csv:2:valuation: -5 is less than 0; correct it "
                            "or leave the cell empty."));
}

TEST_F(DatasetCheck, PartOfNothing_IsFound)
{
    part.partOf = "P9";
    EXPECT_THAT(found(),
                ElementsAre("public_programmes.csv:3:part_of: P2 is part of P9, which is no "
                            "programme of this file."));
}

TEST_F(DatasetCheck, PartOfAnotherCountry_IsFound)
{
    part.country = "US";
    EXPECT_THAT(found(),
                ElementsAre("public_programmes.csv:3:part_of: P2 is part of P1, but that is "
                            "a programme of another country."));
}

TEST_F(DatasetCheck, CircleOfParts_IsFound)
{
    whole.partOf = "P2";
    EXPECT_THAT(found(),
                ElementsAre("public_programmes.csv:2:part_of: P1 contains itself through "
                            "P2; break the circle.",
                            "public_programmes.csv:3:part_of: P2 contains itself through "
                            "P1; break the circle."));
}

TEST_F(DatasetCheck, PartLargerThanItsWhole_IsFound)
{
    part.amount.value = decimal("200.5");
    EXPECT_THAT(found(),
                ElementsAre("public_programmes.csv:3:amount: P2 is part of P1, but is larger "
                            "than it: 200.5 against 200."));
    for (const char *qualifier : {"about", "up_to"}) {
        part.qualifier = qualifier;
        EXPECT_THAT(found(), IsEmpty()) << qualifier;
    }
    part.qualifier = "exact";
    part.amount.currency = "USD";
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(DatasetCheck, PeriodThatEndsBeforeItStarts_IsFound)
{
    whole.lastYear = 2024;
    EXPECT_THAT(found(),
                ElementsAre("public_programmes.csv:2:period_end: P1 ends in 2024, before it "
                            "starts in 2025."));
}

TEST_F(DatasetCheck, RateThatCannotBe_IsFound)
{
    auto &dollar = ledger.rates.perEuroByDay["USD"];
    dollar[0].second = Decimal();
    dollar.push_back(dollar[1]);
    EXPECT_THAT(found(),
                ElementsAre("exchange_rates.csv:0:USD: The rate of USD on 2025-03-13 is 0; "
                            "it must be more than 0.",
                            "exchange_rates.csv:0:USD: The file has two rates of USD for "
                            "2025-03-14; remove one."));
}

} // namespace podium::tests
