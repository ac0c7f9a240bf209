// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/office_file.h"

#include "app/export/package/zip_file.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A target, seen from the part that names it.
QString absolutePart(const QString &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = from.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != ".."_L1 && step != "."_L1)
            path.append(step);
    }
    return path.join(u'/');
}

bool isXml(const QString &part)
{
    return part.endsWith(".xml"_L1) || part.endsWith(".rels"_L1);
}

} // namespace

QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

Result<OfficeFile> OfficeFile::read(const QByteArray &bytes, const QString &name)
{
    const auto members = unzipped(bytes, name);
    if (!members)
        return tl::unexpected(members.error());
    OfficeFile file;
    for (const ZipMember &member : *members) {
        file.m_order.append(member.name);
        file.m_bytes.insert(member.name, member.bytes);
    }
    return file;
}

const XmlNode *OfficeFile::tree(const QString &part) const
{
    if (const auto found = m_trees.find(part); found != m_trees.end())
        return found->second.get();
    const auto bytes = m_bytes.find(part);
    if (bytes == m_bytes.end() || !isXml(part))
        return nullptr;
    return m_trees.emplace(part, xmlTree(*bytes)).first->second.get();
}

QString OfficeFile::contentType(const QString &part) const
{
    const XmlNode *const types = tree(u"[Content_Types].xml"_s);
    if (!types)
        return {};
    for (const XmlNode *one : types->childrenOf("Override")) {
        if (one->attribute("PartName") == u'/' + part)
            return one->attribute("ContentType");
    }
    const QString ending = part.section(u'.', -1);
    for (const XmlNode *one : types->childrenOf("Default")) {
        if (one->attribute("Extension").compare(ending, Qt::CaseInsensitive) == 0)
            return one->attribute("ContentType");
    }
    return {};
}

QList<OfficeRelation> OfficeFile::relations(const QString &part) const
{
    QList<OfficeRelation> out;
    const XmlNode *const list = tree(relationsPart(part));
    if (!list)
        return out;
    for (const XmlNode *one : list->childrenOf("Relationship")) {
        OfficeRelation relation;
        relation.id = one->attribute("Id");
        relation.type = one->attribute("Type").section(u'/', -1);
        relation.target = one->attribute("Target");
        relation.external = one->attribute("TargetMode") == "External"_L1;
        if (!relation.external)
            relation.part = absolutePart(part, relation.target);
        out.append(relation);
    }
    return out;
}

QStringList OfficeFile::related(const QString &part, const char *type) const
{
    QStringList parts;
    for (const OfficeRelation &relation : relations(part)) {
        if (relation.type == QLatin1StringView(type))
            parts.append(relation.part);
    }
    return parts;
}

QString OfficeFile::presentation() const
{
    return related({}, "officeDocument").value(0);
}

} // namespace podium
