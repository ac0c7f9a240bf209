// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/document_work.h"

#include "tests/session/session_world.h"
#include "tests/support/waiting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <optional>

namespace podium::tests {
namespace {

QString workStep()
{
    return QStringLiteral("Keep it");
}

DocumentChange viewUnder(const std::string &name)
{
    DocumentChange change;
    change.texts = {{KeptText::Kind::View, name, "{}"}};
    return change;
}

class DocumentWorkTest : public testing::Test
{
protected:
    DocumentWorkTest()
    {
        m_session.setDataset(sessionWorld().share());
        EXPECT_TRUE(waitFor([this] { return !m_session.isBusy(); }));
    }

    void open(const std::string &name)
    {
        Document document;
        document.texts = viewUnder(name).texts;
        m_session.openDocument(std::make_shared<const Document>(std::move(document)), {});
    }
    [[nodiscard]] std::vector<std::string> held() const
    {
        std::vector<std::string> names;
        if (const auto &document = m_session.document()) {
            for (const KeptText &text : document->texts)
                names.push_back(text.name);
        }
        return names;
    }
    [[nodiscard]] bool ends()
    {
        return waitFor([this] { return !m_work.isBusy(); });
    }

    Session m_session;
    DocumentWork m_work{m_session};
};

using HeldNames = std::vector<std::string>;

TEST_F(DocumentWorkTest, Change_IsWorkedOutElsewhere_AndIsOneStepToUndo)
{
    std::atomic<QThread *> thread = nullptr;
    std::optional<bool> done;
    m_work.ask(changeOf([&thread](const DocumentBasis &, const Watch &) {
                   thread = QThread::currentThread();
                   return Result<DocumentChange>(viewUnder("week"));
               }),
               workStep, &m_session,
               [&done](const Result<void> &told) { done = told.has_value(); });
    EXPECT_EQ(held(), HeldNames()) << "nobody waits for it";
    ASSERT_TRUE(ends());
    EXPECT_NE(thread, QCoreApplication::instance()->thread());
    EXPECT_EQ(done, true);
    EXPECT_EQ(held(), HeldNames{"week"});
    EXPECT_EQ(m_session.undoName(), workStep());
    m_session.undo();
    EXPECT_EQ(held(), HeldNames());
}

TEST_F(DocumentWorkTest, DocumentChangedMeanwhile_IsWorkedOutAnew)
{
    open("first");
    QSemaphore begun;
    QSemaphore goesOn;
    std::atomic<int> times = 0;
    m_work.ask(changeOf([&](const DocumentBasis &, const Watch &) {
                   if (++times == 1) {
                       begun.release();
                       goesOn.acquire();
                   }
                   return Result<DocumentChange>(viewUnder("worked"));
               }),
               workStep);
    begun.acquire();
    open("second");
    goesOn.release();
    ASSERT_TRUE(ends());
    EXPECT_EQ(times, 2);
    EXPECT_EQ(held(), (HeldNames{"second", "worked"}));
}

TEST_F(DocumentWorkTest, Changes_FollowOneAnother)
{
    for (const char *name : {"a", "b", "c"})
        m_work.ask(changeOf([name](const DocumentBasis &, const Watch &) {
                       return Result<DocumentChange>(viewUnder(name));
                   }),
                   workStep);
    ASSERT_TRUE(ends());
    EXPECT_EQ(held(), (HeldNames{"a", "b", "c"}));
}

TEST_F(DocumentWorkTest, Stopped_OrRefused_ChangesNothing_AndSaysSo)
{
    QSemaphore begun;
    std::optional<Error::Kind> told;
    const auto tell = [&told](const Result<void> &done) {
        told = done ? std::optional<Error::Kind>() : done.error().kind;
    };
    m_work.ask(changeOf([&begun](const DocumentBasis &, const Watch &watch) {
                   begun.release();
                   while (!watch.isStopped())
                       QThread::yieldCurrentThread();
                   return Result<DocumentChange>(viewUnder("never"));
               }),
               workStep, &m_session, tell);
    begun.acquire();
    m_work.stop();
    EXPECT_EQ(told, Error::Kind::Stopped);
    m_work.ask(changeOf([](const DocumentBasis &, const Watch &) {
                   return Result<DocumentChange>(failure(Error::Kind::Invalid, "No."));
               }),
               workStep, &m_session, tell);
    ASSERT_TRUE(ends());
    EXPECT_EQ(told, Error::Kind::Invalid);
    EXPECT_FALSE(m_session.document());
}

} // namespace
} // namespace podium::tests
