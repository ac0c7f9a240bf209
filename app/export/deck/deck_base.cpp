// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck_base.h"

#include "app/export/charts/native/native_look.h"
#include "app/export/deck/deck_design.h"
#include "app/export/deck/deck_sections.h"
#include "app/export/package/xml_text.h"

#include <tuple>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString kMaster = u"ppt/slideMasters/slideMaster1.xml"_s;

QString layoutFile(int layout)
{
    return u"ppt/slideLayouts/slideLayout"_s + QString::number(layout + 1) + u".xml"_s;
}

void addTheme(OfficePackage &package, const QString &owner)
{
    const QString theme = package.freeName(u"ppt/theme/theme"_s, 1, u".xml"_s);
    package.relate(owner, officeRelation("theme"), theme);
    package.add(theme, themePart(), u"application/vnd.openxmlformats-officedocument.theme+xml"_s);
}

QString addMaster(DeckBase &base, Language language)
{
    OfficePackage &package = base.package;
    const QString id = package.relate(base.presentation, officeRelation("slideMaster"), kMaster);
    QStringList layouts;
    for (int i = 0; i < kLayouts; ++i) {
        const auto form = static_cast<SlideLayout>(i);
        layouts.append(package.relate(kMaster, officeRelation("slideLayout"), layoutFile(i)));
        package.relate(layoutFile(i), officeRelation("slideMaster"), kMaster);
        package.add(layoutFile(i), layoutPart(form, language), presentationType("slideLayout"));
        SlidePlan &plan = base.plans[static_cast<std::size_t>(i)];
        plan.layout = layoutFile(i);
        plan.sized = form == SlideLayout::ChartAndTable;
        for (const Placeholder &place : placesOf(form))
            plan.places.append(
                {.role = place.number,
                 .type = QString::fromLatin1(place.type),
                 .number = place.number == 0 ? QString() : QString::number(place.number),
                 .name = QString::fromLatin1(place.name),
                 .place = place.place});
    }
    package.add(kMaster, masterPart(layouts, language), presentationType("slideMaster"));
    addTheme(package, kMaster);
    package.relate(base.presentation, officeRelation("theme"), u"ppt/theme/theme1.xml"_s);
    return id;
}

void addRest(DeckBase &base)
{
    for (const auto &[name, relation, element] :
         {std::tuple{u"presProps"_s, "presProps", "p:presentationPr"},
          std::tuple{u"viewProps"_s, "viewProps", "p:viewPr"}}) {
        XmlText xml;
        openPresentationPart(xml, element);
        const QString file = u"ppt/"_s + name + u".xml"_s;
        base.package.relate(base.presentation, officeRelation(relation), file);
        base.package.add(file, xml.finish(), presentationType(relation));
    }
    XmlText styles;
    styles.open("a:tblStyleLst",
                {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                 {"def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"}});
    const QString file = u"ppt/tableStyles.xml"_s;
    base.package.relate(base.presentation, officeRelation("tableStyles"), file);
    base.package.add(file, styles.finish(), presentationType("tableStyles"));
}

QByteArray ownPresentation(const QString &master, const QString &notesMaster,
                           const QStringList &slides, const Deck &deck)
{
    XmlText xml;
    openPresentationPart(xml, "p:presentation").open("p:sldMasterIdLst");
    xml.leaf("p:sldMasterId", {{"id", qint64{2147483648}}, {"r:id", master}}).close();
    xml.open("p:notesMasterIdLst").leaf("p:notesMasterId", {{"r:id", notesMaster}}).close();
    xml.open("p:sldIdLst");
    int id = kFirstSlideId;
    for (const QString &slide : slides)
        xml.leaf("p:sldId", {{"id", id++}, {"r:id", slide}});
    xml.close();
    xml.leaf("p:sldSz", {{"cx", emuOf(1280)}, {"cy", emuOf(720)}});
    xml.leaf("p:notesSz", {{"cx", 6858000}, {"cy", 9144000}});
    xml.open("p:defaultTextStyle").open("a:defPPr");
    xml.leaf("a:defRPr", {{"lang", languageTag(deck.language)}}).close(2);
    if (const QByteArray sections = sectionsOf(deck); !sections.isEmpty())
        xml.open("p:extLst").raw(sections).close();
    return xml.finish();
}

} // namespace

QString presentationType(const char *part)
{
    return u"application/vnd.openxmlformats-officedocument.presentationml."_s
        + QString::fromLatin1(part) + u"+xml"_s;
}

QString addNotesMaster(OfficePackage &package, const QString &presentation, Language language)
{
    const QString master = package.freeName(u"ppt/notesMasters/notesMaster"_s, 1, u".xml"_s);
    const QString id = package.relate(presentation, officeRelation("notesMaster"), master);
    package.add(master, notesMasterPart(language), presentationType("notesMaster"));
    addTheme(package, master);
    return id;
}

DeckBase ownBase(Language language)
{
    DeckBase base;
    base.package.relate({}, officeRelation("officeDocument"), base.presentation);
    const QString master = addMaster(base, language);
    const QString notes = addNotesMaster(base.package, base.presentation, language);
    base.notesMaster = u"ppt/notesMasters/notesMaster1.xml"_s;
    addRest(base);
    base.presentationPart = [master, notes](const QStringList &slides, const Deck &deck) {
        return ownPresentation(master, notes, slides, deck);
    };
    return base;
}

} // namespace podium
