// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/opening.h"

#include "app/data/claims/claim_json.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/view_json.h"
#include "tests/data/small_folder.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

View koreaAlone()
{
    View view;
    view.snapshot = "2025-10-02";
    view.include = {"KR"};
    return view;
}

std::string problemOf(const QByteArray &text)
{
    const auto opened = openedFromJson(text, u"monday.json"_s);
    return opened ? "opened" : printed(opened.error());
}

TEST(Opening, View_IsKnownByItsKeys)
{
    const auto opened = openedFromJson(QJsonDocument(toJson(koreaAlone())).toJson());
    ASSERT_TRUE(opened);
    EXPECT_EQ(std::get<View>(*opened), koreaAlone());
}

TEST(Opening, AnswerOfTheCommandLine_OpensItsView)
{
    const QByteArray text
        = QJsonDocument({{u"view"_s, toJson(koreaAlone())}, {u"models"_s, 11}}).toJson();
    const auto opened = openedFromJson(text);
    ASSERT_TRUE(opened);
    EXPECT_EQ(std::get<View>(*opened), koreaAlone());
}

TEST(Opening, Corrections_AreReadWhole)
{
    const std::vector<Correction> own{{Correction::Kind::LabAlias, "lg", "엘지"}};
    const auto opened = openedFromJson(correctionsToJson(own));
    ASSERT_TRUE(opened);
    EXPECT_EQ(std::get<std::vector<Correction>>(*opened), own);
}

TEST(Opening, ShippedClaims_AreReadWhole)
{
    const auto opened = openFile(QString::fromUtf16(kShippedClaims));
    ASSERT_TRUE(opened);
    EXPECT_EQ(std::get<std::vector<Claim>>(*opened), *readClaims(QString::fromUtf16(kShippedClaims)));
}

TEST(Opening, WrongKeyOfAView_IsNamed)
{
    EXPECT_EQ(problemOf(R"({"data": {"snapshot": "2025-10-02", "day": 1}})"),
              problemOf(R"({"view": {"data": {"snapshot": "2025-10-02", "day": 1}}})"));
    EXPECT_NE(problemOf(R"({"data": {"day": 1}})").find("data.day"), std::string::npos);
}

TEST(Opening, OtherText_IsRefusedWithItsPlaceAndWhatToDo)
{
    const std::string broken = problemOf("{\n\"data\": {,}\n}");
    EXPECT_TRUE(broken.starts_with("monday.json:2:: This is not JSON (")) << broken;
    EXPECT_TRUE(broken.ends_with("Podium opens Views, corrections and claims.")) << broken;
    EXPECT_EQ(problemOf("[1, 2]"),
              "monday.json:0:: This holds neither a View nor corrections nor claims; save a View with "
              "File, Save view, or print one with \"podium rank --format json\".");
    EXPECT_EQ(problemOf("{\"models\": []}"), problemOf("[1, 2]"));
}

TEST(Opening, FileThatIsNotThere_IsNamed)
{
    const auto opened = openFile(u"/nowhere/monday.json"_s);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Unreadable);
    EXPECT_EQ(opened.error().place.file, "/nowhere/monday.json");
}

TEST(Opening, FileTooLargeForAnyOfThem_IsNotRead)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"film.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize((16 << 20) + 1));
    const auto opened = openFile(file.fileName());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().text, "This is larger than 16 MiB; no View, corrections or claims are.");
}

} // namespace
} // namespace podium::tests
