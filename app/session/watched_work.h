// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/watch.h"
#include "app/session/background.h"

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace podium {

/// Long work off the owner's thread, one piece at a time, that tells how far it is and can be
/// stopped. What is asked for meanwhile stops what runs and takes its place; only the newest result
/// is handed over, and none of work that was stopped. A member of the owner, whose end stops the
/// work, too.
template <typename Value>
class WatchedWork final
{
public:
    using Work = std::function<Value(const Watch &)>;

    WatchedWork(QObject *owner, std::function<void(const Value &)> take)
        : m_owner(owner)
        , m_take(std::move(take))
    {
    }
    ~WatchedWork() { m_stop.request_stop(); }
    WatchedWork(const WatchedWork &) = delete;
    WatchedWork &operator=(const WatchedWork &) = delete;

    void ask(Work work)
    {
        m_next = std::move(work);
        m_wanted = true;
        m_stop.request_stop();
        *m_share = 0;
        if (!m_running)
            start();
    }

    void stop()
    {
        m_next = {};
        m_wanted = false;
        m_stop.request_stop();
    }

    /// A result is on its way.
    [[nodiscard]] bool isBusy() const { return m_wanted; }
    /// How much of it is done, 0..1.
    [[nodiscard]] double share() const { return *m_share; }

private:
    void start()
    {
        m_running = true;
        m_stop = std::stop_source();
        // The work keeps what it tells alive: it may end after its owner.
        m_share = std::make_shared<std::atomic<double>>(0);
        const Watch watch{m_stop.get_token(), [told = m_share](double share) { *told = share; }};
        const auto run = [work = std::exchange(m_next, {}), watch] { return work(watch); };
        runInBackground(m_owner, run, [this](const Value &value) {
            m_running = false;
            if (m_next)
                start();
            else if (std::exchange(m_wanted, false))
                m_take(value);
        });
    }

    QObject *m_owner;
    std::function<void(const Value &)> m_take;
    Work m_next;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<double>> m_share = std::make_shared<std::atomic<double>>(0);
    bool m_running = false;
    bool m_wanted = false;
};

} // namespace podium
