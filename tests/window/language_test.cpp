// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/translation_file.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "tests/window/window_texts.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/window/files.h"
#include "ui/window/help/shortcut_sheet.h"
#include "ui/window/journey.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

const QString kKorean = QStringLiteral(PODIUM_SOURCES) + u"/resources/translations/podium_ko.ts"_s;

/// The English texts of Podium that read otherwise in Korean.
class EnglishTexts final
{
public:
    EnglishTexts()
    {
        static const QRegularExpression word(u"[a-z]{3,}"_s);
        static const QRegularExpression longWord(u"[a-z]{4,}"_s);
        static const QRegularExpression argument(u"%[1-9n]"_s);
        for (const Translation &text : readTranslations(kKorean)) {
            if (!text.source.contains(word) || text.source == text.text)
                continue;
            QStringList parts;
            for (const QString &part : text.source.split(argument))
                parts << QRegularExpression::escape(part);
            if (parts.size() == 1)
                m_whole.insert(text.source);
            else if (text.source.contains(longWord)) // "%1 and %2" is in sentences of Qt's own, too
                m_filledIn << QRegularExpression(u"\\A(?:"_s + parts.join(u".+"_s) + u")\\z"_s);
        }
    }

    /// Those of the texts that are English, whatever arguments they have.
    [[nodiscard]] QStringList among(QStringList texts) const
    {
        texts.removeIf([this](const QString &text) {
            return !m_whole.contains(text)
                && std::ranges::none_of(m_filledIn, [&text](const QRegularExpression &filledIn) {
                       return text.contains(filledIn);
                   });
        });
        return texts;
    }

private:
    QSet<QString> m_whole;
    QList<QRegularExpression> m_filledIn;
};

QStringList textsOfAllWorkspaces(OpenWindow &open)
{
    QStringList texts;
    for (int i = 0; i < open.window().workspaces().count(); ++i) {
        open.window().showWorkspace(i);
        if (!open.settle())
            ADD_FAILURE() << "workspace " << i << " never answered";
        texts += textsOf(open.window());
    }
    texts.removeDuplicates();
    return texts;
}

TEST(Language, KoreanChosenWhileOpen_LeavesNoTextInEnglish)
{
    OpenWindow open;
    const EnglishTexts english;
    ASSERT_GT(english.among(textsOfAllWorkspaces(open)).size(), 200);

    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    // Where one is chosen, a language has its own name.
    EXPECT_EQ(english.among(textsOfAllWorkspaces(open)), QStringList{u"English"_s});
}

TEST(Language, EnglishChosenAgain_LeavesNoTextInKorean)
{
    OpenWindow open;
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    ASSERT_GT(textsOfAllWorkspaces(open).size(), 200);
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::English);

    static const QRegularExpression hangul(u"[가-힣]"_s);
    const QStringList left = textsOfAllWorkspaces(open).filter(hangul);
    // The language is named in itself, so that who reads no English finds it.
    EXPECT_EQ(left, QStringList{u"한국어"_s});
}

QString undoText(OpenWindow &open)
{
    const QMenu *edit = open.window().menuBar()->actions().at(1)->menu();
    return edit->actions().front()->text();
}

void chooseLanguage(OpenWindow &open, Settings::LanguageChoice language)
{
    open.window().appearance().setLanguageChoice(language);
    ASSERT_TRUE(open.settle());
}

TEST(Language, ChosenWhileOpen_NamesStepsThatWereMadeBefore)
{
    OpenWindow open;
    open.choose(u"filter"_s, u"Exclude the United States and China"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(undoText(open), u"&Undo: Exclude United States, China"_s);

    chooseLanguage(open, Settings::LanguageChoice::Korean);
    EXPECT_EQ(undoText(open), u"실행 취소(&U): 미국, 중국 제외"_s);
    chooseLanguage(open, Settings::LanguageChoice::English);
    EXPECT_EQ(undoText(open), u"&Undo: Exclude United States, China"_s);
}

TEST(Language, ChosenWhileOpen_NamesEveryKindOfStep)
{
    OpenWindow open;
    ViewEditor &edit = open.desk().edit();
    edit.chooseSnapshot(u"2025-12-12"_s);
    edit.chooseRules({.aggregation = Aggregation::Geometric});
    edit.countAlsoBy({CountingRule::Kind::TopMean, 3});
    edit.compareItems({}, edit.nameOfAdding({u"KR"_s, u"openai"_s}));
    edit.addToCompare({u"KR"_s});
    edit.chooseFacet(Facet::Lab, "lg", true);
    edit.setFigure(u"notable_models"_s);
    edit.trendBy(TrendGroup::Lab);
    edit.lagBehindCountry(u"CN"_s);
    edit.showOnly(u"KR"_s);
    ASSERT_TRUE(open.settle());
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    static const QRegularExpression hangul(u"[가-힣]"_s);
    int steps = 0;
    for (; open.session().canUndo(); open.session().undo(), ++steps)
        EXPECT_TRUE(open.session().undoName().contains(hangul))
            << open.session().undoName().toStdString();
    EXPECT_GE(steps, 9);
}

TEST(Language, ChosenWhileOpen_NamesRecentViews)
{
    OpenWindow open;
    open.desk().edit().setExcluded(u"US"_s, true);
    ASSERT_TRUE(open.settle());
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    const auto &recent = open.window().journey().recent();
    ASSERT_EQ(recent.size(), 2U);
    static const QRegularExpression hangul(u"[가-힣]"_s);
    EXPECT_TRUE(waitFor([&recent] { return recent.back().name.contains(hangul); }));
    EXPECT_TRUE(recent.front().name.contains(u"미국"_s));
}

TEST(Language, ChosenWhileAMessageIsOpen_SaysItAnew)
{
    OpenWindow open;
    Q_EMIT open.window().files().failed(Error{Error::Kind::Invalid, "The file is empty.", {}, {}});
    const auto &message = open.part<MessageBar>(u"message"_s);
    EXPECT_TRUE(message.sentence().startsWith(u"Nothing was opened."_s));
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    EXPECT_TRUE(message.sentence().startsWith(u"파일을 열지 못했습니다."_s))
        << message.sentence().toStdString();
}

TEST(Language, KoreanShortcutSheet_NamesEntriesWithoutTheirLetters)
{
    OpenWindow open;
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    ShortcutSheet sheet(*open.window().menuBar());
    const QStringList texts = textsOf(sheet);
    EXPECT_TRUE(texts.contains(u"표를 CSV로 저장"_s));
    static const QRegularExpression letter(u"\\(&?[A-Z]\\)"_s);
    // The button is of Qt, which shows and underlines its letter.
    EXPECT_EQ(texts.filter(letter).filter(QRegularExpression(u"\\A(?!닫기)"_s)), QStringList());
}

TEST(Language, Korean_ReachesDialogsOfQt)
{
    OpenWindow open;
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), u"취소"_s);
}

} // namespace
} // namespace podium::tests
