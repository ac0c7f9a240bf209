// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/package/xml_tree.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <map>
#include <memory>

namespace podium {

/// What one part says of another.
struct OfficeRelation {
    QString id;
    QString type;   ///< the last word of it: "slide", "chart"
    QString target; ///< as it stands there
    QString part;   ///< its name from the root; empty outside the file
    bool external = false;
};

/// An Office file that was read: its parts, what they are and what they refer to. Parts are read as
/// XML when they are first asked for, so not from two threads at once.
class OfficeFile final
{
public:
    [[nodiscard]] static Result<OfficeFile> read(const QByteArray &bytes, const QString &name);

    [[nodiscard]] const QStringList &parts() const { return m_order; }
    [[nodiscard]] bool has(const QString &part) const { return m_bytes.contains(part); }
    [[nodiscard]] QByteArray bytes(const QString &part) const { return m_bytes.value(part); }
    /// Null: it is no XML.
    [[nodiscard]] const XmlNode *tree(const QString &part) const;
    /// Empty: it has none.
    [[nodiscard]] QString contentType(const QString &part) const;
    [[nodiscard]] QList<OfficeRelation> relations(const QString &part) const;
    /// The parts that `part` refers to by relationships of this type.
    [[nodiscard]] QStringList related(const QString &part, const char *type) const;
    [[nodiscard]] QString presentation() const;

private:
    QStringList m_order;
    QMap<QString, QByteArray> m_bytes;
    mutable std::map<QString, std::unique_ptr<XmlNode>> m_trees; ///< of those asked for
};

/// "ppt/slides/_rels/slide1.xml.rels"; "_rels/.rels" of the file itself.
[[nodiscard]] QString relationsPart(const QString &part);

} // namespace podium
