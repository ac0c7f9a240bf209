// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/chart_series.h"

#include "app/models/charts/distinct_name.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/tables/table_proxy.h"
#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr ChartColumns kIndexChart{RankingModel::Model, RankingModel::Index, -1};

std::string printedSeries(const ChartSeries &series)
{
    std::string out;
    for (const ChartMark &mark : series.marks) {
        const QString value = mark.value ? QString::number(*mark.value, 'g', 10) : u"no data"_s;
        out += QStringList{mark.key,       mark.label,
                           mark.note,      value,
                           mark.valueText, mark.valueNote,
                           mark.country,   mark.hollow ? u"hollow"_s : u"filled"_s}
                   .join(u" | "_s)
                   .toStdString();
        out += '\n';
    }
    return out;
}

TEST(ReadSeries, Ranking_ReadsMarksInOrder)
{
    RankingModel model;
    model.setAnswer(answered(sampleWorld(), outsideUnitedStatesAndChina()));
    const ChartSeries series = readSeries(model, kIndexChart, 2);
    EXPECT_EQ(
        printedSeries(series),
        "magistral-medium-1.2 | Magistral Medium 1.2 | Mistral · France | 52 | 52.0 |  | FR | "
        "filled\n"
        "exaone-4.0-32b-reasoning | EXAONE 4.0 32B (Reasoning) | LG AI Research · South Korea | "
        "42.6 | 42.6 |  | KR | filled\n");
    EXPECT_EQ(series.rowsNotShown, 2);
}

TEST(ReadSeries, SortedAndFilteredProxy_AgreesWithTheTable)
{
    RankingModel model;
    TableProxy proxy;
    proxy.setSourceModel(&model);
    model.setAnswer(answered(sampleWorld()));
    proxy.setFilterText(u"korea"_s);
    proxy.sort(RankingModel::Index, Qt::AscendingOrder);
    const ChartSeries series = readSeries(proxy, kIndexChart, 10);
    ASSERT_EQ(series.marks.size(), proxy.rowCount());
    for (int row = 0; row < proxy.rowCount(); ++row) {
        EXPECT_EQ(series.marks[row].label, proxy.index(row, RankingModel::Model).data().toString());
        EXPECT_EQ(series.marks[row].value,
                  proxy.index(row, RankingModel::Index).data(ValueRole).toDouble());
        EXPECT_EQ(series.marks[row].valueText,
                  proxy.index(row, RankingModel::Index).data().toString());
    }
    EXPECT_EQ(series.marks.front().label, u"EXAONE 4.0 32B"_s);
    EXPECT_EQ(series.rowsNotShown, 0);
}

TEST(ReadSeries, MissingValue_IsNoDataAndNotZero)
{
    auto world = sampleWorld();
    world.round({.lab = "upstage", .name = "Aug 2025", .announced = "2025-08-01"});
    LabFundingModel model;
    model.setAnswer(answered(world));
    const ChartSeries series = readSeries(
        model, {LabFundingModel::Lab, LabFundingModel::Total, LabFundingModel::Description}, 10);
    EXPECT_EQ(printedSeries(series),
              "upstage | Upstage | South Korea | no data | – | Aug 2025 · amount not "
              "disclosed · Aug 2025 | KR | filled\n");
}

TEST(ReadSeries, ThousandsInText_AreReadFromTheValue)
{
    auto world = sampleWorld();
    world.round({.lab = "upstage",
                 .name = "A",
                 .announced = "2025-08-01",
                 .amount = "123400000000",
                 .currency = "USD"});
    LabFundingModel model;
    model.setAnswer(answered(world, {}, Language::Korean));
    const ChartSeries series
        = readSeries(model, {LabFundingModel::Lab, LabFundingModel::Total, -1}, 10);
    EXPECT_EQ(series.marks.front().valueText, u"1,234억 달러"_s);
    EXPECT_EQ(series.marks.front().value, 123400000000.0);
}

TEST(ReadSeries, EstimatedModel_IsHollow)
{
    View view;
    view.estimated = true;
    RankingModel model;
    model.setAnswer(answered(sampleWorld(), view));
    const ChartSeries series = readSeries(model, kIndexChart, 10);
    EXPECT_TRUE(series.marks[5].hollow);
    EXPECT_FALSE(series.marks[4].hollow);
}

TEST(ReadSeries, EmptyModel_GivesNoMarks)
{
    const RankingModel model;
    EXPECT_EQ(readSeries(model, kIndexChart, 10), ChartSeries());
}

TEST(DistinctName, WithoutRoom_KeepsWhatTellsItFromItsVariants)
{
    const QStringList all{u"Opus 5.5 (Adaptive Reasoning, Max Effort, Fallback)"_s,
                          u"Opus 5.5 (Adaptive Reasoning, Low Effort, Fallback)"_s,
                          u"Opus 5.5 (Adaptive Reasoning, Low Effort)"_s,
                          u"Sol 2 (Adaptive Reasoning, Max Effort)"_s, u"Grok"_s};
    const auto upTo = [](qsizetype most) {
        return [most](const QString &text) { return text.size() <= most; };
    };
    EXPECT_EQ(distinctName(all[0], all, upTo(40)), u"Opus 5.5 (Max Effort, Fallback, …)"_s);
    EXPECT_EQ(distinctName(all[0], all, upTo(30)), u"Opus 5.5 (Max Effort, …)"_s);
    EXPECT_EQ(distinctName(all[2], all, upTo(30)), u"Opus 5.5 (Low Effort, …)"_s);
    EXPECT_EQ(distinctName(all[0], all, upTo(20)), u"Opus 5.5 (Max …)"_s);
    EXPECT_EQ(distinctName(all[0], all, upTo(14)), u"… 5.5 (Max …)"_s);
    EXPECT_EQ(distinctName(all[0], all, upTo(9)), std::nullopt);
    EXPECT_EQ(distinctName(all[3], all, upTo(30)), std::nullopt); // nothing begins like it
    EXPECT_EQ(distinctName(all[4], all, upTo(2)), std::nullopt);
}

} // namespace
} // namespace podium::tests
