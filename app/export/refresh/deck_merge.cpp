// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/deck_merge.h"

#include "app/export/charts/chart_part.h"
#include "app/export/charts/workbook.h"
#include "app/export/deck/deck_properties.h"
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_part.h"
#include "app/export/package/part_edits.h"
#include "app/export/package/zip_file.h"
#include "app/export/refresh/chart_merge.h"
#include "app/export/refresh/text_merge.h"
#include "app/export/refresh/workbook_merge.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <map>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using State = RefreshFinding::State;

struct RefreshText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

constexpr qsizetype kLongestAltText = 250; ///< as slides keep it

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

/// Whether a shape is the placeholder of this number.
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
    return place->attribute("idx").toInt() == number;
}

class DeckMerging final
{
public:
    explicit DeckMerging(const DeckMerge &merge)
        : m_merge(merge)
        , m_told(merge.fresh.told.deck)
    {
    }

    Result<RefreshedDeck> take()
    {
        QMap<QString, int> seen;
        for (const FigureInFile &figure : m_merge.found.figures) {
            if (++seen[figure.id] == 2)
                add(figure, State::Twice)
                    .text = RefreshText::tr("It stands in the presentation more than once.");
            refresh(figure);
        }
        for (const SlideInFile &slide : m_merge.found.slides)
            refreshTexts(slide);
        addMissing(seen);
        addBroken();
        updateMemory();
        return finished();
    }

private:
    RefreshFinding &add(const FigureInFile &figure, State state)
    {
        RefreshFinding finding = of(figure);
        finding.state = state;
        m_out.findings.append(finding);
        return m_out.findings.last();
    }
    [[nodiscard]] RefreshFinding of(const FigureInFile &figure) const
    {
        return {.slide = m_merge.found.slides[figure.slide].number,
                .id = figure.id,
                .place = figure.chart.isEmpty() ? u"table"_s : u"chart"_s};
    }

    /// Edits of a part; each part has one set of them.
    PartEdits &edits(const QString &part)
    {
        auto found = m_edits.find(part);
        if (found == m_edits.end())
            found = m_edits.emplace(part, PartEdits(m_merge.file.bytes(part))).first;
        return found->second;
    }
    [[nodiscard]] bool isEditable(const QString &part)
    {
        const XmlNode *const tree = m_merge.file.tree(part);
        return tree && edits(part).fits(*tree);
    }

    void refresh(const FigureInFile &figure)
    {
        const auto fresh = m_merge.fresh.figures.find(figure.id);
        const QString slide = m_merge.found.slides[figure.slide].part;
        if (fresh == m_merge.fresh.figures.end() || !isEditable(slide)) {
            keep(figure, RefreshText::tr("What it shows is not known any more."));
            return;
        }
        const qsizetype before = m_out.findings.size();
        const bool merged = figure.chart.isEmpty() ? refreshTable(figure, *fresh)
                                                   : refreshChart(figure, *fresh);
        if (!merged)
            return;
        if (m_out.findings.size() == before)
            add(figure, State::Unchanged);
        refreshAltText(figure, *fresh);
        refreshTags(figure, *fresh);
    }
    void keep(const FigureInFile &figure, const QString &why)
    {
        add(figure, State::Kept).text = why;
        m_left.insert(figure.id);
    }

    bool refreshChart(const FigureInFile &figure, const FreshFigure &fresh)
    {
        const XmlNode *const tree = m_merge.file.tree(figure.chart);
        if (!tree || !fresh.chart) {
            keep(figure, RefreshText::tr("The figures have no chart for it any more."));
            return false;
        }
        QString book;
        for (const OfficeRelation &relation : m_merge.file.relations(figure.chart)) {
            if (relation.type != "package"_L1 && relation.type != "oleObject"_L1)
                continue;
            if (relation.external) {
                keep(figure, RefreshText::tr("Its workbook is another file: %1")
                                 .arg(relation.target));
                return false;
            }
            book = relation.part;
        }
        return book.isEmpty() ? rebuildChart(figure, fresh)
                              : mergeChart(figure, fresh, *tree, book);
    }
    bool mergeChart(const FigureInFile &figure, const FreshFigure &fresh, const XmlNode &tree,
                    const QString &book)
    {
        const QByteArray &part = m_merge.file.bytes(figure.chart);
        const QByteArray workbook = m_merge.file.bytes(book);
        const ChartInFile read = chartInFile(tree, workbookCells(workbook));
        PlacedChart placed = fresh.placed;
        if (!read.sheet.isEmpty())
            placed.sheet.name = read.sheet;
        const MergedWorkbook cells = merged(workbook, placed.sheet);
        const XmlNode *const data = tree.child("c:externalData");
        const QByteArray drawn
            = chartPart(*fresh.chart, placed, data ? data->attribute("r:id") : QString());
        const MergedChart chart = merged(ChartMerge{
            part, tree, read, *fresh.chart, drawn, QJsonDocument::fromJson(figure.drawn).object()});
        if (!cells.refused.isEmpty() || !chart.refused.isEmpty()) {
            keep(figure, chart.refused.isEmpty() ? cells.refused : chart.refused);
            return false;
        }
        put(figure.chart, part, chart.part);
        put(book, workbook, cells.bytes);
        for (const QString &what : chart.kept)
            add(figure, State::Kept).text = what;
        addMoves(read, *fresh.chart, of(figure), m_out.findings);
        return true;
    }
    /// LibreOffice drops the workbook and what refers to it: the chart is made anew.
    bool rebuildChart(const FigureInFile &figure, const FreshFigure &fresh)
    {
        const auto workbook = workbookOf(fresh.placed.sheet, m_told.made);
        if (!workbook) {
            keep(figure, RefreshText::tr("Its workbook cannot be written."));
            return false;
        }
        const QString book
            = u"ppt/embeddings/Podium_"_s + QString::number(++m_books) + u".xlsx"_s;
        const QString relations = relationsPart(figure.chart);
        const QString relation
            = u"<Relationship Id=\"podiumBook\" Type=\"http://schemas.openxmlformats.org/"
              "officeDocument/2006/relationships/package\" Target=\"/%1\"/>"_s.arg(book);
        if (const XmlNode *const list = m_merge.file.tree(relations))
            edits(relations).append(*list, relation);
        else
            m_parts.insert(relations,
                           (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                            "2006/relationships\">"_s
                            + relation + u"</Relationships>"_s)
                               .toUtf8());
        m_parts.insert(figure.chart, chartPart(*fresh.chart, fresh.placed, u"podiumBook"_s));
        m_parts.insert(book, *workbook);
        addWorkbookType();
        add(figure, State::Changed).text
            = RefreshText::tr("Its workbook was lost; the chart was made anew.");
        return true;
    }
    void addWorkbookType()
    {
        const QString types = u"[Content_Types].xml"_s;
        const XmlNode *const tree = m_merge.file.tree(types);
        if (!tree || m_books > 1)
            return;
        for (const XmlNode *one : tree->childrenOf("Default")) {
            if (one->attribute("Extension") == "xlsx"_L1)
                return;
        }
        edits(types).insertBefore(
            *tree->children.front(),
            u"<Default Extension=\"xlsx\" ContentType=\"application/"
            "vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"_s);
    }

    bool refreshTable(const FigureInFile &figure, const FreshFigure &fresh)
    {
        const auto *table = std::get_if<DeckTable>(&fresh.figure.content);
        const auto tables = figure.frame->all("a:tbl");
        if (!table || tables.size() != 1) {
            keep(figure, RefreshText::tr("The figures have no table for it any more."));
            return false;
        }
        QList<QStringList> wrote;
        const QJsonObject drawn = QJsonDocument::fromJson(figure.drawn).object();
        for (const QJsonValue &row : drawn.value("rows"_L1).toArray())
            wrote.append(row.toVariant().toStringList());
        const QString slide = m_merge.found.slides[figure.slide].part;
        const MergedTable merged
            = mergedTable(*tables.front(), wrote, *table, m_merge.file.bytes(slide));
        if (!merged.refused.isEmpty()) {
            keep(figure, merged.refused);
            return false;
        }
        for (const QString &what : merged.kept)
            add(figure, State::Kept).text = what;
        if (!merged.xml.isEmpty()) {
            edits(slide).replace(*tables.front(), merged.xml);
            add(figure, State::Changed).text
                = RefreshText::tr("%n rows", nullptr, static_cast<int>(table->rows.size()));
        }
        return true;
    }

    void refreshAltText(const FigureInFile &figure, const FreshFigure &fresh)
    {
        const XmlNode *const shape = figure.frame->at("p:nvGraphicFramePr/p:cNvPr");
        const auto written = m_merge.found.written.find(figure.id);
        if (!shape || written == m_merge.found.written.end())
            return;
        const QString stands = shape->attribute("descr");
        const QString now = fresh.figure.altText.left(kLongestAltText);
        if (stands == now)
            return;
        if (stands == written->altText.left(kLongestAltText) || stands.isEmpty()) {
            edits(m_merge.found.slides[figure.slide].part).setAttribute(*shape, "descr", now);
            return;
        }
        RefreshFinding &finding = add(figure, State::Kept);
        finding.place = u"alt"_s;
        finding.from = stands;
        finding.to = now;
    }
    void refreshTags(const FigureInFile &figure, const FreshFigure &fresh)
    {
        const XmlNode *const tree = m_merge.file.tree(figure.tags);
        if (!tree || !isEditable(figure.tags))
            return;
        for (const auto &[name, value] : tagsOf(fresh.figure, m_merge.found.language)) {
            for (const XmlNode *tag : tree->all("p:tag")) {
                if (tag->attribute("name").toUpper() == name && tag->attribute("val") != value)
                    edits(figure.tags).setAttribute(*tag, "val", value);
            }
        }
    }

    [[nodiscard]] DeckSlide *toldSlide(const QString &id)
    {
        const auto found = std::ranges::find(m_told.slides, id, &DeckSlide::id);
        return found == m_told.slides.end() ? nullptr : &*found;
    }
    void refreshTexts(const SlideInFile &slide)
    {
        DeckSlide *const told = toldSlide(slide.id);
        if (!told || !isEditable(slide.part))
            return;
        const DeckSlide now = *told; // texts that are kept are remembered as they were
        const QMap<QString, QString> wrote = m_merge.found.texts.value(slide.id);
        for (const TextPlace &place : kTextPlaces) {
            const QString name = QString::fromUtf16(place.name);
            const XmlNode *const body = bodyOf(slide.part, now, place.number, wrote.value(name));
            if (body && !refreshText({slide, name}, slide.part, *body, wrote.value(name),
                                     textFor(now, place.number)))
                setTextFor(*told, place.number, wrote.value(name));
        }
        const QString notes = m_merge.file.related(slide.part, "notesSlide").value(0);
        if (notes.isEmpty() || !isEditable(notes))
            return;
        for (const XmlNode *shape : m_merge.file.tree(notes)->all("p:sp")) {
            const XmlNode *const place = shape->at("p:nvSpPr/p:nvPr/p:ph");
            const XmlNode *const body = shape->child("p:txBody");
            if (place && body && place->attribute("type") == "body"_L1
                && !refreshText({slide, u"notes"_s}, notes, *body, wrote.value(u"notes"_s),
                                now.notes.join(u'\n')))
                told->notes = wrote.value(u"notes"_s).split(u'\n');
        }
    }
    /// By the name of its shape, by its place, or, where a program changed both, by what stands
    /// there.
    [[nodiscard]] const XmlNode *bodyOf(const QString &part, const DeckSlide &slide, int place,
                                        const QString &wrote) const
    {
        const XmlNode *filled = nullptr;
        const XmlNode *same = nullptr;
        for (const XmlNode *shape : m_merge.file.tree(part)->all("p:sp")) {
            const XmlNode *const properties = shape->at("p:nvSpPr/p:cNvPr");
            const XmlNode *const body = shape->child("p:txBody");
            if (body && properties && properties->attribute("name") == shapeName(slide, place))
                return body;
            if (body && !filled && fills(*shape, place))
                filled = body;
            if (body && !wrote.isEmpty() && paragraphsOf(*body).join(u'\n') == wrote)
                same = body;
        }
        return filled ? filled : same;
    }

    struct TextOf {
        const SlideInFile &slide;
        QString place;
    };
    /// False: somebody wrote another text, which stays.
    bool refreshText(const TextOf &of, const QString &part, const XmlNode &body,
                     const QString &wrote, const QString &now)
    {
        const QString stands = paragraphsOf(body).join(u'\n');
        if (stands == now)
            return true;
        RefreshFinding finding{State::Changed, of.slide.number, of.slide.id, of.place,
                               {},             stands,          now,         {}};
        const bool ours = stands == wrote;
        if (!ours)
            finding.state = State::Kept;
        else
            setParagraphs(body, now.split(u'\n'), m_merge.found.language, edits(part));
        m_out.findings.append(finding);
        return ours;
    }

    void addMissing(const QMap<QString, int> &seen)
    {
        for (const auto &[id, written] : m_merge.found.written.asKeyValueRange()) {
            if (seen.contains(id))
                continue;
            RefreshFinding finding{State::Missing};
            finding.id = id;
            finding.text = RefreshText::tr("It is in the presentation no more.");
            m_out.findings.append(finding);
        }
    }
    void addBroken()
    {
        for (const BrokenSentence &one : m_merge.fresh.told.broken) {
            const auto slide = std::ranges::find(m_merge.found.slides, one.slide, &SlideInFile::id);
            if (slide == m_merge.found.slides.end())
                continue;
            RefreshFinding finding{State::Broken, slide->number, one.slide, u"text"_s};
            finding.from = one.sentence;
            finding.to = one.safe;
            finding.text = one.why;
            m_out.findings.append(finding);
        }
    }

    /// What Podium remembers beside the slides; of what was left alone, as it was.
    void updateMemory()
    {
        if (m_merge.found.item.isEmpty() || m_told.slides.isEmpty())
            return;
        for (DeckSlide &slide : m_told.slides) {
            for (DeckFigure &figure : slide.figures) {
                const auto fresh = m_merge.fresh.figures.find(figure.id);
                figure.drawn = fresh->figure.drawn;
                const auto written = m_merge.found.written.find(figure.id);
                if (!m_left.contains(figure.id) || written == m_merge.found.written.end())
                    continue;
                figure.altText = written->altText;
                figure.dataHash = written->dataHash;
                figure.view = written->view;
                figure.drawn = written->drawn;
            }
        }
        put(m_merge.found.item, m_merge.file.bytes(m_merge.found.item), storyItem(m_told));
        const QString custom = u"docProps/custom.xml"_s;
        const XmlNode *const tree = m_merge.file.tree(custom);
        const QString hash = dataHashOf(m_told);
        for (const XmlNode *one : tree && isEditable(custom) ? tree->all("property")
                                                             : std::vector<const XmlNode *>()) {
            const XmlNode *const value = one->child("vt:lpwstr");
            if (one->attribute("name") == "PodiumDataHash"_L1 && value && value->text != hash)
                edits(custom).setText(*value, hash);
        }
    }

    void put(const QString &part, const QByteArray &old, const QByteArray &now)
    {
        if (old != now)
            m_parts.insert(part, now);
    }
    Result<RefreshedDeck> finished()
    {
        for (const auto &[part, edits] : m_edits) {
            if (!edits.isEmpty())
                m_parts.insert(part, edits.applied());
        }
        ZipMembers members;
        for (const auto &[part, bytes] : m_parts.asKeyValueRange())
            members.append({part, bytes});
        m_out.day = m_told.made;
        m_out.bytes = m_merge.bytes;
        if (members.isEmpty())
            return std::move(m_out);
        auto bytes = withMembers(m_merge.bytes, members, m_merge.name);
        if (!bytes)
            return tl::unexpected(bytes.error());
        m_out.bytes = std::move(*bytes);
        return std::move(m_out);
    }

    const DeckMerge &m_merge;
    Deck m_told; ///< as it will be remembered
    std::map<QString, PartEdits> m_edits;
    QMap<QString, QByteArray> m_parts;
    QSet<QString> m_left;
    int m_books = 0;
    RefreshedDeck m_out;
};

} // namespace

Result<RefreshedDeck> mergedDeck(const DeckMerge &merge)
{
    return DeckMerging(merge).take();
}

} // namespace podium
