// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/source_model.h"

#include "app/models/data/snapshot_model.h"
#include "app/models/tables/roles.h"
#include "app/models/tables/table_proxy.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

std::vector<FigureSource> twoSources()
{
    FigureSource rates;
    rates.id = "rates";
    rates.files = {"rates.csv", "pegs.csv"};
    rates.name = {"Exchange rates", "환율"};
    rates.holds = {"Units per euro.", "1유로당 단위 수."};
    rates.source = {"European Central Bank", "유럽중앙은행"};
    rates.terms = {"Free reuse with source", "출처를 밝히면 자유롭게 이용"};
    rates.attribution = "European Central Bank";
    rates.link = "https://www.ecb.europa.eu";
    rates.collected = *parseDate("2026-11-23");
    rates.rows = 2886;
    rates.first = parseDate("2015-01-02");
    rates.last = parseDate("2026-04-13");
    rates.precision = DatePrecision::Month;
    FigureSource index;
    index.id = "index";
    index.files = {"index.csv"};
    index.name = {"Price index", "물가 지수"};
    index.holds = {"Empty.", "비어 있음."};
    index.collected = *parseDate("2026-11-23");
    return {rates, index};
}

const std::vector<int> kTold{SourceModel::Name,   SourceModel::Rows,  SourceModel::Source,
                             SourceModel::Period, SourceModel::Terms, SourceModel::Files};

TEST(SourceModel, Sources_StandInTheLanguageWithWhatIsMissingAsADash)
{
    SourceModel model;
    const ModelCheck check(model);
    model.setSources(twoSources());
    EXPECT_EQ(printModel(model, kTold),
              "Exchange rates | 2,886 | European Central Bank | Jan 2015 – Apr 2026 | "
              "Free reuse with source | rates.csv, pegs.csv\n"
              "Price index | 0 | – | – | – | index.csv\n");
    model.setLanguage(Language::Korean);
    EXPECT_EQ(printModel(model, kTold),
              "환율 | 2,886 | 유럽중앙은행 | 2015년 1월~2026년 4월 | 출처를 밝히면 자유롭게 이용 | "
              "rates.csv, pegs.csv\n"
              "물가 지수 | 0 | – | – | – | index.csv\n");
}

TEST(SourceModel, Values_AreRawAndAbsentWhereNothingIsKnown)
{
    SourceModel model;
    const ModelCheck check(model);
    model.setSources(twoSources());
    EXPECT_EQ(model.index(0, SourceModel::Rows).data(ValueRole), QVariant(2886));
    EXPECT_EQ(model.index(0, SourceModel::Period).data(ValueRole), QVariant(QDate(2015, 1, 2)));
    EXPECT_FALSE(model.index(1, SourceModel::Period).data(ValueRole).isValid());
    EXPECT_FALSE(model.index(1, SourceModel::Source).data(ValueRole).isValid());
    EXPECT_EQ(model.index(1, SourceModel::Name).data(KeyRole).toString(), u"index"_s);
}

TEST(SourceModel, Citation_SaysWhoWhatWhenTermsAndWhere)
{
    SourceModel model;
    model.setSources(twoSources());
    EXPECT_EQ(model.index(0, 0).data(SourceRole).toString(),
              u"European Central Bank · Exchange rates · Jan 2015 – Apr 2026 · Free reuse with "
              "source · https://www.ecb.europa.eu · collected on 23 Nov 2026"_s);
    EXPECT_EQ(model.index(1, 0).data(SourceRole).toString(),
              u"Price index · collected on 23 Nov 2026"_s);
}

TEST(SourceModel, Search_FindsWordsOfBothLanguages)
{
    SourceModel model;
    model.setSources(twoSources());
    TableProxy proxy;
    const ModelCheck check(proxy);
    proxy.setSourceModel(&model);
    proxy.setFilterText(u"유럽중앙은행"_s);
    EXPECT_EQ(printModel(proxy, {SourceModel::Name}), "Exchange rates\n");
    proxy.setFilterText(u"price"_s);
    EXPECT_EQ(printModel(proxy, {SourceModel::Name}), "Price index\n");
}

TEST(SnapshotModel, Snapshots_StandNewestFirstWithTheirTermsInTheLanguage)
{
    Dataset dataset = sampleWorld().build();
    Snapshot &first = dataset.snapshots.front();
    first.source = "Measurer";
    first.attribution = "Data by Measurer";
    first.terms = "Ask first";
    first.termsKo = "먼저 문의";
    dataset.snapshots.resize(1);
    const auto shared = std::make_shared<const Dataset>(std::move(dataset));
    const std::string day = toIsoText(shared->snapshots.front().date);
    SnapshotModel model;
    const ModelCheck check(model);
    model.setDataset(shared, Language::English);
    EXPECT_EQ(printModel(model, {SnapshotModel::Source, SnapshotModel::Terms}),
              "Measurer | Ask first\n");
    EXPECT_TRUE(model.index(0, 0).data(SourceRole).toString().startsWith(u"Data by Measurer · "_s));
    EXPECT_EQ(model.index(0, SnapshotModel::Day).data(ValueRole).toDate().toString(Qt::ISODate),
              QString::fromStdString(day));
    model.setDataset(shared, Language::Korean);
    EXPECT_EQ(printModel(model, {SnapshotModel::Source, SnapshotModel::Terms}),
              "Measurer | 먼저 문의\n");
}

} // namespace
} // namespace podium::tests
