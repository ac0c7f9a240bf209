// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tables/table_proxy.h"

#include "app/engine/ranking/answering.h"
#include "app/models/ranking/ranking_model.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <QtCore/QThreadPool>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class TableProxyTest : public testing::Test
{
protected:
    TableProxyTest()
    {
        m_proxy.setSourceModel(&m_model);
        m_model.setAnswer(answered(sampleWorld()));
    }

    std::string models() const { return printModel(m_proxy, {RankingModel::Model}); }

    RankingModel m_model;
    TableProxy m_proxy;

private:
    const ModelCheck m_modelCheck{m_model};
    const ModelCheck m_proxyCheck{m_proxy};
};

constexpr auto kByRank = "GPT-5 (high)\n"
                         "Qwen3 235B\n"
                         "Magistral Medium 1.2\n"
                         "EXAONE 4.0 32B (Reasoning)\n"
                         "Solar Pro 2 (Reasoning)\n"
                         "EXAONE 4.0 32B\n"
                         "Mystery 1\n"
                         "GPT-3.5 Turbo\n";

TEST_F(TableProxyTest, Ascending_LeavesMissingLastByRank)
{
    m_proxy.sort(RankingModel::Parameters, Qt::AscendingOrder);
    EXPECT_EQ(models(),
              "EXAONE 4.0 32B (Reasoning)\n"
              "Qwen3 235B\n"
              "GPT-5 (high)\n"
              "Magistral Medium 1.2\n"
              "Solar Pro 2 (Reasoning)\n"
              "EXAONE 4.0 32B\n"
              "Mystery 1\n"
              "GPT-3.5 Turbo\n");
}

TEST_F(TableProxyTest, Descending_LeavesMissingLastByRank)
{
    m_proxy.sort(RankingModel::Parameters, Qt::DescendingOrder);
    EXPECT_EQ(models(),
              "Qwen3 235B\n"
              "EXAONE 4.0 32B (Reasoning)\n"
              "GPT-5 (high)\n"
              "Magistral Medium 1.2\n"
              "Solar Pro 2 (Reasoning)\n"
              "EXAONE 4.0 32B\n"
              "Mystery 1\n"
              "GPT-3.5 Turbo\n");
}

TEST_F(TableProxyTest, EqualValues_StayByRankInBothDirections)
{
    m_proxy.sort(RankingModel::Country, Qt::AscendingOrder);
    EXPECT_EQ(printModel(m_proxy, {RankingModel::Country, RankingModel::Rank}),
              "China | 2\n"
              "France | 3\n"
              "South Korea | 4\n"
              "South Korea | 5\n"
              "South Korea | 6\n"
              "Unassigned | 7\n"
              "United States | 1\n"
              "United States | 8\n");
    m_proxy.sort(RankingModel::Country, Qt::DescendingOrder);
    EXPECT_EQ(printModel(m_proxy, {RankingModel::Country, RankingModel::Rank}),
              "United States | 1\n"
              "United States | 8\n"
              "Unassigned | 7\n"
              "South Korea | 4\n"
              "South Korea | 5\n"
              "South Korea | 6\n"
              "France | 3\n"
              "China | 2\n");
}

TEST_F(TableProxyTest, Numbers_SortByValueNotByText)
{
    m_proxy.sort(RankingModel::Index, Qt::AscendingOrder);
    EXPECT_EQ(m_proxy.index(0, RankingModel::Index).data().toString(), u"8.3"_s);
    m_proxy.sort(-1);
    EXPECT_EQ(models(), kByRank);
}

TEST_F(TableProxyTest, Dates_SortByDay)
{
    m_proxy.sort(RankingModel::Released, Qt::DescendingOrder);
    EXPECT_EQ(printModel(m_proxy, {RankingModel::Released}),
              "Aug 2025\nJul 2025\nJul 2025\n–\n–\n–\n–\n–\n");
    EXPECT_EQ(m_proxy.index(1, RankingModel::Model).data().toString(), u"Qwen3 235B"_s);
}

TEST_F(TableProxyTest, Filter_LooksInModelLabAndCountryInBothLanguages)
{
    const auto filtered = [this](const QString &text) {
        m_proxy.setFilterText(text);
        return models();
    };
    EXPECT_EQ(filtered(u"exaone"_s), "EXAONE 4.0 32B (Reasoning)\nEXAONE 4.0 32B\n");
    EXPECT_EQ(filtered(u"업스테이지"_s), "Solar Pro 2 (Reasoning)\n");
    EXPECT_EQ(filtered(u"FRANCE"_s), "Magistral Medium 1.2\n");
    EXPECT_EQ(filtered(u"중국"_s), "Qwen3 235B\n");
    EXPECT_EQ(filtered(u"korea  reasoning"_s),
              "EXAONE 4.0 32B (Reasoning)\nSolar Pro 2 (Reasoning)\n");
    EXPECT_EQ(filtered(u"nothing like this"_s), "");
    EXPECT_EQ(filtered(u" "_s), kByRank);
}

TEST_F(TableProxyTest, NewAnswer_KeepsFilterAndOrder)
{
    m_proxy.setFilterText(u"korea"_s);
    m_proxy.sort(RankingModel::Index, Qt::AscendingOrder);
    m_model.setAnswer(answered(sampleWorld(), outsideUnitedStatesAndChina()));
    EXPECT_EQ(models(), "Solar Pro 2 (Reasoning)\nEXAONE 4.0 32B (Reasoning)\n");
}

/// Models M0, M1, ... from the best on, every second one of LG.
DatasetBuilder manyModels(int count)
{
    DatasetBuilder world;
    world.country("KR", "South Korea", "대한민국")
        .lab("lg", "LG", "KR", "엘지")
        .evaluation("gpqa", "GPQA")
        .method("v1", {{"gpqa", 1.0}})
        .snapshot("2025-10-02", "v1");
    for (int i = 0; i < count; ++i)
        world.model("M" + std::to_string(i), i % 2 == 0 ? "lg" : "", {1 - i / (2.0 * count)});
    return world;
}

/// Long tables are filtered in another way than short ones.
TEST(LongTable, Filter_KeepsRowsSelectionAndOrder)
{
    const DatasetBuilder world = manyModels(2500);
    RankingModel model;
    TableProxy proxy;
    const ModelCheck check(proxy);
    proxy.setSourceModel(&model);
    model.setAnswer(answered(world));
    ASSERT_EQ(proxy.rowCount(), 2500);
    const QPersistentModelIndex chosen(proxy.index(1234, RankingModel::Model));
    const QPersistentModelIndex other(proxy.index(1, RankingModel::Model));
    proxy.setFilterText(u"M1234"_s);
    EXPECT_EQ(printModel(proxy, {RankingModel::Rank, RankingModel::Model}), "1,235 | M1234\n");
    EXPECT_EQ(chosen.row(), 0);
    EXPECT_FALSE(other.isValid());
    proxy.setFilterText({});
    EXPECT_EQ(proxy.rowCount(), 2500);
    EXPECT_EQ(chosen.row(), 1234);
    EXPECT_EQ(proxy.index(2499, RankingModel::Model).data().toString(), u"M2499"_s);
}

/// What very long ones are searched in is composed on another thread.
TEST(VeryLongTable, Filter_FindsTheRowsOfTheNewestAnswerBeforeAndAfterTheyAreComposed)
{
    const auto dataset = manyModels(30'100).share();
    const auto answered = [&dataset](const View &view) {
        return AnswerData{dataset, std::make_shared<const Answer>(*answer(*dataset, view))};
    };
    View withoutKorea;
    withoutKorea.exclude = {"KR"};
    for (const bool composed : {false, true}) {
        RankingModel model;
        TableProxy proxy;
        proxy.setSourceModel(&model);
        const auto found = [&](const View &view, const QString &text) {
            model.setAnswer(answered(view));
            if (composed)
                QThreadPool::globalInstance()->waitForDone();
            proxy.setFilterText(text);
            return proxy.rowCount();
        };
        EXPECT_EQ(found({}, u"M1001"_s), 11); // and M10010 to M10019
        EXPECT_EQ(found(withoutKorea, u"M1001"_s), 6);
        EXPECT_EQ(found({}, u"엘지"_s), 15'050);
        EXPECT_EQ(found(withoutKorea, u"엘지"_s), 0);
    }
}

} // namespace
} // namespace podium::tests
