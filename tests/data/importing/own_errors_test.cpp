// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/merging.h"
#include "app/engine/ranking/answering.h"
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

#include <cmath>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::optional<int> ownQuestions(const Result<Import> &import)
{
    return import && !import->evaluations.empty() ? import->evaluations[0].questions : std::nullopt;
}

TEST(OwnErrors, FewestQuestions_AreThoseOfAnOwnEvaluation)
{
    const auto import = imported(u"a.csv"_s, "model,Law,n\nA,0.5,2000\nB,0.6,5\nC,0.7,3\nD,0.4,\n");
    EXPECT_EQ(ownQuestions(import), 3);
    const auto findings = findingsOf(import);
    EXPECT_THAT(findings,
                Contains(HasSubstr("own-error::own-law: Intervals of Law rest on each score's own "
                                   "number of questions or standard error, as of 3–2000 questions; "
                                   "1 scores say neither")));
    EXPECT_THAT(findings, Contains(HasSubstr("few-questions::own-law: C was measured with 3")));
    EXPECT_EQ(ownQuestions(imported(u"a.csv"_s, "model,Law\nA,0.5\nB,0.6\n")), std::nullopt);
}

TEST(OwnErrors, StandardError_IsAsManyQuestionsAsItIsWide)
{
    const QByteArray wide = "model,Law,Law_stderr\nA,0.5,0.15\nB,0.6,0.1\n";
    const QByteArray narrow = "model,Law,Law_stderr\nA,0.5,0.001\nB,0.6,0.001\n";
    EXPECT_EQ(ownQuestions(imported(u"a.csv"_s, wide)), 11) << "0.25 / 0.15²";
    EXPECT_EQ(ownQuestions(imported(u"a.csv"_s, narrow)), 240000) << "0.24 / 0.001²";
    EXPECT_EQ(ownQuestions(imported(u"a.csv"_s, "model,Law,Law_stderr,n\nA,0.5,0.05,1000\n")), 100)
        << "questions that go together say less than their number";
}

/// Widths of a snapshot's models, best first.
std::vector<double> widthsIn(const QByteArray &table, const std::string &snapshot,
                             const Dataset &known)
{
    Document document;
    document.imports.push_back(*importBytes(u"a.csv"_s, table, known, {.now = {}}));
    const Dataset dataset = merged(known, document, u"x.podium"_s).dataset;
    View view;
    view.snapshot = snapshot;
    view.certainty.shown = true;
    const auto answered = answer(dataset, view);
    std::vector<double> widths;
    for (const RankedModel &line : answered->ranking)
        widths.push_back(line.standardError.value_or(-1));
    return widths;
}

TEST(OwnErrors, Width_FollowsTheQuestionsOfEachModel)
{
    const auto widths
        = widthsIn("model,Law,n\nA,0.5,2000\nB,0.49,20\nC,0.48,\n", "own-a", knownFigures());
    ASSERT_EQ(widths.size(), 3);
    EXPECT_GT(widths[0], 0);
    EXPECT_NEAR(widths[1] / widths[0], 10, 1);
    EXPECT_NEAR(widths[2], widths[1], 0.1) << "what says nothing has the fewest";
}

TEST(OwnErrors, OfKnownEvaluations_Act)
{
    Dataset known = knownFigures();
    known.evaluations[0].questions = 2158;
    known.evaluations[1].questions = 198;
    const auto rows = [&known](const QByteArray &table) {
        return widthsIn(table, known.snapshots[0].id, known);
    };
    const auto counted = rows("model,hle,gpqa_diamond,n\nMine,0.6,0.9,5\nOurs,0.5,0.9,2000\n");
    ASSERT_EQ(counted.size(), 3);
    EXPECT_GT(counted[0], 3 * counted[1]);
    EXPECT_LT(counted[1], counted[2]) << "more questions of both together than the source's";
    const auto stated = rows("model,hle,hle_stderr,gpqa_diamond,gpqa_diamond_stderr\n"
                             "Mine,0.6,0.03,0.9,0.04\n");
    ASSERT_EQ(stated.size(), 2);
    EXPECT_NEAR(stated[0], 50 * std::hypot(0.03, 0.04), 1e-9);
}

TEST(OwnErrors, OfKnownEvaluations_AreSaid)
{
    Dataset known = knownFigures();
    known.evaluations[0].questions = 2158;
    const ImportOptions options{.now = {}};
    const auto findings = [&](const QByteArray &table) {
        return findingsOf(importBytes(u"a.csv"_s, table, known, options), true);
    };
    EXPECT_THAT(
        findings("model,hle,n\nA,0.5,7\n"),
        Contains(HasSubstr("note own-error::hle: Intervals of the runs of HLE rest on their "
                           "own numbers of questions and standard errors, as of 7 questions; "
                           "those of the source on 2158.")));
    EXPECT_THAT(findings("model,hle,n\nA,0.5,2100\n"), Not(Contains(HasSubstr("own-error"))));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle,n\nA,0.5,7\n"), true),
                Contains(HasSubstr("the source says none")));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle\nA,0.5\n"), true),
                Not(Contains(HasSubstr("own-error"))));
}

TEST(OwnErrors, PlusMinus_SaysWhatItIsReadAs)
{
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle\nA,0.5 ± 0.02\n")),
                Contains(HasSubstr("plus-minus::hle: What stands after ± is read as a standard")));
}

TEST(OwnErrors, TwoImportsOfOneEvaluation_HaveTheFewestQuestions)
{
    Document document;
    document.imports.push_back(*imported(u"a.csv"_s, "model,Law,n\nA,0.5,2000\n"));
    document.imports.push_back(*imported(u"b.csv"_s, "model,Law,n\nB,0.5,20\n"));
    const Dataset dataset = merged(knownFigures(), document, u"x.podium"_s).dataset;
    EXPECT_EQ(dataset.evaluations[*findEvaluation(dataset, "own-law")].questions, 20);
}

} // namespace
} // namespace podium::tests
