// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shortened_text.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

Fits letters(qsizetype most)
{
    return [most](const QString &text) { return text.size() <= most; };
}

TEST(ShortenedText, NameOfAVariant_KeepsTheNameAndWholePartsOfWhatIsSaidOfIt)
{
    const QString name = u"Claude Opus 5.5 (Adaptive Reasoning, Max Effort, Default Fallback)"_s;
    EXPECT_EQ(shortenedByWords(name, letters(60)),
              u"Claude Opus 5.5 (Adaptive Reasoning, …, Default Fallback)"_s);
    EXPECT_EQ(shortenedByWords(name, letters(48)), u"Claude Opus 5.5 (…, Default Fallback)"_s);
    EXPECT_EQ(shortenedByWords(name, letters(30)), u"Claude Opus 5.5 (…)"_s) << "half a part";
    EXPECT_EQ(shortenedByWords(name, letters(20)), u"Claude Opus 5.5 (…)"_s);
    EXPECT_EQ(shortenedByWords(name, letters(12)), u"Claude Opus…"_s);
    EXPECT_EQ(shortenedByWords(name, letters(4)), std::nullopt);
}

TEST(ShortenedText, NamesInARow_SayHowManyFollow)
{
    const QString names = u"Anthropic, OpenAI, Meta, xAI, Google"_s;
    EXPECT_EQ(shortenedByWords(names, letters(22)), u"Anthropic, OpenAI, +3"_s);
    EXPECT_EQ(shortenedByWords(names, letters(15)), u"Anthropic, +4"_s);
    EXPECT_EQ(shortenedByWords(names, letters(9)), std::nullopt);
    EXPECT_EQ(shortenedByWords(u"all variants, best of each family"_s, letters(20)),
              u"all variants, +1"_s);
}

TEST(ShortenedText, NamesBehindWhatTheyAre_EndAfterWholeNames)
{
    const QString weights = u"own weights: GDPval-AA 30.0%, Humanity's Last Exam 8.1%, CritPt 4%"_s;
    EXPECT_EQ(shortenedByWords(weights, letters(60)),
              u"own weights: GDPval-AA 30.0%, Humanity's Last Exam 8.1%, +1"_s);
    EXPECT_EQ(shortenedByWords(weights, letters(40)), u"own weights: GDPval-AA 30.0%, +2"_s);
    EXPECT_EQ(shortenedByWords(weights, letters(20)), u"own weights: +3"_s);
    EXPECT_EQ(shortenedByWords(weights, letters(10)), std::nullopt);
}

TEST(ShortenedText, Address_BecomesItsHost)
{
    const QString address = u"https://www.reuters.com/technology/mistral-raises-17-bn"_s;
    EXPECT_EQ(shortenedByWords(address, letters(20)), u"reuters.com/…"_s);
    EXPECT_EQ(shortenedByWords(address, letters(11)), u"reuters.com"_s);
}

TEST(ShortenedText, Sentence_KeepsItsBeginning_NamesTheirEnds)
{
    EXPECT_EQ(
        shortenedByWords(u"EXAONE 4.0 leads outside the United States and China"_s, letters(30)),
        u"EXAONE 4.0 leads outside the …"_s);
    EXPECT_EQ(shortenedByWords(u"MBZUAI Institute of Foundation Models"_s, letters(28)),
              u"MBZUAI … Foundation Models"_s);
}

/// Two words of which one would go would leave two evaluations with one name.
TEST(ShortenedText, OneWordOfTwo_IsNoName)
{
    EXPECT_EQ(shortenedByWords(u"AA-Omniscience accuracy"_s, letters(18)), std::nullopt);
}

TEST(ShortenedText, Beginning_EndsAfterAClause_OrAfterAWord)
{
    const QString rules
        = u"26 of 443 models · Intelligence Index v4.3.2, best model per lab, as of 25 September"_s;
    EXPECT_EQ(beginningByWords(rules, letters(80)),
              u"26 of 443 models · Intelligence Index v4.3.2, best model per lab …"_s);
    EXPECT_EQ(beginningByWords(rules, letters(44)), u"26 of 443 models · Intelligence Index …"_s);
    EXPECT_EQ(beginningByWords(rules, letters(3)), std::nullopt);
    const QString parts = u"26 of 443 models, as of 25 September · estimates left out · in USD"_s;
    EXPECT_EQ(beginningByWords(parts, letters(63)),
              u"26 of 443 models, as of 25 September · estimates left out …"_s);
    EXPECT_EQ(beginningByWords(parts, letters(50)), u"26 of 443 models, as of 25 September …"_s);
}

} // namespace
} // namespace podium::tests
