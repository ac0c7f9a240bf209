// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/part_edits.h"

#include "app/export/package/xml_text.h"

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");

} // namespace

PartEdits::PartEdits(const QByteArray &part)
    : m_marked(part.startsWith(kByteOrderMark))
    , m_text(QString::fromUtf8(m_marked ? part.sliced(kByteOrderMark.size()) : part))
{
}

bool PartEdits::fits(const XmlNode &root) const
{
    if (root.begin < 0 || root.end > m_text.size() || root.end - root.begin < 4)
        return false;
    const QStringView text = QStringView(m_text).sliced(root.begin, root.end - root.begin);
    return text.startsWith(u'<') && text.sliced(1).startsWith(root.name) && text.endsWith(u'>')
        && std::ranges::all_of(root.children, [this](const auto &child) { return fits(*child); });
}

QString PartEdits::textOf(const XmlNode &node) const
{
    return m_text.sliced(node.begin, node.end - node.begin);
}

void PartEdits::replace(const XmlNode &node, const QString &xml)
{
    m_edits.append({node.begin, node.end, xml});
}

void PartEdits::insertBefore(const XmlNode &node, const QString &xml)
{
    m_edits.append({node.begin, node.begin, xml});
}

void PartEdits::insertAfter(const XmlNode &node, const QString &xml)
{
    m_edits.append({node.end, node.end, xml});
}

void PartEdits::append(const XmlNode &node, const QString &xml)
{
    const qsizetype tag = tagEnd(node);
    if (m_text[tag - 1] == u'/') {
        m_edits.append({tag - 1, tag + 1, u'>' + xml + u"</"_s + node.name + u'>'});
        return;
    }
    const qsizetype end = m_text.lastIndexOf("</"_L1, node.end - 1);
    m_edits.append({end, end, xml});
}

void PartEdits::setText(const XmlNode &node, const QString &text)
{
    const qsizetype tag = tagEnd(node);
    if (m_text[tag - 1] == u'/')
        return append(node, xmlEscaped(text));
    m_edits.append({tag + 1, m_text.lastIndexOf("</"_L1, node.end - 1), xmlEscaped(text)});
}

void PartEdits::setAttribute(const XmlNode &node, const char *name, const QString &value)
{
    const qsizetype tag = tagEnd(node);
    const QString start = u' ' + QString::fromLatin1(name) + u'=';
    for (qsizetype at = node.begin; at < tag; ++at) {
        const QChar mark = m_text[at];
        if (mark == u'"' || mark == u'\'') {
            at = m_text.indexOf(mark, at + 1); // what other attributes hold is no name
        } else if (QStringView(m_text).sliced(at).startsWith(start)) {
            const qsizetype begin = at + start.size() + 1;
            const qsizetype end = m_text.indexOf(m_text[begin - 1], begin);
            m_edits.append({begin, end, xmlEscaped(value)});
            return;
        }
    }
    const qsizetype at = m_text[tag - 1] == u'/' ? tag - 1 : tag;
    m_edits.append({at, at, start + u'"' + xmlEscaped(value) + u'"'});
}

/// Of ">" at the end of the start tag.
qsizetype PartEdits::tagEnd(const XmlNode &node) const
{
    qsizetype at = node.begin;
    for (; m_text[at] != u'>'; ++at) {
        if (m_text[at] == u'"' || m_text[at] == u'\'')
            at = m_text.indexOf(m_text[at], at + 1);
    }
    return at;
}

QByteArray PartEdits::applied() const
{
    return (m_marked ? kByteOrderMark.toByteArray() : QByteArray())
        + appliedFrom(0, m_text.size()).toUtf8();
}

QString PartEdits::appliedWithin(const XmlNode &node) const
{
    return appliedFrom(node.begin, node.end);
}

QString PartEdits::appliedFrom(qsizetype begin, qsizetype end) const
{
    QList<Edit> edits = m_edits;
    // What is put before an element stands before what replaces it.
    std::ranges::stable_sort(edits, {},
                             [](const Edit &edit) { return std::pair(edit.begin, edit.end); });
    QString out;
    qsizetype from = begin;
    for (const Edit &edit : edits) {
        if (edit.begin < begin || edit.end > end)
            continue;
        if (edit.begin < from)
            continue; // within an element that is replaced as a whole
        out += QStringView(m_text).sliced(from, edit.begin - from);
        out += edit.by;
        from = edit.end;
    }
    out += QStringView(m_text).sliced(from, end - from);
    return out;
}

QString xmlEscaped(const QString &text)
{
    QString out = xmlSafe(text).toHtmlEscaped();
    return out.replace(u'\n', "&#10;"_L1).replace(u'\t', "&#9;"_L1).replace(u'\r', "&#13;"_L1);
}

bool sameElement(const XmlNode &one, const XmlNode &other)
{
    const auto same = [](const auto &a, const auto &b) { return sameElement(*a, *b); };
    const bool texts = !one.children.empty() || one.text == other.text;
    if (one.name != other.name || !texts || one.attributes.size() != other.attributes.size())
        return false;
    for (const QXmlStreamAttribute &attribute : one.attributes) {
        if (other.attributes.value(attribute.qualifiedName().toString()) != attribute.value())
            return false;
    }
    return std::ranges::equal(one.children, other.children, same);
}

} // namespace podium
