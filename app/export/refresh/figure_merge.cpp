// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/chart_part.h"
#include "app/export/charts/workbook.h"
#include "app/export/deck/alt_text.h"
#include "app/export/deck/slide_part.h"
#include "app/export/deck/slide_plan.h"
#include "app/export/refresh/chart_merge.h"
#include "app/export/refresh/merge_work.h"
#include "app/export/refresh/table_merge.h"
#include "app/export/refresh/workbook_merge.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RefreshedText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

using FigureState = RefreshFinding::State;

} // namespace

RefreshFinding &FigureMerging::add(const FigureInFile &figure, FigureState state)
{
    RefreshFinding finding = of(figure);
    finding.state = state;
    m_work.findings.append(finding);
    return m_work.findings.last();
}
RefreshFinding FigureMerging::of(const FigureInFile &figure) const
{
    return {.slide = m_work.merge.found.slides[figure.slide].number,
            .id = figure.id,
            .place = !figure.mapRoom.isEmpty() ? u"map"_s
                : figure.chart.isEmpty()       ? u"table"_s
                                               : u"chart"_s};
}

void FigureMerging::refresh(const FigureInFile &figure)
{
    const auto fresh = m_work.merge.fresh.figures.find(figure.id);
    const QString slide = m_work.merge.found.slides[figure.slide].part;
    if (fresh == m_work.merge.fresh.figures.end() || !m_work.isEditable(slide)) {
        keep(figure, RefreshedText::tr("What it shows is not known any more."));
        return;
    }
    const qsizetype before = m_work.findings.size();
    const bool merged = !figure.mapRoom.isEmpty() ? refreshMap(figure, *fresh)
        : figure.chart.isEmpty()                  ? refreshTable(figure, *fresh)
                                                  : refreshChart(figure, *fresh);
    if (!merged)
        return;
    if (m_work.findings.size() == before)
        add(figure, FigureState::Unchanged);
    refreshAltText(figure, *fresh);
    refreshTags(figure, *fresh);
}
void FigureMerging::keep(const FigureInFile &figure, const QString &why)
{
    add(figure, FigureState::Kept).text = why;
    m_work.left.insert(figure.id);
    m_work.leftSlides.insert(m_work.merge.found.slides[figure.slide].part);
}

bool FigureMerging::refreshChart(const FigureInFile &figure, const FreshFigure &fresh)
{
    const XmlNode *const tree = m_work.merge.file.tree(figure.chart);
    if (!tree || !fresh.chart) {
        keep(figure, RefreshedText::tr("The figures have no chart for it any more."));
        return false;
    }
    QString book;
    for (const OfficeRelation &relation : m_work.merge.file.relations(figure.chart)) {
        if (relation.type != "package"_L1 && relation.type != "oleObject"_L1)
            continue;
        if (relation.external) {
            keep(figure,
                 RefreshedText::tr("Its workbook is another file: %1").arg(relation.target));
            return false;
        }
        book = relation.part;
    }
    return book.isEmpty() ? rebuildChart(figure, fresh) : mergeChart(figure, fresh, *tree, book);
}
bool FigureMerging::mergeChart(const FigureInFile &figure, const FreshFigure &fresh,
                               const XmlNode &tree, const QString &book)
{
    const QByteArray &part = m_work.merge.file.bytes(figure.chart);
    const QByteArray workbook = m_work.merge.file.bytes(book);
    const ChartInFile read = chartInFile(tree, workbookCells(workbook));
    PlacedChart placed = fresh.placed;
    if (!read.sheet.isEmpty())
        placed.sheet.name = read.sheet;
    const MergedWorkbook cells = merged(workbook, placed.sheet);
    const XmlNode *const data = tree.child("c:externalData");
    const QByteArray drawn
        = chartPart(*fresh.chart, placed, data ? data->attribute("r:id") : QString());
    const MergedChart chart = merged(ChartMerge{part, tree, read, *fresh.chart, drawn,
                                                QJsonDocument::fromJson(figure.drawn).object()});
    if (!cells.refused.isEmpty() || !chart.refused.isEmpty()) {
        keep(figure, chart.refused.isEmpty() ? cells.refused : chart.refused);
        return false;
    }
    m_work.put(figure.chart, part, chart.part);
    m_work.put(book, workbook, cells.bytes);
    for (const QString &what : chart.kept)
        add(figure, FigureState::Kept).text = what;
    for (const QString &what : chart.said)
        add(figure, FigureState::Changed).text = what;
    addMoves(read, *fresh.chart, of(figure), m_work.findings);
    return true;
}
/// LibreOffice drops the workbook and what refers to it: the chart is made anew.
bool FigureMerging::rebuildChart(const FigureInFile &figure, const FreshFigure &fresh)
{
    const auto workbook = workbookOf(fresh.placed.sheet, m_work.merge.fresh.told.deck.made);
    if (!workbook) {
        keep(figure, RefreshedText::tr("Its workbook cannot be written."));
        return false;
    }
    const QString book = u"ppt/embeddings/Podium_"_s + QString::number(++m_books) + u".xlsx"_s;
    const QString relations = relationsPart(figure.chart);
    const QString relation
        = u"<Relationship Id=\"podiumBook\" Type=\"http://schemas.openxmlformats.org/"
          "officeDocument/2006/relationships/package\" Target=\"/%1\"/>"_s.arg(book);
    if (const XmlNode *const list = m_work.merge.file.tree(relations))
        m_work.edits(relations).append(*list, relation);
    else
        m_work.parts.insert(relations,
                            (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                             "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                             "2006/relationships\">"_s
                             + relation + u"</Relationships>"_s)
                                .toUtf8());
    NativeChart chart = *fresh.chart;
    if (const QRect place = placeOf(figure); !place.isEmpty() && figure.setting.isEmpty())
        fitChart(chart, place.size());
    m_work.parts.insert(figure.chart, chartPart(chart, fresh.placed, u"podiumBook"_s));
    m_work.parts.insert(book, *workbook);
    addWorkbookType();
    add(figure, FigureState::Changed).text = RefreshedText::tr(
        "Its workbook was lost: the chart was made anew, without looks and labels "
        "that somebody gave it.");
    return true;
}
void FigureMerging::addWorkbookType()
{
    const QString types = u"[Content_Types].xml"_s;
    const XmlNode *const tree = m_work.merge.file.tree(types);
    if (!tree || m_books > 1)
        return;
    for (const XmlNode *one : tree->childrenOf("Default")) {
        if (one->attribute("Extension") == "xlsx"_L1)
            return;
    }
    m_work.edits(types).insertBefore(*tree->children.front(),
                                     u"<Default Extension=\"xlsx\" ContentType=\"application/"
                                     "vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"_s);
}

bool FigureMerging::refreshTable(const FigureInFile &figure, const FreshFigure &fresh)
{
    const auto *table = std::get_if<DeckTable>(&fresh.figure.content);
    const auto tables = figure.frame->all("a:tbl");
    if (!table || tables.size() != 1) {
        keep(figure, RefreshedText::tr("The figures have no table for it any more."));
        return false;
    }
    QList<QStringList> wrote;
    const QJsonObject drawn = QJsonDocument::fromJson(figure.drawn).object();
    for (const auto &row : drawn.value("rows"_L1).toArray())
        wrote.append(row.toVariant().toStringList());
    const QString slide = m_work.merge.found.slides[figure.slide].part;
    const MergedTable merged = mergedTable(
        {*tables.front(), wrote, *table, m_work.merge.file.bytes(slide), roomOf(figure)});
    if (!merged.refused.isEmpty()) {
        keep(figure, merged.refused);
        return false;
    }
    for (const QString &what : merged.kept)
        add(figure, FigureState::Kept).text = what;
    if (!merged.xml.isEmpty()) {
        m_work.edits(slide).replace(*tables.front(), merged.xml);
        add(figure, FigureState::Changed).text
            = RefreshedText::tr("%n rows", nullptr, static_cast<int>(table->rows.size()));
    }
    return true;
}

void FigureMerging::refreshAltText(const FigureInFile &figure, const FreshFigure &fresh)
{
    const XmlNode *const shape = nameOf(figure);
    const auto written = m_work.merge.found.written.find(figure.id);
    if (!shape || written == m_work.merge.found.written.end())
        return;
    const QString stands = shape->attribute("descr");
    const QString now = shortAltText(fresh.figure.altText);
    if (stands == now)
        return;
    // Decks were once cut in the middle of words.
    const bool ours = stands == shortAltText(written->altText)
        || stands == written->altText.left(kLongestAltText);
    if (ours || stands.isEmpty()) {
        m_work.edits(m_work.merge.found.slides[figure.slide].part)
            .setAttribute(*shape, "descr", now);
        return;
    }
    RefreshFinding &finding = add(figure, FigureState::Kept);
    finding.place = u"alt"_s;
    finding.from = stands;
    finding.to = now;
}
void FigureMerging::refreshTags(const FigureInFile &figure, const FreshFigure &fresh)
{
    const XmlNode *const tree = m_work.merge.file.tree(figure.tags);
    if (!tree || m_tagged.contains(figure.tags) || !m_work.isEditable(figure.tags))
        return;
    m_tagged.insert(figure.tags); // copies may share them
    for (const auto &[name, value] : tagsOf(fresh.figure, m_work.merge.found.language)) {
        for (const XmlNode *tag : tree->all("p:tag")) {
            if (tag->attribute("name").toUpper() == name && tag->attribute("val") != value)
                m_work.edits(figure.tags).setAttribute(*tag, "val", value);
        }
    }
}

void FigureMerging::addTwice(const FigureInFile &figure)
{
    add(figure, FigureState::Twice).text
        = RefreshedText::tr("It stands in the presentation more than once.");
}

} // namespace podium
