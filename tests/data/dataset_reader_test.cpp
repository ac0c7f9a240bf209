// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/small_folder.h"

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<std::string>;

const QString kNewest = u"snapshots/2026-04-10.csv"_s;
const QString kRounds = u"funding_rounds.csv"_s;
const QString kProgrammes = u"public_programmes.csv"_s;

template <typename T>
std::string shown(const std::optional<T> &value)
{
    if (!value)
        return "-";
    if constexpr (std::is_same_v<T, Date>)
        return toIsoText(*value);
    else if constexpr (std::is_same_v<T, Decimal>)
        return value->toText();
    else
        return QByteArray::number(*value).toStdString();
}

std::string shown(const Dataset &dataset, const Snapshot &snapshot, std::size_t i)
{
    const Model &model = snapshot.models[i];
    std::string out = model.id + ' ' + model.slug + ' ' + model.name + " /" + model.family + "/ ";
    out += model.lab ? dataset.labs[*model.lab].id : "-";
    out += ' ' + shown(model.released) + ' ' + shown(model.reasoning) + shown(model.openWeights);
    out += ' ' + model.licence + ' ' + shown(model.parameters) + ' ' + shown(model.activeParameters)
        + ' ' + shown(model.contextTokens);
    out += " index " + shown(model.publishedIndex) + " basis "
        + std::to_string(static_cast<int>(model.publishedBasis)) + ' ' + shown(model.publishedOn)
        + ' ' + shown(model.publishedAgentic) + ' ' + shown(model.recordedOn);
    out += " prices " + shown(model.inputPrice) + ' ' + shown(model.outputPrice) + ' '
        + shown(model.blendedPrice) + " speed " + shown(model.outputSpeed) + ' '
        + shown(model.firstTokenDelay) + " scores";
    for (std::size_t e = 0; e < dataset.evaluations.size(); ++e)
        out += ' ' + shown(snapshot.scores.score(e, i));
    return out;
}

Lines shown(const Dataset &dataset, const Snapshot &snapshot)
{
    Lines out;
    for (std::size_t i = 0; i < snapshot.models.size(); ++i)
        out.push_back(shown(dataset, snapshot, i));
    return out;
}

std::string shown(const Amount &amount)
{
    return shown(amount.value) + ' ' + amount.currency;
}

Lines findingsOf(SmallFolder &folder)
{
    const auto read = folder.read();
    return read ? printed(read->findings) : Lines{"FAILED " + printed(read.error())};
}

/// A cell that cannot be read and the finding it must give.
struct BadCell {
    QString file;
    int row;
    QByteArray column;
    QByteArray text;
    std::string sentence;
};

class BadCells : public testing::TestWithParam<BadCell>
{
};

} // namespace

TEST(DatasetReader, FaultlessFolder_GivesNoFindings)
{
    SmallFolder folder;
    EXPECT_THAT(findingsOf(folder), IsEmpty());
}

TEST(DatasetReader, Snapshots_AreSortedByDay)
{
    const Dataset dataset = SmallFolder().dataset();
    Lines snapshots;
    for (const Snapshot &snapshot : dataset.snapshots)
        snapshots.push_back(snapshot.id + ' ' + toIsoText(snapshot.date) + ' '
                            + dataset.methods[snapshot.method].id + ' ' + snapshot.source + ", "
                            + snapshot.attribution + ", " + snapshot.terms + ", "
                            + shown(snapshot.indexDecimals) + ", " + snapshot.note);
    EXPECT_THAT(snapshots,
                ElementsAre("2025-09-18 2025-09-18 v1 Source, By Source, Terms, 1, older",
                            "2026-04-10 2026-04-10 v1 Source, By Source, Terms, 2, "));
}

TEST(DatasetReader, Models_ReadEveryColumn)
{
    const Dataset dataset = SmallFolder().dataset();
    EXPECT_THAT(shown(dataset, dataset.snapshots[1]),
                ElementsAre("m1 big Big (high) /Big/ acme 2026-01-15 10  - - 400000 index 71 basis "
                            "2 - 60 - prices 1.25 10 3.44 speed 115.75 74.93 scores 0.8 1500 0.8",
                            "m2 small Small /Small/ hanbit 2025-11-30 01 MIT 30 3.5 - index 35.4 "
                            "basis 3 - - - prices 0 0 - speed - - scores 0.5 - 0.52"));
    EXPECT_THAT(shown(dataset, dataset.snapshots[0]),
                ElementsAre("m0  Old /Old/ - - --  - - - index 8.3 basis 4 2025-12-28 - - prices - "
                            "- - speed - - scores - - -"));
}

TEST(DatasetReader, LabsAndMethods_ReadTheirParts)
{
    const Dataset dataset = SmallFolder().dataset();
    EXPECT_THAT(dataset.labs[0].aliases, ElementsAre("Acme AI", "ACME"));
    EXPECT_EQ(dataset.labs[1].nameKo, "한빛");
    EXPECT_EQ(dataset.labs[1].note, "a note");
    EXPECT_THAT(dataset.labs[1].otherCountries, IsEmpty());
    SmallFolder contested;
    contested.setCell(u"labs.csv"_s, 3, "alternative_country", "US");
    EXPECT_THAT(contested.dataset().labs[1].otherCountries, ElementsAre("US"));
    EXPECT_EQ(dataset.evaluations[1].scale, Scale::Elo);
    EXPECT_EQ(dataset.evaluations[1].repeats, std::nullopt);
    Lines parts;
    for (const MethodPart &part : dataset.methods[0].parts)
        parts.push_back(dataset.evaluations[part.evaluation].id + ' '
                        + shown(std::optional(part.weight)) + ' ' + part.group + ' '
                        + shown(part.questions) + ' ' + shown(part.repeats));
    EXPECT_THAT(
        parts,
        ElementsAre("alpha 0.5 reasoning 100 1", "work 0.3 agents 220 1", "talk 0.2 agents 114 3"));
}

TEST(DatasetReader, Ledger_ReadsAmountsExactly)
{
    const Ledger ledger = SmallFolder().dataset().ledger;
    Lines rounds;
    for (const FundingRound &round : ledger.rounds)
        rounds.push_back(round.id + ' ' + round.name + ' ' + shown(round.announced) + ' '
                         + shown(round.amount) + ", " + shown(round.valuation) + ' '
                         + round.valuationBasis + ", " + round.kind + ' ' + round.status + ' '
                         + (round.counted ? "counted" : "not counted"));
    EXPECT_THAT(rounds,
                ElementsAre("R1 Series A 2025-03-14 1000000.5 USD, 5000000 USD post_money, equity "
                            "closed counted",
                            "R2 Seed 2024-05-01 - , -  , grant announced not counted"));
    EXPECT_EQ(ledger.rounds[1].precision, DatePrecision::Month);
    Lines programmes;
    for (const PublicProgramme &programme : ledger.programmes)
        programmes.push_back(programme.id + " of " + programme.partOf + ": "
                             + shown(programme.amount) + ' ' + shown(programme.firstYear) + '-'
                             + shown(programme.lastYear) + ' ' + programme.payer);
    EXPECT_THAT(programmes,
                ElementsAre("P1 of : 200 KRW 2025-2027 public", "P2 of P1: 150 KRW 2025-- mixed"));
}

TEST(DatasetReader, Rates_AreSortedByDayWithoutTheEmpty)
{
    const ExchangeRates rates = SmallFolder().dataset().ledger.rates;
    Lines lines;
    for (const auto *series : {&rates.perEuroByDay, &rates.perDollarByMonth}) {
        for (const auto &[currency, days] : *series) {
            lines.push_back(currency);
            for (const auto &[day, rate] : days)
                lines.back() += ' ' + toIsoText(day) + '=' + rate.toText();
        }
    }
    EXPECT_THAT(lines,
                ElementsAre("KRW 2025-03-13=1574.22765 2025-03-14=1581.62",
                            "USD 2025-03-13=1.0853 2025-03-14=1.0889", "TWD 2025-03-01=32.9"));
    // The reference rate goes before the market's, which is against the dollar.
    EXPECT_THAT(rates.marketDays.at("KRW"), ElementsAre(*parseDate("2025-03-13")));
}

TEST_P(BadCells, Cell_IsNamedByFileRowAndColumn)
{
    const BadCell &bad = GetParam();
    SmallFolder folder;
    folder.setCell(bad.file, bad.row, bad.column, bad.text);
    EXPECT_THAT(findingsOf(folder),
                ElementsAre(bad.file.toStdString() + ':' + std::to_string(bad.row) + ':'
                            + bad.column.toStdString() + ": " + bad.sentence));
}

INSTANTIATE_TEST_SUITE_P(
    DatasetReader, BadCells,
    testing::Values(
        BadCell{kNewest, 3, "alpha", "n/a",
                "\"n/a\" is not a number; write it like 1234.5, or leave the cell empty."},
        BadCell{kNewest, 3, "talk", "nan",
                "\"nan\" is not a number; write it like 1234.5, or leave the cell empty."},
        BadCell{kNewest, 2, "price_input_usd", "1.25 USD",
                "\"1.25 USD\" is not a number; write it like 1234.5, or leave the cell empty."},
        BadCell{kNewest, 2, "lab", "nobody",
                "\"nobody\" is unknown; use one that labs.csv defines, or define it there."},
        BadCell{kNewest, 2, "release_date", "2026-02-30",
                "\"2026-02-30\" is not a day of the calendar; write it like 2026-08-22."},
        BadCell{kNewest, 2, "reasoning", "yes",
                "\"yes\" is not a known word here; use one of: true, false."},
        BadCell{kNewest, 2, "published_basis", "guessed",
                "\"guessed\" is not a known word here; use one of: printed_integer, decimal, "
                "zero_filled, estimated, index_only."},
        BadCell{kNewest, 2, "name", "",
                "The cell is empty, but the row cannot do without it; fill it in."},
        BadCell{u"labs.csv"_s, 3, "country", "XX",
                "\"XX\" is unknown; use one that countries.csv defines, or define it there."},
        BadCell{u"labs.csv"_s, 3, "alternative_country", "XX",
                "\"XX\" is unknown; use one that countries.csv defines, or define it there."},
        BadCell{u"evaluations.csv"_s, 2, "questions", "12.5",
                "\"12.5\" is not a whole number; write it like 198, or leave the cell empty."},
        BadCell{u"method_evaluations.csv"_s, 2, "evaluation", "omega",
                "\"omega\" is unknown; use one that evaluations.csv defines, or define it there."},
        BadCell{
            kRounds, 2, "amount", "1e6",
            "\"1e6\" is not a decimal number with at most six places; write it like 1234.56, or "
            "leave the cell empty."},
        BadCell{kRounds, 2, "currency", "",
                "The cell is empty, but the row cannot do without it; fill it in."},
        BadCell{kRounds, 3, "confidence", "sure",
                "\"sure\" is not a known word here; use one of: high, medium, low."},
        BadCell{kProgrammes, 2, "period_end", "27", "\"27\" is not a year; write it like 2026."},
        BadCell{u"exchange_rates.csv"_s, 2, "KRW", "1.1234567",
                "\"1.1234567\" is not a decimal number with at most six places; write it like "
                "1234.56, or leave the cell empty."},
        BadCell{u"exchange_rates_monthly.csv"_s, 2, "month", "March",
                "\"March\" is not a month; write it like 2026-08."},
        BadCell{u"economy.csv"_s, 2, "year", "",
                "The cell is empty, but the row cannot do without it; fill it in."}));

TEST(DatasetReader, RowThatCannotBeKept_IsLeftOut)
{
    SmallFolder folder;
    folder.setCell(kNewest, 2, "lab", "nobody").setCell(kRounds, 2, "amount", "much");
    const auto read = folder.read();
    ASSERT_TRUE(read);
    EXPECT_EQ(read->findings.size(), 2U);
    EXPECT_EQ(read->dataset.snapshots[1].models.size(), 1U);
    EXPECT_EQ(read->dataset.snapshots[1].scores.score(0, 0), 0.5); // the scores of m2
    EXPECT_EQ(read->dataset.ledger.rounds.size(), 1U);
}

TEST(DatasetReader, CellThatDoesNoHarm_IsMissing)
{
    SmallFolder folder;
    folder.setCell(kNewest, 2, "alpha", "?").setCell(u"labs.csv"_s, 2, "country", "XX");
    const auto read = folder.read();
    ASSERT_TRUE(read);
    EXPECT_EQ(read->findings.size(), 2U);
    EXPECT_EQ(read->dataset.snapshots[1].scores.score(0, 0), std::nullopt);
    EXPECT_EQ(read->dataset.labs[0].country, "");
}

TEST(DatasetReader, MethodOfAnotherKind_IsNotReadAsWeightedMean)
{
    SmallFolder folder;
    folder.setCell(u"methods.csv"_s, 2, "aggregation", "median");
    const auto read = folder.read();
    ASSERT_TRUE(read);
    EXPECT_THAT(read->dataset.methods, IsEmpty());
    EXPECT_EQ(printed(read->findings).front(),
              "methods.csv:2:aggregation: \"median\" is not a known word here; use one of: "
              "weighted_arithmetic, weighted_geometric, weighted_harmonic, copeland, win_rate, "
              "borda.");
}

TEST(DatasetReader, RulesOfAMethod_AreRead)
{
    SmallFolder folder;
    folder.setCell(u"methods.csv"_s, 2, "normalisation", "z_score");
    folder.setCell(u"methods.csv"_s, 2, "aggregation", "weighted_geometric");
    folder.setCell(u"methods.csv"_s, 2, "missing_rule", "regression");
    folder.setCell(u"evaluations.csv"_s, 3, "better", "lower");
    const Dataset dataset = folder.dataset();
    EXPECT_EQ(dataset.methods[0].rules,
              (MethodRules{Normalisation::ZScore,
                           Aggregation::Geometric,
                           {},
                           {MissingRule::Kind::Regression, MissingRule::kUsualCoverage}}));
    EXPECT_EQ(dataset.evaluations[0].direction, Direction::HigherIsBetter);
    EXPECT_EQ(dataset.evaluations[1].direction, Direction::LowerIsBetter);
    EXPECT_EQ(dataset.methods[1].subject, Subject::Agentic);
    EXPECT_EQ(dataset.methods[1].partOf, "v1");
}

TEST(DatasetReader, UnknownScoreColumn_IsNamedInTheHeader)
{
    SmallFolder folder;
    folder.setFile(
        u"evaluations.csv"_s,
        "id,name_en,name_ko,category,scale,questions,repeats,better,of_wrong_answers_in\n"
        "alpha,Alpha,,reasoning,fraction,100,1,higher,\n"
        "work,Work,,agents,elo,220,1,higher,\n");
    folder.setFile(u"method_evaluations.csv"_s,
                   "method,evaluation,weight,group,questions,repeats,edition\nv1,alpha,1,,,,\n");
    EXPECT_THAT(findingsOf(folder),
                ElementsAre("snapshots/2026-04-10.csv:1:talk: The column talk is no column of a "
                            "model and no evaluation of evaluations.csv; rename it or define the "
                            "evaluation."));
}

TEST(DatasetReader, RaggedRow_IsNamed)
{
    SmallFolder folder;
    folder.addRow(u"exchange_rates.csv"_s, "2025-03-12,1.09,1580,7");
    EXPECT_THAT(
        findingsOf(folder),
        ElementsAre("exchange_rates.csv:4:: The row has 4 cells, but the header has 3; look "
                    "for a missing comma or for one outside quotation marks."));
}

TEST(DatasetReader, SnapshotIdThatLeadsOutOfTheFolder_IsRefused)
{
    SmallFolder folder;
    folder.addRow(u"snapshots.csv"_s, "../secrets,2026-04-11,v1,Source,,,,,,,");
    EXPECT_THAT(findingsOf(folder),
                ElementsAre("snapshots.csv:4:id: \"../secrets\" cannot name a file; use letters, "
                            "digits and hyphens."));
}

TEST(DatasetReader, MissingFile_Fails)
{
    SmallFolder folder;
    folder.setFile(kNewest, {});
    EXPECT_THAT(findingsOf(folder),
                ElementsAre("FAILED snapshots/2026-04-10.csv:0:: The file is missing; put it back "
                            "or choose another folder."));
}

TEST(DatasetReader, MissingColumn_Fails)
{
    SmallFolder folder;
    folder.setFile(u"economy.csv"_s, "country,year,population\nKR,2024,51751065\n");
    EXPECT_THAT(
        findingsOf(folder),
        ElementsAre("FAILED economy.csv:1:gdp_usd: The column gdp_usd is missing; add it to "
                    "the header."));
}

} // namespace podium::tests
