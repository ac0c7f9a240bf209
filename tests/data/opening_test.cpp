// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/opening.h"

#include "app/data/claims/claim_json.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/view/view_json.h"
#include "tests/data/small_folder.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

const Dataset kNone; ///< only methods need figures

View koreaAlone()
{
    View view;
    view.snapshot = "2025-10-02";
    view.include = {"KR"};
    return view;
}

std::string openingProblem(const QByteArray &text)
{
    const auto opened = openedFromJson(text, kNone, u"monday.json"_s);
    return opened ? "opened" : printed(opened.error());
}

TEST(Opening, Method_IsReadForTheFigures)
{
    Dataset figures;
    figures.evaluations.push_back({.id = "gpqa", .nameEn = "GPQA Diamond"});
    const auto opened = openedFromJson(
        R"({"id":"ours","name":"Ours","version":"1","evaluations":[{"id":"gpqa","weight":2}]})",
        figures, u"ours.json"_s);
    ASSERT_TRUE(opened) << message(opened.error());
    EXPECT_EQ(std::get<Method>(*opened).id, "ours");
    const auto unknown = openedFromJson(
        R"({"id":"ours","name":"Ours","version":"1","evaluations":[{"id":"gpqa","weight":2}]})",
        kNone, u"ours.json"_s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().place.file, "ours.json");
    EXPECT_EQ(unknown.error().place.column, "evaluations[1].id");
}

TEST(Opening, View_IsKnownByItsKeys)
{
    const auto opened = openedFromJson(QJsonDocument(toJson(koreaAlone())).toJson(), kNone);
    ASSERT_TRUE(opened);
    EXPECT_EQ(std::get<View>(*opened), koreaAlone());
}

TEST(Opening, AnswerOfTheCommandLine_OpensItsView)
{
    const QByteArray text
        = QJsonDocument({{u"view"_s, toJson(koreaAlone())}, {u"models"_s, 11}}).toJson();
    const auto opened = openedFromJson(text, kNone);
    ASSERT_TRUE(opened);
    EXPECT_EQ(std::get<View>(*opened), koreaAlone());
}

TEST(Opening, Corrections_AreReadWhole)
{
    const std::vector<Correction> own{{Correction::Kind::LabAlias, "lg", "엘지"}};
    const auto opened = openedFromJson(correctionsToJson(own), kNone);
    ASSERT_TRUE(opened);
    EXPECT_EQ(std::get<std::vector<Correction>>(*opened), own);
}

TEST(Opening, ShippedClaims_AreReadWhole)
{
    const auto opened = openFile(QString::fromUtf16(kShippedClaims), kNone);
    ASSERT_TRUE(opened);
    EXPECT_EQ(std::get<std::vector<Claim>>(*opened),
              *readClaims(QString::fromUtf16(kShippedClaims)));
}

TEST(Opening, WrongKeyOfAView_IsNamed)
{
    EXPECT_EQ(openingProblem(R"({"data": {"snapshot": "2025-10-02", "day": 1}})"),
              openingProblem(R"({"view": {"data": {"snapshot": "2025-10-02", "day": 1}}})"));
    EXPECT_NE(openingProblem(R"({"data": {"day": 1}})").find("data.day"), std::string::npos);
}

TEST(Opening, OtherText_IsRefusedWithItsPlaceAndWhatToDo)
{
    const std::string broken = openingProblem("{\n\"data\": {,}\n}");
    EXPECT_TRUE(broken.starts_with("monday.json:2:: This is not JSON (")) << broken;
    EXPECT_TRUE(broken.ends_with("Podium opens Views, methods, corrections, claims and stories."))
        << broken;
    EXPECT_EQ(
        openingProblem("[1, 2]"),
        "monday.json:0:: This holds no View, method, corrections, claims or story; save a View with "
        "File, Save view, or print one with \"podium rank --format json\".");
    EXPECT_EQ(openingProblem("{\"models\": []}"), openingProblem("[1, 2]"));
}

TEST(Opening, AStory_IsReadWholeOrNamesTheSlideThatIsWrong)
{
    const auto opened = openedFromJson(
        R"({"version": 2, "id": "ours", "slides": [{"id": "one", "form": "title"}]})", kNone);
    ASSERT_TRUE(opened) << message(opened.error());
    ASSERT_TRUE(std::holds_alternative<Story>(*opened));
    EXPECT_EQ(std::get<Story>(*opened).slides.size(), 1U);
    EXPECT_NE(
        openingProblem(R"({"id": "ours", "slides": [{"id": "one", "colour": 1}]})").find("colour"),
        std::string::npos);
}

TEST(Opening, FileThatIsNotThere_IsNamed)
{
    const auto opened = openFile(u"/nowhere/monday.json"_s, kNone);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Unreadable);
    EXPECT_EQ(opened.error().place.file, "/nowhere/monday.json");
}

TEST(Opening, FileTooLargeForAnyOfThem_IsNotRead)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"film.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize((16 << 20) + 1));
    const auto opened = openFile(file.fileName(), kNone);
    ASSERT_FALSE(opened);
    EXPECT_EQ(message(opened.error()),
              "This is larger than 16 MiB, the most Podium reads; is it the right file?");
}

} // namespace
} // namespace podium::tests
