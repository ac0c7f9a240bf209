// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/plain_text.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

TEST(PlainText, WhatSteersATerminalOrIsNoCharacter_IsReplaced)
{
    EXPECT_EQ(plainText(u"a\x1b[31mb\u0085\u007f\r"_s), u"a\ufffd[31mb\ufffd\ufffd\ufffd"_s);
    EXPECT_EQ(plainText(u"gpj\u202Egnp"_s), u"gpj\ufffdgnp"_s);
    EXPECT_EQ(plainText(u"\ufffe"_s + QChar(char16_t(0xD800)) + u'x'), u"\ufffd\ufffdx"_s);
}

TEST(PlainText, WordsTabsAndLines_Stay)
{
    const QString words = u"한국\tUS\n🇰🇷 é \u200e–"_s;
    EXPECT_EQ(plainText(words), words);
}

TEST(SpreadsheetText, WhatLooksLikeAFormula_IsMadeText)
{
    for (const QString &formula : {u"=HYPERLINK(\"http://127.0.0.1\")"_s, u"+1+1"_s, u"-2+3"_s,
                                   u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s})
        EXPECT_EQ(spreadsheetText(formula), u'\'' + formula);
    for (const QString &harmless : {u"-12.5"_s, u"+3"_s, u"GPT-5"_s, u""_s, u"–"_s})
        EXPECT_EQ(spreadsheetText(harmless), harmless);
}

} // namespace
} // namespace podium::tests
