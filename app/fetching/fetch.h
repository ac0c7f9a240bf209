// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/fetching/fetch_record.h"
#include "app/fetching/http_answer.h"
#include "app/fetching/pages.h"
#include "app/fetching/services.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace podium {

class Download;

/// What is asked of a source.
struct FetchQuestion {
    Service service;
    QByteArray key = {};     ///< of the user; sent to the service's host, and kept nowhere
    FetchRecord before = {}; ///< what the document knows of the last time
    QDateTime now = {};
    FetchLimits limits = {};
};

/// Runs `work` where it keeps nobody waiting, then `then` on the owner's thread; never, when the owner
/// is gone by then.
using Elsewhere
    = std::function<void(QObject *owner, std::function<void()> work, std::function<void()> then)>;

/// What a source answered: one file to import, or that nothing changed since the last time.
struct Fetched {
    QString name; ///< of the file
    QByteArray bytes = {};
    bool unchanged = false;
    bool fellBack = false; ///< the plan of the key covers the free figures only
    FetchRecord record = {};

    bool operator==(const Fetched &) const = default;
};

/// One fetch from a source, all of its pages, when the user asks for it: nothing is asked for by
/// itself. Waits as long as a source asks it to, within limits; can be cancelled at any time by
/// deleting it, after which nothing is sent and nothing told. Call start() once.
class Fetch final : public QObject
{
    Q_OBJECT

public:
    /// Pages are joined `elsewhere`; without it at once.
    explicit Fetch(FetchQuestion question, Elsewhere elsewhere = {}, QObject *parent = nullptr);
    ~Fetch() override;

    void start();
    [[nodiscard]] double share() const { return m_share; }

Q_SIGNALS:
    void progressed(double share);
    /// The source allows the next request only then.
    void waits(std::chrono::seconds time);
    void finished(const podium::Result<podium::Fetched> &fetched);

private:
    void restart(bool conditional);
    void ask();
    void take(const Result<HttpAnswer> &answer);
    void takePage(const HttpAnswer &answer);
    void join(const QByteArray &page);
    void takeJoined(const Result<QByteArray> &text);
    void takeUnchanged();
    void takeRefusal(const HttpAnswer &answer);
    [[nodiscard]] bool waitsFor(const HttpAnswer &answer);
    void note(const HttpAnswer &answer);
    void progress(double ofPage);
    void end(Fetched fetched);
    void fail(Error error);

    [[nodiscard]] QUrl address() const;
    /// Of the page that is asked for, in the last fetch.
    [[nodiscard]] FetchRecord::Page pageBefore() const;

    FetchQuestion m_question;
    FetchRecord m_record;
    Elsewhere m_elsewhere;
    std::shared_ptr<Pages> m_pages; ///< no page is asked for while one is joined
    std::unique_ptr<Download> m_download;
    QTimer m_wait;
    double m_share = 0;
    int m_page = 1;
    int m_tries = 0;
    bool m_free = false;       ///< asks the free address
    bool m_conditional = true; ///< asks only for what changed
};

/// The same for whoever has nothing else to do meanwhile.
[[nodiscard]] Result<Fetched> fetchNow(const FetchQuestion &question);

} // namespace podium
