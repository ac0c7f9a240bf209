// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/json/json_tree.h"

#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

/// The text as it is written again, or "none"; all of it must be read.
std::string writtenAgain(std::string_view text)
{
    JsonTree tree;
    const char *const end = tree.read(text.data(), text.data() + text.size());
    return end == text.data() + text.size() ? tree.written(text.data(), end) : "none";
}

TEST(JsonTree, Values_AreFoundByTheirKeys)
{
    const std::string_view text = R"({"a": {"x": [1, {"y": 2}], "z": "é\n\u00e9"}, "b": -0.25e1,
        "c": true, "d": null, "e": "81.5%", "f": 12345678901234567890123})";
    JsonTree tree;
    ASSERT_NE(tree.read(text.data(), text.data() + text.size()), nullptr);
    const JsonView root = tree.root();
    EXPECT_EQ(root["a"]["z"].text(), "é\né");
    EXPECT_EQ(root["b"].looseNumber(), -2.5);
    EXPECT_TRUE(root["c"].isTrue());
    EXPECT_FALSE(root["d"].holdsSomething());
    EXPECT_EQ(root["e"].looseNumber(), 0.815);
    EXPECT_EQ(root["f"].looseNumber(), 12345678901234567890123.0);
    EXPECT_FALSE(root["y"].exists()) << "it belongs to a group within";
    EXPECT_FALSE(root["a"]["x"]["y"].exists());
    EXPECT_FALSE(root["nothing"]["more"].exists());
}

TEST(JsonTree, Record_IsKeptAsItIsWritten_WithoutBlanks)
{
    EXPECT_EQ(writtenAgain("{ \"b\" : 1.50,\n \"a\": [ 1 , \"x y\" ] , \"c\":{ } }"),
              R"({"b":1.50,"a":[1,"x y"],"c":{}})");
    EXPECT_EQ(writtenAgain("[NaN, -Infinity,null]"), "[null,null,null]");
}

TEST(JsonTree, WhatIsNoJson_IsNone)
{
    for (const char *text :
         {"", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "[1,]", "[1 2]", "01", "1.", "-", ".5",
          "+1", "1e", "tru", "\"a", "\"a\nb\"", "{a:1}", "'a'", "\"a\\"})
        EXPECT_EQ(writtenAgain(text), "none") << text;
    EXPECT_EQ(writtenAgain(std::string(200, '[') + std::string(200, ']')), "none");
}

TEST(JsonTree, KeyThatStandsTwice_HasItsLastValue)
{
    const std::string_view text = R"({"aa":1,"ba":2,"aa":3,"x":{"aa":4}})";
    JsonTree tree;
    ASSERT_NE(tree.read(text.data(), text.data() + text.size()), nullptr);
    EXPECT_EQ(tree.root()["aa"].looseNumber(), 3);
    EXPECT_EQ(tree.repeatedKey(), "aa");
    int values = 0;
    tree.root().each([&values](JsonView) { ++values; });
    EXPECT_EQ(values, 3);
}

/// Four megabytes, read by several threads: each record begins with an id, and so do groups in a list
/// within it.
QByteArray manyRecords(const QByteArray &last)
{
    QByteArray text = "{\"data\": [";
    for (int i = 0; text.size() < (4 << 20); ++i)
        text += "{\"id\": \"m" + QByteArray::number(i)
            + "\", \"name\": \"M\", \"model_creator\": {}, \"parts\": [{\"id\": 1},{\"id\": 2},\n"
              "{\"id\": 3}], \"evaluations\": {\"hle\": 0.5}},\n";
    return text + last + "]}";
}

TEST(ArtificialAnalysis, RecordsOfSeveralThreads_AreAllThereInTheirOrder)
{
    const auto import
        = imported(u"a.json"_s, manyRecords(R"({"id":"z","name":"Z","evaluations":{}})"));
    ASSERT_TRUE(import) << message(import.error());
    const auto &models = import->snapshots.at(0).models;
    for (std::size_t i = 0; i + 1 < models.size(); ++i)
        ASSERT_EQ(models[i].values.id, "m" + std::to_string(i));
    EXPECT_EQ(models.back().values.id, "z");
    EXPECT_THAT(findingsOf(import), IsEmpty());
}

TEST(ArtificialAnalysis, FaultsFarDown_AreSaidWithTheirPlace)
{
    const auto twice = imported(u"a.json"_s, manyRecords(R"({"id":"m7","name":"Z"})"));
    EXPECT_THAT(findingsOf(twice), Contains(HasSubstr("The id m7 stands twice")));
    const auto range
        = imported(u"a.json"_s, manyRecords(R"({"id":"z","name":"Z","evaluations":{"hle":9}})"));
    const auto records = range->snapshots.at(0).models.size();
    EXPECT_THAT(findingsOf(range),
                Contains("warning range:" + std::to_string(records)
                         + ":hle: 9 of Z cannot be; it is left out."));
    const auto key = imported(u"a.json"_s, manyRecords(R"({"id":"z","id":"y","name":"Z"})"));
    EXPECT_THAT(findingsOf(key), Contains(HasSubstr("The key \"id\" stands twice in one group")));
    EXPECT_EQ(key->snapshots.at(0).models.back().values.id, "y");
    EXPECT_FALSE(imported(u"a.json"_s, manyRecords("{\"id\": }")));
    EXPECT_FALSE(imported(u"a.json"_s, manyRecords("{\"id\":\"z\"}").chopped(2)));
    const auto odd = imported(u"a.json"_s, manyRecords("null"));
    EXPECT_TRUE(odd) << "what is no record is left out";
}

} // namespace
} // namespace podium::tests
