// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_part.h"
#include "app/export/refresh/merge_work.h"
#include "app/export/refresh/text_merge.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct MergedText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

struct TextPlace {
    const char16_t *name;
    int number;
};
constexpr std::array kTextPlaces{TextPlace{u"title", 0}, TextPlace{u"subtitle", Subtitle},
                                 TextPlace{u"source", FooterText}, TextPlace{u"text", BodyText}};

QString textFor(const DeckSlide &slide, int place)
{
    switch (place) {
    case 0:
        return slide.title;
    case Subtitle:
        return slide.subtitle;
    case FooterText:
        return slide.source;
    default:
        return slide.text.join(u'\n');
    }
}

void setTextFor(DeckSlide &slide, int place, const QString &text)
{
    switch (place) {
    case 0:
        slide.title = text;
        return;
    case Subtitle:
        slide.subtitle = text;
        return;
    case FooterText:
        slide.source = text;
        return;
    default:
        slide.text = text.isEmpty() ? QStringList() : text.split(u'\n');
    }
}

/// Whether a shape is the placeholder of this number. Days and numbers of slides are nobody's text,
/// whatever number a program gave them.
bool fills(const XmlNode &shape, int number)
{
    const XmlNode *const place = shape.at("p:nvSpPr/p:nvPr/p:ph");
    if (!place)
        return false;
    const QString type = place->attribute("type");
    if (number == 0)
        return type == "title"_L1 || type == "ctrTitle"_L1;
    if (number == FooterText && type == "ftr"_L1)
        return true;
    return type != "sldNum"_L1 && type != "dt"_L1 && type != "ftr"_L1
        && place->attribute("idx").toInt() == number;
}

/// By the name of its shape, by what stands there, or by its place: LibreOffice writes other names
/// and gives the numbers of places to others.
const XmlNode *bodyOf(const XmlNode &tree, const DeckSlide &slide, int place, const QString &wrote)
{
    const XmlNode *filled = nullptr;
    const XmlNode *same = nullptr;
    for (const XmlNode *shape : tree.all("p:sp")) {
        const XmlNode *const properties = shape->at("p:nvSpPr/p:cNvPr");
        const XmlNode *const body = shape->child("p:txBody");
        if (body && properties && properties->attribute("name") == shapeName(slide, place))
            return body;
        if (body && !filled && fills(*shape, place))
            filled = body;
        if (body && !same && !wrote.isEmpty() && paragraphsOf(*body).join(u'\n') == wrote)
            same = body;
    }
    return same ? same : filled;
}

struct TextOf {
    const SlideInFile &slide;
    QString place;
    QString part;
    const XmlNode &body;
    bool figureStays; ///< that the text is of
};

/// False: somebody wrote another text, or the figure it is of stays as it was, and so does the text.
bool mergeText(MergeWork &work, const TextOf &of, const QString &wrote, const QString &now)
{
    const QString stands = paragraphsOf(of.body).join(u'\n');
    if (stands == now)
        return true;
    RefreshFinding finding{RefreshFinding::State::Changed,
                           of.slide.number,
                           of.slide.id,
                           of.place,
                           {},
                           stands,
                           now,
                           {}};
    const bool ours = stands == wrote && !of.figureStays;
    if (!ours)
        finding.state = RefreshFinding::State::Kept;
    if (stands == wrote && of.figureStays)
        finding.text = MergedText::tr("Its figure was kept.");
    if (ours)
        setParagraphs(of.body, now.split(u'\n'), work.merge.found.language, work.edits(of.part));
    work.findings.append(finding);
    return ours;
}

void mergeNotes(MergeWork &work, const SlideInFile &slide, const QString &wrote,
                const QStringList &now, DeckSlide &told)
{
    const QString notes = work.merge.file.related(slide.part, "notesSlide").value(0);
    if (notes.isEmpty() || !work.isEditable(notes))
        return;
    const bool stays = work.leftSlides.contains(slide.part);
    for (const XmlNode *shape : work.merge.file.tree(notes)->all("p:sp")) {
        const XmlNode *const place = shape->at("p:nvSpPr/p:nvPr/p:ph");
        const XmlNode *const body = shape->child("p:txBody");
        if (place && body && place->attribute("type") == "body"_L1
            && !mergeText(work, {slide, u"notes"_s, notes, *body, stays}, wrote, now.join(u'\n')))
            told.notes = wrote.split(u'\n');
    }
}

/// Whether a shape holds words of Podium that belong to no slide of the story, with letters in them.
bool isWords(const XmlNode &shape)
{
    static const QRegularExpression kNames(u"^Podium (title|rules|source|text) "_s);
    const XmlNode *const properties = shape.at("p:nvSpPr/p:cNvPr");
    const XmlNode *const body = shape.child("p:txBody");
    return properties && body && kNames.match(properties->attribute("name")).hasMatch()
        && !paragraphsOf(*body).join(QString()).isEmpty();
}

} // namespace

void addForeignWords(MergeWork &work, const SlideInFile &slide)
{
    const XmlNode *const tree = work.merge.file.tree(slide.part);
    if (!tree || !std::ranges::any_of(tree->all("p:sp"), [](const XmlNode *shape) {
            return isWords(*shape);
        }))
        return;
    RefreshFinding finding{RefreshFinding::State::Kept, slide.number};
    finding.place = u"text"_s;
    finding.text = MergedText::tr("Its words were not refreshed: they came from another "
                                  "presentation, which alone can tell them anew.");
    work.findings.append(finding);
}

void mergeTexts(MergeWork &work, const SlideInFile &slide, DeckSlide &told)
{
    const auto &slides = work.merge.fresh.told.deck.slides;
    const auto now = std::ranges::find(slides, slide.id, &DeckSlide::id);
    if (now == slides.end() || !work.isEditable(slide.part))
        return;
    const bool stays = work.leftSlides.contains(slide.part);
    const QMap<QString, QString> wrote = work.merge.found.texts.value(slide.id);
    const XmlNode &tree = *work.merge.file.tree(slide.part);
    for (const TextPlace &place : kTextPlaces) {
        const QString name = QString::fromUtf16(place.name);
        const XmlNode *const body = bodyOf(tree, *now, place.number, wrote.value(name));
        if (body
            && !mergeText(work, {slide, name, slide.part, *body, stays}, wrote.value(name),
                          textFor(*now, place.number)))
            setTextFor(told, place.number, wrote.value(name));
    }
    mergeNotes(work, slide, wrote.value(u"notes"_s), now->notes, told);
}

} // namespace podium
