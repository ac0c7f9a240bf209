// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corrections/correction_json.h"

#include "tests/data/small_folder.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using CorrectionKind = Correction::Kind;

const std::vector<Correction> kAllKinds{{CorrectionKind::LabCountry, "lg", "KR"},
                                        {CorrectionKind::LabAlias, "lg", "엘지"},
                                        {CorrectionKind::ModelAlias, "exaone-4", "EXAONE \"4\""}};

std::string problemOf(const QByteArray &text)
{
    const auto read = correctionsFromJson(text, u"own.json"_s);
    return read ? "read" : printed(read.error());
}

QByteArray withList(const QByteArray &list)
{
    return "{\"version\": 1, \"corrections\": [" + list + "]}";
}

TEST(CorrectionJson, Written_IsReadBackTheSame)
{
    const auto read = correctionsFromJson(correctionsToJson(kAllKinds));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, kAllKinds);
    EXPECT_EQ(*correctionsFromJson(correctionsToJson({})), std::vector<Correction>());
}

TEST(CorrectionJson, OldValue_IsNoPartOfTheFile)
{
    const QByteArray json = correctionsToJson({{CorrectionKind::LabCountry, "lg", "KR", "US"}});
    EXPECT_FALSE(json.contains("US")) << json.toStdString();
}

TEST(CorrectionJson, WrongFile_IsNamedWithPlaceAndRemedy)
{
    EXPECT_EQ(problemOf("{\n\"version\": 1,\n"),
              "own.json:3:: The corrections are not JSON: unterminated object.");
    EXPECT_EQ(problemOf("{\"version\": 2, \"corrections\": []}"),
              "own.json:1:: The corrections are of version 2, but this Podium reads version 1; use "
              "the Podium that wrote them.");
    EXPECT_EQ(problemOf("[]"),
              "own.json:1:: A file of corrections must have the keys \"version\", a number, and "
              "\"corrections\", a list in brackets, and no other.");
    EXPECT_EQ(problemOf(withList(R"({"kind": "lab-alias", "lab": "lg", "alias": "L"}, 3)")),
              "own.json:0:corrections[2]: The key \"corrections[2]\" must be a "
              "group of keys in braces.");
}

TEST(CorrectionJson, WrongKey_IsNamedWithItsPath)
{
    EXPECT_EQ(problemOf(withList(R"({"kind": "lab", "lab": "lg"})")),
              "own.json:0:corrections[1].kind: The key \"corrections[1].kind\" "
              "must be one of lab-country, lab-alias, model-alias.");
    EXPECT_EQ(problemOf(withList(R"({"kind": "lab-country", "lab": "lg", "country": ""})")),
              "own.json:0:corrections[1].country: The key \"corrections[1].country\" "
              "must be a text in quotation marks, and not empty.");
    EXPECT_EQ(
        problemOf(withList(R"({"kind": "lab-country", "lab": "lg", "country": "KR", "why": "x"})")),
        "own.json:0:corrections[1].why: There is no key \"corrections[1].why\"; known keys "
        "there are kind, lab, country.");
}

TEST(CorrectionJson, File_IsMadeWithItsFolderAndReadBack)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/own.json"_s);
    ASSERT_TRUE(writeCorrections(file, kAllKinds));
    const auto read = readCorrections(file);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, kAllKinds);
}

TEST(CorrectionJson, FileThatCannotBeWritten_StaysAsItWas)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"blocked/own.json"_s);
    QFile blocking(folder.filePath(u"blocked"_s));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    const auto written = writeCorrections(file, kAllKinds);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().place.file, file.toStdString());
    EXPECT_FALSE(readCorrections(file));
}

} // namespace
} // namespace podium::tests
