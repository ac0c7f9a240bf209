// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/resources/source_texts.h"
#include "tests/support/printers.h"
#include "tests/support/translation_file.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>

#include <gtest/gtest.h>

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

/// Particles have two forms, one after a consonant and one after a vowel: behind an argument one of
/// them is wrong for half of all words, and both in brackets read like a form to be filled in.
TEST(Korean, NoParticle_DependsOnAnArgument)
{
    static const QRegularExpression both(
        u"\\((은|는|이|가|을|를|과|와|으|이라)\\)|(은|이|을|과)/"_s);
    static const QRegularExpression one(
        u"%[1-9n][\"”’»]*(은|는|이|가|을|를|과|와|로|으로|이라|라)(?=[\\s.,]|$)"
        "|%[1-9n][\"”’»]*(이어야|여야|이거나|이며|이고)"_s);
    for (const Translation &text : readTranslations(kKorean)) {
        EXPECT_FALSE(text.text.contains(both)) << nameOf(text) << '\n' << text.text.toStdString();
        EXPECT_FALSE(text.text.contains(one)) << nameOf(text) << '\n' << text.text.toStdString();
    }
}

/// Korean menus carry the Latin letter in brackets: "파일(&F)".
TEST(Korean, EveryMnemonic_StandsInBrackets)
{
    static const QRegularExpression english(u"&\\w"_s);
    static const QRegularExpression korean(u"\\(&[A-Z]\\)"_s);
    for (const Translation &text : readTranslations(kKorean))
        EXPECT_EQ(text.text.contains(korean), text.source.contains(english)) << nameOf(text);
}

TEST(Korean, EverySentence_IsKorean)
{
    static const QRegularExpression words(u"[a-z]{2,} [a-z]{2,}"_s);
    static const QRegularExpression hangul(u"[가-힣]"_s);
    for (const Translation &text : readTranslations(kKorean)) {
        if (text.source.contains(words)) {
            EXPECT_TRUE(text.text.contains(hangul)) << nameOf(text);
        }
    }
}

TEST(Korean, EveryError_IsNamedForTranslation)
{
    QStringList known;
    for (const Translation &text : readTranslations(kKorean)) {
        if (text.context == "podium::Error"_L1)
            known.append(text.source);
    }
    QStringList errors;
    // Readers hand sentences on to functions of their own, which name the kind of error.
    for (const QString &folder : {u"/app/engine"_s, u"/app/data"_s})
        errors += sentencesBelow(kSources + folder);
    for (const QString &folder : {u"/app"_s, u"/ui"_s})
        errors += errorTextsBelow(kSources + folder);
    ASSERT_TRUE(errors.contains(u"There is no lab \"%1\"."_s));
    for (const QString &error : std::as_const(errors))
        EXPECT_TRUE(known.contains(error))
            << error.toStdString() << "\nmark it by Error::tr() and translate it";
}

TEST(SourceTexts, Latin1Literals_HoldNothingElse)
{
    for (const QString &folder : {u"/app"_s, u"/ui"_s})
        EXPECT_EQ(brokenLatin1Below(kSources + folder), QStringList());
}

TEST(Korean, CompiledTexts_AreInTheProgram)
{
    QTranslator korean;
    ASSERT_TRUE(korean.load(u"podium_ko"_s, u":/podium/translations"_s));
    EXPECT_EQ(korean.translate("podium::RankingModel", "Country"), u"국가"_s);
    EXPECT_EQ(korean.translate("podium::StatusLine", "%n models with estimated scores hidden",
                               nullptr, 3),
              u"추정 지수 모델 %n개 숨김"_s);
}

} // namespace
} // namespace podium::tests
