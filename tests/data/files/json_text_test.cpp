// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/json_text.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

std::string jsonProblem(const QByteArray &text)
{
    const auto read = parsedJson(text, "This is not JSON: %1.", u"own.json"_s);
    return read ? "read" : std::to_string(read.error().place.row) + ": " + message(read.error());
}

TEST(JsonText, KeyThatStandsTwiceInOneGroup_IsSaidWithItsLine)
{
    const std::string twice = "3: The key \"a\" stands twice in one group; remove one of them.";
    EXPECT_EQ(jsonProblem("{\"a\": 1,\n\"b\": {},\n\"a\": 2}"), twice);
    EXPECT_EQ(jsonProblem("[{}, {\n\"b\": [1, {\"a\": {\"a\": 1},\n\"\\u0061\": 2}]}]"), twice);
}

TEST(JsonText, KeyOfOtherGroupsAndTextsThatLookLikeKeys_AreFine)
{
    EXPECT_EQ(jsonProblem(R"({"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}], "c": "a\": 1, \"a"})"),
              "read");
    EXPECT_EQ(jsonProblem(R"({"a\\": 1, "a": ["b", "b", ":"], "b": "b"})"), "read");
}

TEST(JsonText, Utf16_IsSaid)
{
    const std::string said = "1: The text is UTF-16; save the file as UTF-8.";
    EXPECT_EQ(jsonProblem(QByteArray("\xFF\xFE{\0}\0", 6)), said);
    EXPECT_EQ(jsonProblem(QByteArray("\xFE\xFF\0{\0}", 6)), said);
    EXPECT_EQ(jsonProblem(QByteArray("{\0}\0", 4)), said);
    EXPECT_EQ(jsonProblem("{}"), "read");
}

} // namespace
} // namespace podium::tests
