// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QMap<QString, QString> rowWith(const QList<QMap<QString, QString>> &rows,
                               const QMap<QString, QString> &wanted)
{
    const auto found = std::ranges::find_if(rows, [&wanted](const QMap<QString, QString> &row) {
        return std::ranges::all_of(wanted.keys(),
                                   [&](const QString &key) { return row[key] == wanted[key]; });
    });
    if (found == rows.end())
        throw std::runtime_error("there is no such row");
    return *found;
}

TEST(CalibrationCommand, Csv_HoldsAugustAgainstAugust)
{
    const Ran ran = runPodium("calibration --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.startsWith(
        u"earlier,later,method,what,evaluation,interval,bounds,models,remeasured,checked,held,share,promised,width,interval_score\n"_s))
        << ran.out.left(200).toStdString();
    const auto &point = rowWith(ran.rows(),
                                {{u"earlier"_s, u"2026-08-06"_s},
                                 {u"later"_s, u"2026-08-22"_s},
                                 {u"what"_s, u"index"_s},
                                 {u"interval"_s, u"one_point"_s}});
    EXPECT_EQ(point[u"models"_s], u"146"_s);
    EXPECT_EQ(point[u"held"_s], u"103"_s);
    const auto &next
        = rowWith(ran.rows(), {{u"earlier"_s, u"2026-08-06"_s}, {u"what"_s, u"neighbours"_s}});
    EXPECT_EQ(next[u"checked"_s], u"145"_s);
    EXPECT_EQ(next[u"held"_s], u"111"_s);
    EXPECT_EQ(next[u"promised"_s], QString());
}

TEST(CalibrationCommand, Table_NamesTheThreeQuestionsAndBothBaselines)
{
    const QString out = runPodium("calibration --lang en").out;
    for (const QString &words : {u"other questions of the kind"_s, u"run again"_s, u"±1 point"_s,
                                 u"overlap of single intervals"_s, u"All ranks at once"_s,
                                 u"every two days of one method"_s})
        EXPECT_TRUE(out.contains(words)) << words.toStdString();
}

TEST(CorrelationCommand, Json_HasAlphaAndSharesThatSumToOne)
{
    const Ran ran = runPodium("correlations --snapshot 2026-08-22 --format json");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_GT(ran.json()[u"cronbach_alpha"_s].toDouble(), 0.9);
    EXPECT_EQ(ran.json()[u"models"_s].toInt(), 169);
    double shares = 0;
    const QJsonArray rows = ran.json()[u"rows"_s].toArray();
    for (const QJsonValue &row : rows)
        shares += row[u"variance_share"_s].toDouble();
    EXPECT_NEAR(shares, 1, 1e-3);
    EXPECT_EQ(rows[0][u"with_"_s + rows[0][u"evaluation"_s].toString()].toDouble(), 1);
}

TEST(CorrelationCommand, Winsorised_IsSaidInTheRules)
{
    const Ran ran = runPodium("correlations --snapshot 2026-08-22 --winsorise 0.05 --lang en");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(u"scores beyond 5.0% at each end brought in"_s))
        << ran.out.left(300).toStdString();
}

TEST(IndicesCommand, OfKorea_HasARowForEachIndex)
{
    const Ran ran = runPodium("indices --country KR --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.startsWith(
        u"item,index,measures,period,rank,of,value,interval,best_model,unmeasured,agrees,"
        u"mean_tau,bound\n"_s));
    EXPECT_EQ(rowWith(ran.rows(), {{u"index"_s, u"eci"_s}})[u"rank"_s], QString())
        << "Epoch's index has no Korean model";
    EXPECT_EQ(rowWith(ran.rows(), {{u"index"_s, u"vibrancy-2025"_s}})[u"rank"_s], u"4"_s);
    EXPECT_EQ(rowWith(ran.rows(), {{u"index"_s, u"v4.1"_s}})[u"rank"_s], u"3"_s);
}

TEST(IndicesCommand, WhatIsNotMeasured_IsToldIndexByIndex)
{
    const QJsonObject json = runPodium("indices --country KR,CN --format json").json();
    EXPECT_FALSE(json[u"rules"_s].toString().contains(u"without an index"_s))
        << "of which day would that be?";
    EXPECT_TRUE(json[u"source"_s].toString().contains(u"to 10 October 2026"_s));
    const Ran table = runPodium("indices --country KR --lang en");
    EXPECT_TRUE(table.out.contains(u"≥ 47.4"_s));
    EXPECT_TRUE(table.out.contains(u"As far as measured, South Korea stands at rank 3 in "_s));
    EXPECT_TRUE(table.out.contains(u"90 % in the Epoch Capabilities Index"_s));
    const auto rows = runPodium("indices --country KR --format csv").rows();
    EXPECT_EQ(rowWith(rows, {{u"index"_s, u"v4.1"_s}})[u"unmeasured"_s], u"21"_s);
    EXPECT_EQ(rowWith(rows, {{u"index"_s, u"eci"_s}})[u"unmeasured"_s], QString());
}

TEST(SourceLines, OfSeveralDays_NameThemAll)
{
    for (const auto &[arguments, days] : std::map<const char *, QString>{
             {"history KR --format json", u"9 days from 1 September 2025 to 25 September 2026"_s},
             {"calibration --draws 100 --format json",
              u"6 days from 2 September 2025 to 22 August 2026"_s},
             {"diff 2025-09-18 2025-10-02 --format json",
              u"2 days from 18 September 2025 to 2 October 2025"_s}}) {
        const QString source = runPodium(arguments).json()[u"source"_s].toString();
        EXPECT_TRUE(source.contains(days)) << arguments << ": " << source.toStdString();
    }
}

TEST(IndicesCommand, OfNobody_Fails)
{
    const Ran ran = runPodium("indices --country QQ");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"QQ"_s));
}

TEST(CountriesCommand, Intervals_AreNamedAndTellWhatChoosingAdds)
{
    const Ran ran = runPodium("countries --snapshot 2026-08-22 --intervals --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto first = ran.rows().first();
    EXPECT_LT(first[u"low"_s].toDouble(), first[u"value"_s].toDouble());
    EXPECT_GT(first[u"choice_bias"_s].toDouble(), 0);
    EXPECT_EQ(first[u"rank_low"_s], u"1"_s);
    const QString table
        = runPodium("countries --snapshot 2026-08-22 --intervals --correct-choice --lang en").out;
    EXPECT_TRUE(table.contains(u"other questions of the kind"_s));
    EXPECT_TRUE(table.contains(u"corrected for the choice of the best"_s));
    const Ran again
        = runPodium("countries --snapshot 2026-08-22 --intervals --error run-again --lang en");
    EXPECT_TRUE(again.out.contains(u"run again: errors from what re-runs changed"_s));
    EXPECT_TRUE(again.out.contains(u"errors of two models correlate by"_s));
}

TEST(RankCommand, ErrorsOfThreeKinds_HaveThreeWidths)
{
    const auto width = [](const QString &error) {
        const Ran ran = runPodium(QStringList{
            u"rank"_s, u"--snapshot"_s, u"2026-08-22"_s, u"--intervals"_s, u"--draws"_s, u"100"_s,
            u"--error"_s, error, u"--top"_s, u"5"_s, u"--format"_s, u"csv"_s});
        EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
        const auto first = ran.rows().first();
        return first[u"index_high"_s].toDouble() - first[u"index_low"_s].toDouble();
    };
    const double other = width(u"other-questions"_s);
    const double again = width(u"run-again"_s);
    const double rules = width(u"other-rules"_s);
    EXPECT_GT(other, 0);
    EXPECT_NE(other, again);
    EXPECT_NE(other, rules);
    EXPECT_NE(again, rules);
}

} // namespace
} // namespace podium::tests
