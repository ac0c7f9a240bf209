// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> runsOf(const Result<Import> &import)
{
    return import ? modelsOf(import->runs) : std::vector{message(import.error())};
}

TEST(TableImport, KnownEvaluations_MakeOwnRuns)
{
    const auto import = imported(u"mine.csv"_s,
                                 "model,organization,GPQA Diamond,HLE,n\nMine,LG,81.5,0.5,198\n"
                                 "Other,LG,60,25,198\n");
    EXPECT_THAT(
        runsOf(import),
        ElementsAre("Mine: gpqa_diamond=0.815 hle=0.005", "Other: gpqa_diamond=0.6 hle=0.25"));
    EXPECT_EQ(import->runs[0].lab, "LG");
    EXPECT_EQ(import->runs[0].scores[0].questions, 198);
    EXPECT_EQ(
        import->runs[0].raw,
        R"({"GPQA Diamond":"81.5","HLE":"0.5","model":"Mine","n":"198","organization":"LG"})");
    EXPECT_TRUE(import->snapshots.empty());
    EXPECT_THAT(
        findingsOf(import),
        ElementsAre("warning scale:2:HLE: The column reaches 25 and is read as percent, so "
                    "\"0.5\" is read as less than 1 percent; check that it is no fraction."));
    EXPECT_THAT(findingsOf(import, true),
                Contains(HasSubstr("GPQA Diamond: Read as percent, from 60 to 81.5; numbers: 2.")));
}

TEST(TableImport, MissingEvaluationsOfTheMethod_AreSaid)
{
    const auto import = imported(u"mine.csv"_s, "model,hle\nMine,0.25\n");
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("Mine has scores of 1 of the 2 evaluations")));
}

TEST(TableImport, DelimiterAndDecimalComma_AreJudgedOverTheWholeFile)
{
    QByteArray text = "Modell;HLE;GPQA\n";
    for (int i = 0; i < 3000; ++i)
        text += "\"M" + QByteArray::number(i) + "; big\";1;50\n";
    text += "Last;0,125;50,5\n";
    const auto import = imported(u"mine.csv"_s, text);
    ASSERT_TRUE(import);
    EXPECT_EQ(import->runs.size(), 3001U);
    EXPECT_THAT(modelsOf({import->runs.back()}), ElementsAre("Last: hle=0.125 gpqa_diamond=0.505"));
    EXPECT_EQ(import->runs.front().values.name, "M0; big");
}

TEST(TableImport, BothDecimalMarks_StopTheImport)
{
    const auto import = imported(u"mine.csv"_s, "model\thle\nA\t0.5\nB\t0,25\n");
    EXPECT_TRUE(import->hasErrors());
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("error decimal-mark:3:hle: The column has "
                                   "decimal points (\"0.5\" in row 2)")));
}

TEST(TableImport, PercentSignBesideAFraction_StopsTheImport)
{
    const auto import = imported(u"mine.csv"_s, "model,hle\nA,56.3%\nB,0.850\n");
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("error scale:3:hle")));
}

TEST(TableImport, ByteOrderMarkAndUtf16_DoNotHideTheFirstColumn)
{
    EXPECT_THAT(runsOf(imported(u"a.csv"_s, "\xEF\xBB\xBFmodel,hle\nA,0.5\n")),
                ElementsAre("A: hle=0.5"));
    const QString text = u"\uFEFFmodel,hle\nA,0.5\n"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    EXPECT_THAT(runsOf(imported(u"a.csv"_s, utf16)), ElementsAre("A: hle=0.5"));
}

TEST(TableImport, KoreanBytes_AreReadAndSaid)
{
    const auto import = imported(u"a.csv"_s, "\xB8\xF0\xB5\xA8,hle\n\xB3\xBB,0.5\n"); // 모델, 내
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("not UTF-8")));
    EXPECT_THAT(runsOf(import), ElementsAre("내: hle=0.5"));
}

TEST(TableImport, OwnEvaluations_GetAMethodAndASnapshot)
{
    const auto import = imported(u"Legal QA.csv"_s, "name,Statutes,Cases\nA,0.5,0.25\nB,1,0\n");
    ASSERT_TRUE(import);
    EXPECT_TRUE(import->runs.empty());
    ASSERT_EQ(import->snapshots.size(), 1U);
    EXPECT_EQ(import->snapshots[0].values.id, "own-legal-qa");
    EXPECT_EQ(toIsoText(import->snapshots[0].values.date), "2026-11-29");
    EXPECT_THAT(modelsOf(import->snapshots[0].models),
                ElementsAre("A: own-statutes=0.5 own-cases=0.25", "B: own-statutes=1 own-cases=0"));
    ASSERT_EQ(import->methods.size(), 1U);
    EXPECT_THAT(import->methods[0].json, HasSubstr(R"("id":"own-legal-qa")"));
    EXPECT_THAT(findingsOf(import), IsEmpty());
}

TEST(TableImport, Index_IsPublishedOnly)
{
    const auto import = imported(u"board.csv"_s, "Model,Index\nA,57.1*\nB,60\n");
    ASSERT_TRUE(import);
    ASSERT_EQ(import->snapshots.size(), 1U);
    EXPECT_EQ(import->sourceVersion, "unknown");
    EXPECT_EQ(import->snapshots[0].models[0].values.publishedBasis, PublishedBasis::Estimated);
    EXPECT_EQ(import->snapshots[0].models[1].values.publishedBasis, PublishedBasis::IndexOnly);
    EXPECT_FALSE(import->methods.at(0).own);
}

TEST(TableImport, StandardErrors_BelongToScores_AndImpossibleOnesAreSaid)
{
    const auto import
        = imported(u"a.csv"_s, "hle_stderr,model,hle\n0.01,A,0.25\n0,B,0.4\n0,C,1\nN/A,D,0.3\n");
    EXPECT_THAT(runsOf(import),
                ElementsAre("A: hle=0.25±0.01", "B: hle=0.4", "C: hle=1±0", "D: hle=0.3"));
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("warning standard-error:3:hle_stderr: A standard error of 0")));
}

TEST(TableImport, IntervalThatExcludesItsScore_IsSaid)
{
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle\nA,0.5 (0.6–0.7)\n")),
                Contains(HasSubstr("warning interval:2:hle")));
}

TEST(TableImport, SameNameTwice_StopsTheImport)
{
    const auto import = imported(u"a.csv"_s, "model,hle\nA,0.5\nA,0.6\n");
    EXPECT_THAT(findingsOf(import),
                Contains("error name:3:: A stands in row 2 already; remove one "
                         "of the rows or rename it."));
}

TEST(TableImport, RowOfAnotherWidth_StopsTheImport)
{
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle\nA,0.5\nB,0.5,7\n")),
                Contains(HasSubstr("error row:3:: The row has 3 cells, but the header has 2")));
}

TEST(TableImport, DaysThatCouldBeEither_AreLeftOut)
{
    const auto import = imported(u"a.csv"_s, "model,released,hle\nA,3/4/2024,0.5\n");
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("warning day-order:2:released")));
    EXPECT_FALSE(import->runs[0].values.released);
    const auto clear
        = imported(u"a.csv"_s, "model,released,hle\nA,3/4/2024,0.5\nB,23/7/2024,0.5\n");
    EXPECT_EQ(clear->runs[0].values.released, parseDate("2024-04-03"));
}

TEST(TableImport, NumbersThatAreNoShares_AreNoScoresOfAKnownEvaluation)
{
    const auto import = imported(u"a.csv"_s, "model,hle\nA,1234\nB,-5\n");
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("error scale::hle: The numbers go from -5")));
    EXPECT_THAT(runsOf(imported(u"a.csv"_s, "model,GDPval-AA\nA,1500\n")),
                ElementsAre("A: gdpval_aa=1500"));
}

TEST(TableImport, ManyBadCells_AreCountedNotListed)
{
    QByteArray text = "model,hle\n";
    for (int i = 0; i < 500; ++i)
        text += 'm' + QByteArray::number(i) + (i % 10 == 0 ? ",bad\n" : ",0.5\n");
    const auto lines = findingsOf(imported(u"a.csv"_s, text));
    EXPECT_THAT(lines, Contains(HasSubstr("30 more findings of this kind are not listed.")));
    EXPECT_LT(lines.size(), 60U);
}

TEST(TableImport, Mapping_SaysWhatHeadersDoNot)
{
    const QByteArray text = "Who,Exam,Secret\nA,0.5,0.7\n";
    const auto import = imported(
        u"a.csv"_s, text, {},
        R"({"columns":{"Who":"model","Exam":"evaluation:hle","Secret":"ignore"},"source":"Us"})");
    EXPECT_THAT(runsOf(import), ElementsAre("A: hle=0.5"));
    EXPECT_EQ(import->source, "Us");
    EXPECT_THAT(
        findingsOf(imported(u"a.csv"_s, text, {}, R"({"columns":{"Who":"person"}})")),
        ElementsAre(HasSubstr("refused: The mapping of the column \"Who\" must be one of")));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, text, {}, R"({"colums":{}})")),
                ElementsAre(HasSubstr("refused: The key \"colums\" of the mapping is wrong")));
}

TEST(TableImport, ScoresThatAreMostlyNoNumbers_StopTheImport)
{
    const auto import = imported(u"mine.csv"_s, "model,hle\nA,14.2\nB,n.a. yet\nC,15\n");
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("error number:3:hle: Too many cells of the column are no "
                                   "numbers, such as \"n.a. yet\" in row 3")));
}

TEST(TableImport, Columns_AreWhatAMappingSaysOfThem)
{
    const QByteArray text = "model,hle,hle_stderr,Legal,words\nA,0.5,0.1,0.4,some\n";
    const auto import = imported(u"mine.csv"_s, text);
    std::vector<std::string> meanings;
    for (const ReadColumn &column : import->columns)
        meanings.push_back(column.meaning + '=' + column.sample);
    EXPECT_THAT(meanings,
                ElementsAre("model=A", "evaluation:hle=0.5", "error:hle=0.1", "own-evaluation=0.4",
                            "ignore=some"));
    const auto again
        = imported(u"mine.csv"_s, text, {},
                   R"({"columns":{"model":"model","hle":"evaluation:hle","hle_stderr":"error:hle",
                       "Legal":"own-evaluation","words":"ignore"}})");
    EXPECT_EQ(again->columns, import->columns);
    EXPECT_EQ(modelsOf(again->runs), modelsOf(import->runs));
}

TEST(TableImport, TwoColumnsOfOneMeaning_StopTheImport)
{
    const auto errors = [](const QByteArray &text, const QByteArray &mapping = {}) {
        std::vector<std::string> lines = findingsOf(imported(u"a.csv"_s, text, {}, mapping));
        std::erase_if(lines, [](const std::string &line) { return line.starts_with("warning"); });
        return lines;
    };
    EXPECT_THAT(errors("model,lab,hle,HLE\nA,Acme,0.1,0.2\n"),
                ElementsAre("error column-twice::HLE: The columns \"hle\" and \"HLE\" mean the "
                            "same (hle), and only one can count; take one out, or say with "
                            "--mapping what it is, such as \"ignore\"."));
    const auto one = [&errors](const QByteArray &text, const char *column) {
        EXPECT_THAT(errors(text),
                    ElementsAre(HasSubstr(std::string("error column-twice::") + column + ':')));
    };
    one("model,gpqa_diamond,GPQA Diamond\nA,0.1,0.2\n", "GPQA Diamond"); // by another name
    one("model,hle,hle\nA,0.1,0.2\n", "hle (2)");
    one("model,Legal QA,legal_qa\nA,0.1,0.2\n", "legal_qa"); // of one's own
    one("model,lab,vendor,hle\nA,x,y,0.2\n", "vendor");
    one("model,released,release date,hle\nA,2026-01-01,2026-01-02,0.2\n", "release date");
    one("model,index,Intelligence Index\nA,50,60\n", "Intelligence Index");
    one("model,hle,hle_se,hle_stderr\nA,0.5,0.01,0.02\n", "hle_stderr");
    EXPECT_THAT(
        errors("model,lab,hle,x\nA,Acme,0.1,0.2\n", R"({"columns":{"x":"evaluation:hle"}})"),
        ElementsAre(HasSubstr("error column-twice::x:")));
    EXPECT_THAT(errors("model,hle,HLE\nA,0.1,0.2\n", R"({"columns":{"HLE":"ignore"}})"), IsEmpty());
}

TEST(TableImport, SecondColumnOfNames_IsSaid)
{
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,name,hle,gpqa_diamond\nA,B,0.1,0.2\n")),
                ElementsAre("warning column-twice::name: The column is not read: \"model\" names "
                            "the models already."));
}

TEST(TableImport, NameOfSignsAlone_IsItsId)
{
    const auto import = imported(u"a.csv"_s, "model,hle\n???,0.1\n!,0.2\n");
    EXPECT_THAT(runsOf(import), ElementsAre("???: hle=0.1", "!: hle=0.2"));
    EXPECT_EQ(import->runs[0].values.id, "???");
}

TEST(TableImport, RowThatBringsNothing_IsSaid)
{
    const auto import = imported(u"a.csv"_s, "model,hle\nA,0.2\nB,\nC,N/A\nD,nan\n");
    EXPECT_THAT(runsOf(import), ElementsAre("A: hle=0.2"));
    EXPECT_THAT(findingsOf(import),
                ElementsAre("warning row-empty:3:hle: B has no number in any column of scores or "
                            "of an index; the row is left out.",
                            HasSubstr("warning row-empty:4:hle: C"),
                            HasSubstr("warning row-empty:5:hle: D"), HasSubstr("coverage")));
    EXPECT_EQ(import->findings[5].value, "N/A");
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,Law,index\nA,0.2,\nB,,50\nC,-,\n")),
                ElementsAre(HasSubstr("warning row-empty:4:: C")));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s,
                                    "model,hle,gpqa_diamond\nA,0.2,0.3\nB,bad,\nC,1,1\n"
                                    "D,1,1\nE,1,1\n")),
                ElementsAre(HasSubstr("warning number:3:hle: \"bad\" is no number")));
}

TEST(TableImport, ColumnWithoutNumbers_IsSaid)
{
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle,gpqa_diamond\nA,yes,0.3\n")),
                Contains(HasSubstr("error number:2:hle: Too many cells")));
    EXPECT_THAT(findingsOf(imported(
                    u"a.csv"_s, "model,hle,gpqa_diamond,index,params b,n\nA,0.1,0.3,a,7B,-3\n")),
                ElementsAre(HasSubstr("warning number:2:index: Too many cells"),
                            HasSubstr("warning number:2:params b: Too many cells"),
                            "warning number:2:n: \"-3\" counts nothing; the cell is left out."));
}

TEST(TableImport, Countries_GoToNewLabs_OrAreSaid)
{
    EXPECT_THAT(
        findingsOf(imported(u"a.csv"_s, "model,country,hle,gpqa_diamond\nA,Korea,0.1,0.2\n")),
        ElementsAre(HasSubstr("warning country::country: The column is not read")));
    const auto import = imported(u"a.csv"_s,
                                 "model,lab,country,hle,gpqa_diamond\n"
                                 "A,Neu,KOR,0.1,0.2\nB,Neu,Korea,0.1,0.2\n"
                                 "C,Xin,XX,0.1,0.2\nD,,US,0.1,0.2\n"
                                 "E,lg,kr,0.1,0.2\nF,lg,US,0.1,0.2\n"
                                 "G,Neu,United States,0.1,0.2\nH,Neu,,0.1,0.2\n");
    EXPECT_THAT(
        findingsOf(import),
        ElementsAre("warning country:4:country: \"XX\" is no country that Podium knows; Xin "
                    "gets none by it.",
                    HasSubstr("warning country:5:country: The country belongs to no lab"),
                    HasSubstr("warning country:7:country: lg is a lab of KR in Podium's"),
                    HasSubstr("warning country:8:country: Neu is a lab of KR in a row")));
    EXPECT_EQ(import->runs[0].country, "KOR");
}

TEST(TableImport, ErrorsAndIntervals_BelongToTheScoreBeforeThem)
{
    const auto import = imported(u"a.csv"_s,
                                 "model,hle,stderr,gdpval_aa,gdpval_aa_se\n"
                                 "A,0.25,0.01,1500,12\nB,0.4,0,1400,0\nC,0.5,0.6,,\n");
    EXPECT_THAT(runsOf(import),
                ElementsAre("A: hle=0.25±0.01 gdpval_aa=1500±12", "B: hle=0.4 gdpval_aa=1400",
                            "C: hle=0.5"));
    std::vector<std::string> lines = findingsOf(import);
    std::erase_if(lines,
                  [](const std::string &line) { return line.find("coverage") != line.npos; });
    EXPECT_THAT(lines,
                ElementsAre(HasSubstr("warning column::stderr: Nothing but its place says"),
                            HasSubstr("warning standard-error:3:stderr: A standard error of 0"),
                            HasSubstr("warning standard-error:4:stderr: A standard error of "
                                      "0.6 beside a score of 0.5 is impossible"),
                            HasSubstr("warning standard-error:3:gdpval_aa_se:")));
    EXPECT_THAT(runsOf(imported(u"a.csv"_s, "model,hle,stderr\nA,25,1.5\nB,30,0.8\n")),
                ElementsAre("A: hle=0.25±0.015", "B: hle=0.3±0.008"));
    const auto own = imported(u"a.csv"_s, "model,Law,Law error,Tax,tax_se\nA,0.25,0.01,0.5,0.02\n");
    EXPECT_THAT(modelsOf(own->snapshots.at(0).models),
                ElementsAre("A: own-law=0.25±0.01 own-tax=0.5±0.02"));
    EXPECT_EQ(own->columns[2].meaning, "error:own-law");
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle,gpqa_stderr\nA,0.25,0.01\n")),
                Contains(HasSubstr("warning column::gpqa_stderr: The column is not read")));
}

TEST(TableImport, EndsOfIntervals_AreJudgedBesideTheirScores)
{
    const auto import = imported(u"a.csv"_s,
                                 "model,hle,hle_low,hle_high,gpqa_diamond\nA,0.5,0.45,0.55,0.5\n"
                                 "B,0.5,0.7,0.3,0.5\nC,0.5,0.6,0.7,0.5\nD,0.5,,,0.5\n");
    ASSERT_TRUE(import);
    EXPECT_TRUE(import->evaluations.empty());
    EXPECT_NEAR(import->runs[0].scores[0].standardError.value_or(0), 0.0255, 0.0001);
    EXPECT_FALSE(import->runs[1].scores[0].standardError);
    EXPECT_THAT(
        findingsOf(import),
        ElementsAre("warning interval:3:hle: The interval of \"0.5\" goes from 0.7 to 0.3, so "
                    "its low end is above the high one; it is left out.",
                    "warning interval:4:hle: The interval from 0.6 to 0.7 does not hold the "
                    "score \"0.5\"; it is left out."));
    EXPECT_EQ(import->columns[2].meaning, "low:hle");
    const auto again
        = imported(u"a.csv"_s, "model,hle,L,hle_high,gpqa_diamond\nA,0.5,0.6,0.55,0.5\n", {},
                   R"({"columns":{"L":"low:hle","hle_high":"high:hle"}})");
    EXPECT_THAT(findingsOf(again), ElementsAre(HasSubstr("warning interval:2:hle")));
    // Efforts are no ends of anything that stands there.
    EXPECT_EQ(imported(u"a.csv"_s, "model,hle_low,hle_high\nA,0.5,0.6\n")->evaluations.size(), 2U);
}

TEST(TableImport, OutliersOfAScale_AreSaid)
{
    const auto thousands = imported(
        u"a.csv"_s, "model;gdpval_aa;hle;gpqa_diamond\nA;1.250;0,5;0,5\nB;1.375;0,5;0,5\n");
    EXPECT_THAT(findingsOf(thousands),
                ElementsAre(HasSubstr("error scale:2:gdpval_aa: \"1.250\" and most others of the "
                                      "column are far from the points of GDPval-AA")));
    const auto one
        = imported(u"a.csv"_s, "model,gdpval_aa,hle,gpqa_diamond\nA,1500,0.5,0.5\nB,0.7,0.5,0.5\n");
    EXPECT_THAT(
        findingsOf(one),
        ElementsAre("warning scale:3:gdpval_aa: \"0.7\" is far from the points of GDPval-AA, "
                    "which go from 500 to 3000; the cell is left out."));
    EXPECT_THAT(
        runsOf(one),
        ElementsAre("A: gdpval_aa=1500 hle=0.5 gpqa_diamond=0.5", "B: hle=0.5 gpqa_diamond=0.5"));
    EXPECT_THAT(
        findingsOf(imported(u"a.csv"_s, "model,hle,gpqa_diamond\nA,25,50\nB,20,50\nC,0.4,50\n")),
        ElementsAre(HasSubstr("warning scale:4:hle")));
    EXPECT_THAT(
        findingsOf(imported(u"a.csv"_s, "model,index\nA,57\nB,0.7\n")),
        ElementsAre("warning scale:3:index: The column reaches 57, but \"0.7\" is not above "
                    "1; check that it is no fraction."));
}

TEST(TableImport, NamesThatLookAlike_AreSaid)
{
    const auto import
        = imported(u"a.csv"_s,
                   "model,lab,hle,gpqa_diamond\nModA,LG Al Research,0.1,0.2\n"
                   "\xD0\x9CodA,Acme,0.1,0.2\nThe irs,AC-ME,0.1,0.2\n" // М of Cyrillic
                   "Th\xD0\xB5irs,LG AI Research,0.1,0.2\n"            // е of Cyrillic
                   "theirs,acme,0.1,0.2\n");
    EXPECT_THAT(
        findingsOf(import),
        ElementsAre(
            "warning likeness:3:model: \"ModA\" and \"МodA\" look alike, but are taken for "
            "two.",
            HasSubstr("warning likeness:4:model: \"The irs\" looks like \"Theirs\""),
            "warning likeness:5:model: \"Thеirs\" looks like \"Theirs\", which Podium knows, "
            "but is taken for another; if it is the same, write it so.",
            HasSubstr("warning likeness:6:model: \"The irs\" and \"theirs\""),
            HasSubstr("warning likeness:2:lab: \"LG Al Research\" looks like \"LG AI Research\""),
            "warning likeness:4:lab: \"Acme\" and \"AC-ME\" look alike, but are taken for two."));
}

TEST(TableImport, NeitherYesNorNo_IsSaid)
{
    const auto import = imported(u"a.csv"_s,
                                 "model,open weights,reasoning,hle,gpqa_diamond\n"
                                 "A,maybe,Yes,0.1,0.2\nB,proprietary,,0.1,0.2\n");
    EXPECT_THAT(findingsOf(import),
                ElementsAre("warning truth:2:open weights: \"maybe\" says neither yes nor no; the "
                            "cell is left out."));
    EXPECT_FALSE(import->runs[0].values.openWeights);
    EXPECT_EQ(import->runs[0].values.reasoning, true);
    EXPECT_EQ(import->runs[1].values.openWeights, false);
}

TEST(TableImport, NoTable_IsRefusedWithASentence)
{
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "just words\nmore words\n")),
                ElementsAre(HasSubstr("refused: No table was found")));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "")), ElementsAre(HasSubstr("file is empty")));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle\n", u"tabel"_s)),
                ElementsAre(HasSubstr("refused: There is no shape \"tabel\"")));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,word\nA,yes\n")),
                Contains(HasSubstr("error empty")));
    const QByteArray wide = "model" + QByteArray(",x").repeated(20'000) + "\n";
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, wide)),
                ElementsAre(HasSubstr("refused: The table has 20001 columns; at most 16384")));
}

} // namespace
} // namespace podium::tests
