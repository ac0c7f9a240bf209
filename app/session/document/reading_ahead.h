// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <future>

namespace podium {

/// A document that is read on a thread of its own before anybody can ask for it: while the window that
/// will show it is being made.
class ReadingAhead final
{
public:
    ReadingAhead() = default; ///< reads nothing
    explicit ReadingAhead(const QString &file);

    /// What `file` holds: what was read ahead, if it is that file and the first call, else it is read
    /// now. From any thread, one at a time.
    [[nodiscard]] Result<Document> take(const QString &file);

private:
    QString m_file;
    std::future<Result<Document>> m_read;
};

} // namespace podium
