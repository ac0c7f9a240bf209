// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/claim_model.h"

#include "app/models/tables/roles.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"

#include <gtest/gtest.h>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

Claim ahead(const std::string &id, const std::string &first, const std::string &second)
{
    Claim claim;
    claim.id = id;
    claim.statementEn = first + " is ahead of " + second;
    claim.statementKo = first + " > " + second;
    claim.kind = CountryAheadClaim{first, second};
    claim.grid = Grid();
    return claim;
}

TEST(ClaimModel, EvaluatedClaims_ShowVerdictReadingsAndSentence)
{
    const AnswerData data = answered(sampleWorld(), View());
    auto evaluated
        = evaluateClaims(*data.dataset, {ahead("A", "US", "KR"), ahead("B", "KR", "US")});
    ASSERT_TRUE(evaluated) << message(evaluated.error());
    ClaimModel model;
    const ModelCheck check(model);
    model.setClaims(*data.dataset, std::move(*evaluated), Language::English);
    ASSERT_EQ(model.rowCount(), 2);
    const auto text
        = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, ClaimModel::Verdict), u"Holds"_s);
    EXPECT_EQ(text(1, ClaimModel::Verdict), u"Fails"_s);
    EXPECT_EQ(text(0, ClaimModel::Statement), u"US is ahead of KR"_s);
    EXPECT_TRUE(text(0, ClaimModel::Sentence).contains(u"the United States ranked ahead of"_s)
                || text(0, ClaimModel::Sentence).contains(u"The United States ranked ahead of"_s))
        << text(0, ClaimModel::Sentence).toStdString();
    EXPECT_TRUE(model.sentence(0, Language::Korean).contains(u"앞섰다"_s));
    EXPECT_EQ(model.index(1, 0).data(KeyRole).toString(), u"B"_s);
    // A file has the words, too: what they are sorted by is not all they say.
    for (const int column : {ClaimModel::Verdict, ClaimModel::Readings})
        EXPECT_EQ(model.index(0, column).data(LowRole), model.index(0, column).data(ValueRole));
    EXPECT_FALSE(model.index(0, ClaimModel::Statement).data(LowRole).isValid());
}

} // namespace
} // namespace podium::tests
