// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/checking/rules.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstMasterId = 2147483648;

/// Adds faults of one part.
class SlideRules final
{
public:
    SlideRules(const OfficeFile &file, const QString &part, QList<DeckFault> &faults)
        : m_file(file)
        , m_part(part)
        , m_tree(*file.tree(part))
        , m_faults(faults)
    {
    }

    void checkShapes()
    {
        QSet<QString> ids;
        for (const XmlNode *shape : m_tree.all("p:cNvPr")) {
            const QString id = shape->attribute("id");
            if (ids.contains(id))
                add(u"shape-id"_s, u"The shape id "_s + id + u" stands twice."_s);
            ids.insert(id);
        }
        for (const char *element : {"a:off", "a:ext"}) {
            for (const XmlNode *place : m_tree.all(element))
                checkPlace(*place);
        }
        for (const XmlNode *body : m_tree.all("p:txBody")) {
            if (body->childrenOf("a:p").empty())
                add(u"no-paragraph"_s, u"A text has no paragraph."_s);
        }
        for (const XmlNode *shape : m_tree.all("p:sp")) {
            if (shape->childrenOf("p:txBody").size() > 1)
                add(u"two-texts"_s, u"A shape has two texts."_s);
        }
        for (const XmlNode *frame : m_tree.all("p:graphicFrame"))
            checkFrame(*frame);
        for (const XmlNode *group : m_tree.all("p:grpSp")) {
            const XmlNode *const name = group->at("p:nvGrpSpPr/p:cNvPr");
            if (name && name->attribute("name").startsWith("Podium map "_L1) && isSilent(name))
                add(u"alt-text"_s, u"A map has no alternative text."_s);
        }
        for (const XmlNode *picture : m_tree.all("p:pic")) {
            if (isSilent(picture->at("p:nvPicPr/p:cNvPr")))
                add(u"alt-text"_s, u"A picture has no alternative text."_s);
        }
    }

    void checkPlaceholders()
    {
        QSet<QString> known;
        const QString layout = m_file.related(m_part, "slideLayout").value(0);
        if (const XmlNode *const tree = m_file.tree(layout)) {
            for (const XmlNode *place : tree->all("p:ph"))
                known.insert(keyOf(*place));
        }
        QSet<QString> filled;
        for (const XmlNode *place : m_tree.all("p:ph")) {
            const QString key = keyOf(*place);
            if (filled.contains(key))
                add(u"placeholder-twice"_s, u"The placeholder "_s + key + u" is filled twice."_s);
            if (!known.contains(key))
                add(u"placeholder-unknown"_s, u"The layout has no placeholder "_s + key + u'.');
            filled.insert(key);
        }
        if (m_file.related(m_part, "slideLayout").size() != 1)
            add(u"layout"_s, u"A slide has exactly one layout."_s);
    }

private:
    static QString keyOf(const XmlNode &place)
    {
        const QString index = place.attribute("idx");
        return index.isEmpty() ? place.attribute("type").replace(u"ctrTitle"_s, u"title"_s) : index;
    }
    static bool isSilent(const XmlNode *properties)
    {
        return properties && properties->attribute("descr").isEmpty()
            && properties->all("adec:decorative").empty();
    }
    void checkPlace(const XmlNode &place)
    {
        static const QRegularExpression kWhole(u"^-?\\d+$"_s);
        for (const char *name : {"x", "y", "cx", "cy"}) {
            const QString value = place.attribute(name);
            if (value.isEmpty())
                continue;
            const bool size = name[0] == 'c';
            if (!kWhole.match(value).hasMatch() || (size && value.startsWith(u'-')))
                add(u"place"_s, value + u" is no place or size in EMU."_s);
        }
    }
    void checkFrame(const XmlNode &frame)
    {
        if (!frame.child("p:xfrm"))
            add(u"no-place"_s, u"A chart or table has no place of its own."_s);
        if (isSilent(frame.at("p:nvGraphicFramePr/p:cNvPr")))
            add(u"alt-text"_s, u"A chart or table has no alternative text."_s);
        const XmlNode *const properties = frame.at("p:nvGraphicFramePr/p:nvPr");
        const XmlNode *const place = properties ? properties->child("p:ph") : nullptr;
        const XmlNode *const data = properties ? properties->child("p:custDataLst") : nullptr;
        if (place && data && data->begin < place->begin)
            add(u"order"_s, u"Custom data stand before the placeholder."_s);
    }
    void add(const QString &rule, const QString &text) { m_faults.append({rule, m_part, text}); }

    const OfficeFile &m_file;
    const QString &m_part;
    const XmlNode &m_tree;
    QList<DeckFault> &m_faults;
};

void checkIds(const OfficeFile &file, const QString &part, const XmlNode &tree,
              QList<DeckFault> &faults)
{
    QSet<QString> slides;
    for (const XmlNode *slide : tree.all("p:sldId")) {
        const QString id = slide->attribute("id");
        if (slides.contains(id) || id.toLongLong() < 256 || id.toLongLong() >= kFirstMasterId)
            faults.append({u"slide-id"_s, part, u"The slide id "_s + id + u" is not allowed."_s});
        slides.insert(id);
    }
    QSet<QString> masters;
    const auto checkMaster = [&](const QString &where, const XmlNode &one) {
        const QString id = one.attribute("id");
        if (masters.contains(id) || id.toLongLong() < kFirstMasterId)
            faults.append({u"master-id"_s, where, u"The id "_s + id + u" is not allowed."_s});
        masters.insert(id);
    };
    for (const XmlNode *one : tree.all("p:sldMasterId"))
        checkMaster(part, *one);
    for (const QString &master : file.related(part, "slideMaster")) {
        const XmlNode *const masterTree = file.tree(master);
        if (!masterTree)
            continue;
        const auto listed = masterTree->all("p:sldLayoutId");
        for (const XmlNode *one : listed)
            checkMaster(master, *one);
        if (static_cast<qsizetype>(listed.size()) != file.related(master, "slideLayout").size())
            faults.append({u"layout-list"_s, master, u"It does not list all its layouts."_s});
    }
    if (!tree.all("p14:section").empty()) {
        QSet<QString> inSections;
        for (const XmlNode *one : tree.all("p14:sldId")) {
            const QString id = one->attribute("id");
            if (inSections.contains(id) || !slides.contains(id))
                faults.append({u"section"_s, part,
                               u"A section names the slide "_s + id
                                   + u", which is not there or in another one."_s});
            inSections.insert(id);
        }
        if (!(slides - inSections).isEmpty())
            faults.append({u"section"_s, part, u"A slide stands in no section."_s});
    }
}

void checkOrder(const QString &part, const XmlNode &tree, QList<DeckFault> &faults)
{
    static const QStringList kOrder{
        u"p:sldMasterIdLst"_s, u"p:notesMasterIdLst"_s, u"p:handoutMasterIdLst"_s, u"p:sldIdLst"_s,
        u"p:sldSz"_s,          u"p:notesSz"_s};
    qsizetype last = -1;
    for (const auto &child : tree.children) {
        const qsizetype at = kOrder.indexOf(child->name);
        if (at >= 0 && at < last)
            faults.append({u"order"_s, part, child->name + u" stands too late."_s});
        last = std::max(last, at);
    }
}

void checkNotes(const OfficeFile &file, const QString &part, const XmlNode &tree,
                const QStringList &slides, QList<DeckFault> &faults)
{
    const QStringList masters = file.related(part, "notesMaster");
    for (const QString &slide : slides) {
        for (const QString &notes : file.related(slide, "notesSlide")) {
            if (file.related(notes, "notesMaster").isEmpty() || masters.isEmpty()
                || tree.all("p:notesMasterId").empty())
                faults.append({u"notes-master"_s, notes, u"Notes stand without a master."_s});
            if (!file.related(notes, "slide").contains(slide))
                faults.append({u"notes-slide"_s, notes, u"They do not name their slide."_s});
        }
    }
    QSet<QString> themes;
    for (const char *type : {"slideMaster", "notesMaster", "handoutMaster"}) {
        for (const QString &master : file.related(part, type)) {
            const QString theme = file.related(master, "theme").value(0);
            if (theme.isEmpty() || themes.contains(theme))
                faults.append({u"theme"_s, master, u"Each master has a theme of its own."_s});
            themes.insert(theme);
        }
    }
}

} // namespace

void checkSlides(const OfficeFile &file, QList<DeckFault> &faults)
{
    const QString part = file.presentation();
    const XmlNode *const tree = file.tree(part);
    if (!tree || tree->name != "p:presentation"_L1)
        return;
    checkIds(file, part, *tree, faults);
    checkOrder(part, *tree, faults);
    const QStringList slides = file.related(part, "slide");
    for (const QString &slide : slides) {
        if (!file.tree(slide))
            continue;
        SlideRules rules(file, slide, faults);
        rules.checkShapes();
        rules.checkPlaceholders();
    }
    checkNotes(file, part, *tree, slides, faults);
}

} // namespace podium
