// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/fetch.h"

#include "app/data/importing/json/tolerant_json.h"
#include "app/engine/values/watch.h"
#include "app/fetching/address.h"
#include "app/fetching/download.h"
#include "app/fetching/refusals.h"

#include <QtCore/QEventLoop>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfRefusal = 30; ///< after which a plan may be another

QString fileOf(const Service &service)
{
    return service.paged ? service.word + u".json"_s : fileNameOf(service.address);
}

bool wasRefused(const FetchQuestion &question)
{
    const auto &day = question.before.refusedOn;
    return day && day->daysTo(question.now.date()) < kDaysOfRefusal;
}

/// What a login or an error for people looks like.
bool isWebPage(const QByteArray &body)
{
    const QByteArray start = body.left(200).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// A table whose last row has no end, of a source that did not say how much there is. JSON, XML and
/// zips that break off are found by their readers.
bool mayBeCutOff(const HttpAnswer &answer)
{
    const QByteArray &body = answer.body;
    const bool isTable = !looksLikeJson(body) && !body.startsWith("PK")
        && !body.left(256).trimmed().startsWith('<');
    return !answer.hasLength && isTable && !body.endsWith('\n') && !body.endsWith('\r');
}

} // namespace

Fetch::Fetch(FetchQuestion question, Elsewhere elsewhere, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_elsewhere(std::move(elsewhere))
    , m_pages(std::make_shared<Pages>(fileOf(m_question.service), m_question.limits.pages))
{
    if (!m_elsewhere)
        m_elsewhere = [](QObject *, const auto &work, const auto &then) { work(), then(); };
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Fetch::ask);
}

Fetch::~Fetch() = default;

void Fetch::start()
{
    const Service &service = m_question.service;
    if (service.asksForKey && m_question.key.isEmpty()) {
        fail(refusalOf({401, service.address}, false, m_question.now));
        return;
    }
    m_free = wasRefused(m_question) && !service.freeAddress.isEmpty();
    if (m_free)
        m_record.refusedOn = m_question.before.refusedOn;
    restart(m_question.before.address == shownAddress(address()));
}

void Fetch::restart(bool conditional)
{
    m_conditional = conditional;
    m_pages = std::make_shared<Pages>(fileOf(m_question.service), m_question.limits.pages);
    m_record.pages.clear();
    m_page = 1;
    ask();
}

QUrl Fetch::address() const
{
    return m_free ? m_question.service.freeAddress : m_question.service.address;
}

FetchRecord::Page Fetch::pageBefore() const
{
    const auto &pages = m_question.before.pages;
    const auto place = static_cast<std::size_t>(m_page - 1);
    return m_conditional && place < pages.size() ? pages[place] : FetchRecord::Page();
}

void Fetch::ask()
{
    QUrl page = address();
    if (m_question.service.paged) {
        QUrlQuery query(page);
        query.addQueryItem(u"page"_s, QString::number(m_page));
        page.setQuery(query);
    }
    const FetchRecord::Page before = pageBefore();
    m_download = std::make_unique<Download>(
        HttpQuestion{page, m_question.key, before.etag, before.lastModified}, m_question.limits);
    connect(m_download.get(), &Download::progressed, this, [this](qint64 bytes, qint64 all) {
        progress(all > 0 ? std::min(1.0, static_cast<double>(bytes) / static_cast<double>(all))
                         : 0);
    });
    connect(m_download.get(), &Download::finished, this, &Fetch::take);
    m_download->start();
}

void Fetch::take(const Result<HttpAnswer> &answer)
{
    m_download.release()->deleteLater(); // which is telling us
    if (!answer) {
        fail(answer.error());
        return;
    }
    note(*answer);
    if (answer->status == 304)
        takeUnchanged();
    else if (answer->status == 200)
        takePage(*answer);
    else
        takeRefusal(*answer);
}

void Fetch::note(const HttpAnswer &answer)
{
    m_record.quota = answer.quota ? answer.quota : m_record.quota;
    m_record.quotaLeft = answer.quotaLeft ? answer.quotaLeft : m_record.quotaLeft;
}

/// What changed on a later page needs the earlier ones, too.
void Fetch::takePage(const HttpAnswer &answer)
{
    if (m_page > 1 && m_conditional) {
        restart(false);
        return;
    }
    m_conditional = false;
    m_tries = 0;
    if (isWebPage(answer.body)) {
        fail({Error::Kind::Invalid,
              Error::tr(
                  "%1 answers with a page for people and not with figures; use the address of the "
                  "file itself."),
              {answer.address.host().toStdString()},
              {shownAddress(answer.address).toStdString(), 0, {}}});
        return;
    }
    if (mayBeCutOff(answer)) {
        fail({Error::Kind::Invalid,
              Error::tr("%1 did not say how long its answer is, and the last row has no end: the "
                        "table may be cut off. Try again, or download the file yourself and import "
                        "it."),
              {answer.address.host().toStdString()},
              {shownAddress(answer.address).toStdString(), 0, {}}});
        return;
    }
    m_record.pages.push_back({answer.etag, answer.lastModified});
    if (!m_question.service.paged) {
        end({fileNameOf(m_question.service.address), answer.body});
        return;
    }
    join(answer.body);
}

/// The text of all pages, once the last is there.
void Fetch::join(const QByteArray &page)
{
    const auto text = std::make_shared<Result<QByteArray>>();
    const auto work = [pages = m_pages, text, page] {
        *text = pages->add(page).map(
            [&pages] { return pages->hasMore() ? QByteArray() : pages->text(); });
    };
    m_elsewhere(this, work, [this, text] { takeJoined(*text); });
}

void Fetch::takeJoined(const Result<QByteArray> &text)
{
    if (!text) {
        fail(text.error());
        return;
    }
    ++m_page;
    progress(0);
    if (m_pages->hasMore())
        ask();
    else
        end({fileOf(m_question.service), *text});
}

/// Nothing changed when no page did.
void Fetch::takeUnchanged()
{
    const auto &pages = m_question.before.pages;
    const FetchRecord::Page before = pageBefore();
    if (before == FetchRecord::Page()) {
        fail(refusalOf({304, address()}, !m_question.key.isEmpty(), m_question.now));
        return;
    }
    m_record.pages.push_back(before);
    if (++m_page > static_cast<int>(pages.size())) {
        Fetched fetched{fileOf(m_question.service)};
        fetched.unchanged = true;
        end(std::move(fetched));
        return;
    }
    ask();
}

void Fetch::takeRefusal(const HttpAnswer &answer)
{
    if (waitsFor(answer))
        return;
    if (answer.status == 403 && !m_free && !m_question.service.freeAddress.isEmpty()) {
        m_free = true;
        m_record.refusedOn = m_question.now.date();
        restart(m_question.before.address == shownAddress(address()));
        return;
    }
    fail(refusalOf(answer, !m_question.key.isEmpty(), m_question.now));
}

bool Fetch::waitsFor(const HttpAnswer &answer)
{
    const auto wait = askedWait(answer, m_question.now);
    const bool passes = answer.status == 429 || answer.status == 503;
    if (!passes || !wait || *wait > m_question.limits.longestWait
        || ++m_tries >= m_question.limits.tries)
        return false;
    Q_EMIT waits(*wait);
    m_wait.start(*wait);
    return true;
}

void Fetch::progress(double ofPage)
{
    const double done = m_pages->count() == 0 ? 0 : m_pages->share();
    const double page = m_pages->count() == 0 ? 1 : done / m_pages->count();
    m_share = std::clamp(done + ofPage * page, m_share, 1.0);
    Q_EMIT progressed(m_share);
}

void Fetch::end(Fetched fetched)
{
    m_record.address = shownAddress(address());
    m_record.at = m_question.now;
    fetched.record = m_record;
    fetched.fellBack = m_free;
    Q_EMIT finished(fetched);
}

void Fetch::fail(Error error)
{
    Q_EMIT finished(tl::unexpected(std::move(error)));
}

Result<Fetched> fetchNow(const FetchQuestion &question)
{
    Result<Fetched> result = stopped();
    QEventLoop loop;
    Fetch fetch(question);
    bool done = false;
    QObject::connect(&fetch, &Fetch::finished, &loop, [&](const Result<Fetched> &fetched) {
        result = fetched;
        done = true;
        loop.quit();
    });
    fetch.start();
    if (!done)
        loop.exec();
    return result;
}

} // namespace podium
