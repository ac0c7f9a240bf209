// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/package/xml_tree.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// Replacements within the text of one XML part. All that is not replaced stays as it is, byte for
/// byte. Nodes are those of xmlTree() of the same part; no two edits may overlap.
class PartEdits final
{
public:
    explicit PartEdits(const QByteArray &part);

    /// Whether the places of `root` fit the text; where not, nothing may be edited.
    [[nodiscard]] bool fits(const XmlNode &root) const;
    /// The node as it stands there.
    [[nodiscard]] QString textOf(const XmlNode &node) const;
    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }

    void replace(const XmlNode &node, const QString &xml);
    void remove(const XmlNode &node) { replace(node, {}); }
    void insertBefore(const XmlNode &node, const QString &xml);
    void insertAfter(const XmlNode &node, const QString &xml);
    /// Before the end tag of a node that has one.
    void append(const XmlNode &node, const QString &xml);
    /// The text of an element without children.
    void setText(const XmlNode &node, const QString &text);
    void setAttribute(const XmlNode &node, const char *name, const QString &value);

    [[nodiscard]] QByteArray applied() const;
    /// A node as it would stand there after the edits within it.
    [[nodiscard]] QString appliedWithin(const XmlNode &node) const;

private:
    struct Edit {
        qsizetype begin;
        qsizetype end;
        QString by;
    };
    [[nodiscard]] QString appliedFrom(qsizetype begin, qsizetype end) const;
    [[nodiscard]] qsizetype tagEnd(const XmlNode &node) const;

    bool m_marked = false; ///< begins with a byte-order mark
    QString m_text;
    QList<Edit> m_edits;
};

/// A text as it stands in XML, also between quotation marks.
[[nodiscard]] QString xmlEscaped(const QString &text);
/// Whether two elements say the same: names, attributes in any order, texts and children.
[[nodiscard]] bool sameElement(const XmlNode &one, const XmlNode &other);

} // namespace podium
