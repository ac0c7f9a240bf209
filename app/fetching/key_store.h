// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/fetching/services.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include <optional>

namespace podium {

/// Keys of services in the system's keychain, which may ask the user first, or not answer: then an
/// error says so after a while. One call at a time.
class KeyStore final : public QObject
{
    Q_OBJECT

public:
    explicit KeyStore(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    void read(const Service &service);
    /// An empty key takes the one that is there out.
    void write(const Service &service, const QByteArray &key);

Q_SIGNALS:
    /// Empty where the keychain has none.
    void keyRead(const podium::Result<QByteArray> &key);
    /// Absent: it is there.
    void keyWritten(const std::optional<podium::Error> &problem);
};

/// PODIUM_AA_KEY, else that of the keychain; empty where there is none, or no keychain.
[[nodiscard]] QByteArray keyNow(const Service &service);

} // namespace podium
