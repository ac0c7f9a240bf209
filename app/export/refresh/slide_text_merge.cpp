// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_part.h"
#include "app/export/refresh/merge_work.h"
#include "app/export/refresh/text_merge.h"
#include "app/export/refresh/word_check.h"

#include <QtCore/QCoreApplication>

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

/// Which figures of a slide were left as they were.
struct FiguresLeft {
    bool first = false;
    bool all = false;
    bool any = false;
};

FiguresLeft leftOn(const MergeWork &work, const SlideInFile &slide, const DeckSlide &now)
{
    const bool any = work.leftSlides.contains(slide.part);
    FiguresLeft out{any, any, any};
    if (!any || now.figures.size() != 2 || now.layout == SlideLayout::ChartAndTable)
        return out; // or both are of one View
    out.first = work.left.contains(now.figures.first().id);
    out.all = out.first && work.left.contains(now.figures.last().id);
    return out;
}

/// Rules and sources of two figures of which one stays: each says what its figure shows. Nothing
/// where that cannot be told apart.
QString ofEach(const QString &wrote, const QString &now, int place, bool firstStays)
{
    static const QString kBetween = u"  |  "_s; // the rules of two figures
    if (place == FooterText) {
        // Of an earlier refresh that kept it, too, the one of the figure that stays.
        const QString begins = now.section(u',', 0, 0);
        const qsizetype second = firstStays ? wrote.indexOf(begins, 1) : wrote.lastIndexOf(begins);
        if (wrote == now)
            return now;
        return firstStays ? wrote.left(second).trimmed() + u' ' + now
                          : now + u' ' + wrote.sliced(std::max<qsizetype>(0, second));
    }
    const QStringList old = wrote.split(kBetween);
    const QStringList fresh = now.split(kBetween);
    if (old.size() > 2 || fresh.size() > 2)
        return {};
    return firstStays ? old.first() + kBetween + fresh.last()
                      : fresh.first() + kBetween + old.last();
}

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
    if (ours) {
        const QStringList lost = setParagraphs(of.body, now.split(u'\n'), work.merge.found.language,
                                               work.edits(of.part));
        if (!lost.isEmpty())
            finding.text = MergedText::tr("Words of a look of their own are gone with it: %1")
                               .arg(lost.join(u", "_s));
    }
    work.findings.append(finding);
    return ours;
}

void mergeNotes(MergeWork &work, const SlideInFile &slide, const QString &wrote,
                const QStringList &now, DeckSlide &told, bool stays)
{
    const QString notes = work.merge.file.related(slide.part, "notesSlide").value(0);
    if (notes.isEmpty() || !work.isEditable(notes))
        return;
    for (const XmlNode *shape : work.merge.file.tree(notes)->all("p:sp")) {
        const XmlNode *const place = shape->at("p:nvSpPr/p:nvPr/p:ph");
        const XmlNode *const body = shape->child("p:txBody");
        if (place && body && place->attribute("type") == "body"_L1
            && !mergeText(work, {slide, u"notes"_s, notes, *body, stays}, wrote, now.join(u'\n')))
            told.notes = wrote.split(u'\n');
    }
}

/// Whether a figure of a slide shows other values than before.
bool figuresChanged(const MergeWork &work, int slide)
{
    return std::ranges::any_of(work.findings, [slide](const RefreshFinding &one) {
        using State = RefreshFinding::State;
        const bool changed = one.state == State::Moved || one.state == State::Entered
            || one.state == State::Left || one.state == State::Changed;
        return changed && one.slide == slide
            && (one.place == "chart"_L1 || one.place == "table"_L1);
    });
}

/// Says of words that a person wrote, and that nobody tells anew, whether they still hold.
void checkOwnWords(MergeWork &work, const TextOf &of, const DeckSlide &now)
{
    QStringList names;
    for (const DeckFigure &figure : now.figures) {
        if (const auto *series = std::get_if<ChartSeries>(&figure.content)) {
            for (const ChartMark &mark : series->marks)
                names += QStringList{mark.label} + mark.note.split(u" · "_s); // and of its lab
        }
    }
    const FreshDeck &fresh = work.merge.fresh;
    const QString stands = paragraphsOf(of.body).join(u'\n');
    const WordCheck check = checkedWords(*fresh.dataset, work.reader(), stands, names,
                                         toDate(fresh.told.deck.made), work.merge.found.language);
    const bool untrue = check.result == WordCheck::Result::Untrue;
    if (!untrue
        && (check.result == WordCheck::Result::Fine || !figuresChanged(work, of.slide.number)))
        return;
    RefreshFinding finding{untrue ? RefreshFinding::State::Broken
                                  : RefreshFinding::State::Unchecked,
                           of.slide.number, of.slide.id, of.place};
    finding.from = stands;
    finding.to = check.safe;
    finding.text = untrue ? MergedText::tr("The figures say otherwise.")
                          : MergedText::tr("It has a number or a name, and nobody checked it.");
    work.findings.append(finding);
}

/// Whether a shape holds words, beside days and numbers of slides; programs give shapes other names.
bool isWords(const XmlNode &shape)
{
    const XmlNode *const place = shape.at("p:nvSpPr/p:nvPr/p:ph");
    const QString type = place ? place->attribute("type") : QString();
    const XmlNode *const body = shape.child("p:txBody");
    return body && type != "sldNum"_L1 && type != "dt"_L1
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
    // Beside other figures they may say what is true no more.
    const bool changed = std::ranges::any_of(work.findings, [&slide](const RefreshFinding &one) {
        using State = RefreshFinding::State;
        return one.slide == slide.number && one.state != State::Unchanged
            && one.state != State::Kept && one.state != State::Twice;
    });
    RefreshFinding finding{changed ? RefreshFinding::State::Broken : RefreshFinding::State::Kept,
                           slide.number};
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
    const FiguresLeft left = leftOn(work, slide, *now);
    const QMap<QString, QString> wrote = work.merge.found.texts.value(slide.id);
    const XmlNode &tree = *work.merge.file.tree(slide.part);
    for (const TextPlace &place : kTextPlaces) {
        const QString name = QString::fromUtf16(place.name);
        const QString old = wrote.value(name);
        QString text = textFor(*now, place.number);
        bool stays = left.first;
        if (left.any && !left.all && (place.number == Subtitle || place.number == FooterText)) {
            const QString each = ofEach(old, text, place.number, left.first);
            stays = each.isEmpty();
            text = stays ? text : each;
        }
        const XmlNode *const body = bodyOf(tree, *now, place.number, old);
        if (body && !mergeText(work, {slide, name, slide.part, *body, stays}, old, text))
            setTextFor(told, place.number, old);
        else
            setTextFor(told, place.number, text);
        const bool own = name == "title"_L1 || name == "text"_L1;
        const QString said = body ? paragraphsOf(*body).join(u'\n') : QString();
        const bool fixed = work.merge.fresh.fixedWords.value(slide.id).contains(name);
        if (own && !said.isEmpty() && (fixed || (said != old && said != text)))
            checkOwnWords(work, {slide, name, slide.part, *body, stays}, *now);
    }
    mergeNotes(work, slide, wrote.value(u"notes"_s), now->notes, told, left.first);
}

} // namespace podium
