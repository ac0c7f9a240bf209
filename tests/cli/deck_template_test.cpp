// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/template_memory.h"
#include "tests/cli/ran.h"
#include "tests/export/foreign_templates.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// A folder with a story of one slide and the template of a company.
class DeckTemplateCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        write(u"firm.potx"_s, foreignTemplate(Foreign::Dark));
        write(u"story.json"_s,
              R"({"id":"one","title":{"en":"One","ko":"하나"},"slides":[{"id":"rank",
            "views":[{"data":{"snapshot":"2025-09-18"},"whom":{"folding":"lab"},
            "picture":{"kind":"models","rows":13}}]}]})");
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] Ran deck(const QStringList &more) const
    {
        return runPodium(QStringList{u"deck"_s, at(u"story.json"_s), u"--lang"_s, u"en"_s} + more);
    }
    [[nodiscard]] Ran check(const QStringList &more) const
    {
        return runPodium(QStringList{u"check-template"_s, at(u"firm.potx"_s), u"--lang"_s, u"en"_s}
                         + more);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(DeckTemplateCommand, Deck_StandsOnTheTemplateAndIsWithoutFault)
{
    const Ran ran = deck({u"--template"_s, at(u"firm.potx"_s), u"-o"_s, at(u"deck.pptx"_s),
                          u"--today"_s, u"2025-10-01"_s});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"sample slides"_s)) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"Slide rank, note: It has 13 rows"_s)) << ran.err.toStdString();
    EXPECT_EQ(runPodium({u"check-deck"_s, at(u"deck.pptx"_s)}).code, 0);
    EXPECT_EQ(deck({u"--template"_s, at(u"story.json"_s), u"-o"_s, at(u"x.pptx"_s)}).code, 1);
    EXPECT_EQ(deck({u"--template"_s, at(u"firm.potx"_s), u"-o"_s, at(u"x.pdf"_s)}).code, 2);
    EXPECT_FALSE(QFileInfo::exists(at(u"x.pptx"_s)));
}

TEST_F(DeckTemplateCommand, Check_PrintsAMappingThatIsReadAndRemembered)
{
    const Ran first = check({u"--format"_s, u"json"_s});
    ASSERT_EQ(first.code, 0) << first.err.toStdString();
    const QJsonObject json = first.json();
    EXPECT_EQ(json.value(u"mapping"_s).toObject().value(u"chart"_s), u"Titel und Inhalt"_s);
    write(u"map.json"_s, R"({"mapping":{"chart":"Nur Titel"}})");
    ASSERT_EQ(check({u"--mapping"_s, at(u"map.json"_s)}).code, 0);
    const QJsonObject again = check({u"--format"_s, u"json"_s}).json();
    EXPECT_EQ(again.value(u"mapping"_s).toObject().value(u"chart"_s), u"Nur Titel"_s);
    write(u"map.json"_s, R"({"chart":"Kein Titel"})");
    const Ran wrong = check({u"--mapping"_s, at(u"map.json"_s)});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_TRUE(wrong.err.contains(u"Nur Titel"_s)) << wrong.err.toStdString();
}

TEST_F(DeckTemplateCommand, CopyDesk_ListsWhatStandsAndFailsWithIt)
{
    const QStringList asked{u"--check"_s, u"--today"_s, u"2025-10-01"_s, u"--format"_s, u"csv"_s};
    const Ran ran = deck(asked);
    EXPECT_EQ(ran.code, 1);
    ASSERT_EQ(ran.rows().size(), 1) << ran.out.toStdString();
    EXPECT_EQ(ran.rows()[0].value(u"rule"_s), u"many-bars"_s);
    EXPECT_EQ(runPodium({u"check-deck"_s, at(u"story.json"_s), u"--today"_s, u"2025-10-01"_s}).code,
              1);
    EXPECT_EQ(deck({u"--check"_s, u"--today"_s, u"soon"_s}).code, 2);
}

TEST_F(DeckTemplateCommand, CopyDesk_MendsIntoAnotherFile_AndLeavesOldFiguresToTheAuthor)
{
    const QString mended = at(u"mended.json"_s);
    const Ran fresh = deck({u"--fix"_s, u"-o"_s, mended, u"--today"_s, u"2025-10-01"_s});
    EXPECT_EQ(fresh.code, 0) << fresh.err.toStdString();
    const QStringList check{u"deck"_s, mended, u"--check"_s, u"--format"_s, u"csv"_s, u"--today"_s};
    EXPECT_TRUE(runPodium(check + QStringList{u"2025-10-01"_s}).rows().isEmpty());
    EXPECT_EQ(runPodium({u"check-deck"_s, at(u"story.json"_s), u"--today"_s, u"2025-10-01"_s}).code,
              1)
        << "the story itself was changed";
    const Ran old = deck({u"--fix"_s, u"-o"_s, mended, u"--today"_s, u"2026-10-01"_s});
    EXPECT_EQ(old.code, 1);
    const Ran left = runPodium(check + QStringList{u"2026-10-01"_s});
    ASSERT_EQ(left.rows().size(), 1) << left.out.toStdString();
    EXPECT_EQ(left.rows()[0].value(u"rule"_s), u"old-figures"_s);
    EXPECT_EQ(deck({u"--fix"_s}).code, 2) << "no file to write to";
}

} // namespace
} // namespace podium::tests
