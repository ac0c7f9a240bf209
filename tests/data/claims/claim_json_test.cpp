// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"

#include "app/data/claims/example_sentences.h"
#include "app/data/claims/sentence_reader.h"
#include "app/models/claims/evaluated_claim.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

/// The sentence of the error, with its place.
std::string complaint(const QByteArray &claims)
{
    const auto read = claimsFromJson("{\"claims\": [" + claims + "]}", u"c.json"_s);
    if (read)
        return "read";
    return read.error().place.file + ":" + read.error().place.column + ": " + message(read.error());
}

const Date kToday = *parseDate("2026-11-29");

TEST(ClaimJson, ShippedClaims_ComeBackAsTheyWereWritten)
{
    const auto read = readClaims(QString::fromUtf16(kShippedClaims));
    ASSERT_TRUE(read) << message(read.error());
    EXPECT_EQ(read->size(), 20u);
    const auto again = claimsFromJson(QJsonDocument(toJson(*read)).toJson());
    ASSERT_TRUE(again) << message(again.error());
    EXPECT_EQ(*again, *read);
}

TEST(ClaimJson, UnknownKey_IsNamedWithTheClaim)
{
    EXPECT_EQ(complaint(R"({"id": "X", "text": {"en": "a", "ko": "b"},
                            "claim": {"kind": "country-ahead", "first": "KR", "secnd": "CA"}})"),
              "c.json:X.claim.second: The key \"claim.second\" of the claim X is missing.");
    EXPECT_EQ(complaint(R"({"id": "X", "colour": "red", "text": {"en": "a", "ko": "b"},
                            "claim": {"kind": "country-ahead", "first": "KR", "second": "CA"}})"),
              "c.json:X.colour: There is no key \"colour\" in the claim X; known keys there are "
              "id, statement, text, source, understood, claim, view, readings.");
}

TEST(ClaimJson, UnknownKind_IsRefusedWithTheKindsThereAre)
{
    const std::string text = complaint(R"({"id": "X", "text": {"en": "a", "ko": "b"},
                                           "claim": {"kind": "weather"}})");
    EXPECT_NE(text.find("c.json:X.claim.kind: "), std::string::npos) << text;
    EXPECT_NE(text.find("top-count"), std::string::npos) << text;
}

TEST(ClaimJson, SameIdTwice_IsRefused)
{
    const QByteArray one = R"({"id": "X", "text": {"en": "a", "ko": "b"},
                               "claim": {"kind": "country-ahead", "first": "KR", "second": "CA"}})";
    EXPECT_EQ(complaint(one), "read");
    EXPECT_NE(complaint(one + "," + one).find("stands in another claim, too"), std::string::npos);
}

TEST(ClaimJson, TwoConditionsAtOnce_AreRefused)
{
    EXPECT_NE(complaint(R"({"id": "X", "text": {"en": "a", "ko": "b"}, "claim":
                           {"kind": "country-rank", "country": "KR",
                            "rank": {"equals": 3, "atMost": 4}}})")
                  .find("must have one of equals, about, atLeast, atMost, "
                        "moreThan, lessThan, not and between"),
              std::string::npos);
}

TEST(ClaimSentence, EachKoreanExample_MeansWhatTheEnglishOneDoes)
{
    const QStringList english = englishClaimSentences();
    const QStringList korean = koreanClaimSentences();
    ASSERT_EQ(english.size(), korean.size());
    const SentenceReader reader(*shippedFigures());
    for (qsizetype i = 0; i < english.size(); ++i) {
        auto a = reader.claim(english[i], kToday);
        auto b = reader.claim(korean[i], kToday);
        ASSERT_TRUE(a) << english[i].toStdString() << ": " << message(a.error());
        ASSERT_TRUE(b) << korean[i].toStdString() << ": " << message(b.error());
        EXPECT_EQ(a->kind.index(), b->kind.index()) << english[i].toStdString();
        const auto results = evaluateClaims(*shippedFigures(), {*a, *b});
        ASSERT_TRUE(results) << message(results.error());
        EXPECT_EQ((*results)[0].result.verdict, (*results)[1].result.verdict)
            << english[i].toStdString();
        EXPECT_EQ((*results)[0].result.holds, (*results)[1].result.holds)
            << english[i].toStdString();
    }
}

TEST(ClaimSentence, NotUnderstood_NamesThePartAndGivesExamples)
{
    const auto claim = claimFromSentence(*shippedFigures(), u"KR is very good"_s, kToday);
    ASSERT_FALSE(claim);
    const std::string text = message(claim.error());
    EXPECT_NE(text.find("\"good\""), std::string::npos) << text;
    EXPECT_NE(text.find("South Korea is ahead of Canada"), std::string::npos) << text;
}

TEST(ClaimSentence, UnknownModel_IsNamed)
{
    const auto claim = claimFromSentence(*shippedFigures(),
                                         u"Nonsense 7 is ahead of Mistral Medium 3.1"_s, kToday)
                           .and_then([](const Claim &read) {
                               return evaluateClaims(*shippedFigures(), {read});
                           });
    ASSERT_FALSE(claim);
    EXPECT_NE(message(claim.error()).find("Nonsense 7"), std::string::npos);
}

} // namespace
} // namespace podium::tests
