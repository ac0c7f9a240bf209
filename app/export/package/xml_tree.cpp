// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/xml_tree.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 256; ///< no part of Office is as deep; a hostile one must not end us

void collect(const XmlNode &node, QLatin1StringView name, std::vector<const XmlNode *> &found)
{
    for (const auto &child : node.children) {
        if (child->name == name)
            found.push_back(child.get());
        collect(*child, name, found);
    }
}

void open(QXmlStreamReader &reader, std::vector<XmlNode *> &path, XmlNode &root)
{
    XmlNode &parent = path.empty() ? root : *path.back();
    parent.children.push_back(std::make_unique<XmlNode>());
    XmlNode &node = *parent.children.back();
    node.name = reader.qualifiedName().toString();
    node.attributes = reader.attributes();
    path.push_back(&node);
}

/// Behind the tag that begins at `at`; what stands between quotation marks ends none.
qsizetype behindTag(const QString &text, qsizetype at)
{
    for (; at < text.size() && text[at] != u'>'; ++at) {
        if (text[at] == u'"' || text[at] == u'\'')
            at = std::max(at, text.indexOf(text[at], at + 1));
    }
    return at + 1;
}

/// Behind a comment, an instruction or a piece of plain text; `at` where there is none.
qsizetype behindOther(const QString &text, qsizetype at)
{
    for (const auto &[start, end] :
         {std::pair{"<!--"_L1, "-->"_L1}, std::pair{"<![CDATA["_L1, "]]>"_L1},
          std::pair{"<?"_L1, "?>"_L1}}) {
        if (!QStringView(text).sliced(at).startsWith(start))
            continue;
        const qsizetype found = text.indexOf(end, at);
        return found < 0 ? text.size() : found + end.size();
    }
    return at;
}

/// Where the elements stand. The reader's own offsets count line ends and references otherwise.
void findPlaces(XmlNode &root, const QString &text)
{
    std::vector<XmlNode *> open;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        if (const qsizetype behind = behindOther(text, at); behind != at) {
            at = behind;
            continue;
        }
        const qsizetype behind = behindTag(text, at);
        if (text[at + 1] == u'/') {
            if (open.empty())
                return;
            open.back()->end = behind;
            open.pop_back();
        } else {
            // Children are found in their order; the next one is the first without a place.
            XmlNode *node = &root;
            if (!open.empty()) {
                auto &children = open.back()->children;
                if (open.back()->placed == children.size())
                    return;
                node = children[open.back()->placed++].get();
            }
            node->begin = at;
            node->end = behind;
            if (text[behind - 2] != u'/')
                open.push_back(node);
        }
        at = behind;
    }
}

} // namespace

QString XmlNode::attribute(const char *attributeName) const
{
    const QLatin1StringView wanted(attributeName);
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.qualifiedName() == wanted)
            return one.value().toString();
    }
    return {};
}

const XmlNode *XmlNode::child(const char *childName) const
{
    for (const auto &one : children) {
        if (one->name == QLatin1StringView(childName))
            return one.get();
    }
    return nullptr;
}

const XmlNode *XmlNode::at(const char *path) const
{
    const XmlNode *node = this;
    for (const QByteArray &step : QByteArray(path).split('/')) {
        node = node->child(step.constData());
        if (!node)
            return nullptr;
    }
    return node;
}

std::vector<const XmlNode *> XmlNode::childrenOf(const char *childName) const
{
    std::vector<const XmlNode *> found;
    for (const auto &one : children) {
        if (one->name == QLatin1StringView(childName))
            found.push_back(one.get());
    }
    return found;
}

std::vector<const XmlNode *> XmlNode::all(const char *elementName) const
{
    std::vector<const XmlNode *> found;
    collect(*this, QLatin1StringView(elementName), found);
    return found;
}

QString XmlNode::val(const char *childName) const
{
    const XmlNode *const one = child(childName);
    return one ? one->attribute("val") : QString();
}

std::unique_ptr<XmlNode> xmlTree(const QByteArray &part, QString *why)
{
    QXmlStreamReader reader(part);
    XmlNode root;
    std::vector<XmlNode *> path;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && path.size() < kDeepest) {
            open(reader, path, root);
        } else if (token == QXmlStreamReader::StartElement) {
            reader.raiseError(u"elements stand more than 256 deep"_s);
        } else if (token == QXmlStreamReader::EndElement) {
            path.pop_back();
        } else if (token == QXmlStreamReader::Characters && !path.empty()) {
            path.back()->text += reader.text();
        }
    }
    if (reader.hasError() || root.children.empty()) {
        if (why)
            *why = reader.errorString();
        return nullptr;
    }
    findPlaces(*root.children.front(), QString::fromUtf8(part));
    return std::move(root.children.front());
}

} // namespace podium
