// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/template_base.h"

#include "app/export/deck/deck_sections.h"
#include "app/export/package/part_edits.h"
#include "app/export/template/template_parts.h"

#include <QtCore/QSet>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr char kSections[] = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

/// "4:3" of 960 by 720.
QString formatOf(QSize size)
{
    for (const auto &[width, height] : {std::pair{4, 3}, std::pair{16, 9}, std::pair{16, 10}}) {
        if (std::abs(size.width() * height - size.height() * width) < size.width() / 50)
            return QString::number(width) + u':' + QString::number(height);
    }
    return u"Custom"_s;
}

/// Extensions of the presentation without the sections, which name slides that are gone.
void removeSections(PartEdits &edits, const XmlNode &presentation)
{
    const XmlNode *const list = presentation.child("p:extLst");
    if (!list)
        return;
    const auto all = list->childrenOf("p:ext");
    const auto isSections
        = [](const XmlNode *one) { return one->attribute("uri") == QLatin1StringView(kSections); };
    if (std::ranges::all_of(all, isSections)) {
        edits.remove(*list);
        return;
    }
    for (const XmlNode *one : all) {
        if (isSections(one))
            edits.remove(*one);
    }
}

/// As the last extension; `presentation` has lost those that named other slides.
void addSections(PartEdits &edits, const XmlNode &presentation, const Deck &deck)
{
    QString sections = QString::fromUtf8(sectionsOf(deck));
    sections.remove(0, std::max(qsizetype{0}, sections.indexOf("<p:ext"_L1)));
    if (sections.isEmpty())
        return;
    const XmlNode *const list = presentation.child("p:extLst");
    const bool kept
        = list && std::ranges::any_of(list->childrenOf("p:ext"), [](const XmlNode *one) {
              return one->attribute("uri") != QLatin1StringView(kSections);
          });
    if (kept)
        edits.append(*list, sections);
    else
        edits.append(presentation, u"<p:extLst>"_s + sections + u"</p:extLst>"_s);
}

QByteArray presentationWith(const OfficeFile &file, const QString &part, const QString &notesMaster,
                            const QStringList &slides, const Deck &deck)
{
    const XmlNode &tree = *file.tree(part);
    PartEdits edits(file.bytes(part));
    for (const char *gone : {"p:custShowLst", "p:modifyVerifier"}) {
        if (const XmlNode *const node = tree.child(gone))
            edits.remove(*node);
    }
    removeSections(edits, tree);
    addSections(edits, tree, deck);
    QString list = u"<p:sldIdLst>"_s;
    int id = kFirstSlideId;
    for (const QString &slide : slides)
        list += u"<p:sldId id=\"%1\" r:id=\"%2\"/>"_s.arg(QString::number(id++), slide);
    list += u"</p:sldIdLst>"_s;
    QString notes;
    if (!notesMaster.isEmpty())
        notes = u"<p:notesMasterIdLst><p:notesMasterId r:id=\"%1\"/></p:notesMasterIdLst>"_s.arg(
            notesMaster);
    const XmlNode &masters = *tree.child("p:sldMasterIdLst");
    const XmlNode *const old = tree.child("p:sldIdLst");
    const XmlNode *before = &masters;
    for (const char *one : {"p:notesMasterIdLst", "p:handoutMasterIdLst"}) {
        if (const XmlNode *const node = tree.child(one))
            before = node;
    }
    if (before == &masters) {
        edits.insertAfter(masters, notes + (old ? QString() : list));
    } else {
        if (!notes.isEmpty())
            edits.insertAfter(masters, notes);
        if (!old)
            edits.insertAfter(*before, list);
    }
    // Last, because what is put before it begins at the same place.
    if (old)
        edits.replace(*old, list);
    return edits.applied();
}

} // namespace

DeckBase templateBase(const DeckTemplate &deckTemplate, const FormPlans &plans, Language language)
{
    DeckBase base;
    const std::shared_ptr<const OfficeFile> file = deckTemplate.file;
    base.presentation = file->presentation();
    base.format = formatOf(deckTemplate.size);
    for (std::size_t form = 0; form < plans.size(); ++form)
        base.plans[form] = plans[form].plan;
    addTemplateParts(base.package, deckTemplate, language);
    QString notes;
    base.notesMaster = file->related(base.presentation, "notesMaster").value(0);
    if (base.notesMaster.isEmpty()) {
        base.notesMaster = base.package.freeName(u"ppt/notesMasters/notesMaster"_s, 1, u".xml"_s);
        notes = addNotesMaster(base.package, base.presentation, language);
    }
    base.presentationPart
        = [file, part = base.presentation, notes](const QStringList &slides, const Deck &deck) {
              return presentationWith(*file, part, notes, slides, deck);
          };
    return base;
}

} // namespace podium
