// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_store.h"

#include "app/data/claims/claim_json.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class ClaimStoreTest : public testing::Test
{
protected:
    /// What a store finds there that starts anew.
    [[nodiscard]] OwnClaims found() const
    {
        ClaimStore store;
        open(store);
        return store.claims();
    }
    void open(ClaimStore &store) const
    {
        const QSignalSpy changes(&store, &ClaimStore::changed);
        store.open(m_file);
        ASSERT_TRUE(waitFor([&changes] { return !changes.isEmpty(); }));
    }
    void write(const QByteArray &text) const
    {
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] QByteArray text(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"claims.json"_s);
};

OwnClaims sentence(const QString &text)
{
    OwnClaims own;
    (void)own.add(text);
    return own;
}

TEST_F(ClaimStoreTest, SentencesAndOpenedClaims_AreThereAgain)
{
    const auto opened = claimsFromJson(R"({"claims": [
        {"id": "A", "claim": {"kind": "ahead", "first": "GPT-5", "second": "Grok 4"}},
        {"id": "B", "claim": {"kind": "ahead", "first": "Grok 4", "second": "GPT-5"}}]})");
    ASSERT_TRUE(opened) << message(opened.error());
    OwnClaims own = sentence(u"KR is ahead of CA"_s);
    (void)own.add(*opened);
    (void)own.add(*opened); // the same file once more
    {
        ClaimStore store;
        open(store);
        store.keep(own);
    }
    const OwnClaims later = found();
    EXPECT_EQ(later.sentences(), own.sentences());
    EXPECT_EQ(later.count(), own.count());
}

TEST_F(ClaimStoreTest, AddedBeforeTheFileIsRead_FollowsWhatWasKept)
{
    {
        ClaimStore store;
        open(store);
        store.keep(sentence(u"first"_s));
    }
    {
        ClaimStore store;
        const QSignalSpy changes(&store, &ClaimStore::changed);
        store.open(m_file);
        store.keep(sentence(u"second"_s));
        ASSERT_TRUE(waitFor([&changes] { return changes.size() == 2; }));
    }
    EXPECT_EQ(found().sentences(), (QStringList{u"first"_s, u"second"_s}));
}

TEST_F(ClaimStoreTest, BrokenFile_IsSaidWithItsLine_AndSetAsideBeforeAnotherIsWritten)
{
    const QByteArray broken = "{\"version\": 1,\n\"sentences\": [}";
    write(broken);
    {
        ClaimStore store;
        open(store);
        ASSERT_TRUE(store.problem());
        EXPECT_EQ(store.problem()->place.file, m_file.toStdString());
        EXPECT_EQ(store.problem()->place.row, 2);
        EXPECT_EQ(text(m_file), broken);
        store.keep(sentence(u"KR is ahead of CA"_s));
        ASSERT_TRUE(waitFor([&store] { return store.problem()->place.row == 0; }));
        EXPECT_EQ(message(*store.problem()),
                  "The file could not be read; it is kept as \"claims.json.unreadable\", and a "
                  "new one was begun.");
        store.keep(sentence(u"KR is ahead of US"_s));
        EXPECT_TRUE(waitFor([&store] { return !store.problem(); }));
    }
    EXPECT_EQ(text(m_file + u".unreadable"_s), broken);
    EXPECT_EQ(found().sentences(), QStringList{u"KR is ahead of US"_s});
}

TEST_F(ClaimStoreTest, FileThatIsNotUnderstoodInOnePart_IsSetAsideWhole)
{
    for (const QByteArray &odd : {R"({"version": 1, "claims": [{"id": "A", "colour": "red"}]})"_ba,
                                  R"({"version": 1, "sentences": ["KR is ahead of CA", 7]})"_ba,
                                  R"({"version": 1, "sentences": [], "more": 1})"_ba}) {
        write(odd);
        {
            ClaimStore store;
            open(store);
            ASSERT_TRUE(store.problem()) << odd.toStdString();
            store.keep(sentence(u"KR is ahead of CA"_s));
        }
        EXPECT_EQ(found().sentences(), QStringList{u"KR is ahead of CA"_s});
    }
    EXPECT_TRUE(text(m_file + u".unreadable"_s).contains("colour"));
    EXPECT_TRUE(text(m_file + u".unreadable.2"_s).contains('7'));
    EXPECT_TRUE(text(m_file + u".unreadable.3"_s).contains("more"));
}

TEST_F(ClaimStoreTest, TwoWindows_KeepWhatBothAddAndRemove)
{
    {
        ClaimStore store;
        open(store);
        store.keep(sentence(u"shared"_s));
    }
    {
        ClaimStore a;
        ClaimStore b;
        open(a);
        open(b);
        OwnClaims ofA = a.claims();
        (void)ofA.add(u"of a"_s);
        a.keep(ofA);
        ASSERT_TRUE(waitFor([this] { return text(m_file).contains("of a"); }));
        b.keep(sentence(u"of b"_s)); // without the shared one
        ASSERT_TRUE(waitFor([&b] { return b.claims().count() == 2; }));
        EXPECT_EQ(b.claims().sentences(), (QStringList{u"of b"_s, u"of a"_s}));
        (void)ofA.add(u"of a, too"_s);
        a.keep(ofA);
        EXPECT_TRUE(waitFor([&a] { return a.claims().count() == 3; }));
    }
    EXPECT_EQ(found().sentences(), (QStringList{u"of a"_s, u"of a, too"_s, u"of b"_s}));
}

TEST_F(ClaimStoreTest, FileThatCannotBeWritten_IsSaid_AndTheClaimsStay)
{
    ClaimStore store;
    m_file = m_folder.filePath(u"blocked/claims.json"_s);
    open(store);
    QFile blocking(m_folder.filePath(u"blocked"_s));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    store.keep(sentence(u"KR is ahead of CA"_s));
    EXPECT_TRUE(waitFor([&store] { return store.problem().has_value(); }));
    EXPECT_EQ(store.claims().count(), 1);
}

TEST_F(ClaimStoreTest, FileThatIsGone_LeavesNone)
{
    EXPECT_EQ(found(), OwnClaims());
}

} // namespace
} // namespace podium::tests
