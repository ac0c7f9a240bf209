// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/text_match.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

std::optional<int> distance(const QString &text, const QString &query)
{
    return matchDistance(text, query.split(u' ', Qt::SkipEmptyParts));
}

TEST(TextMatch, PartOfAWord_IsFoundInAnyCase)
{
    EXPECT_TRUE(hasWord(u"EXAONE 4.0 32B"_s, u"exa"_s));
    EXPECT_TRUE(hasWord(u"업스테이지"_s, u"스테"_s));
    EXPECT_FALSE(hasWord(u"EXAONE"_s, u"exo"_s));
}

TEST(TextMatch, KoreanConsonants_FindSyllablesThatBeginSo)
{
    EXPECT_TRUE(hasWord(u"업스테이지"_s, u"ㅇㅅㅌ"_s));
    EXPECT_TRUE(hasWord(u"대한민국"_s, u"ㅁㄱ"_s));
    EXPECT_TRUE(hasWord(u"LG AI연구원"_s, u"ㅇㄱㅇ"_s));
    EXPECT_FALSE(hasWord(u"업스테이지"_s, u"ㅇㅌ"_s));
    EXPECT_FALSE(hasWord(u"까치"_s, u"ㄱㅊ"_s)) << "ㄲ is another consonant than ㄱ";
}

TEST(TextMatch, BeginningOfAWord_IsNearerThanItsMiddle_AndThanATypingError)
{
    EXPECT_EQ(distance(u"Mistral Medium 3.1"_s, u"med"_s), 0);
    ASSERT_TRUE(distance(u"Mistral Medium 3.1"_s, u"dium"_s));
    ASSERT_TRUE(distance(u"Mistral Medium 3.1"_s, u"mistarl"_s));
    EXPECT_LT(*distance(u"Mistral Medium 3.1"_s, u"dium"_s),
              *distance(u"Mistral Medium 3.1"_s, u"mistarl"_s));
}

TEST(TextMatch, TypingErrors_AreForgivenByTheLengthOfTheWord)
{
    EXPECT_TRUE(distance(u"DeepSeek V3.1"_s, u"deepsek"_s)) << "a letter missing";
    EXPECT_TRUE(distance(u"DeepSeek V3.1"_s, u"depeseek"_s)) << "two exchanged";
    EXPECT_TRUE(distance(u"Anthropic"_s, u"antropick"_s)) << "one missing, one too many";
    EXPECT_FALSE(distance(u"GPT-5"_s, u"gtp"_s)) << "three letters must be right";
    EXPECT_FALSE(distance(u"Kimi K2"_s, u"kumo"_s)) << "two errors in four letters";
}

TEST(TextMatch, EveryWordOfTheQuery_MustBeFound)
{
    EXPECT_TRUE(distance(u"EXAONE 4.0 32B LG AI연구원"_s, u"연구 exa"_s));
    EXPECT_FALSE(distance(u"EXAONE 4.0 32B"_s, u"exa solar"_s));
    EXPECT_EQ(distance(u"anything"_s, QString()), 0);
}

} // namespace
} // namespace podium::tests
