// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_claims.h"

#include "app/data/claims/sentence_reader.h"
#include "tests/support/dataset_builder.h"

#include <gmock/gmock.h>

using testing::ElementsAre;

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

const Dataset &countries()
{
    static const Dataset dataset = [] {
        DatasetBuilder world;
        world.country("KR", "South Korea").country("CA", "Canada").country("FR", "France");
        return world.build();
    }();
    return dataset;
}

std::vector<std::string> idsOf(const OwnClaims &own)
{
    std::vector<std::string> ids;
    for (const Claim &claim : own.claims(SentenceReader(countries()), Date{}))
        ids.push_back(claim.id + ' ' + claim.statementEn);
    return ids;
}

TEST(OwnClaims, SentencesAndClaimsOfFiles_AreNumberedThrough)
{
    OwnClaims own;
    EXPECT_EQ(own.add(u"KR is ahead of CA"_s), u"+1"_s);
    Claim claim;
    claim.statementEn = "From a file";
    EXPECT_EQ(own.add(std::vector{claim}), u"+2"_s);
    EXPECT_THAT(idsOf(own), ElementsAre("+1 KR is ahead of CA", "+2 From a file"));
    own.remove(u"+1"_s);
    EXPECT_THAT(idsOf(own), ElementsAre("+1 From a file"));
}

TEST(OwnClaims, SameSentenceAgain_StandsOnce)
{
    OwnClaims own;
    (void)own.add(u"KR is ahead of CA"_s);
    (void)own.add(u"FR is ahead of CA"_s);
    EXPECT_EQ(own.add(u"KR is ahead of CA"_s), u"+2"_s);
    EXPECT_EQ(own.sentences(), (QStringList{u"FR is ahead of CA"_s, u"KR is ahead of CA"_s}));
}

TEST(OwnClaims, SentenceNotUnderstood_IsLeftOutButKept_AndKeepsItsNumber)
{
    OwnClaims own;
    (void)own.add(u"KR is very good"_s);
    (void)own.add(u"KR is ahead of CA"_s);
    EXPECT_THAT(idsOf(own), ElementsAre("+2 KR is ahead of CA"));
    EXPECT_EQ(own.sentences().size(), 2);
}

TEST(OwnClaims, ClaimsOfTheReport_CannotBeTakenAway)
{
    OwnClaims own;
    (void)own.add(u"KR is ahead of CA"_s);
    own.remove(u"S01"_s);
    own.remove(u"+7"_s);
    EXPECT_EQ(own.sentences().size(), 1);
    EXPECT_FALSE(OwnClaims::isOwn(u"S01"_s));
}

} // namespace
} // namespace podium::tests
