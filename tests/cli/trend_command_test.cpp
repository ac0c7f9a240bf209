// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/view_json.h"
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

QString headerOf(const Ran &ran)
{
    return ran.out.section(u'\n', 0, 0);
}

QMap<QString, QString> rowWhere(const Ran &ran, const QString &key, const QString &value)
{
    for (const auto &row : ran.rows()) {
        if (row[key] == value)
            return row;
    }
    ADD_FAILURE() << value.toStdString() << " has no row";
    return {};
}

} // namespace

TEST(FrontierCommand, Csv_ListsTheRisesOfEachGroup)
{
    const Ran ran = runPodium("frontier --snapshot 2026-08-22 --include KR --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(headerOf(ran),
              u"group,date,model,lab,country,index,estimated,at_least,index_low,"
              u"index_high"_s);
    const auto rows = ran.rows();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[2][u"model"_s], u"Motif 3"_s);
    EXPECT_EQ(rows[2][u"date"_s], u"2026-08-12"_s);
    EXPECT_EQ(rows[2][u"lab"_s], u"Motif Technologies"_s);
    EXPECT_EQ(rows[2][u"index"_s].left(4), u"47.3"_s);
}

TEST(FrontierCommand, ByOpenness_HasTwoGroupsAndTheDocumentCountsWhatIsLeftOut)
{
    const Ran ran = runPodium("frontier --snapshot 2025-10-02 --by openness --format json");
    const QJsonObject document = ran.json();
    EXPECT_EQ(document[u"view"_s][u"trends"_s][u"by"_s].toString(), u"openness"_s);
    EXPECT_EQ(document[u"last_day"_s].toString(), u"2025-10-02"_s);
    EXPECT_TRUE(document[u"without_date"_s].isDouble());
    QStringList groups;
    for (const QJsonValue &row : document[u"rows"_s].toArray())
        groups << row[u"group"_s].toString();
    groups.removeDuplicates();
    groups.sort();
    EXPECT_EQ(groups, (QStringList{u"closed"_s, u"open"_s}));
}

TEST(FrontierCommand, FoldedView_StillKnowsFormerLeaders)
{
    QTemporaryDir folder;
    View view;
    view.snapshot = "2026-08-22";
    view.folding = Folding::Lab;
    QFile file(folder.filePath(u"view.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(view)).toJson());
    file.close();
    EXPECT_EQ(runPodium({u"frontier"_s, u"--format"_s, u"csv"_s, u"--view"_s, file.fileName()}).out,
              runPodium("frontier --snapshot 2026-08-22 --format csv").out);
}

TEST(LagCommand, Csv_HasMonthsAndInterval)
{
    const Ran ran = runPodium("lag --snapshot 2026-08-22 --reference us --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(headerOf(ran),
              u"country,months,low,high,standing,at_least,p_ahead,model,index,reference,bound,"
              u"unmeasured"_s);
    const auto us = rowWhere(ran, u"country"_s, u"US"_s);
    EXPECT_EQ(us[u"standing"_s], u"reference"_s);
    EXPECT_EQ(us[u"months"_s], QString()) << "the reference is not 0 months behind itself";
    const auto china = rowWhere(ran, u"country"_s, u"CN"_s);
    EXPECT_EQ(china[u"months"_s], u"2.4313"_s);
    EXPECT_LE(china[u"low"_s].toDouble(), 2.4313);
    EXPECT_EQ(china[u"reference"_s], u"US"_s);
    EXPECT_EQ(rowWhere(ran, u"country"_s, u"ZZ"_s)[u"at_least"_s], u"true"_s);
}

TEST(LagCommand, ReferenceThatOthersAreAheadOf_SaysAhead)
{
    const Ran csv = runPodium("lag --snapshot 2026-08-22 --reference CN --format csv");
    const auto us = rowWhere(csv, u"country"_s, u"US"_s);
    EXPECT_EQ(us[u"standing"_s], u"ahead"_s);
    EXPECT_EQ(us[u"months"_s], u"-2.4313"_s);
    EXPECT_TRUE(runPodium("lag --snapshot 2026-08-22 --reference CN")
                    .out.contains(u"ahead by 2.4, unsure"_s))
        << "both have models that nobody measured";
}

// Korea's own Solar Pro 4 is not measured: it can only make the months fewer.
TEST(LagCommand, FollowerWithUnmeasuredModels_IsNotAtLeastSoManyMonthsBehind)
{
    for (const char *line : {"lag --snapshot 2026-09-25 --format csv",
                             "lag --snapshot 2026-09-25 --estimated --format csv"}) {
        const auto korea = rowWhere(runPodium(line), u"country"_s, u"KR"_s);
        EXPECT_EQ(korea[u"bound"_s], u"unsure"_s) << line;
        EXPECT_EQ(korea[u"at_least"_s], u"false"_s) << line;
        EXPECT_GT(korea[u"unmeasured"_s].toInt(), 0) << line;
        EXPECT_EQ(korea[u"low"_s] + korea[u"high"_s], QString()) << line;
    }
}

TEST(LagCommand, ByOpenness_NamesItsColumnAndTheReferenceIsTheHighest)
{
    const Ran ran = runPodium("lag --snapshot 2026-08-22 --by openness --format csv");
    EXPECT_TRUE(headerOf(ran).startsWith(u"openness,months,low,high"_s));
    EXPECT_EQ(rowWhere(ran, u"openness"_s, u"open"_s)[u"reference"_s], u"closed"_s);
}

TEST(LagCommand, UnknownReference_Fails)
{
    const Ran ran = runPodium("lag --snapshot 2026-08-22 --reference JP");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"\"JP\" has no ranked model with a release date"_s));
}

TEST(HistoryCommand, Unmeasured_AreThoseOfEachCountry)
{
    const Ran countries = runPodium("countries --snapshot 2025-09-01 --format csv");
    int compared = 0;
    for (const auto &row : runPodium("history KR,FR,US --format csv").rows()) {
        if (row[u"snapshot"_s] != u"2025-09-01"_s)
            continue;
        const auto country = rowWhere(countries, u"country"_s, row[u"item"_s]);
        EXPECT_EQ(row[u"unmeasured"_s], country[u"unmeasured"_s]) << row[u"item"_s].toStdString();
        EXPECT_EQ(row[u"bound"_s], country[u"bound"_s]) << row[u"item"_s].toStdString();
        ++compared;
    }
    EXPECT_EQ(compared, 3);
}

TEST(HistoryCommand, Rules_NameWhomItFollows)
{
    const Ran ran = runPodium({u"history"_s, u"lg,KR,EXAONE 4.0 32B (Reasoning)"_s});
    EXPECT_TRUE(
        ran.out.contains(u"followed: LG AI Research, South Korea, EXAONE 4.0 32B (Reasoning)"_s))
        << ran.out.section(u'\n', 0, 0).toStdString() << ran.err.toStdString();
}

TEST(HistoryCommand, Csv_NumbersTheSegmentsOfEachMethod)
{
    const Ran ran = runPodium("history KR,LG_AI_Research --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(headerOf(ran),
              u"item,kind,segment,method,snapshot,date,rank,index,value,model,estimated,"
              u"unmeasured,remeasured,bound"_s);
    const auto rows = ran.rows();
    ASSERT_EQ(rows.size(), 18);
    EXPECT_EQ(rows[2][u"kind"_s], u"country"_s);
    EXPECT_EQ(rows[2][u"snapshot"_s], u"2025-09-18"_s);
    EXPECT_EQ(rows[2][u"segment"_s], u"2"_s);
    EXPECT_EQ(rows[2][u"method"_s], u"v3.0"_s);
    EXPECT_EQ(rows[2][u"rank"_s], u"3"_s);
    EXPECT_EQ(rows[11][u"item"_s], u"LG AI Research"_s);
    EXPECT_EQ(rows[11][u"rank"_s], u"9"_s);
}

TEST(HistoryCommand, Table_HasOneTableForEachMethod)
{
    const Ran ran = runPodium("history KR");
    EXPECT_EQ(ran.out.count(u"\nIntelligence Index v"_s), 5); // the rules name one, too
    EXPECT_TRUE(ran.out.contains(u"Figures of different methods do not make one line"_s));
}

TEST(HistoryCommand, Joined_FailsAcrossMethodsAndWorksWithinOne)
{
    const Ran across = runPodium("history KR --joined");
    EXPECT_EQ(across.code, Failed);
    EXPECT_TRUE(across.err.contains(u"Choose one method for all snapshots"_s));
    const Ran within = runPodium("history KR --joined --method v3.0 --format csv");
    EXPECT_EQ(within.code, Done) << within.err.toStdString();
    const auto rows = within.rows();
    ASSERT_EQ(rows.size(), 4) << "the four snapshots of v3.0";
    EXPECT_EQ(rows.first()[u"snapshot"_s], u"2025-09-02"_s);
    EXPECT_EQ(rows.last()[u"segment"_s], rows.first()[u"segment"_s]);
}

TEST(HistoryCommand, WithoutItem_FollowsThoseThatLead)
{
    const Ran ran = runPodium("history --snapshot 2025-10-02 --format csv");
    EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(ran.rows().first()[u"item"_s], u"US"_s);
    EXPECT_EQ(runPodium("history Nemo").code, Failed);
}

TEST(HistoryCommand, ModelOfAFoldedView_IsFollowedAsItself)
{
    QTemporaryDir folder;
    View view;
    view.snapshot = "2025-10-02";
    view.folding = Folding::Lab;
    QFile file(folder.filePath(u"view.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(view)).toJson());
    file.close();
    const QStringList words{u"history"_s,  u"EXAONE 4.0 32B (Reasoning)"_s,
                            u"--format"_s, u"csv"_s,
                            u"--view"_s,   file.fileName()};
    EXPECT_EQ(runPodium(words).rows().last()[u"rank"_s], u"53"_s);
    EXPECT_EQ(runPodium(words + QStringList{u"--fold"_s, u"lab"_s}).rows().last()[u"rank"_s],
              u"11"_s);
}

TEST(AgreementCommand, Measures_AreListedByName)
{
    const Ran ran = runPodium("agreement --snapshot 2026-08-22 --with-rule lab-sum --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(headerOf(ran), u"measure,value"_s);
    // The US and China change places; five countries stay: 1 - 2 / 21 and 1 - 12 / 336.
    EXPECT_EQ(rowWhere(ran, u"measure"_s, u"items"_s)[u"value"_s], u"7"_s);
    EXPECT_EQ(rowWhere(ran, u"measure"_s, u"kendall_tau_b"_s)[u"value"_s], u"0.9048"_s);
    EXPECT_EQ(rowWhere(ran, u"measure"_s, u"spearman"_s)[u"value"_s], u"0.9643"_s);
    EXPECT_EQ(rowWhere(ran, u"measure"_s, u"rank_biased_overlap"_s)[u"value"_s], u"0.9"_s);
    EXPECT_EQ(rowWhere(ran, u"measure"_s, u"mean_shift"_s)[u"value"_s], u"0.2857"_s);
}

TEST(AgreementCommand, Shifts_AreListedItemByItem)
{
    const Ran ran
        = runPodium("agreement --snapshot 2026-08-22 --with-rule lab-sum --shifts --format csv");
    EXPECT_EQ(headerOf(ran), u"item,item_id,rank,other_rank,shift"_s);
    EXPECT_EQ(rowWhere(ran, u"item"_s, u"CN"_s)[u"shift"_s], u"1"_s);
    EXPECT_EQ(rowWhere(ran, u"item"_s, u"US"_s)[u"shift"_s], u"-1"_s);
}

TEST(AgreementCommand, OtherMethod_ComparesModels)
{
    const QJsonObject document
        = runPodium("agreement --snapshot 2025-12-28 --with-method v3.0-coding --format json")
              .json();
    EXPECT_EQ(document[u"view"_s][u"method"_s][u"id"_s].toString(), u"v3.0"_s);
    EXPECT_EQ(document[u"other_view"_s][u"method"_s][u"id"_s].toString(), u"v3.0-coding"_s);
    EXPECT_GT(document[u"measures"_s][u"items"_s].toInt(), 100);
    EXPECT_LT(document[u"measures"_s][u"kendall_tau_b"_s].toDouble(), 1);
}

TEST(AgreementCommand, WithNothingOrNonsense_IsWrongUsage)
{
    EXPECT_EQ(runPodium("agreement").code, WrongUsage);
    const Ran ran = runPodium("agreement --with-rule mean");
    EXPECT_EQ(ran.code, WrongUsage);
    EXPECT_TRUE(ran.err.contains(u"--with-rule takes best, top-mean:3"_s));
    EXPECT_EQ(runPodium("agreement --with-view no-such-file.json").code, Failed);
}

TEST(ParetoCommand, Csv_SaysWhoIsOnTheFrontier)
{
    const Ran ran = runPodium("pareto --snapshot 2026-08-22 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(headerOf(ran),
              u"model,lab,country,price_usd,free,index,standing,better_model,estimated"_s);
    double dearest = -1;
    double highest = -1;
    for (const auto &row : ran.rows()) {
        EXPECT_EQ(row[u"free"_s] == u"true"_s, row[u"price_usd"_s].toDouble() == 0);
        if (row[u"standing"_s] != u"frontier"_s)
            continue;
        EXPECT_GT(row[u"price_usd"_s].toDouble(), dearest);
        EXPECT_GT(row[u"index"_s].toDouble(), highest);
        dearest = row[u"price_usd"_s].toDouble();
        highest = row[u"index"_s].toDouble();
    }
    EXPECT_NEAR(highest, 63.1, 0.05);
}

TEST(ParetoCommand, Table_ShowsFreeAsAWordAndCountsWhatItLeavesOut)
{
    const Ran ran = runPodium("pareto --snapshot 2026-08-22");
    EXPECT_TRUE(ran.out.contains(u"  free  "_s));
    EXPECT_FALSE(ran.out.contains(u"$0.00"_s));
    EXPECT_TRUE(ran.out.contains(u"without a price."_s));
}

TEST(CountriesCommand, WithoutBestLab_AddsTwoColumns)
{
    const Ran ran = runPodium("countries --snapshot 2026-08-22 --without-best-lab --format csv");
    EXPECT_TRUE(headerOf(ran).endsWith(u",bound,unmeasured,best_lab,value_without_best_lab"_s));
    const auto korea = rowWhere(ran, u"country"_s, u"KR"_s);
    EXPECT_EQ(korea[u"best_lab"_s], u"Motif Technologies"_s);
    EXPECT_NEAR(korea[u"value_without_best_lab"_s].toDouble(), 41.6, 0.05);
    EXPECT_EQ(rowWhere(ran, u"country"_s, u"FR"_s)[u"value_without_best_lab"_s], QString());
    EXPECT_TRUE(runPodium("countries --without-best-lab").out.contains(u"Without its best lab"_s));
}

TEST(CountriesCommand, NewRules_PrintTheirUnits)
{
    EXPECT_TRUE(runPodium("countries --snapshot 2026-08-22 --rule frontier-share")
                    .out.contains(u"75.7%"_s));
    const auto us
        = rowWhere(runPodium("countries --snapshot 2026-08-22 --rule frontier-share --format csv"),
                   u"country"_s, u"US"_s);
    EXPECT_EQ(us[u"value"_s].left(5), u"0.757"_s);
    EXPECT_EQ(us[u"rule"_s], u"frontier-share"_s);
}

TEST(CountriesCommand, Seats_SplitContestedLabs)
{
    const auto canada
        = rowWhere(runPodium("countries --snapshot 2026-08-22 --rule lab-sum --seats split "
                             "--include CA --format csv"),
                   u"country"_s, u"CA"_s);
    const auto whole
        = rowWhere(runPodium("countries --snapshot 2026-08-22 --rule lab-sum --include CA "
                             "--format csv"),
                   u"country"_s, u"CA"_s);
    EXPECT_NEAR(canada[u"value"_s].toDouble(), whole[u"value"_s].toDouble() / 2, 1e-4)
        << "Cohere is of Canada and of the United States";
}

TEST(LagCommand, DrawsAndSeed_AreThoseOfItsInterval)
{
    const char *line
        = "lag --snapshot 2025-12-28 --by lab --reference zai --draws 300 --seed 7 --format csv";
    EXPECT_EQ(runPodium(line).out, runPodium(line).out);
    const QString table = runPodium("lag --snapshot 2025-12-28 --by lab --draws 300 --seed 7").out;
    EXPECT_TRUE(table.contains(u"from 300 draws, seed 7"_s)) << table.toStdString();
    const auto width = [](const char *level) {
        QStringList words
            = u"lag --snapshot 2025-12-28 --by lab --reference zai --format csv --level"_s.split(
                u' ');
        const Ran ran = runPodium(words << QString::fromLatin1(level));
        double sum = 0;
        // Of the labs that are measured whole; of what is at least so much only the low end.
        for (const auto &row : ran.rows()) {
            const QString high = row[u"high"_s].isEmpty() ? row[u"months"_s] : row[u"high"_s];
            sum += row[u"low"_s].isEmpty() ? 0 : high.toDouble() - row[u"low"_s].toDouble();
        }
        return sum;
    };
    EXPECT_LT(width("0.5"), width("0.99"));
}
