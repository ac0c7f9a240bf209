// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other shapes than tables of text: pages of the web, records of JSON, packed files, tables beside
// one another.
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(WebPage, Tables_AreReadAsABrowserShowsThem)
{
    const QByteArray page = R"(<!DOCTYPE html><html><head><title>Board</title></head><body>
<table><tr><td><h2>Scores</h2>
<table class="wikitable"><thead><tr><th rowspan=2>Model<th rowspan=2>Lab<th colspan=2>Knowledge</tr>
<tr><th>hle<sup>[1]</sup><th>LexQA</tr></thead>
<tr><td><a href="x">A&nbsp;(high)</a><td rowspan=2>LG AI Research<td>20.5%<sup>2</sup><td>50
<tr><td>B<script>x()</script><td>10.5%<td>n/a
<tr style="display: none"><td>C<td>X<td>99%<td>1</tr>
<tr><td>D &amp; E<td><img alt="Upstage"><td>30%<td>60</table>
</td></tr></table></body></html>)";
    const auto import = imported(u"board.html"_s, page);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("A (high): hle=0.205", "B: hle=0.105", "D & E: hle=0.3"));
    EXPECT_EQ(import->runs.at(1).lab, "LG AI Research");
    EXPECT_EQ(import->runs.at(2).lab, "Upstage");
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A (high): own-lexqa=0.5", "D & E: own-lexqa=0.6"));
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("Of \"20.5%²\" the number alone is read")));
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("Hidden rows of the sheet \"Scores\" are passed over: 1")));
}

TEST(WebPage, WithoutATable_SaysWhatToDo)
{
    EXPECT_THAT(findingsOf(imported(u"a.html"_s, "<html><body><div id=app></div></body></html>")),
                ElementsAre(HasSubstr("a page of the web without a table")));
    EXPECT_THAT(findingsOf(imported(u"a.mhtml"_s, "From: <Saved by Blink>\nMIME-Version: 1.0\n")),
                ElementsAre(HasSubstr("save it as \"Web page, HTML only\"")));
    const QByteArray deep = "<html>" + QByteArray("<div>").repeated(5000) + "<table>";
    EXPECT_THAT(findingsOf(imported(u"a.html"_s, deep)), ElementsAre(HasSubstr("without a table")));
}

TEST(JsonTable, RecordsOfNobody_AreATable)
{
    for (
        const QByteArray text :
        {R"([{"model":"A","lab":"LG","hle":0.25,"x":null},{"model":"B","lab":"LG","hle":0.5}])",
         "{\"model\":\"A\",\"hle\":0.25}\n{\"model\":\"B\",\"hle\":0.5}\n",
         R"({"as_of":"x","models":[{"name":"A","scores":{"hle":25}},{"name":"B","scores":{"hle":50.0}}]})",
         R"({"data":[{"model":"A","hle":0.25},{"model":"B","hle":0.5}],"version":1})",
         R"({"A":{"hle":0.25},"B":{"hle":0.5}})",
         R"({"model":{"0":"A","1":"B"},"hle":{"0":0.25,"1":0.5}})",
         R"({"columns":["model","hle"],"index":[0,1],"data":[["A",0.25],["B",0.5]]})",
         R"([{"model":{"name":"A","id":"a"},"evals":[{"benchmark":"hle","score":0.25}]},
              {"model":{"name":"B","id":"b"},"evals":[{"benchmark":"hle","score":0.5}]}])"}) {
        const auto import = imported(u"a.json"_s, text);
        ASSERT_TRUE(import) << message(import.error()) << text.toStdString();
        EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.25", "B: hle=0.5"))
            << text.toStdString();
        EXPECT_EQ(import->kind, "table");
    }
    for (const QByteArray text : {R"({"version":1,"scenarios":[{"name":"A","index":40}]})",
                                  R"([1,2])", R"([{"id":"x","elo":1200}])", R"({"a":{"b":{}}})"})
        EXPECT_THAT(findingsOf(imported(u"a.json"_s, text)),
                    ElementsAre(HasSubstr("is of no shape")));
}

/// One with a fault is refused as what it is, not ranked as a model called "data".
TEST(JsonTable, ViewOfOurOwn_IsNoTable)
{
    EXPECT_FALSE(imported(u"view.json"_s, "{\"data\": {\"snapshot\": 7}}"));
    EXPECT_FALSE(imported(u"view.json"_s, "{\"version\": 1, \"whom\": {\"top\": 7}}"));
}

TEST(PackedFile, IsReadAsIfItWereNot)
{
    const QByteArray gzip
        = QByteArray::fromBase64("H4sIAAAAAAACA8vNT0nN0cnISeVy1DHVM+Vy0jHUM+ICAAt8ZIcWAAAA");
    const auto import = imported(u"a.csv.gz"_s, gzip);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.055", "B: hle=0.012"));
    EXPECT_EQ(import->file, "a.csv.gz");
    EXPECT_THAT(findingsOf(imported(u"a.csv.gz"_s, gzip.chopped(12))),
                ElementsAre(HasSubstr("packed and damaged, or cut off")));
    EXPECT_THAT(findingsOf(imported(u"a.zst"_s, "\x28\xB5\x2F\xFD nonsense")),
                ElementsAre(HasSubstr("packed and damaged, or cut off")));
}

TEST(SideBySide, Tables_AreOneEach)
{
    const auto import = imported(
        u"both.csv"_s, "Model,hle,,Model,GPQA Diamond\nA,20,,C,80\nB,10,,D,70\n,,,E,60\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("A: hle=0.2", "B: hle=0.1", "C: gpqa_diamond=0.8",
                            "D: gpqa_diamond=0.7", "E: gpqa_diamond=0.6"));
    EXPECT_THAT(import->sheets, ElementsAre("both A:B", "both D:E"));
    const auto wrong
        = imported(u"both.csv"_s,
                   "Board of\n\nModel;hle;Model;LexQA\nA;20;C;80\nB;10;D;x\nF;30;E;60\n"
                   "G;30;H;60\nI;30;J;60\nK;1;L;70\n");
    EXPECT_THAT(findingsOf(wrong), Contains(HasSubstr("number:5:LexQA: \"x\" is no number")))
        << "rows keep their numbers";
    EXPECT_EQ(imported(u"a.csv"_s, "Name,Model,hle\nA,a,20\nB,b,10\n")->sheets.size(), 0U);
}

TEST(Markdown, CellsAreRead_AsTheyLook)
{
    const auto import
        = imported(u"README.md"_s,
                   "# Results\n\nAs of today:\n\n| Model | hle | LexQA |\n|:--|--:|-|\n"
                   "| **A** | 20.1 | <u>71.0</u> |\n| [B](https://x) mini | ~~9~~ | `70.8`* |\n"
                   "\nMeasured by us | them.\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.201", "B mini: hle=0.09"));
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-lexqa=0.71", "B mini: own-lexqa=0.708"));
    EXPECT_THAT(findingsOf(import, true),
                Contains(HasSubstr("Lines of text around the table are passed over: 3")));
}

/// As "podium table models" writes it.
TEST(OwnTables, IndexAndItsEnds_ComeBackAsOneIndex)
{
    for (
        const QByteArray text :
        {"rank,model,lab,country,index,index_low,index_high,published_index,world_rank,released\n"
         "1,A,X,Unassigned,57.25,55.5,59.0,57.3,1,\n2,B,LG AI Research,South Korea,26,25,27,26,2,\n",
         "| Rank | Model | Lab | Index | 95% interval, lower end | 95% interval, upper end | Published | "
         "× reference | World rank | Parameters (bn) |\n|-|-|-|-|-|-|-|-|-|-|\n"
         "| 1 | A | X | 57.25 | 55.5 | 59.0 | 57.3 | 2 | 1 | 30 |\n"
         "| 2 | B | LG AI Research | 26 | 25 | 27 | 26 | 1 | 2 | – |\n",
         R"({"day":"2026-09-25","remarks":[],"rows":[{"model":"A","difference":null,"index":57.25,
              "index_low":55.5,"lab":"X","published_index":57.3},{"model":"B","difference":null,
              "index":26,"index_low":25,"lab":"LG AI Research","published_index":26}],"title":"x"})"}) {
        const auto import = imported(u"x.csv"_s, text);
        EXPECT_THAT(findingsOf(import), IsEmpty());
        ASSERT_EQ(import->snapshots.size(), 1U) << text.toStdString();
        EXPECT_EQ(import->snapshots[0].models.at(0).values.publishedIndex, 57.25);
        EXPECT_EQ(import->evaluations.size(), 1U) << "the index";
        if (text.startsWith('{')) {
            EXPECT_EQ(toIsoText(import->snapshots[0].values.date), "2026-09-25");
        }
    }
}

} // namespace
} // namespace podium::tests
