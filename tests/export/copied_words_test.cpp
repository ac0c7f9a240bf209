// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/carrying/copied_words.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

ChartSeries twoMarks()
{
    ChartSeries series;
    series.title = u"A & B"_s;
    series.subtitle = u"as of today"_s;
    series.source = u"Source: ours."_s;
    series.valueAxisTitle = u"Index"_s;
    ChartMark one;
    one.label = u"=One"_s;
    one.value = 65.25;
    one.valueText = u"65.3"_s;
    ChartMark two;
    two.label = u"<둘>"_s;
    two.valueText = u"–"_s;
    series.marks = {one, two};
    return series;
}

TEST(CopiedWords, AreATableWithTitleRulesAndSource_InBothForms)
{
    const CopiedWords words = copiedWords(twoMarks());
    EXPECT_EQ(words.tabbed.toStdString(),
              "Name\tIndex\n'=One\t65.25\n<둘>\t\nA & B\nas of today\nSource: ours.\n");
    for (const char *part :
         {"A &amp; B", "&lt;둘&gt;", "<td class=\"n\">65.3</td>", "Source: ours."})
        EXPECT_TRUE(words.html.contains(QString::fromUtf8(part))) << part;
    EXPECT_FALSE(words.html.contains(u"Interval"_s));
}

} // namespace
} // namespace podium::tests
