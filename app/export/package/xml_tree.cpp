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

void open(QXmlStreamReader &reader, std::vector<XmlNode *> &path, qsizetype begin, XmlNode &root)
{
    XmlNode &parent = path.empty() ? root : *path.back();
    parent.children.push_back(std::make_unique<XmlNode>());
    XmlNode &node = *parent.children.back();
    node.name = reader.qualifiedName().toString();
    node.attributes = reader.attributes();
    node.begin = begin;
    path.push_back(&node);
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
    qsizetype before = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && path.size() < kDeepest) {
            open(reader, path, before, root);
        } else if (token == QXmlStreamReader::StartElement) {
            reader.raiseError(u"elements stand more than 256 deep"_s);
        } else if (token == QXmlStreamReader::EndElement) {
            path.back()->end = reader.characterOffset();
            path.pop_back();
        } else if (token == QXmlStreamReader::Characters && !path.empty()) {
            path.back()->text += reader.text();
        }
        before = reader.characterOffset();
    }
    if (reader.hasError() || root.children.empty()) {
        if (why)
            *why = reader.errorString();
        return nullptr;
    }
    // Line ends before the root belong to its token.
    const QString text = QString::fromUtf8(part);
    XmlNode &first = *root.children.front();
    first.begin = std::max(first.begin, text.indexOf(u'<', first.begin));
    return std::move(root.children.front());
}

} // namespace podium
