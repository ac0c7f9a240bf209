// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document_change.h"
#include "app/engine/values/result.h"

#include <QtCore/QLockFile>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace podium {

/// What of the open document is not saved, kept in a file of one's own so that it survives a crash,
/// a kill and a logout. Each running Podium has a file to itself; one that nobody holds any more is
/// what a run left that did not come to its end, and the next run takes it over as its own.
class UnsavedCopy final
{
public:
    /// Of which document, empty where it has no file yet, and what is not in it.
    struct Left {
        QString file;
        DocumentChange change;
    };

    /// In this folder; an empty name: nothing is kept.
    explicit UnsavedCopy(const QString &folder);

    /// What an ended run left; absent: nothing. It stays until it is kept anew or forgotten.
    [[nodiscard]] Result<std::optional<Left>> left() const;
    /// Puts this in place of what is kept; of what was kept before only the difference is written.
    /// May run on another thread, one call at a time.
    [[nodiscard]] Result<void> keep(const Left &unsaved);
    void forget();
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    std::unique_ptr<QLockFile> m_lock;
    QString m_file;
    std::optional<Document> m_kept; ///< what this run wrote
};

} // namespace podium
