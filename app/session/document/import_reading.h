// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/engine/values/result.h"
#include "app/session/session.h"
#include "app/session/watched_work.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace podium {

/// Files that somebody wants to bring in, read off the UI thread to be looked at first, and read
/// anew when he says what a column is. Nothing is kept. Where the figures are not there yet, reading
/// begins when they are.
class ImportReading final : public QObject
{
    Q_OBJECT

public:
    /// One of them.
    struct Item {
        QString name;      ///< of the file, without folders
        QString file = {}; ///< empty: `bytes` are it, or `text` is
        QByteArray bytes = {};
        QString text = {};
        std::optional<ImportFinding> origin = {};        ///< stands behind the other findings
        QJsonObject mapping = {};                        ///< see table_mapping.h
        std::shared_ptr<const Result<Import>> read = {}; ///< null until it is read
        bool isKnown = false;      ///< the open document holds its bytes already
        bool isRemembered = false; ///< `mapping` is what was chosen for such columns before
    };

    ImportReading(Session &session, const QStringList &files, QObject *parent = nullptr);
    /// Of what was pasted or fetched.
    ImportReading(Session &session, Item item, QObject *parent = nullptr);
    ~ImportReading() override;

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }
    [[nodiscard]] double share() const { return m_work.share(); }
    /// What a column is, for one of the items, which is read anew.
    void setMapping(std::size_t item, const QJsonObject &mapping);
    /// All that can be brought in: read, and without errors among its findings.
    [[nodiscard]] std::vector<KeptImport> imports() const;
    /// How many imports() are.
    [[nodiscard]] int ready() const;
    /// What was said about columns, to be remembered by their names.
    [[nodiscard]] std::vector<KeptText> mappings() const;

Q_SIGNALS:
    void changed(); ///< isBusy(), or what was read

private:
    void read();
    void take(const std::vector<Item> &read);

    Session &m_session;
    std::vector<Item> m_items;
    WatchedWork<std::vector<Item>> m_work;
};

} // namespace podium
