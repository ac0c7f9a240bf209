// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QXmlStreamAttributes>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace podium {

/// One element of a part that was read, with its place in the text of the part.
struct XmlNode {
    QString name; ///< with its prefix, as it stands there
    QXmlStreamAttributes attributes;
    QString text;        ///< of the element itself
    qsizetype begin = 0; ///< of "<", in characters of the part's text
    qsizetype end = 0;   ///< behind ">" of its end
    std::vector<std::unique_ptr<XmlNode>> children;
    std::size_t placed = 0; ///< children whose places were found

    [[nodiscard]] QString attribute(const char *attributeName) const;
    /// The first child of this name; null: there is none.
    [[nodiscard]] const XmlNode *child(const char *childName) const;
    /// Down a path of first children: "c:chart/c:plotArea".
    [[nodiscard]] const XmlNode *at(const char *path) const;
    [[nodiscard]] std::vector<const XmlNode *> childrenOf(const char *childName) const;
    /// All elements of this name at any depth, in their order.
    [[nodiscard]] std::vector<const XmlNode *> all(const char *elementName) const;
    /// `val` of a child; empty: there is none.
    [[nodiscard]] QString val(const char *childName) const;
};

/// The root element of a part, or nothing with what is wrong in `why`.
[[nodiscard]] std::unique_ptr<XmlNode> xmlTree(const QByteArray &part, QString *why = nullptr);

} // namespace podium
