// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/checking/rules.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTypes = "[Content_Types].xml"_L1;

void checkTypes(const OfficeFile &file, QList<DeckFault> &faults)
{
    const XmlNode *const types = file.tree(kTypes);
    if (!types) {
        faults.append({u"content-types"_s, kTypes, u"The list of content types is missing."_s});
        return;
    }
    if (file.parts().first() != kTypes)
        faults.append({u"content-types"_s, kTypes, u"It must be the first member of the file."_s});
    for (const XmlNode *one : types->childrenOf("Override")) {
        const QString part = one->attribute("PartName").mid(1);
        if (!file.has(part))
            faults.append({u"phantom-part"_s, part, u"A content type is given to no part."_s});
    }
    for (const QString &part : file.parts()) {
        if (part != kTypes && file.contentType(part).isEmpty())
            faults.append({u"no-content-type"_s, part, u"The part has no content type."_s});
    }
}

/// Attributes that hold a number, a word of a list or a reference: Office repairs empty ones.
void checkAttributes(const QString &part, const XmlNode &node, QList<DeckFault> &faults)
{
    static const QSet<QString> kNeverEmpty{
        u"algn"_s, u"anchor"_s, u"ang"_s,  u"b"_s,   u"cx"_s,   u"cy"_s,   u"fontScale"_s,
        u"h"_s,    u"i"_s,      u"id"_s,   u"idx"_s, u"lvl"_s,  u"marL"_s, u"orient"_s,
        u"prst"_s, u"rot"_s,    u"spc"_s,  u"sz"_s,  u"type"_s, u"u"_s,    u"val"_s,
        u"vert"_s, u"w"_s,      u"wrap"_s, u"x"_s,   u"y"_s};
    static const QStringList kTexts{u"p:tag"_s, u"c:lang"_s}; // whose "val" is text
    static const QRegularExpression kOffice(u"^[apc]:"_s);
    for (const QXmlStreamAttribute &attribute : node.attributes) {
        const QString name = attribute.qualifiedName().toString();
        if (attribute.value().isEmpty() && kNeverEmpty.contains(name)
            && kOffice.match(node.name).hasMatch() && !kTexts.contains(node.name))
            faults.append({u"empty-attribute"_s, part,
                           u"The attribute \"%1\" of %2 is empty."_s.arg(name, node.name)});
    }
    for (const auto &child : node.children)
        checkAttributes(part, *child, faults);
}

void checkTexts(const OfficeFile &file, QList<DeckFault> &faults)
{
    QSet<QString> names;
    for (const QString &part : file.parts()) {
        if (names.contains(part))
            faults.append({u"duplicate-part"_s, part, u"The name stands twice in the file."_s});
        names.insert(part);
        const bool xml = part.endsWith(".xml"_L1) || part.endsWith(".rels"_L1);
        if (!xml)
            continue;
        if (const XmlNode *const tree = file.tree(part)) {
            checkAttributes(part, *tree, faults);
            continue;
        }
        QString why;
        (void)xmlTree(file.bytes(part), &why);
        faults.append({u"not-xml"_s, part, u"It cannot be read: "_s + why});
    }
}

/// Ids of relationships that the part itself uses.
void collectUsed(const XmlNode &node, QSet<QString> &used)
{
    for (const QXmlStreamAttribute &attribute : node.attributes) {
        if (attribute.qualifiedName().startsWith("r:"_L1))
            used.insert(attribute.value().toString());
    }
    for (const auto &child : node.children)
        collectUsed(*child, used);
}

void checkRelations(const OfficeFile &file, const QString &part, QSet<QString> &reached,
                    QList<DeckFault> &faults)
{
    QSet<QString> ids;
    for (const OfficeRelation &relation : file.relations(part)) {
        if (ids.contains(relation.id))
            faults.append({u"relationship-twice"_s, part, relation.id + u" stands twice."_s});
        ids.insert(relation.id);
        if (relation.target.contains(u'\\'))
            faults.append({u"backslash"_s, part, relation.target + u" has a backslash."_s});
        if (relation.external)
            continue;
        if (!file.has(relation.part))
            faults.append({u"missing-part"_s, part, relation.part + u" is not there."_s});
        reached.insert(relation.part);
    }
    QSet<QString> used;
    if (const XmlNode *const tree = file.tree(part))
        collectUsed(*tree, used);
    for (const QString &id : used - ids)
        faults.append({u"no-relationship"_s, part, id + u" is used and not declared."_s});
}

void checkProperties(const OfficeFile &file, QList<DeckFault> &faults)
{
    static const QRegularExpression kDate(
        u"^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?)?)?$"_s);
    for (const QString &part : file.related({}, "core-properties")) {
        const XmlNode *const core = file.tree(part);
        if (!core)
            continue;
        for (const char *element : {"dcterms:created", "dcterms:modified"}) {
            const XmlNode *const date = core->child(element);
            if (date && !kDate.match(date->text).hasMatch())
                faults.append({u"date"_s, part, date->text + u" is no W3CDTF date."_s});
        }
    }
    for (const QString &part : file.related({}, "custom-properties")) {
        const XmlNode *const custom = file.tree(part);
        if (!custom)
            continue;
        for (const XmlNode *property : custom->childrenOf("property")) {
            if (property->attribute("pid").toInt() < 2)
                faults.append({u"property-id"_s, part, u"Ids of properties begin with 2."_s});
        }
    }
}

} // namespace

void checkPackage(const OfficeFile &file, QList<DeckFault> &faults)
{
    checkTypes(file, faults);
    checkTexts(file, faults);
    QSet<QString> reached;
    checkRelations(file, {}, reached, faults);
    for (const QString &part : file.parts()) {
        if (!part.endsWith(".rels"_L1))
            checkRelations(file, part, reached, faults);
    }
    for (const QString &part : file.parts()) {
        if (part != kTypes && !part.endsWith(".rels"_L1) && !reached.contains(part))
            faults.append({u"unreachable"_s, part, u"No other part refers to it."_s});
    }
    checkProperties(file, faults);
}

} // namespace podium
