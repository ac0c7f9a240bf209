// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/methods/method_json.h"

#include "app/data/methods/method_text.h"
#include "tests/data/small_folder.h"

#include <QtCore/QJsonDocument>

#include <gmock/gmock.h>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kWhole = R"({
    "id": "own-1", "name": "Own Index", "version": "1",
    "normalisation": "goalposts", "aggregation": "geometric", "missing": "renormalise:0.8",
    "evaluations": [
        {"id": "alpha", "weight": 3, "group": "thinking", "goalposts": [0.25, 1]},
        {"id": "talk", "weight": 1}
    ]})";

/// What reading the text says: "no error", or "key: sentence".
std::string methodProblem(const QByteArray &text)
{
    const auto method = methodFromJson(text, SmallFolder().dataset(), u"m.json"_s);
    return method ? "no error" : method.error().place.column + ": " + message(method.error());
}

/// A method file with one part of it replaced.
std::string problemWith(const char *before, const char *after)
{
    return methodProblem(QByteArray(kWhole).replace(before, after));
}

} // namespace

TEST(MethodJson, WholeFile_IsRead)
{
    const auto method = methodFromJson(kWhole, SmallFolder().dataset()).value();
    EXPECT_EQ(method.id, "own-1");
    EXPECT_EQ(method.name, "Own Index");
    EXPECT_EQ(method.version, "1");
    EXPECT_EQ(method.rules,
              (MethodRules{Normalisation::Goalposts,
                           Aggregation::Geometric,
                           {},
                           {MissingRule::Kind::Renormalise, 0.8}}));
    ASSERT_EQ(method.parts.size(), 2U);
    EXPECT_EQ(method.parts[0].weight, 0.75) << "weights sum to 1";
    EXPECT_EQ(method.parts[0].group, "thinking");
    EXPECT_EQ(method.parts[0].goalposts, (Goalposts{0.25, 1}));
    EXPECT_EQ(method.parts[1].weight, 0.25);
    EXPECT_FALSE(method.parts[1].goalposts);
}

TEST(MethodJson, RoundTrip_IsExact)
{
    const Dataset dataset = SmallFolder().dataset();
    const auto once = toJson(methodFromJson(kWhole, dataset).value(), dataset);
    const auto twice
        = toJson(methodFromJson(QJsonDocument(once).toJson(), dataset).value(), dataset);
    EXPECT_EQ(once, twice);
    EXPECT_EQ(once[u"missing"_s].toString(), u"renormalise:0.8"_s);
}

TEST(MethodJson, MissingRules_AreTheSimplestIndex)
{
    const auto method = methodFromJson(R"({"id": "o", "name": "O", "version": "2",
        "evaluations": [{"id": "alpha", "weight": 1}]})",
                                       SmallFolder().dataset());
    EXPECT_EQ(method.value().rules, MethodRules());
}

TEST(MethodJson, EachMistake_NamesItsKey)
{
    EXPECT_EQ(problemWith("\"own-1\"", "\"\""),
              "id: The key \"id\" must be a text in quotation marks, and not empty.");
    EXPECT_EQ(problemWith("own-1", "v1"),
              "id: The key \"id\" is that of a method there is; choose another.");
    EXPECT_EQ(problemWith("\"name\": \"Own Index\", ", ""),
              "name: The key \"name\" must be a text in quotation marks, and not empty.");
    EXPECT_EQ(problemWith("\"geometric\"", "\"median\""),
              "aggregation: The key \"aggregation\" must be one of arithmetic, geometric, "
              "harmonic, copeland, win-rate, borda.");
    EXPECT_EQ(problemWith("\"talk\"", "\"walk\""),
              "evaluations[2].id: The key \"evaluations[2].id\" names an evaluation there "
              "is not; there are alpha, work, talk.");
    EXPECT_EQ(problemWith("\"talk\"", "\"alpha\""),
              "evaluations[2]: The key \"evaluations[2]\" names an evaluation a second "
              "time.");
    EXPECT_EQ(problemWith("\"weight\": 3", "\"weight\": -3"),
              "evaluations[1].weight: The key \"evaluations[1].weight\" must be a number from 0 "
              "to 1000000.");
    EXPECT_EQ(problemWith("\"weight\": 3", "\"weight\": 1e308"),
              "evaluations[1].weight: The key \"evaluations[1].weight\" must be a number from 0 "
              "to 1000000.");
    EXPECT_EQ(problemWith("[0.25, 1]", "[1, 0.25]"),
              "evaluations[1].goalposts: The key \"evaluations[1].goalposts\" must be two "
              "numbers in brackets, the lower first.");
    EXPECT_EQ(problemWith("\"group\"", "\"groop\""),
              "evaluations[1].groop: There is no key \"evaluations[1].groop\"; known "
              "keys there are id, weight, group, goalposts.");
    EXPECT_EQ(problemWith("\"version\"", "\"edition\""),
              "edition: There is no key \"edition\"; known keys there are id, name, "
              "version, normalisation, aggregation, missing, evaluations.");
}

TEST(MethodJson, WeightsOfZeroOrNoEvaluations_AreRefused)
{
    EXPECT_EQ(methodProblem(R"({"id": "o", "name": "O", "version": "1", "evaluations": []})"),
              "evaluations: The key \"evaluations\" must be a list of evaluations in "
              "brackets.");
    EXPECT_EQ(methodProblem(R"({"id": "o", "name": "O", "version": "1",
                            "evaluations": [{"id": "alpha", "weight": 0}]})"),
              "evaluations: The weights under the key \"evaluations\" sum to nothing.");
}

TEST(MethodJson, TextThatIsNoJson_FailsWithItsLine)
{
    const auto method = methodFromJson("{\n\"id\": \n", SmallFolder().dataset(), u"m.json"_s);
    EXPECT_EQ(method.error().place.file, "m.json");
    EXPECT_EQ(method.error().place.row, 3);
    EXPECT_EQ(methodProblem("[]"), ": The method must be one group of keys in braces.");
}

TEST(MethodText, EachWord_ComesBack)
{
    for (const QStringView text : {u"none", u"min-max", u"z-score", u"rank", u"borda",
                                   u"percentile", u"reference", u"goalposts"})
        EXPECT_EQ(normalisationText(normalisationFromText(text).value()), text);
    for (const QStringView text :
         {u"arithmetic", u"geometric", u"harmonic", u"copeland", u"win-rate", u"borda"})
        EXPECT_EQ(aggregationText(aggregationFromText(text).value()), text);
    for (const QStringView text :
         {u"source", u"equal", u"category", u"pca", u"hle=1", u"gpqa_diamond=0.25,hle=3"})
        EXPECT_EQ(weightRuleText(weightRuleFromText(text).value()), text);
    for (const QStringView text : {u"complete", u"renormalise", u"renormalise:0.8", u"mean:0",
                                   u"median:1", u"regression", u"source"})
        EXPECT_EQ(missingRuleText(missingRuleFromText(text).value()), text);
}

TEST(MethodText, ThatMakesNoSense_IsRefused)
{
    for (const QStringView text : {u"", u"hle", u"hle=", u"=1", u"hle=-1", u"hle=1,", u"hle=nan"})
        EXPECT_FALSE(weightRuleFromText(text)) << text.toUtf8().toStdString();
    for (const QStringView text :
         {u"", u"complete:1", u"mean:", u"mean:1.5", u"mean:x", u"source:0.5", u"Mean"})
        EXPECT_FALSE(missingRuleFromText(text)) << text.toUtf8().toStdString();
    EXPECT_FALSE(normalisationFromText(u"minmax"));
    EXPECT_FALSE(aggregationFromText(u""));
}

} // namespace podium::tests
