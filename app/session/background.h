// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/unexpected.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <exception>
#include <functional>
#include <utility>

namespace podium {

template <typename>
inline constexpr bool kIsResult = false;
template <typename Value>
inline constexpr bool kIsResult<Result<Value>> = true;

/// Runs `work` on a thread of the pool and hands its result to `take` on the owner's thread; never,
/// when the owner is gone by then. A watcher and not QFuture::then(), which in Qt 6.4 may call
/// into a context that is just being destroyed. What is thrown becomes the error of a Result; other
/// work must not throw.
template <typename Work, typename Take>
void runInBackground(QObject *owner, Work work, Take take,
                     QThreadPool *pool = QThreadPool::globalInstance())
{
    using Value = std::invoke_result_t<Work>;
    auto guarded = [work = std::move(work)]() -> Value {
        if constexpr (kIsResult<Value>) {
            try {
                return work();
            } catch (const std::exception &exception) {
                return tl::unexpected(podium::unexpected(exception));
            }
        } else {
            return work();
        }
    };
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, take = std::move(take)] {
                         watcher->deleteLater();
                         take(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(pool, std::move(guarded)));
}

/// Lets go of what may take long to free, such as the figures of a million models, off this thread.
template <typename Value>
void freeInBackground(Value value)
{
    QThreadPool::globalInstance()->start([value = std::move(value)] { (void)value; });
}

/// One piece of work at a time: of what is asked for meanwhile only the newest is done, and only
/// the newest result is handed over. A member of the owner.
template <typename Value>
class NewestWork final
{
public:
    using Work = std::function<Value()>;

    NewestWork(QObject *owner, std::function<void(const Value &)> take)
        : m_owner(owner)
        , m_take(std::move(take))
    {
    }

    void ask(Work work)
    {
        m_next = std::move(work);
        if (!m_busy)
            start();
    }

    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void start()
    {
        m_busy = true;
        runInBackground(m_owner, std::exchange(m_next, {}), [this](const Value &value) {
            m_busy = false;
            if (m_next)
                start();
            else
                m_take(value);
        });
    }

    QObject *m_owner;
    std::function<void(const Value &)> m_take;
    Work m_next;
    bool m_busy = false;
};

} // namespace podium
