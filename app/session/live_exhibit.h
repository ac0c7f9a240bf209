// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit.h"
#include "app/session/watched_work.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace podium {

class Session;

/// The exhibit of one kind of picture, kept up to date with the session's View and figures while
/// somebody looks at it. It is worked out off the UI thread, one at a time. The one rule of what is
/// stale: a result is shown only if it is of the newest View and figures that were asked for; the
/// exhibit shown before stays until then, but never longer than the figures it is about.
class LiveExhibit final : public QObject
{
    Q_OBJECT

public:
    LiveExhibit(Session &session, PictureKind kind, QObject *parent = nullptr);

    [[nodiscard]] PictureKind kind() const { return m_kind; }
    /// Null until the first is there, and while `problem` says why there is none.
    [[nodiscard]] const std::shared_ptr<const Exhibit> &exhibit() const { return m_exhibit; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }
    [[nodiscard]] double share() const { return m_work.share(); } ///< of what is worked on, 0..1

    /// Whether somebody looks: nobody waits for what is hidden.
    void setWanted(bool wanted);
    /// Stops what is worked on; asked for again with the next change, or by askAgain().
    void stop();
    void askAgain();

Q_SIGNALS:
    void changed(); ///< exhibit() or problem()
    void busyChanged();

private:
    struct Request {
        std::shared_ptr<const Dataset> dataset;
        View view;

        bool operator==(const Request &) const = default;
    };
    struct Worked {
        std::shared_ptr<const Exhibit> exhibit;
        std::optional<Error> problem;
    };

    void follow();
    void forget();
    void take(const Worked &worked);

    Session &m_session;
    PictureKind m_kind;
    WatchedWork<Worked> m_work;
    std::shared_ptr<const Exhibit> m_exhibit;
    std::optional<Error> m_problem;
    std::optional<Request> m_asked; ///< what `m_exhibit` is, or will be, of
    bool m_wanted = false;
};

} // namespace podium
