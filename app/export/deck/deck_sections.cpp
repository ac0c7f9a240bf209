// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck_sections.h"

#include "app/export/package/xml_text.h"
#include "app/models/language/plain_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUuid>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Section {
    QString name;
    QList<int> slides; ///< ids
};

QString nameOfSection(const DeckSlide &slide, const QString &before)
{
    if (slide.appendix)
        return QCoreApplication::translate("podium::Deck", "Appendix");
    return slide.group.isEmpty() ? before : slide.group;
}

/// Slides without a group belong to the section they stand in; the first ones to one with the name
/// of the deck.
QList<Section> partsOf(const Deck &deck)
{
    QList<Section> sections;
    bool appendix = false;
    for (qsizetype i = 0; i < deck.slides.size(); ++i) {
        const DeckSlide &slide = deck.slides[i];
        const QString before = sections.isEmpty() ? deck.title : sections.last().name;
        const QString name = nameOfSection(slide, before);
        if (sections.isEmpty() || sections.last().name != name || slide.appendix != appendix)
            sections.append({name, {}});
        appendix = slide.appendix;
        sections.last().slides.append(kFirstSlideId + static_cast<int>(i));
    }
    return sections;
}

/// The same deck is the same bytes: the id follows from what the section is.
QString idOf(const Section &section)
{
    static const QUuid kSections(u"{6f1d0b43-6f5b-4b52-9a44-2f9d2d1c7c5e}"_s);
    return QUuid::createUuidV5(kSections, section.name + QString::number(section.slides.first()))
        .toString()
        .toUpper();
}

} // namespace

QByteArray sectionsOf(const Deck &deck)
{
    const bool parted = std::ranges::any_of(deck.slides, [](const DeckSlide &slide) {
        return slide.appendix || !slide.group.isEmpty();
    });
    if (!parted)
        return {};
    XmlText xml;
    xml.open("p:ext", {{"uri", "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"}});
    xml.open("p14:sectionLst",
             {{"xmlns:p14", "http://schemas.microsoft.com/office/powerpoint/2010/main"}});
    for (const Section &section : partsOf(deck)) {
        const QString name = plainText(section.name);
        xml.open("p14:section",
                 {{"name", name.isEmpty() ? u"Podium"_s : name}, {"id", idOf(section)}});
        xml.open("p14:sldIdLst");
        for (const int slide : section.slides)
            xml.leaf("p14:sldId", {{"id", slide}});
        xml.close(2);
    }
    xml.close(2);
    return xml.finish();
}

} // namespace podium
