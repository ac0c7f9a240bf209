// SPDX-License-Identifier: GPL-3.0-or-later
// Files of runs, one by one: what was measured on one day is one snapshot.
#include "app/data/document/merging.h"
#include "app/data/document/replacing.h"
#include "app/data/importing/import_doubles.h"
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

QByteArray taskRun(const QByteArray &model, const QByteArray &task, const QByteArray &score,
                   const QByteArray &time = "1790000000.0")
{
    return R"({"results":{")" + task + R"(":{"acc,none":)" + score + R"(}},"configs":{")" + task
        + R"(":{}},"lm_eval_version":"0.4","model_name":")" + model + R"(","date":)" + time + "}";
}

/// One file after the other, as a command or a drop takes them.
Document documentOfFiles(std::vector<Result<Import>> files)
{
    Document document;
    for (Result<Import> &file : files) {
        for (const KeptImport &before : document.imports)
            sayDoubleFiles(before, *file);
        document.imports.emplace_back(std::move(*file));
    }
    return document;
}

/// "id: name=own-a:0.5,own-b:0.6; ..." of each snapshot that a document brings.
std::vector<std::string> ownSnapshotsOf(const Document &document)
{
    const Dataset dataset = merged(knownFigures(), document, u"d.podium"_s).dataset;
    std::vector<std::string> lines;
    for (const Snapshot &snapshot : dataset.snapshots) {
        if (!dataset.methods[snapshot.method].own)
            continue;
        std::string line = snapshot.id + ':';
        for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
            line += ' ' + snapshot.models[i].name;
            for (const MethodPart &part : dataset.methods[snapshot.method].parts)
                line += ' '
                    + (snapshot.scores.score(part.evaluation, i)
                           ? std::to_string(*snapshot.scores.score(part.evaluation, i)).substr(0, 4)
                           : std::string("-"));
        }
        lines.push_back(line);
    }
    return lines;
}

TEST(RunDays, FilesOfOneDay_AreOneSnapshot)
{
    const Document document
        = documentOfFiles({imported(u"a.json"_s, taskRun("A", "law", "0.5")),
                           imported(u"b.json"_s, taskRun("A", "tax", "0.6")),
                           imported(u"c.json"_s, taskRun("B", "law", "0.7")),
                           imported(u"d.json"_s, taskRun("B", "law", "0.8", "1790100000"))});
    EXPECT_THAT(
        ownSnapshotsOf(document),
        ElementsAre("lm-eval-2026-09-21: A 0.50 0.60 B 0.70 -", "lm-eval-2026-09-22: B 0.80"));
    const Dataset dataset = merged(knownFigures(), document, u"d.podium"_s).dataset;
    const auto method = findMethod(dataset, "lm-eval-2026-09-21");
    ASSERT_TRUE(method);
    EXPECT_EQ(dataset.methods[*method].parts.at(1).weight, 0.5);
}

TEST(RunDays, MeasuredAgain_IsASnapshotOfItsOwnAndSaid)
{
    const Document document
        = documentOfFiles({imported(u"a.json"_s, taskRun("A", "law", "0.5")),
                           imported(u"b.json"_s, taskRun("A", "law", "0.625"))});
    EXPECT_THAT(ownSnapshotsOf(document),
                ElementsAre("lm-eval-2026-09-21: A 0.50", "lm-eval-2026-09-21-2: A 0.62"));
    EXPECT_THAT(message(document.imports[1]->findings.back().error),
                HasSubstr("A has 0.625 of own-law here and 0.5 in a.json, on the same day"));
}

TEST(RunDays, SameValues_CountOnce)
{
    const Document document = documentOfFiles(
        {imported(u"a.json"_s, taskRun("A", "law", "0.5")),
         imported(u"b.json"_s, R"({"results":{"law":{"acc,none":0.5},"tax":{"acc,none":0.25}},
              "configs":{},"lm_eval_version":"0.4","model_name":"A","date":1790000000})")});
    EXPECT_THAT(ownSnapshotsOf(document), ElementsAre("lm-eval-2026-09-21: A 0.50 0.25"));
}

TEST(RunDays, ARunOfAnotherTask_TakesNobodysPlace)
{
    Document document = documentOfFiles({imported(u"a.json"_s, taskRun("A", "law", "0.5"))});
    auto other = imported(u"b.json"_s, taskRun("A", "tax", "0.6"));
    EXPECT_THAT(replacedBy(document.imports, *other), IsEmpty());
    auto corrected = imported(u"c.json"_s, taskRun("A", "law", "0.55"));
    EXPECT_EQ(replacedBy(document.imports, *corrected).size(), 1U);
    auto known = documentOfFiles({imported(u"a.json"_s, taskRun("A", "hle", "0.5"))});
    auto more = imported(u"b.json"_s, taskRun("A", "gpqa_diamond", "0.6"));
    EXPECT_THAT(replacedBy(known.imports, *more), IsEmpty()) << "of a known evaluation neither";
}

TEST(RunDays, RecordsOfOneSuite_AreOneSnapshot)
{
    const auto record = [](const QByteArray &model, const QByteArray &score) {
        return imported(QString::fromLatin1(model) + u".json"_s,
                        R"({"schema_version":"0.3.0","evaluation_id":"lawbench/)" + model
                            + R"(/1790000000","retrieved_timestamp":"1790000000",
                            "model_info":{"name":")"
                            + model + R"(","id":"x"},"evaluation_results":[
                            {"evaluation_name":"Law","metric_config":{"min_score":0,"max_score":1},
                             "score_details":{"score":)"
                            + score + "}}]}");
    };
    EXPECT_THAT(ownSnapshotsOf(documentOfFiles({record("A", "0.5"), record("B", "0.75")})),
                ElementsAre("every-eval-ever-lawbench-2026-09-21: A 0.50 B 0.75"));
}

TEST(EveryEvalEver, LessIsBetter_CountsSoOrIsLeftOut)
{
    const auto import = imported(u"e.json"_s, R"([{"schema_version":"0.3.0",
        "model_info":{"name":"A","id":"a"},"evaluation_results":[
        {"evaluation_name":"Hallucinated","metric_config":{"lower_is_better":true,"min_score":0,
         "max_score":100},"score_details":{"score":5}},
        {"evaluation_name":"HLE","metric_config":{"lower_is_better":true,"min_score":0,"max_score":1},
         "score_details":{"score":0.25}}]},
        {"schema_version":"0.3.0","model_info":{"name":"B","id":"b"},"evaluation_results":[
        {"evaluation_name":"Hallucinated","metric_config":{"min_score":0,"max_score":1},
         "score_details":{"score":0.5}}]}])");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(import->runs, IsEmpty());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models), ElementsAre("A: own-hallucinated=0.05"));
    EXPECT_EQ(import->evaluations.at(0).direction, Direction::LowerIsBetter);
    EXPECT_THAT(
        findingsOf(import),
        ElementsAre(HasSubstr("Less is better in Hallucinated, as the file says"),
                    HasSubstr("The score 0.25 of A is one of which less is better, and more "
                              "is better in HLE"),
                    HasSubstr("The score 0.5 of B is one of which more is better")));
}

} // namespace
} // namespace podium::tests
