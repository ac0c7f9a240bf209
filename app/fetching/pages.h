// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace podium {

/// Joins the pages of one service into the text of one file, as if it had one page. A page without
/// "data", one of another version of the index than the first, and more pages than there may be are
/// errors: of what changed meanwhile nothing can be used.
class Pages final
{
public:
    /// `name` stands in errors.
    Pages(QString name, int most)
        : m_name(std::move(name))
        , m_most(most)
    {
    }

    [[nodiscard]] Result<void> add(const QByteArray &page);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool hasMore() const { return m_more; }
    /// Share that is there, 0..1, by what the pages say.
    [[nodiscard]] double share() const { return m_all > 0 ? double(m_count) / m_all : 1; }
    /// The same bytes for the same figures.
    [[nodiscard]] QByteArray text() const;

private:
    [[nodiscard]] Result<void> checkVersion(const QJsonObject &page);

    QString m_name;
    int m_most;
    int m_count = 0;
    int m_all = 0;
    bool m_more = false;
    QString m_version;
    QJsonObject m_first; ///< without its data
    QJsonArray m_data;
};

} // namespace podium
