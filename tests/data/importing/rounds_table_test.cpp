// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/merging.h"
#include "app/data/importing/tables/cells/money_cell.h"
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

std::string moneyText(std::string_view cell, std::string_view header = {})
{
    const auto amount = moneyCell(cell, moneyUnit(header));
    return amount ? amount->value->toText() + ' ' + amount->currency : "none";
}

TEST(MoneyCell, AsPeopleWriteIt_IsAnAmount)
{
    EXPECT_EQ(moneyText("300억 원"), "30000000000 KRW");
    EXPECT_EQ(moneyText("1조 2,000억원"), "1200000000000 KRW");
    EXPECT_EQ(moneyText("약 5천만 달러"), "50000000 USD");
    EXPECT_EQ(moneyText("US$ 1.2bn"), "1200000000 USD");
    EXPECT_EQ(moneyText("€40m"), "40000000 EUR");
    EXPECT_EQ(moneyText("40 million USD"), "40000000 USD");
    EXPECT_EQ(moneyText("1,200", "금액(억원)"), "120000000000 KRW");
    EXPECT_EQ(moneyText("12.5", "Amount (USD m)"), "12500000 USD");
    EXPECT_EQ(moneyText("12.5", "amount_usd"), "12.5 USD");
    EXPECT_EQ(moneyText("12.5", "Amount"), "12.5 ");
    EXPECT_EQ(moneyText("$5 EUR"), "none");
    EXPECT_EQ(moneyText("undisclosed"), "none");
    EXPECT_EQ(moneyText("5 apples"), "none");
    EXPECT_EQ(moneyText("1,2 Mrd. €"), "1200000000 EUR") << "a decimal comma";
    EXPECT_EQ(moneyText("1,2345 USD"), "none");
    EXPECT_EQ(moneyText("NOK 1,200 million"), "1200000000 NOK");
    EXPECT_EQ(moneyText("S$40m"), "40000000 SGD");
}

std::vector<std::string> roundsOf(const Result<Import> &import)
{
    if (!import)
        return {message(import.error())};
    std::vector<std::string> lines;
    for (const ImportedRound &round : import->rounds)
        lines.push_back(round.lab + ' ' + round.values.name + ' '
                        + (round.values.announced ? toIsoText(*round.values.announced) : "?") + ' '
                        + (round.values.amount.value ? round.values.amount.value->toText() : "?")
                        + ' ' + round.values.amount.currency + ' ' + round.values.kind);
    return lines;
}

TEST(RoundsTable, UnitsOfRows_ActBeforeTheHeader)
{
    EXPECT_THAT(roundsOf(imported(u"a.csv"_s,
                                  "Company,Round,Date,Amount,Currency\n"
                                  "Ours,Series G,2025-09-02,13.5,USD bn\n"
                                  "Theirs,Series C,2025-09-09,\"1,700\",EUR million\n")),
                ElementsAre("Ours Series G 2025-09-02 13500000000 USD equity",
                            "Theirs Series C 2025-09-09 1700000000 EUR equity"));
    EXPECT_THAT(roundsOf(imported(u"b.csv"_s,
                                  "Company,Round,Date,Amount,Unit,Currency\n"
                                  "Ours,Series B,2024-04-01,72,million,USD\n")),
                ElementsAre("Ours Series B 2024-04-01 72000000 USD equity"));
}

TEST(RoundsTable, OfAGermanAnalyst_IsRead)
{
    EXPECT_THAT(roundsOf(imported(u"c.csv"_s,
                                  "Firma;Runde;Datum;Betrag (Mio. EUR);Bewertung (Mrd. EUR)\n"
                                  "Eins;Serie C;09.09.2025;1.700;11,7\n"
                                  "Zwei;Serie B;16.11.2023;463,5;\n")),
                ElementsAre("Eins Serie C 2025-09-09 1700000000 EUR equity",
                            "Zwei Serie B 2023-11-16 463500000 EUR equity"));
}

TEST(RoundsTable, OfAFewUnitsOfMoney_StopsTheImport)
{
    const auto import = imported(u"d.csv"_s,
                                 "Company,Round,Date,Amount,Currency\n"
                                 "Ours,Seed,2026-10-17,1.700,EUR\n"
                                 "Theirs,Seed,2026-10-17,5,crowns\n");
    ASSERT_TRUE(import);
    std::vector<std::string> errors;
    for (const ImportFinding &finding : import->findings) {
        if (finding.severity == Finding::Severity::Error)
            errors.push_back(finding.error.place.column + ' ' + finding.value);
    }
    EXPECT_THAT(errors, ElementsAre("Amount 1.700", "Currency crowns"));
}

TEST(RoundsTable, OfAnAnalystInKorean_IsRead)
{
    const auto import = imported(u"투자.csv"_s,
                                 "기업,라운드,금액(억원),통화,날짜,투자자\n"
                                 "가온랩,시리즈 A,300,KRW,2026-09-01,한빛벤처스\n"
                                 "가온랩,정부 지원금,\"1,200\",원,2026-10-01,\n"
                                 "나래,시리즈 B,비공개,,2026-10-02,\n합계,,1500,,,\n");
    EXPECT_EQ(import->kind, "funding-rounds");
    EXPECT_THAT(roundsOf(import),
                ElementsAre("가온랩 시리즈 A 2026-09-01 30000000000 KRW equity",
                            "가온랩 정부 지원금 2026-10-01 120000000000 KRW grant",
                            "나래 시리즈 B 2026-10-02 ?  equity"));
    EXPECT_EQ(import->rounds[0].values.leadInvestors, "한빛벤처스");
    Document document;
    document.imports.push_back(*import);
    const Dataset dataset = merged(knownFigures(), document, u"x.podium"_s).dataset;
    ASSERT_EQ(dataset.ledger.rounds.size(), 3U);
    EXPECT_EQ(dataset.labs[dataset.ledger.rounds[0].lab].nameEn, "가온랩");
}

TEST(RoundsTable, OfAnAnalystInEnglish_IsRead)
{
    const auto import
        = imported(u"rounds.csv"_s,
                   "Company,Funding round,Round size (USD m),Funding date,Lead investors\n"
                   "Mine,Series B,45.5,\"Sep 3, 2026\",Hanbit\n");
    EXPECT_THAT(roundsOf(import), ElementsAre("Mine Series B 2026-09-03 45500000 USD equity"));
}

TEST(RoundsTable, AmountWithoutACurrency_CountsAsNotDisclosed)
{
    const auto import = imported(u"rounds.csv"_s,
                                 "Company,Round,Amount,Date\nMine,Seed,5000000,2026-09-01\n"
                                 "Yours,Debt,$5M,2026-09-02\n");
    EXPECT_THAT(
        roundsOf(import),
        ElementsAre("Mine Seed 2026-09-01 ?  equity", "Yours Debt 2026-09-02 5000000 USD debt"));
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("amount:2:Amount: \"5000000\" is no amount")));
}

TEST(RoundsTable, RoundThatPodiumHas_IsLeftOut)
{
    Dataset known = knownFigures();
    FundingRound round;
    round.id = "R1";
    round.name = "Series C";
    round.announced = Date(std::chrono::year(2026) / 9 / 1);
    round.amount = {Decimal::whole(50'000'000), "USD"};
    known.ledger.rounds.push_back(round);
    const auto import
        = importBytes(u"rounds.csv"_s,
                      "lab,round,amount (USD m),date\nLG AI Research,C,50,2026-09-03\n"
                      "LG AI Research,D,60,2026-09-10\nLG AI Research,E,70,2027-01-01\n",
                      known, {.now = {}});
    EXPECT_THAT(roundsOf(import),
                ElementsAre("LG AI Research D 2026-09-10 60000000 USD equity",
                            "LG AI Research E 2027-01-01 70000000 USD equity"));
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("known-round:2:: Podium's own figures have this round"),
                            HasSubstr("known-round:3:: Podium's own figures have a round of")));
}

TEST(RoundsTable, TableOfModels_IsNone)
{
    EXPECT_EQ(imported(u"a.csv"_s, "model,lab,hle,amount,date\nA,LG,0.5,1,2026-01-01\n")->kind,
              "table");
}

TEST(RoundsTable, CountryOfANewLab_IsTakenOrAskedFor)
{
    const auto import = imported(u"rounds.csv"_s,
                                 "Company,HQ country,Round,Amount,Date\n"
                                 "Moonlit AI,South Korea,Seed,$30M,2026-04-12\n"
                                 "Nobody AI,,Seed,$3M,2026-04-13\nNobody AI,,A,$5M,2026-08-13\n"
                                 "Atlantis AI,Atlantis,Seed,$3M,2026-04-13\n"
                                 "LG AI Research,,A,$3M,2026-04-13\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(
        findingsOf(import),
        ElementsAre(HasSubstr("lab-country:3:: Nobody AI is a lab that Podium does not know"),
                    HasSubstr("lab-country:5:: Atlantis AI"),
                    HasSubstr("country:5:HQ country: \"Atlantis\" is no country")));
    Document document;
    document.imports.push_back(*import);
    document.corrections.push_back({Correction::Kind::LabCountry, "nobody-ai", "KR"});
    const ReadDataset read = merged(knownFigures(), document, u"x.podium"_s);
    const auto countryOf = [&read](const char *lab) {
        return read.dataset.labs[findLab(read.dataset, lab).value()].country;
    };
    EXPECT_EQ(countryOf("Moonlit AI"), "KR");
    EXPECT_EQ(countryOf("Nobody AI"), "KR");
    EXPECT_EQ(countryOf("Atlantis AI"), "");
    ASSERT_EQ(read.findings.size(), 1U) << "what was corrected is not asked for again";
    EXPECT_THAT(message(read.findings[0].error), HasSubstr("The lab Atlantis AI is new"));
}

} // namespace
} // namespace podium::tests
