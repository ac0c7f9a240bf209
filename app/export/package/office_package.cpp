// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/office_package.h"

#include "app/export/package/xml_text.h"
#include "app/export/package/zip_file.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// How `to` is called in the relationships of `from`, both from the root.
QString relativeName(const QString &from, const QString &to)
{
    QStringList here = from.split(u'/');
    QStringList there = to.split(u'/');
    here.removeLast();
    while (!here.isEmpty() && there.size() > 1 && here.first() == there.first()) {
        here.removeFirst();
        there.removeFirst();
    }
    return u"../"_s.repeated(here.size()) + there.join(u'/');
}

/// "ppt/slides/_rels/slide1.xml.rels"
QString relationsName(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

} // namespace

QString officeRelation(const char *name)
{
    return u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s
        + QString::fromLatin1(name);
}

void OfficePackage::add(const QString &name, const QByteArray &bytes, const QString &contentType)
{
    m_parts.append({name, bytes, contentType});
    m_names.insert(name.toLower());
}

QString OfficePackage::relate(const QString &from, const QString &type, const QString &to)
{
    auto number = std::ranges::count(m_relations, from, &Relation::from) + 1;
    const auto taken = [&](const Relation &one) {
        return one.from == from && one.id == u"rId"_s + QString::number(number);
    };
    while (std::ranges::any_of(m_relations, taken))
        ++number;
    const QString id = u"rId"_s + QString::number(number);
    m_relations.append({from, id, type, relativeName(from, to)});
    return id;
}

void OfficePackage::keepRelation(const QString &from, const QString &id, const QString &type,
                                 const QString &target, bool external)
{
    m_relations.append({from, id, type, target, external});
}

void OfficePackage::setTypeOf(const QString &ending, const QString &contentType)
{
    m_types.insert(ending, contentType);
}

bool OfficePackage::has(const QString &name) const
{
    return m_names.contains(name.toLower());
}

QString OfficePackage::freeName(const QString &start, int number, const QString &ending) const
{
    QString name = start + QString::number(number) + ending;
    while (has(name))
        name = start + QString::number(++number) + ending;
    return name;
}

QByteArray OfficePackage::contentTypes() const
{
    XmlText xml;
    xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    const auto byEnding = [&xml](const char *ending, const char *type) {
        xml.leaf("Default", {{"Extension", ending}, {"ContentType", type}});
    };
    byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml");
    byEnding("xml", "application/xml");
    byEnding("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    byEnding("png", "image/png");
    byEnding("svg", "image/svg+xml");
    static const QStringList kKnown{u"rels"_s, u"xml"_s, u"xlsx"_s, u"png"_s, u"svg"_s};
    for (const auto &[ending, type] : m_types.asKeyValueRange()) {
        if (!kKnown.contains(ending, Qt::CaseInsensitive))
            xml.leaf("Default", {{"Extension", ending}, {"ContentType", type}});
    }
    for (const Part &part : m_parts) {
        if (!part.contentType.isEmpty())
            xml.leaf("Override",
                     {{"PartName", u'/' + part.name}, {"ContentType", part.contentType}});
    }
    return xml.finish();
}

QByteArray OfficePackage::relationsOf(const QString &part) const
{
    XmlText xml;
    xml.open("Relationships",
             {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
    for (const Relation &relation : m_relations) {
        if (relation.from != part)
            continue;
        if (relation.external)
            xml.leaf("Relationship",
                     {{"Id", relation.id},
                      {"Type", relation.type},
                      {"Target", relation.target},
                      {"TargetMode", "External"}});
        else
            xml.leaf("Relationship",
                     {{"Id", relation.id}, {"Type", relation.type}, {"Target", relation.target}});
    }
    return xml.finish();
}

Result<QByteArray> OfficePackage::zipped() const
{
    const auto isSource = [this](const QString &part) {
        return std::ranges::find(m_relations, part, &Relation::from) != m_relations.end();
    };
    ZipMembers members{{u"[Content_Types].xml"_s, contentTypes()}};
    if (isSource({}))
        members.append({u"_rels/.rels"_s, relationsOf({})});
    for (const Part &part : m_parts) {
        members.append({part.name, part.bytes});
        if (isSource(part.name))
            members.append({relationsName(part.name), relationsOf(part.name)});
    }
    return zipOf(members);
}

} // namespace podium
