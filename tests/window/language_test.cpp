// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/translation_file.h"
#include "tests/window/open_window.h"
#include "tests/window/window_texts.h"
#include "ui/window/help/shortcut_sheet.h"
#include "ui/window/workspaces/workspace_stack.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtWidgets/QDialogButtonBox>
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
        static const QRegularExpression argument(u"%[1-9n]"_s);
        for (const Translation &text : readTranslations(kKorean)) {
            if (!text.source.contains(word) || text.source == text.text)
                continue;
            QStringList parts;
            for (const QString &part : text.source.split(argument))
                parts << QRegularExpression::escape(part);
            if (parts.size() == 1)
                m_whole.insert(text.source);
            else
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
    EXPECT_EQ(english.among(textsOfAllWorkspaces(open)), QStringList());
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

TEST(Language, KoreanShortcutSheet_NamesEntriesWithoutTheirLetters)
{
    OpenWindow open;
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    ShortcutSheet sheet(open.window());
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
