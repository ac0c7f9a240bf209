// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/merging.h"
#include "app/engine/ranking/answering.h"
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

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
                Contains(HasSubstr("own-error::own-law: Intervals of Law are those of 3 "
                                   "questions for every model")));
    EXPECT_THAT(findings, Contains(HasSubstr("the most: 2000; scores that say nothing: 1")));
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

double widthOf(const QByteArray &table)
{
    Document document;
    const auto import = imported(u"a.csv"_s, table);
    document.imports.push_back(*import);
    const Dataset dataset = merged(knownFigures(), document, u"x.podium"_s).dataset;
    View view;
    view.snapshot = "own-a";
    view.certainty.shown = true;
    const auto answered = answer(dataset, view);
    return answered->ranking.at(0).standardError.value_or(-1);
}

TEST(OwnErrors, Width_FollowsTheQuestions)
{
    const double few = widthOf("model,Law,n\nA,0.5,20\n");
    const double many = widthOf("model,Law,n\nA,0.5,2000\n");
    EXPECT_GT(many, 0);
    EXPECT_NEAR(few / many, 10, 1) << few << ' ' << many;
}

TEST(OwnErrors, OfKnownEvaluations_AreSaidToBeUnused)
{
    Dataset known = knownFigures();
    known.evaluations[0].questions = 2158;
    const ImportOptions options{.now = {}};
    const auto findings = [&](const QByteArray &table) {
        return findingsOf(importBytes(u"a.csv"_s, table, known, options));
    };
    EXPECT_THAT(findings("model,hle,n\nA,0.5,7\n"),
                Contains(HasSubstr("own-error::hle: The runs of HLE are of 7 questions")));
    EXPECT_THAT(findings("model,hle,n\nA,0.5,2100\n"), Not(Contains(HasSubstr("own-error"))));
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle,n\nA,0.5,7\n"), true),
                Contains(HasSubstr("note own-error::hle")))
        << "nothing has intervals there";
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,hle\nA,0.5\n")),
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
