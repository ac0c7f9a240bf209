// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corrections/correction_json.h"
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

const Correction kMove{Correction::Kind::LabCountry, "lg", "US"};
const Correction kUnknown{Correction::Kind::LabCountry, "nobody", "US"};

class CorrectionsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_session.setOwnFiles({m_file, {}});
        m_session.setDataset(sessionWorld().share());
        ASSERT_TRUE(idle());
    }
    [[nodiscard]] bool idle()
    {
        return waitFor([this] { return !m_session.isBusy(); });
    }
    void correct(std::vector<Correction> corrections)
    {
        m_session.correct(std::move(corrections));
        ASSERT_TRUE(idle());
    }
    [[nodiscard]] std::string countryOfLg() const { return m_session.dataset()->labs[1].country; }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"own/corrections.json"_s);
    Session m_session;
    QSignalSpy m_changes{&m_session, &Session::correctionsChanged};
};

TEST_F(CorrectionsTest, Made_AreInForceAnsweredAndKept)
{
    correct({kMove});
    EXPECT_EQ(countryOfLg(), "US");
    EXPECT_EQ(m_session.shipped()->labs[1].country, "KR");
    ASSERT_TRUE(m_session.answer());
    EXPECT_EQ(m_session.answer()->countries.size(), 1U);
    EXPECT_EQ(m_changes.size(), 1);
    EXPECT_EQ(*readCorrections(m_file), std::vector{kMove});
}

TEST_F(CorrectionsTest, TakenBack_LeaveTheFiguresThemselves)
{
    correct({kMove});
    correct({});
    EXPECT_EQ(m_session.dataset(), m_session.shipped());
    EXPECT_EQ(readCorrections(m_file)->size(), 0U);
}

TEST_F(CorrectionsTest, ThoseThatCannotBeApplied_AreKeptAndSaid)
{
    correct({kUnknown, kMove});
    EXPECT_EQ(countryOfLg(), "US");
    EXPECT_EQ(m_session.corrections().size(), 2U);
    ASSERT_TRUE(m_session.correctionProblem());
    EXPECT_EQ(m_session.correctionProblem()->place.column, "corrections[1]");
    correct({kMove});
    EXPECT_FALSE(m_session.correctionProblem());
}

TEST_F(CorrectionsTest, ThoseThatCannotBeWritten_ChangeNothing)
{
    QFile blocking(m_folder.filePath(u"own"_s));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    correct({kMove});
    EXPECT_EQ(countryOfLg(), "KR");
    EXPECT_TRUE(m_session.corrections().empty());
    ASSERT_TRUE(m_session.correctionProblem());
    EXPECT_EQ(m_changes.size(), 1);
}

TEST_F(CorrectionsTest, UnreadableFile_IsSetAsideBeforeItIsReplaced)
{
    ASSERT_TRUE(writeCorrections(m_file, {}));
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 9}");
    file.close();
    correct({kMove});
    QFile aside(m_file + u".unreadable"_s);
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), "{\"version\": 9}");
    EXPECT_EQ(*readCorrections(m_file), std::vector{kMove});
}

TEST_F(CorrectionsTest, OfAnotherWindow_AreJoined)
{
    const Correction alias{Correction::Kind::LabAlias, "lg", "Elji"};
    const Correction ofModel{Correction::Kind::ModelAlias, "exaone-4", "EXAONE"};
    correct({alias});
    ASSERT_TRUE(writeCorrections(m_file, {ofModel, {Correction::Kind::LabCountry, "lg", "CN"}}));
    correct({alias, kMove});
    EXPECT_EQ(m_session.corrections(), (std::vector{kMove, ofModel}));
    EXPECT_EQ(*readCorrections(m_file), m_session.corrections());
}

TEST_F(CorrectionsTest, Scenarios_StandOnWhatIsCorrected)
{
    correct({kMove});
    Document document;
    document.scenarios = {{"Money", true, {}, {}, {}}};
    document.scenarios[0].models
        = {{.name = "New", .snapshot = "2025-10-02", .index = 60, .lab = "lg"}};
    const auto shared = std::make_shared<const Document>(document);
    m_session.openDocument(shared, {});
    ASSERT_TRUE(idle());
    EXPECT_EQ(countryOfLg(), "US");
    EXPECT_EQ(m_session.dataset()->scenarios, std::vector<std::string>{"Money"});
    EXPECT_TRUE(m_session.figures().measured->scenarios.empty());
    EXPECT_EQ(m_session.figures().measured->labs[1].country, "US");
    const auto measured = m_session.figures().measured;
    document.scenarios[0].on = false;
    m_session.changeDocument(std::make_shared<const Document>(document), m_session.view(), {});
    ASSERT_TRUE(idle());
    EXPECT_TRUE(m_session.dataset()->scenarios.empty());
    EXPECT_EQ(m_session.figures().measured, measured) << "nothing is merged anew";
}

} // namespace
} // namespace podium::tests
