// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/fetch.h"

#include "app/fetching/address.h"
#include "app/fetching/key_store.h"
#include "tests/fetching/played_server.h"
#include "tests/support/waiting.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>

#include <gmock/gmock.h>

#include <functional>
#include <optional>
#include <utility>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

constexpr char kKey[] = "very-secret";

Service pagedService(const PlayedServer &server)
{
    return {u"artificial-analysis"_s,
            server.address(u"/models"_s),
            server.address(u"/free"_s),
            u"Artificial Analysis"_s,
            true,
            true};
}

Service plainService(const PlayedServer &server)
{
    return {{}, server.address(u"/figures.csv"_s)};
}

FetchQuestion questionTo(const Service &service, const FetchRecord &before = {})
{
    FetchQuestion question{service, kKey, before,
                           QDateTime::fromString(u"2026-11-29T08:00:00Z"_s, Qt::ISODate)};
    question.limits.silence = 2s;
    return question;
}

std::string refusal(const Result<Fetched> &fetched)
{
    return fetched ? "fetched" : message(fetched.error());
}

std::string refusalOfAnswer(const QByteArray &said)
{
    const PlayedServer server({said});
    return refusal(fetchNow(questionTo(plainService(server))));
}

QByteArray page(int number, int all, const QByteArray &version = "4.3")
{
    return "{\"intelligence_index_version\": " + version + ", \"pagination\": {\"page\": "
        + QByteArray::number(number) + ", \"total_pages\": " + QByteArray::number(all)
        + ", \"has_more\": " + (number < all ? "true" : "false") + "}, \"data\": [{\"id\": \"m"
        + QByteArray::number(number) + "\"}]}";
}

TEST(Fetch, Pages_AreOneFile_AndTheRecordKeepsTagsAndQuota)
{
    const PlayedServer server({answer(200, page(1, 2), "ETag: \"a\"\r\n"),
                               answer(200, page(2, 2),
                                      "ETag: \"b\"\r\nX-RateLimit-Limit: 500\r\n"
                                      "X-RateLimit-Remaining: 497\r\n")});
    const auto fetched = fetchNow(questionTo(pagedService(server)));
    ASSERT_TRUE(fetched) << refusal(fetched);
    EXPECT_EQ(fetched->name, u"artificial-analysis.json"_s);
    EXPECT_THAT(fetched->bytes.toStdString(),
                HasSubstr(R"("data":[{"id":"m1"},{"id":"m2"}],"intelligence_index_version":4.3)"));
    EXPECT_EQ(fetched->record.pages,
              (std::vector<FetchRecord::Page>{{"\"a\"", {}}, {"\"b\"", {}}}));
    EXPECT_EQ(fetched->record.quotaLeft, 497);
    ASSERT_EQ(server.requests().size(), 2);
    EXPECT_TRUE(server.requests()[1].startsWith("GET /models?page=2 "));
    EXPECT_TRUE(server.requests()[0].toLower().contains("x-api-key: very-secret\r\n"));
    const KeptText kept = keptText(fetched->record, pagedService(server));
    EXPECT_THAT(kept.text, Not(HasSubstr(kKey)));
    EXPECT_EQ(recordOf({{}, {}, {kept}}, pagedService(server)), fetched->record);
    EXPECT_EQ(message(originOf(fetched->record).error),
              "Fetched from " + shownAddress(server.address(u"/models"_s)).toStdString()
                  + " at 2026-11-29T08:00:00Z.");
}

TEST(Fetch, AnswerOfEachStatus_SaysWhatToDo)
{
    const auto status
        = [](int number) { return refusalOfAnswer(answer(number, "{\"error\": 1}")); };
    EXPECT_THAT(status(401), HasSubstr("does not accept the key"));
    EXPECT_THAT(status(403), HasSubstr("does not allow this"));
    EXPECT_THAT(status(404), HasSubstr("has nothing at this address"));
    EXPECT_THAT(status(410), HasSubstr("has ended"));
    EXPECT_THAT(status(429), HasSubstr("try again later"));
    EXPECT_THAT(status(418), HasSubstr("answers with status 418"));
    EXPECT_THAT(status(503), HasSubstr("a fault of its own (status 503)"));
    EXPECT_THAT(status(304), HasSubstr("status 304"));
    EXPECT_THAT(status(401), Not(HasSubstr(kKey)));
}

TEST(Fetch, WithoutKey_IsAskedForNothing)
{
    const PlayedServer server({answer(200, page(1, 1))});
    FetchQuestion question = questionTo(pagedService(server));
    question.key.clear();
    EXPECT_THAT(refusal(fetchNow(question)), HasSubstr("PODIUM_AA_KEY"));
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST(Fetch, PlanThatDoesNotCover_FallsBackToTheFree_AndRemembers)
{
    PlayedServer server({answer(403, "{}"), answer(200, page(1, 1))});
    const auto first = fetchNow(questionTo(pagedService(server)));
    ASSERT_TRUE(first) << refusal(first);
    EXPECT_TRUE(first->fellBack);
    EXPECT_EQ(first->record.refusedOn, QDate(2026, 11, 29));
    server.setAnswers({answer(200, page(1, 1))});
    ASSERT_TRUE(fetchNow(questionTo(pagedService(server), first->record)));
    ASSERT_EQ(server.requests().size(), 1);
    EXPECT_TRUE(server.requests()[0].startsWith("GET /free?page=1 "));
    server.setAnswers({answer(403, "{}")});
    EXPECT_THAT(refusal(fetchNow(questionTo(pagedService(server)))), HasSubstr("does not allow"));
    EXPECT_EQ(server.requests().size(), 2);
}

TEST(Fetch, RetryAfter_IsWaitedForWithinLimits)
{
    PlayedServer server({answer(429, "{}", "Retry-After: 0\r\n"), answer(200, "model,hle\n")});
    EXPECT_EQ(refusal(fetchNow(questionTo(plainService(server)))), "fetched");
    server.setAnswers({answer(429, "{}", "Retry-After: 3600\r\n")});
    EXPECT_THAT(refusal(fetchNow(questionTo(plainService(server)))), HasSubstr("in 60 minutes"));
    EXPECT_EQ(server.requests().size(), 1);
    server.setAnswers({answer(429, "{}", "Retry-After: Sun, 29 Nov 2026 08:10:00 GMT\r\n")});
    EXPECT_THAT(refusal(fetchNow(questionTo(plainService(server)))), HasSubstr("in 10 minutes"));
    server.setAnswers({answer(503, "{}", "Retry-After: 0\r\n")});
    EXPECT_THAT(refusal(fetchNow(questionTo(plainService(server)))), HasSubstr("status 503"));
    EXPECT_EQ(server.requests().size(), 3);
}

TEST(Fetch, VersionThatChangesBetweenPages_IsRefused)
{
    const PlayedServer server({answer(200, page(1, 2)), answer(200, page(2, 2, "4.4"))});
    EXPECT_THAT(refusal(fetchNow(questionTo(pagedService(server)))),
                HasSubstr("changed from version 4.3 to 4.4"));
}

TEST(Fetch, PagesWithoutEnd_AreRefused)
{
    const PlayedServer server({answer(200, page(1, 999))});
    EXPECT_THAT(refusal(fetchNow(questionTo(pagedService(server)))),
                HasSubstr("more than 25 pages"));
    EXPECT_EQ(server.requests().size(), 25);
}

TEST(Fetch, WhatDidNotChange_IsNotSentAgain)
{
    PlayedServer server({answer(304, {})});
    const FetchRecord before{shownAddress(server.address(u"/models"_s)),
                             {},
                             {{"\"a\"", {}}, {{}, "Sun, 22 Nov 2026 08:00:00 GMT"}}};
    const auto same = fetchNow(questionTo(pagedService(server), before));
    ASSERT_TRUE(same) << refusal(same);
    EXPECT_TRUE(same->unchanged);
    EXPECT_EQ(same->record.pages, before.pages);
    EXPECT_TRUE(server.requests()[0].contains("If-None-Match: \"a\"\r\n"));
    EXPECT_TRUE(
        server.requests()[1].contains("If-Modified-Since: Sun, 22 Nov 2026 08:00:00 GMT\r\n"));
    server.setAnswers({answer(304, {}), answer(200, page(2, 2)), answer(200, page(1, 2)),
                       answer(200, page(2, 2))});
    const auto other = fetchNow(questionTo(pagedService(server), before));
    ASSERT_TRUE(other) << refusal(other);
    EXPECT_FALSE(other->unchanged);
    EXPECT_THAT(other->bytes.toStdString(), HasSubstr(R"([{"id":"m1"},{"id":"m2"}])"));
    EXPECT_FALSE(server.requests()[2].contains("If-None-Match"));
}

TEST(Fetch, CutOffMalformedOrForPeople_IsRefused)
{
    EXPECT_THAT(refusalOfAnswer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nmodel,h"),
                HasSubstr("broke off"));
    EXPECT_THAT(refusalOfAnswer(answer(200, "<!DOCTYPE html><html>log in")),
                HasSubstr("a page for people"));
    const PlayedServer malformed({answer(200, "{\"data\": [")});
    EXPECT_THAT(refusal(fetchNow(questionTo(pagedService(malformed)))), HasSubstr("cut off"));
    const PlayedServer other({answer(200, "{\"models\": []}")});
    EXPECT_THAT(refusal(fetchNow(questionTo(pagedService(other)))), HasSubstr("no list \"data\""));
    EXPECT_NE(refusalOfAnswer("nonsense\r\n\r\n"), "fetched");
}

TEST(Fetch, TableInChunksWithoutItsEnd_IsRefused_AndAWholeOneIsNot)
{
    const QByteArray head = "HTTP/1.1 200 Said\r\nConnection: close\r\n"
                            "Transfer-Encoding: chunked\r\n\r\n";
    EXPECT_THAT(refusalOfAnswer(head + "40\r\nmodel,GPQA Diamond\nMine,0.6"),
                testing::AnyOf(HasSubstr("may be cut off"), HasSubstr("broke off")));
    EXPECT_THAT(refusalOfAnswer(head
                                + "1e\r\nmodel,GPQA Diamond\nMine,0.613\n\r\n"
                                  "f\r\nTheirs,0.7\nNoon\r\n0\r\n\r\n"),
                HasSubstr("may be cut off"))
        << "whole, as far as the protocol says, but its last row has no end";
    EXPECT_EQ(refusalOfAnswer(head
                              + "1e\r\nmodel,GPQA Diamond\nMine,0.613\n\r\n"
                                "0\r\n\r\n"),
              "fetched");
    EXPECT_EQ(refusalOfAnswer(answer(200, "model,GPQA Diamond\nMine,0.61")), "fetched")
        << "as long as its source says";
}

TEST(Fetch, PagesJoinedElsewhere_AreTheSame)
{
    const PlayedServer server({answer(200, page(1, 2)), answer(200, page(2, 2))});
    std::optional<Result<Fetched>> fetched;
    std::function<void()> later;
    int joined = 0;
    Fetch fetch(
        questionTo(pagedService(server)),
        [&](QObject *, const std::function<void()> &work, const std::function<void()> &then) {
            work();
            ++joined;
            later = then;
        });
    QObject::connect(&fetch, &Fetch::finished, [&](const auto &got) { fetched = got; });
    fetch.start();
    for (int i = 1; i <= 2; ++i) {
        ASSERT_TRUE(waitFor([&] { return joined == i; }));
        EXPECT_EQ(server.requests().size(), i) << "the next page is asked for after this one";
        std::exchange(later, {})();
    }
    ASSERT_TRUE(fetched && *fetched);
    EXPECT_TRUE((*fetched)->bytes.contains("m1") && (*fetched)->bytes.contains("m2"));
}

TEST(Fetch, LargerThanItMayBe_IsRefused)
{
    const PlayedServer server({answer(200, QByteArray(2 << 20, 'a'))});
    FetchQuestion question = questionTo(plainService(server));
    question.limits.mostBytes = 1 << 20;
    EXPECT_THAT(refusal(fetchNow(question)), HasSubstr("larger than 1 MB"));
    EXPECT_THAT(
        refusalOfAnswer("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nmodel,hle\n"),
        HasSubstr("larger than 64 MB"));
}

TEST(Fetch, ThatNeverComes_EndsInTime_OrWhenCancelled)
{
    const PlayedServer server({QByteArray()});
    FetchQuestion question = questionTo(plainService(server));
    question.limits.whole = 30ms;
    EXPECT_THAT(refusal(fetchNow(question)), HasSubstr("does not answer in time"));
    question.limits.whole = 1h;
    question.limits.silence = 30ms;
    EXPECT_THAT(refusal(fetchNow(question)), HasSubstr("does not answer in time"));
    question.limits.silence = 1h;
    auto fetch = std::make_unique<Fetch>(question);
    bool told = false;
    QObject::connect(fetch.get(), &Fetch::finished, [&told] { told = true; });
    const auto asked = server.requests().size();
    fetch->start();
    ASSERT_TRUE(waitFor([&] { return server.requests().size() > asked; }));
    fetch.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(told);
}

TEST(Fetch, Redirect_IsFollowedToWhatIsSafe_AndTheKeyStaysWithItsHost)
{
    const PlayedServer other({answer(200, "model,hle\n")});
    PlayedServer server({answer(301, {}, "Location: /moved.csv\r\n"), answer(200, "model,hle\n")});
    EXPECT_EQ(refusal(fetchNow(questionTo(plainService(server)))), "fetched");
    EXPECT_TRUE(server.requests()[1].startsWith("GET /moved.csv "));
    EXPECT_TRUE(server.requests()[1].contains(kKey));
    server.setAnswers(
        {answer(302, {}, "Location: " + other.address(u"/a.csv"_s).toEncoded() + "\r\n")});
    EXPECT_EQ(refusal(fetchNow(questionTo(plainService(server)))), "fetched");
    EXPECT_FALSE(other.requests()[0].contains(kKey));
    server.setAnswers({answer(302, {}, "Location: http://example.org/a.csv\r\n")});
    EXPECT_THAT(refusal(fetchNow(questionTo(plainService(server)))), HasSubstr("not encrypted"));
    server.setAnswers({answer(302, {}, "Location: file:///etc/passwd\r\n")});
    EXPECT_THAT(refusal(fetchNow(questionTo(plainService(server)))), HasSubstr("not encrypted"));
    server.setAnswers({answer(302, {}, "Location: /figures.csv\r\n")});
    EXPECT_THAT(refusal(fetchNow(questionTo(plainService(server)))), HasSubstr("without end"));
}

TEST(Fetch, HostThatIsNotThere_SaysSo)
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    const Service service{{}, QUrl(u"http://127.0.0.1:%1/a.csv"_s.arg(gone.serverPort()))};
    gone.close();
    EXPECT_THAT(refusal(fetchNow(questionTo(service))), HasSubstr("cannot be reached"));
}

/// Made for this test, and of nobody.
constexpr char kServerKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgerPsuhqJCE8ntzlZ
UJh4L0NXQmygAnDHTTjNSZ6WctmhRANCAATxqysffBxvEfyyCWiN8VUii2rIg8ru
/HZpNHMsJOkxwUw73Yc0OAgfGJ2eRWtO3Hgaj+6srL1oyLeX4ZYtdFCo
-----END PRIVATE KEY-----)";
constexpr char kServerCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBeTCCAR+gAwIBAgIUVXsTLRH+JNwtXBE5z3EbYO2pM3UwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGbm9ib2R5MCAXDTI2MTEyOTE1MTk0MVoYDzIxMjYxMTA1MTUx
OTQxWjARMQ8wDQYDVQQDDAZub2JvZHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AATxqysffBxvEfyyCWiN8VUii2rIg8ru/HZpNHMsJOkxwUw73Yc0OAgfGJ2eRWtO
3Hgaj+6srL1oyLeX4ZYtdFCoo1MwUTAdBgNVHQ4EFgQUn2ra+ZDRnRSuBvu+JxcC
6A20dp0wHwYDVR0jBBgwFoAUn2ra+ZDRnRSuBvu+JxcC6A20dp0wDwYDVR0TAQH/
BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAgjwb2zQLxeK71N09z5YssbFTH1Wn
lFjB39yQowKRrtcCIBY6Ds9mhYrM8kojfUIVLg3GZIga7+TQhCdiEFst4Q6f
-----END CERTIFICATE-----)";

TEST(Fetch, CertificateOfNobody_IsNotSafe)
{
    QSslServer server;
    QSslConfiguration secured = QSslConfiguration::defaultConfiguration();
    secured.setPrivateKey(QSslKey(kServerKey, QSsl::Ec));
    secured.setLocalCertificate(QSslCertificate(QByteArray(kServerCertificate)));
    server.setSslConfiguration(secured);
    server.listen(QHostAddress::LocalHost);
    const Service service{{}, QUrl(u"https://127.0.0.1:%1/a.csv"_s.arg(server.serverPort()))};
    EXPECT_THAT(refusal(fetchNow(questionTo(service))), HasSubstr("is not safe"));
}

TEST(FetchAddress, OnlyHttpsWithoutSecrets)
{
    EXPECT_TRUE(fetchedAddress(u" https://example.org/a.csv "_s));
    EXPECT_FALSE(fetchedAddress(u"http://example.org/a.csv"_s));
    EXPECT_FALSE(fetchedAddress(u"http://127.0.0.2/a.csv"_s));
    EXPECT_FALSE(fetchedAddress(u"file:///etc/passwd"_s));
    EXPECT_FALSE(fetchedAddress(u"https://"_s));
    const auto inside = fetchedAddress(u"https://me:very-secret@example.org/a.csv"_s);
    ASSERT_FALSE(inside);
    EXPECT_THAT(message(inside.error()), Not(HasSubstr(kKey)));
    EXPECT_EQ(shownAddress(QUrl(u"https://a:b@example.org/a.csv?sheet=2&apiKey=very-secret#x"_s)),
              u"https://example.org/a.csv?sheet=2&apiKey=…"_s);
    EXPECT_FALSE(serviceOf(u"artificial"_s));
    EXPECT_EQ(serviceOf(u"ecb-rates"_s)->address.scheme(), u"https"_s);
}

TEST(KeyStore, WithoutKeychain_SaysWhereTheKeyCanStand)
{
    KeyStore store;
    std::optional<Error> problem;
    QObject::connect(&store, &KeyStore::keyWritten,
                     [&problem](const std::optional<Error> &said) { problem = said; });
    store.write(fetchServices().front(), kKey);
    ASSERT_TRUE(waitFor([&] { return problem.has_value(); }));
    EXPECT_THAT(message(*problem), HasSubstr("PODIUM_AA_KEY"));
    qputenv("PODIUM_AA_KEY", " from-outside\n");
    EXPECT_EQ(keyNow(fetchServices().front()), "from-outside");
    qunsetenv("PODIUM_AA_KEY");
}

} // namespace
} // namespace podium::tests
