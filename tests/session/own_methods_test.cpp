// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/methods/method_json.h"
#include "app/session/session.h"
#include "tests/session/session_world.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

Method methodOf(const QString &id, const QString &name, const Dataset &dataset)
{
    const QString text
        = uR"({"id":"%1","name":"%2","version":"1","evaluations":[{"id":"%3","weight":1}]})"_s.arg(
            id, name, QString::fromStdString(dataset.evaluations.front().id));
    return *methodFromJson(text.toUtf8(), dataset);
}

class OwnMethodsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_session.setOwnFiles({{}, m_file});
        m_session.setDataset(sessionWorld().share());
        ASSERT_TRUE(idle());
    }
    [[nodiscard]] bool idle()
    {
        return waitFor([this] { return !m_session.isBusy(); });
    }
    void add(const QString &id, const QString &name)
    {
        m_session.addMethod(methodOf(id, name, *m_session.shipped()));
    }
    [[nodiscard]] QByteArray kept() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"own/methods.json"_s);
    Session m_session;
    QSignalSpy m_changes{&m_session, &Session::methodsChanged};
};

TEST_F(OwnMethodsTest, Added_RanksWhatAViewNames)
{
    add(u"ours"_s, u"Ours"_s);
    ASSERT_TRUE(idle());
    const auto position = findMethod(*m_session.dataset(), "ours");
    ASSERT_TRUE(position);
    EXPECT_TRUE(m_session.dataset()->methods[*position].own);
    EXPECT_FALSE(findMethod(*m_session.shipped(), "ours"));
    View view;
    view.method = "ours";
    m_session.setView(view, [] { return QString(); });
    ASSERT_TRUE(idle());
    ASSERT_TRUE(m_session.answer());
    EXPECT_EQ(m_session.answer()->method, *position);
    EXPECT_EQ(m_changes.size(), 1);
}

TEST_F(OwnMethodsTest, TwoAtOnce_AreBothThereAndKept)
{
    add(u"ours"_s, u"Ours"_s);
    add(u"theirs"_s, u"Theirs"_s);
    m_session.correct({{Correction::Kind::LabCountry, "lg", "US"}});
    ASSERT_TRUE(idle());
    EXPECT_TRUE(findMethod(*m_session.dataset(), "ours"));
    EXPECT_TRUE(findMethod(*m_session.dataset(), "theirs"));
    EXPECT_EQ(m_session.dataset()->labs[1].country, "US");
    EXPECT_TRUE(kept().contains("\"ours\"") && kept().contains("\"theirs\""));
}

TEST_F(OwnMethodsTest, SameIdAgain_TakesThePlaceOfTheFirst)
{
    add(u"ours"_s, u"Ours"_s);
    add(u"ours"_s, u"Better"_s);
    ASSERT_TRUE(idle());
    EXPECT_EQ(m_session.dataset()->methods.size(), m_session.shipped()->methods.size() + 1);
    EXPECT_EQ(m_session.dataset()->methods.back().name, "Better");
}

TEST_F(OwnMethodsTest, Removed_IsForgotten)
{
    add(u"ours"_s, u"Ours"_s);
    m_session.removeMethod("ours");
    ASSERT_TRUE(idle());
    EXPECT_FALSE(findMethod(*m_session.dataset(), "ours"));
    EXPECT_FALSE(kept().contains("\"ours\""));
}

TEST_F(OwnMethodsTest, ThatCannotBeWritten_ChangesNothingAndIsSaid)
{
    QFile blocking(m_folder.filePath(u"own"_s));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    add(u"ours"_s, u"Ours"_s);
    ASSERT_TRUE(idle());
    EXPECT_FALSE(findMethod(*m_session.dataset(), "ours"));
    ASSERT_TRUE(m_session.methodProblem());
    EXPECT_EQ(m_session.methodProblem()->place.file, m_file.toStdString());
}

class KeptMethodsTest : public testing::Test
{
protected:
    /// What is there when Podium starts anew.
    [[nodiscard]] Figures read() const { return withOwn(m_shipped, m_files); }
    [[nodiscard]] Figures added(const Figures &figures) const
    {
        const Method ours = methodOf(u"ours"_s, u"Ours"_s, *m_shipped);
        return withMethods(figures, joined(figures.methods, ours, *m_shipped), m_files);
    }
    void write(const QByteArray &text) const
    {
        QFile file(m_files.methods);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    QTemporaryDir m_folder;
    OwnFiles m_files{{}, m_folder.filePath(u"methods.json"_s)};
    std::shared_ptr<const Dataset> m_shipped = sessionWorld().share();
};

TEST_F(KeptMethodsTest, AreThereAgain_WhenPodiumStartsAnew)
{
    ASSERT_TRUE(added(read()).corrected);
    const Figures later = read();
    EXPECT_FALSE(later.methodProblem);
    EXPECT_TRUE(findMethod(*later.corrected, "ours"));
}

TEST_F(KeptMethodsTest, OneThatTheFiguresDoNotUnderstand_IsSaidAndStaysInTheFile)
{
    write(R"({"version": 1, "methods": [{"id": "odd", "name": "Odd", "version": "1",
              "evaluations": [{"id": "nothing", "weight": 1}]}]})");
    const Figures figures = read();
    ASSERT_TRUE(figures.methodProblem);
    EXPECT_EQ(figures.methodProblem->place.column, "evaluations[1].id");
    ASSERT_TRUE(added(figures).corrected);
    EXPECT_EQ(read().methods.size(), 2);
}

TEST_F(KeptMethodsTest, BrokenFile_IsSaidAndSetAsideBeforeAnotherIsWritten)
{
    write("{\n\"version\": 1,,");
    const Figures figures = read();
    ASSERT_TRUE(figures.methodProblem);
    EXPECT_EQ(figures.methodProblem->place.row, 2);
    EXPECT_EQ(figures.corrected, figures.shipped);
    const Figures later = added(figures);
    EXPECT_TRUE(findMethod(*later.corrected, "ours"));
    ASSERT_TRUE(later.methodProblem);
    EXPECT_EQ(later.methodProblem->arguments.front(), "methods.json.unreadable");
    EXPECT_TRUE(QFile::exists(m_files.methods + u".unreadable"_s));
}

TEST_F(KeptMethodsTest, FileOfAnotherShape_IsSaidAndSetAsideWhole)
{
    for (const char *text : {R"({"version": 1, "methods": {"ours": 1}})",
                             R"({"version": 1, "methods": [], "more": 1})"}) {
        write(text);
        const Figures figures = read();
        ASSERT_TRUE(figures.methodProblem) << text;
        EXPECT_TRUE(added(figures).corrected);
    }
    EXPECT_TRUE(QFile::exists(m_files.methods + u".unreadable.2"_s));
}

TEST_F(KeptMethodsTest, OfTwoWindows_AreAllKept)
{
    const Figures a = read();
    const Method theirs = methodOf(u"theirs"_s, u"Theirs"_s, *m_shipped);
    const Figures b = withMethods(read(), joined(QJsonArray(), theirs, *m_shipped), m_files);
    ASSERT_TRUE(b.corrected);
    const Figures both = added(a);
    EXPECT_EQ(both.methods.size(), 2);
    EXPECT_TRUE(findMethod(*both.corrected, "theirs"));
    const Figures fewer = withMethods(b, without(b.methods, u"theirs"_s), m_files);
    EXPECT_EQ(fewer.methods.size(), 1);
    EXPECT_TRUE(findMethod(*fewer.corrected, "ours"));
    EXPECT_EQ(read().methods.size(), 1);
}

} // namespace
} // namespace podium::tests
