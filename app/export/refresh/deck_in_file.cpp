// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/deck_in_file.h"

#include "app/data/view/view_json.h"
#include "app/export/deck/deck_properties.h"
#include "app/export/refresh/text_merge.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmu = 9525; ///< of a pixel

QString textOfChild(const XmlNode &node, const char *name)
{
    const XmlNode *const child = node.child(name);
    return child ? child->text : QString();
}

/// The id in "Podium chart rank-1".
QString idInName(const QString &name, const char *kinds)
{
    const QRegularExpression pattern(u"^Podium (?:%1) (.+)$"_s.arg(QLatin1StringView(kinds)));
    return pattern.match(name).captured(1);
}

/// How large a map was drawn: what nobody sees behind it.
QSize groundOf(const XmlNode &group)
{
    for (const XmlNode *shape : group.childrenOf("p:sp")) {
        const XmlNode *const name = shape->at("p:nvSpPr/p:cNvPr");
        const XmlNode *const extent = shape->at("p:spPr/a:xfrm/a:ext");
        if (name && extent && name->attribute("name") == "Podium map ground"_L1)
            return {qRound(extent->attribute("cx").toDouble() / kEmu),
                    qRound(extent->attribute("cy").toDouble() / kEmu)};
    }
    return {};
}

/// Whether two Views are one but for their days.
bool showSame(const QByteArray &one, const QByteArray &other)
{
    if (one == other || one.isEmpty() || other.isEmpty())
        return true;
    auto first = viewFromJson(one, {});
    auto second = viewFromJson(other, {});
    if (!first || !second)
        return false;
    for (View *view : {&*first, &*second}) {
        view->snapshot.clear();
        view->asOf.reset();
    }
    return *first == *second;
}

class DeckReading final
{
public:
    explicit DeckReading(const OfficeFile &file)
        : m_file(file)
    {
    }

    DeckInFile take()
    {
        readItem();
        const QString presentation = m_file.presentation();
        const XmlNode *const tree = m_file.tree(presentation);
        const XmlNode *const list = tree ? tree->child("p:sldIdLst") : nullptr;
        if (!list)
            return std::move(m_out);
        const QList<OfficeRelation> relations = m_file.relations(presentation);
        int number = 0;
        for (const XmlNode *slide : list->childrenOf("p:sldId")) {
            const auto relation
                = std::ranges::find(relations, slide->attribute("r:id"), &OfficeRelation::id);
            ++number;
            if (relation != relations.end() && isRead(relation->part, number))
                readSlide(relation->part, number);
        }
        findByWords();
        return std::move(m_out);
    }

private:
    void readItem()
    {
        for (const QString &part : m_file.parts()) {
            const XmlNode *const tree
                = part.startsWith("customXml/"_L1) ? m_file.tree(part) : nullptr;
            if (!tree || tree->name != "podium"_L1)
                continue;
            m_out.item = part;
            m_out.story = textOfChild(*tree, "story").toUtf8();
            m_out.language
                = tree->attribute("language") == "ko"_L1 ? Language::Korean : Language::English;
            for (const XmlNode *slide : tree->childrenOf("slide"))
                readWritten(*slide);
        }
    }
    void readWritten(const XmlNode &slide)
    {
        const QString id = slide.attribute("id");
        m_out.texts.insert(id, {});
        for (const XmlNode *text : slide.childrenOf("text"))
            m_out.texts[id].insert(text->attribute("place"), text->text);
        for (const XmlNode *figure : slide.childrenOf("figure"))
            m_out.written.insert(figure->attribute("id"),
                                 {id, textOfChild(*figure, "alt"), figure->attribute("hash"),
                                  textOfChild(*figure, "view").toUtf8(),
                                  textOfChild(*figure, "drawn").toUtf8(),
                                  textOfChild(*figure, "setting").toUtf8()});
    }

    /// Whether a part is there as XML; what is wrong with one that is not, is kept.
    bool isRead(const QString &part, int slide)
    {
        if (m_file.tree(part))
            return true;
        QString why;
        if (m_file.has(part))
            (void)xmlTree(m_file.bytes(part), &why);
        m_out.broken.append({slide, part, why});
        return false;
    }
    /// One of the deck of another story, wherever its days are.
    [[nodiscard]] bool isForeign(const FigureInFile &figure) const
    {
        const auto written = m_out.written.find(figure.id);
        return written != m_out.written.end() && !showSame(figure.view, written->view);
    }
    [[nodiscard]] QString freeId(const QString &id) const
    {
        const auto isTaken = [this](const QString &one) {
            return m_out.written.contains(one)
                || std::ranges::find(m_out.figures, one, &FigureInFile::id) != m_out.figures.end();
        };
        int number = 2;
        while (isTaken(u"%1 (%2)"_s.arg(id).arg(number)))
            ++number;
        return u"%1 (%2)"_s.arg(id).arg(number);
    }

    void readSlide(const QString &part, int number)
    {
        SlideInFile slide{number, part, {}};
        for (const char *type : {"chart", "notesSlide", "tags"}) {
            for (const QString &other : m_file.related(part, type))
                (void)isRead(other, number);
        }
        const XmlNode &tree = *m_file.tree(part);
        std::vector<const XmlNode *> frames = tree.all("p:graphicFrame");
        std::ranges::copy(tree.all("p:grpSp"), std::back_inserter(frames));
        for (const XmlNode *frame : frames) {
            FigureInFile figure = figureOf(*frame, part);
            figure.slide = static_cast<int>(m_out.slides.size());
            if (figure.id.isEmpty())
                continue;
            if (isForeign(figure)) {
                m_foreign.insert(part);
                figure.id = freeId(figure.id);
            }
            if (slide.id.isEmpty() && m_out.written.contains(figure.id))
                slide.id = m_out.written.value(figure.id).slide;
            m_out.figures.append(figure);
        }
        for (const XmlNode *properties : tree.all("p:cNvPr")) {
            const QString id = idInName(properties->attribute("name"), "title|rules|source|text");
            if (slide.id.isEmpty() && !m_foreign.contains(part) && m_out.texts.contains(id))
                slide.id = id;
        }
        m_out.slides.append(slide);
    }

    /// LibreOffice names the shapes of placeholders anew: a slide without figures is known by the
    /// words that Podium last wrote there, where no other slide has them.
    void findByWords()
    {
        for (SlideInFile &slide : m_out.slides) {
            if (!slide.id.isEmpty() || m_foreign.contains(slide.part))
                continue;
            QStringList bodies;
            for (const XmlNode *body : m_file.tree(slide.part)->all("p:txBody"))
                bodies.append(paragraphsOf(*body).join(u'\n'));
            QStringList fitting;
            for (const auto &[id, held] : m_out.texts.asKeyValueRange()) {
                const QMap<QString, QString> &texts = held; // clang captures no binding
                const bool taken
                    = std::ranges::find(m_out.slides, id, &SlideInFile::id) != m_out.slides.end();
                const auto stands = [&](const QString &place) {
                    const QString text = texts.value(place);
                    return !text.isEmpty() && bodies.contains(text);
                };
                if (!taken && (stands(u"title"_s) || stands(u"text"_s) || stands(u"subtitle"_s)))
                    fitting.append(id);
            }
            if (fitting.size() == 1)
                slide.id = fitting.first();
        }
    }

    [[nodiscard]] QString partOf(const QString &from, const QString &relation) const
    {
        for (const OfficeRelation &one : m_file.relations(from)) {
            if (one.id == relation)
                return one.part;
        }
        return {};
    }
    [[nodiscard]] FigureInFile figureOf(const XmlNode &frame, const QString &slide) const
    {
        FigureInFile figure{.frame = &frame};
        const XmlNode *const name = nameOf(figure);
        figure.id = name ? idInName(name->attribute("name"), "chart|table|map") : QString();
        const bool group = frame.name == "p:grpSp"_L1;
        const char *const data = group ? "p:nvGrpSpPr/p:nvPr/p:custDataLst"
                                       : "p:nvGraphicFramePr/p:nvPr/p:custDataLst";
        if (const XmlNode *const own = frame.at(data)) {
            for (const XmlNode *tags : own->childrenOf("p:tags"))
                readTags(partOf(slide, tags->attribute("r:id")), figure);
        }
        if (group)
            figure.mapRoom = groundOf(frame);
        else if (const auto charts = frame.all("c:chart"); !charts.empty())
            figure.chart = partOf(slide, charts.back()->attribute("r:id"));
        const WrittenFigure &written = m_out.written.value(figure.id);
        if (figure.view.isEmpty())
            figure.view = written.view;
        if (figure.drawn.isEmpty())
            figure.drawn = written.drawn;
        if (figure.setting.isEmpty())
            figure.setting = written.setting;
        return figure;
    }
    void readTags(const QString &part, FigureInFile &figure) const
    {
        const XmlNode *const tree = m_file.tree(part);
        for (const XmlNode *tag : tree ? tree->all("p:tag") : std::vector<const XmlNode *>()) {
            const QString name = tag->attribute("name").toUpper();
            const QString value = tag->attribute("val");
            if (name == "PODIUM_ID"_L1) {
                figure.id = value;
                figure.tags = part;
            } else if (name == "PODIUM_VIEW"_L1) {
                figure.view = value.toUtf8();
            } else if (name == "PODIUM_DRAWN"_L1) {
                figure.drawn = value.toUtf8();
            } else if (name == "PODIUM_SETTING"_L1) {
                figure.setting = value.toUtf8();
            }
        }
    }

    const OfficeFile &m_file;
    DeckInFile m_out;
    QSet<QString> m_foreign; ///< parts of slides with figures of other stories
};

} // namespace

const XmlNode *nameOf(const FigureInFile &figure)
{
    if (!figure.frame)
        return nullptr;
    return figure.frame->at(figure.frame->name == "p:grpSp"_L1 ? "p:nvGrpSpPr/p:cNvPr"
                                                               : "p:nvGraphicFramePr/p:cNvPr");
}

QRect placeOf(const FigureInFile &figure)
{
    if (!figure.frame)
        return {};
    const XmlNode *const place
        = figure.frame->at(figure.frame->name == "p:grpSp"_L1 ? "p:grpSpPr/a:xfrm" : "p:xfrm");
    const XmlNode *const offset = place ? place->child("a:off") : nullptr;
    const XmlNode *const extent = place ? place->child("a:ext") : nullptr;
    if (!offset || !extent)
        return {};
    return {offset->attribute("x").toInt() / kEmu, offset->attribute("y").toInt() / kEmu,
            extent->attribute("cx").toInt() / kEmu, extent->attribute("cy").toInt() / kEmu};
}

QSize roomOf(const FigureInFile &figure)
{
    constexpr int kBottom = 648;
    const QRect place = placeOf(figure);
    const bool ours = figure.setting.isEmpty(); // slides of templates may be of another size
    return {place.width(), ours ? std::max(place.height(), kBottom - place.y()) : place.height()};
}

DeckInFile deckInFile(const OfficeFile &file)
{
    return DeckReading(file).take();
}

} // namespace podium
