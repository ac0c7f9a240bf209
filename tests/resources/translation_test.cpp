// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>

#include <gtest/gtest.h>

#include "tests/resources/source_texts.h"
#include "tests/resources/translation_file.h"
#include "tests/support/printers.h"

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

const QString kSources = QStringLiteral(PODIUM_SOURCES);
const QString kKorean = kSources + u"/resources/translations/podium_ko.ts"_s;

std::string nameOf(const Translation &text)
{
    return (text.context + u": "_s + text.source).toStdString();
}

/// The file as it is, with what the sources have by now and it has not.
QList<Translation> updatedTranslations()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"podium_ko.ts"_s);
    QFile::copy(kKorean, copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(kSources);
    lupdate.start(QStringLiteral(PODIUM_LUPDATE),
                  {u"-silent"_s, u"-I"_s, u"."_s, u"app"_s, u"ui"_s, u"-ts"_s, copy,
                   u"-locations"_s, u"none"_s, u"-no-obsolete"_s});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        throw std::runtime_error("lupdate failed: " + lupdate.readAllStandardError().toStdString());
    return readTranslations(copy);
}

TEST(Korean, EveryTextOfTheSources_IsTranslated)
{
    for (const Translation &text : updatedTranslations()) {
        EXPECT_TRUE(text.finished && !text.text.isEmpty())
            << nameOf(text) << "\nbuild the target update_translations and translate it";
    }
}

TEST(Korean, EveryTranslation_UsesTheArgumentsOfItsSource)
{
    for (const Translation &text : readTranslations(kKorean))
        EXPECT_EQ(argumentsOf(text.text), argumentsOf(text.source)) << nameOf(text);
}

TEST(Korean, NoParticle_DependsOnAnArgument)
{
    for (const Translation &text : readTranslations(kKorean)) {
        for (const QString &doubtful : {u"(은)"_s, u"(는)"_s, u"(이)"_s, u"(가)"_s, u"(을)"_s,
                                        u"(를)"_s, u"(으)로"_s})
            EXPECT_FALSE(text.text.contains(doubtful)) << nameOf(text);
    }
}

TEST(Korean, EveryErrorOfEngineAndReaders_IsNamedForTranslation)
{
    QStringList known;
    for (const Translation &text : readTranslations(kKorean)) {
        if (text.context == "podium::Error"_L1)
            known.append(text.source);
    }
    for (const QString &folder : {u"/app/engine"_s, u"/app/data"_s}) {
        for (const QString &sentence : sentencesBelow(kSources + folder))
            EXPECT_TRUE(known.contains(sentence))
                << sentence.toStdString() << "\nname it in app/models/error_words.cpp";
    }
}

TEST(Korean, CompiledTexts_AreInTheProgram)
{
    QTranslator korean;
    ASSERT_TRUE(korean.load(u"podium_ko"_s, u":/podium/translations"_s));
    EXPECT_EQ(korean.translate("podium::RankingModel", "Country"), u"국가"_s);
    EXPECT_EQ(korean.translate("podium::StatusLine", "%n models with estimated scores hidden",
                               nullptr, 3),
              u"추정 점수 모델 %n개 숨김"_s);
}

} // namespace
} // namespace podium::tests
