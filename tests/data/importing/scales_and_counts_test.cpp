// SPDX-License-Identifier: GPL-3.0-or-later
// What numbers of a column are parts of, how sure they are, and of how many questions.
#include "app/data/importing/tables/cells/day_cell.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/header_scale.h"
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// "hle:2158 gpqa_diamond:-", of the first run.
std::string countsOf(const Result<Import> &import)
{
    std::string counts;
    for (const ImportedScore &score : import->runs.at(0).scores) {
        counts += counts.empty() ? "" : " ";
        counts
            += score.evaluation + ':' + (score.questions ? std::to_string(*score.questions) : "-");
    }
    return counts;
}

TEST(Counts, NumberOfQuestions_IsOfTheEvaluationItStandsUnder)
{
    for (const QByteArray text :
         {"Model,GPQA Diamond,,HLE\n,score,n,score\nA,57,198,12\nB,61,198,14\n",
          "Model,GPQA Diamond,,HLE\n,,n,\nA,57,198,12\nB,61,198,14\n",
          "Model,GPQA Diamond,,HLE\nModel,%,문항 수,%\nA,57,198,12\nB,61,198,14\n",
          "Model,GPQA Diamond,GPQA Diamond n,HLE\nA,57,198,12\nB,61,198,14\n",
          "Model,n_gpqa_diamond,GPQA Diamond,HLE\nA,198,57,12\nB,198,61,14\n",
          "Model,GPQA Diamond,n,HLE\nA,57,198,12\nB,61,198,14\n"}) {
        const auto import = imported(u"a.csv"_s, text);
        ASSERT_TRUE(import) << message(import.error());
        EXPECT_EQ(countsOf(import), "gpqa_diamond:198 hle:-") << text.toStdString();
    }
    EXPECT_EQ(countsOf(imported(u"a.csv"_s,
                                "Model,GPQA Diamond,,HLE,\n,score,n,score,n\nA,57,198,12,2158\n")),
              "gpqa_diamond:198 hle:2158");
    const auto places
        = imported(u"a.csv"_s, "Model,GPQA Diamond,n,HLE,n\nA,57,198,12,2158\nB,61,198,14,2158\n");
    EXPECT_EQ(countsOf(places), "gpqa_diamond:198 hle:2158");
    EXPECT_THAT(findingsOf(places),
                Contains(HasSubstr("column::n: Nothing but its place says whose the column is; it "
                                   "is read for the scores of \"GPQA Diamond\"")));
    EXPECT_EQ(countsOf(imported(u"a.csv"_s, "Model,GPQA Diamond,HLE,n\nA,57,12,100\n")),
              "gpqa_diamond:100 hle:100")
        << "at the end it is of the row";
    EXPECT_EQ(countsOf(imported(u"a.csv"_s,
                                "model,benchmark,score,n\nA,HLE,12,2158\nA,GPQA Diamond,57,198\n")),
              "hle:2158 gpqa_diamond:198");
}

TEST(Counts, ErrorBelowAnEvaluationOfOnesOwn_IsItsError)
{
    const auto import = imported(
        u"a.csv"_s, "Model,LexQA,,,TaxQA\n,score,stderr,n,score\nA,57,2,400,50\nB,60,2,400,40\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-lexqa=0.57±0.02 own-taxqa-score=0.5",
                            "B: own-lexqa=0.6±0.02 own-taxqa-score=0.4"));
    EXPECT_EQ(import->snapshots[0].models[0].scores[0].questions, 400);
}

TEST(Marks, OfAnEstimate_AreReadAndSaid)
{
    for (const char *cell : {"~57", "≈57", "57 (estimated)", "est. 57", "약 57", "57(추정)",
                             "57 est.", "Estimated 57", "약57%", "57 (e)", "추정치 57"}) {
        const auto number = numberCell(cell, {});
        ASSERT_TRUE(number) << cell;
        EXPECT_EQ(number->value, 57) << cell;
        EXPECT_TRUE(number->estimated) << cell;
    }
    for (const char *cell : {"57*", "57?", "57 %*"})
        EXPECT_TRUE(numberCell(cell, {}).value_or(NumberCell()).marked) << cell;
    EXPECT_FALSE(numberCell("57e", {})) << "which may be a power of ten";
}

TEST(Marks, OfAScore_StandInTheNoteOfItsModel)
{
    const auto import
        = imported(u"a.csv"_s, "Model,GPQA Diamond,Note\nA,est. 57,new\nB,57*,\nC,60,\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->runs.at(0).values.note, "new; GPQA Diamond: est. 57");
    EXPECT_EQ(import->runs.at(1).values.note, "GPQA Diamond: 57*");
    EXPECT_EQ(import->runs.at(2).values.note, "");
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("estimated:2:GPQA Diamond: \"est. 57\" is marked as an "
                                   "estimate")));
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("estimated:3:GPQA Diamond: The mark in \"57*\" may be")));
}

TEST(Marks, OfAnIndex_MakeItAnEstimate)
{
    const auto import
        = imported(u"a.csv"_s, "Model,Intelligence Index\nA,~57\nB,57*\nC,57(추정)\nD,60\n");
    ASSERT_TRUE(import) << message(import.error());
    std::vector<PublishedBasis> bases;
    for (const ImportedModel &model : import->snapshots.at(0).models)
        bases.push_back(model.values.publishedBasis);
    EXPECT_THAT(bases,
                ElementsAre(PublishedBasis::Estimated, PublishedBasis::Estimated,
                            PublishedBasis::Estimated, PublishedBasis::IndexOnly));
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("estimated:3:")));
}

TEST(Missing, WaysToSayIt_AreNoNumbersAndNoFindings)
{
    for (const char *cell :
         {"n.a.", "n/a", "–", "—", "-", "--", "k.A.", "없음", "미공개", "해당 없음", "TBD", "#N/A",
          "N.A.", "미정", "…", "Not applicable", "暂无"})
        EXPECT_TRUE(isMissing(cell)) << cell;
    const auto import
        = imported(u"a.csv"_s, "model,hle,gpqa_diamond\nA,n.a.,50\nB,12,n.a.\nC,14,60\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("A: gpqa_diamond=0.5", "B: hle=0.12", "C: hle=0.14 gpqa_diamond=0.6"));
    EXPECT_THAT(findingsOf(import), Not(Contains(HasSubstr("number:"))));
}

TEST(Scale, OneSlipAmongFractions_DoesNotChangeTheOthers)
{
    const auto import = imported(u"a.csv"_s, "model,hle\nA,0.81\nB,0.77\nC,81\nD,0.5\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_TRUE(import->hasErrors());
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("error scale:4:hle: \"81\" is out of scale")));
    const auto said = imported(u"a.csv"_s, "model,hle (%)\nA,0.81\nB,0.77\nC,81\nD,0.5\n");
    EXPECT_FALSE(said->hasErrors()) << "the header says what the small ones are";
    EXPECT_FALSE(imported(u"a.csv"_s, "model,hle\nA,20\nB,30\nC,0.5\n")->hasErrors());
}

TEST(Scale, OfTheHeader_IsThatOfTheColumn)
{
    const auto scale = [](const char *header) {
        const auto found = headerScale(header);
        return found ? found->name + ' ' + std::to_string(static_cast<int>(found->least)) + '-'
                + std::to_string(static_cast<int>(found->most))
                     : std::string("none");
    };
    EXPECT_EQ(scale("LexQA (0-15)"), "LexQA 0-15");
    EXPECT_EQ(scale("LexQA (0–15)"), "LexQA 0-15");
    EXPECT_EQ(scale("LexQA (out of 15)"), "LexQA 0-15");
    EXPECT_EQ(scale("LexQA /10"), "LexQA 0-10");
    EXPECT_EQ(scale("LexQA (/10)"), "LexQA 0-10");
    EXPECT_EQ(scale("LexQA [0,1]"), "LexQA 0-1");
    EXPECT_EQ(scale("법률 (15점 만점)"), "법률 0-15");
    EXPECT_EQ(scale("법률 (만점 15)"), "법률 0-15");
    EXPECT_EQ(scale("Judge (1-5)"), "Judge 1-5");
    for (const char *none : {"GPQA (0-shot)", "AIME 24/25", "HLE (2024-2026)", "MATH-500",
                             "LexQA (%)", "pass@1 (n=200)", "GPQA/HLE"})
        EXPECT_EQ(scale(none), "none") << none;
    const auto import = imported(u"a.csv"_s,
                                 "model,LexQA (0-15),TaxQA /10,GPQA Diamond [0;1],Judge (1-5)\n"
                                 "A,12,9,0.5,4\nB,9,7.5,0.6,3\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: gpqa_diamond=0.5", "B: gpqa_diamond=0.6"));
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-lexqa=0.8 own-taxqa=0.9", "B: own-lexqa=0.6 own-taxqa=0.75"));
    EXPECT_EQ(import->evaluations.at(0).nameEn, "LexQA");
    EXPECT_THAT(findingsOf(import, true),
                Contains(HasSubstr("scale::LexQA (0-15): Read as parts of 15")));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,LexQA (0-15)\nA,12\nB,81\n")),
                Contains(HasSubstr("error scale:3:LexQA (0-15): The name of the column says that "
                                   "its numbers go from 0 to 15, but \"81\" does not")));
}

TEST(Days, PartsOfAYear_KeepWhatIsKnown)
{
    const auto day = [](const char *text) {
        const auto cell = dayCell(text, DayOrder::DayFirst);
        return cell ? toIsoText(cell->day) + (cell->isPartOfYear ? " part" : "") : "none";
    };
    for (const char *text :
         {"Q3 2026", "2026-Q3", "2026Q3", "3Q26", "Q3/2026", "2026년 3분기", "2026 3분기",
          "2026년 3/4분기", "H2 2026", "2026-H2", "2H26", "2026년 하반기", "하반기 2026"})
        EXPECT_EQ(day(text), "2026-07-01 part") << text;
    EXPECT_EQ(day("2026 상반기"), "2026-01-01 part");
    EXPECT_EQ(day("Q5 2026"), "none");
    EXPECT_EQ(day("H3 2026"), "none");
    EXPECT_EQ(day("early 2026"), "none");
    const auto import = imported(u"a.csv"_s, "model,released,hle\nA,Q3 2026,20\nB,2026-05-04,30\n");
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("day-precision:2:released: \"Q3 2026\" names no day; the model "
                                   "is dated 2026-07-01")));
    const auto rounds = imported(
        u"r.csv"_s,
        "lab,round,amount,date\nLG AI Research,A,$50m,Q3 2026\nLG AI Research,B,$60m,\n");
    ASSERT_EQ(rounds->rounds.size(), 2U);
    EXPECT_EQ(rounds->rounds[0].values.precision, DatePrecision::Year);
    EXPECT_EQ(rounds->rounds[1].values.precision, DatePrecision::Unknown);
    EXPECT_THAT(findingsOf(rounds),
                Contains(HasSubstr("day-precision:2:date: Of \"Q3 2026\" the year")));
}

} // namespace
} // namespace podium::tests
