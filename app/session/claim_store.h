// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/session/own_claims.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <memory>
#include <optional>

namespace podium {

/// Own claims and the file that keeps them from one run to the next: typed sentences, and copies of
/// the claims that were opened, so that they outlive the files they came from. Lives on the UI
/// thread; the file is read and written elsewhere, one after the other, and the end of the store
/// waits for that, so that nothing is lost. What another window made of the file meanwhile joins the
/// claims when they are written.
class ClaimStore final : public QObject
{
    Q_OBJECT

public:
    explicit ClaimStore(QObject *parent = nullptr);

    /// Reads what was kept; what was added meanwhile follows it. Without a file, claims last as long
    /// as the store.
    void open(const QString &file);
    [[nodiscard]] const OwnClaims &claims() const { return m_claims; }
    /// In place of all there were.
    void keep(const OwnClaims &claims);
    /// Why the file could not be read or written. One that could not be read stays as it is, and is
    /// set aside before another is written, which is then said here until the next is written.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed(); ///< the claims, or the problem with them

private:
    void take(const Result<OwnClaims> &read);
    void write();
    void takeWritten(const OwnClaims &ours, const Result<OwnClaims::Written> &written);

    QString m_file;
    OwnClaims m_claims;
    std::shared_ptr<OwnClaims> m_known; ///< what the file held last; of the thread of files alone
    std::optional<Error> m_problem;
    bool m_reading = false;
    QThreadPool m_files; ///< of one thread
};

} // namespace podium
