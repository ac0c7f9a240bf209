// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/template_parts.h"

#include "app/export/package/part_edits.h"

#include <QtCore/QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What the file itself refers to and a deck does not take over.
bool isLeftOut(const QString &type)
{
    static const QStringList kLeftOut{u"core-properties"_s, u"extended-properties"_s,
                                      u"custom-properties"_s, u"thumbnail"_s, u"origin"_s};
    return kLeftOut.contains(type);
}

/// Relationships to what goes with the slides.
bool isOfSlides(const QString &type)
{
    static const QStringList kSlides{u"slide"_s, u"notesSlide"_s, u"comments"_s};
    return kSlides.contains(type);
}

class PartKeeping final
{
public:
    PartKeeping(OfficePackage &package, const DeckTemplate &deckTemplate, Language language)
        : m_package(package)
        , m_file(*deckTemplate.file)
        , m_language(language)
        , m_presentation(m_file.presentation())
    {
        for (const QString &master : deckTemplate.masters)
            m_themes.insert(m_file.related(master, "theme").value(0));
    }

    void keep()
    {
        const XmlNode *const types = m_file.tree(u"[Content_Types].xml"_s);
        for (const XmlNode *one :
             types ? types->childrenOf("Default") : std::vector<const XmlNode *>()) {
            const QString ending = one->attribute("Extension");
            m_endings.insert(ending.toLower(), one->attribute("ContentType"));
            m_package.setTypeOf(ending, one->attribute("ContentType"));
        }
        keepRelations({});
        keepRelations(m_presentation);
        while (!m_waiting.isEmpty()) {
            const QString part = m_waiting.takeFirst();
            if (m_kept.contains(part) || !m_file.has(part) || part == m_presentation)
                continue;
            m_kept.insert(part);
            const QSet<QString> gone = keepRelations(part);
            m_package.add(part, bytesOf(part, gone), typeOf(part));
        }
    }

private:
    /// The ids of those that are not kept.
    QSet<QString> keepRelations(const QString &part)
    {
        QSet<QString> gone;
        const XmlNode *const list = m_file.tree(relationsPart(part));
        const QList<OfficeRelation> relations = m_file.relations(part);
        for (qsizetype i = 0; i < relations.size(); ++i) {
            const OfficeRelation &one = relations[i];
            const bool missing = !one.external && !m_file.has(one.part);
            if (missing || isOfSlides(one.type) || (part.isEmpty() && isLeftOut(one.type))) {
                gone.insert(one.id);
                continue;
            }
            const QString type
                = list->childrenOf("Relationship")[static_cast<std::size_t>(i)]->attribute("Type");
            m_package.keepRelation(part, one.id, type, one.target, one.external);
            if (!one.external)
                m_waiting.append(one.part);
        }
        return gone;
    }

    /// Its own type, unless its ending says it.
    [[nodiscard]] QString typeOf(const QString &part) const
    {
        const QString type = m_file.contentType(part);
        const QString ending = part.section(u'.', -1).toLower();
        return m_endings.value(ending) == type ? QString() : type;
    }

    [[nodiscard]] QByteArray bytesOf(const QString &part, const QSet<QString> &gone) const
    {
        const QByteArray bytes = m_file.bytes(part);
        const XmlNode *const tree = m_file.tree(part);
        if (!tree)
            return bytes;
        if (tree->name == "p:viewPr"_L1 && !gone.isEmpty())
            return QByteArray(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><p:viewPr xmlns:p=\"http://"
                "schemas.openxmlformats.org/presentationml/2006/main\"/>");
        PartEdits edits(bytes);
        if (!gone.isEmpty() && edits.fits(*tree)) {
            for (const char *link : {"a:hlinkClick", "a:hlinkHover"}) {
                for (const XmlNode *one : tree->all(link)) {
                    if (gone.contains(one->attribute("r:id")))
                        edits.remove(*one);
                }
            }
        }
        if (m_language == Language::Korean && m_themes.contains(part) && edits.fits(*tree))
            nameKoreanFont(edits, *tree);
        return edits.isEmpty() ? bytes : edits.applied();
    }
    static void nameKoreanFont(PartEdits &edits, const XmlNode &theme)
    {
        for (const char *path : {"a:themeElements/a:fontScheme/a:majorFont",
                                 "a:themeElements/a:fontScheme/a:minorFont"}) {
            const XmlNode *const font = theme.at(path);
            const XmlNode *const eastern = font ? font->child("a:ea") : nullptr;
            if (!eastern || !eastern->attribute("typeface").isEmpty())
                continue;
            QString name = u"맑은 고딕"_s;
            for (const XmlNode *one : font->childrenOf("a:font")) {
                if (one->attribute("script") == "Hang"_L1)
                    name = one->attribute("typeface");
            }
            edits.setAttribute(*eastern, "typeface", name);
        }
    }

    OfficePackage &m_package;
    const OfficeFile &m_file;
    Language m_language;
    QString m_presentation;
    QSet<QString> m_themes;
    QSet<QString> m_kept;
    QStringList m_waiting;
    QMap<QString, QString> m_endings;
};

} // namespace

void addTemplateParts(OfficePackage &package, const DeckTemplate &deckTemplate, Language language)
{
    PartKeeping(package, deckTemplate, language).keep();
}

} // namespace podium
