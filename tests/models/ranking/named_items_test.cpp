// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/named_items.h"

#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

std::string printed(const View &view, RankedItem kind)
{
    std::string lines;
    for (const NamedItem &item : namedItems(answered(sampleWorld(), view))) {
        if (item.kind == kind)
            lines += (item.ranked ? "" : "(") + item.id.toStdString() + (item.ranked ? "" : ")")
                + ' ';
    }
    return lines;
}

TEST(NamedItems, Labs_AreTheRankedOnesBestFirstThenTheOthers)
{
    const std::string labs = printed(outsideUnitedStatesAndChina(), RankedItem::Lab);
    EXPECT_EQ(labs, "mistral lg upstage (openai) (alibaba) ");
}

TEST(NamedItems, Countries_AreTheRankedOnesBestFirstThenTheOthers)
{
    EXPECT_EQ(printed(outsideUnitedStatesAndChina(), RankedItem::Country), "FR KR ZZ (US) (CN) ");
}

TEST(NamedItems, ModelOfALab_IsFoundByTheLabsNamesInBothLanguages)
{
    for (const NamedItem &item : namedItems(answered(sampleWorld()))) {
        if (item.kind != RankedItem::Model || !item.name.startsWith(u"Solar"))
            continue;
        EXPECT_TRUE(item.names.contains(QStringLiteral("업스테이지"))) << item.names.toStdString();
        EXPECT_TRUE(item.names.contains(QStringLiteral("Upstage"))) << item.names.toStdString();
        return;
    }
    ADD_FAILURE() << "the sample has no Solar";
}

} // namespace
} // namespace podium::tests
