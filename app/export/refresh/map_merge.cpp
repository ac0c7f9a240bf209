// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_reading.h"
#include "app/export/deck/slide_plan.h"
#include "app/export/map/map_shapes.h"
#include "app/export/refresh/merge_work.h"
#include "app/export/refresh/text_merge.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPixelEmu = 9525; ///< of a pixel

struct MapMergeText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

/// Gives the shapes of a map that stands on a slide their new shades and words; what a person
/// recoloured, rewrote or took away stays so.
class MapMerging final
{
public:
    MapMerging(const FigureInFile &figure, const XmlNode &slide, Language language,
               PartEdits &edits)
        : m_group(*figure.frame)
        , m_memory(QJsonDocument::fromJson(figure.drawn).object())
        , m_language(language)
        , m_edits(edits)
    {
        for (const XmlNode *shape : m_group.all("p:sp")) {
            if (const XmlNode *const name = shape->at("p:nvSpPr/p:cNvPr"))
                m_shapes.insert(name->attribute("name"), shape);
        }
        for (const XmlNode *one : slide.all("p:cNvPr"))
            m_lastId = std::max(m_lastId, one->attribute("id").toInt());
    }

    void take(const QList<MapPiece> &pieces)
    {
        m_moved = shiftOf(pieces);
        for (const MapPiece &piece : pieces) {
            const XmlNode *const shape = m_shapes.take(shapeName(piece));
            if (!shape)
                addNew(piece);
            else if (piece.form == MapPiece::Form::Text)
                takeText(*shape, piece);
            else if (!wasFilled(piece.name).isEmpty())
                takeFill(*shape, piece);
        }
        for (const auto &[name, shape] : m_shapes.asKeyValueRange())
            removeOld(*shape, name.sliced(name.indexOf(u' ') + 1));
    }

    bool edited = false;
    QStringList recoloured = {}; ///< by a person; codes of countries
    QStringList rewritten = {};

private:
    [[nodiscard]] QString wasFilled(const QString &piece) const
    {
        return m_memory.value("fills"_L1).toObject().value(piece).toString();
    }
    [[nodiscard]] QString wasWritten(const QString &piece) const
    {
        return m_memory.value("texts"_L1).toObject().value(piece).toString();
    }
    static QString fillOf(const XmlNode &shape)
    {
        const XmlNode *const fill = shape.at("p:spPr/a:solidFill");
        return fill && !fill->children.empty() ? fill->children.front()->attribute("val").toUpper()
                                               : QString();
    }
    static QString textOf(const XmlNode &shape)
    {
        const XmlNode *const body = shape.child("p:txBody");
        return body ? paragraphsOf(*body).join(u'\n') : QString();
    }

    /// Programs count places within a group from wherever they like.
    [[nodiscard]] QPointF shiftOf(const QList<MapPiece> &pieces) const
    {
        const XmlNode *const ground = m_shapes.value(shapeName(pieces.first()));
        const XmlNode *const offset = ground ? ground->at("p:spPr/a:xfrm/a:off") : nullptr;
        return offset ? QPointF(offset->attribute("x").toDouble() / kPixelEmu,
                                offset->attribute("y").toDouble() / kPixelEmu)
                      : QPointF();
    }
    void addNew(MapPiece piece)
    {
        const bool known = !wasFilled(piece.name).isEmpty() || !wasWritten(piece.name).isEmpty();
        if (known || piece.form == MapPiece::Form::Ground || piece.form == MapPiece::Form::Ramp)
            return; // somebody took it away
        piece.place.translate(m_moved);
        for (QList<QPointF> &ring : piece.rings) {
            for (QPointF &point : ring)
                point += m_moved;
        }
        const QString xml = QString::fromUtf8(shapeOf(piece, m_language, ++m_lastId));
        m_edits.append(m_group, xml.sliced(xml.indexOf("<p:sp"_L1)).trimmed());
        edited = true;
    }
    void takeText(const XmlNode &shape, const MapPiece &piece)
    {
        const QString stands = textOf(shape);
        const auto runs = shape.all("a:t");
        if (stands != piece.text) {
            if (stands != wasWritten(piece.name) || runs.empty()) {
                rewritten.append(stands);
                return;
            }
            // LibreOffice takes texts apart at letters of other fonts.
            for (const XmlNode *run : runs)
                m_edits.setText(*run, run == runs.front() ? piece.text : QString());
            edited = true;
        }
        takeLetters(shape, piece);
        if (piece.name.startsWith("name "_L1)) // the words of the key stay at its shades
            takePlace(shape, piece);
    }
    /// Names that nobody moved make way for others.
    void takePlace(const XmlNode &shape, const MapPiece &piece)
    {
        const XmlNode *const offset = shape.at("p:spPr/a:xfrm/a:off");
        const XmlNode *const extent = shape.at("p:spPr/a:xfrm/a:ext");
        const QJsonArray was = m_memory.value("places"_L1).toObject().value(piece.name).toArray();
        const auto pixels = [](const XmlNode &node, const char *name) {
            return node.attribute(name).toDouble() / kPixelEmu;
        };
        if (!offset || !extent || was.isEmpty()
            || std::abs(pixels(*offset, "x") - m_moved.x() - was.at(0).toInt()) > 1
            || std::abs(pixels(*offset, "y") - m_moved.y() - was.at(1).toInt()) > 1)
            return;
        const QRectF place = piece.place.translated(m_moved);
        set(*offset, "x", place.x());
        set(*offset, "y", place.y());
        set(*extent, "cx", place.width());
        set(*extent, "cy", place.height());
        for (const XmlNode *paragraph : shape.all("a:pPr")) {
            if (paragraph->attribute("algn") != QLatin1StringView(piece.align))
                m_edits.setAttribute(*paragraph, "algn", QLatin1StringView(piece.align));
        }
    }
    void set(const XmlNode &node, const char *name, double pixels)
    {
        const QString value = QString::number(std::llround(pixels * kPixelEmu));
        if (node.attribute(name) == value)
            return;
        m_edits.setAttribute(node, name, value);
        edited = true;
    }
    /// Letters stay readable on a shade that changed.
    void takeLetters(const XmlNode &shape, const MapPiece &piece)
    {
        for (const XmlNode *run : shape.all("a:rPr")) {
            const XmlNode *const colour = run->at("a:solidFill/a:srgbClr");
            if (colour && isLetterColour(colour->attribute("val")) && isLetterColour(piece.colour)
                && colour->attribute("val") != piece.colour)
                m_edits.setAttribute(*colour, "val", piece.colour);
        }
    }
    void takeFill(const XmlNode &shape, const MapPiece &piece)
    {
        const QString stands = fillOf(shape);
        if (stands == piece.colour.toUpper())
            return;
        if (stands != wasFilled(piece.name).toUpper()) {
            recoloured.append(piece.name.section(u' ', 1));
            return;
        }
        const XmlNode *const fill = shape.at("p:spPr/a:solidFill");
        m_edits.replace(*fill,
                        u"<a:solidFill><a:srgbClr val=\"%1\"/></a:solidFill>"_s.arg(piece.colour));
        edited = true;
    }
    /// A name or a dot that Podium would not draw any more.
    void removeOld(const XmlNode &shape, const QString &piece)
    {
        const QString text = wasWritten(piece);
        const bool name = !text.isEmpty() && textOf(shape) == text;
        const bool dot = piece.startsWith("dot "_L1) && fillOf(shape) == wasFilled(piece).toUpper();
        if (!name && !dot)
            return;
        m_edits.remove(shape);
        edited = true;
    }

    const XmlNode &m_group;
    QJsonObject m_memory;
    Language m_language;
    PartEdits &m_edits;
    QHash<QString, const XmlNode *> m_shapes; ///< by name, those not yet met
    QPointF m_moved;
    int m_lastId = 1;
};

/// Who stood where when the map was last drawn, as a chart would keep it.
ChartInFile standingsIn(const QJsonObject &memory)
{
    SeriesInFile out{.key = u"values"_s};
    for (const auto &one : memory.value("values"_L1).toArray()) {
        const QJsonArray value = one.toArray();
        out.points.append(value.at(0).toString());
        out.names.append(value.at(1).toString());
        out.values.append(value.at(2).toString());
    }
    return {{out}, {}};
}

} // namespace

bool FigureMerging::refreshMap(const FigureInFile &figure, const FreshFigure &fresh)
{
    const Language language = m_work.merge.found.language;
    const auto *const series = std::get_if<ChartSeries>(&fresh.figure.content);
    const auto rows
        = series && series->map() ? nativeChart(*series, language) : std::optional<NativeChart>();
    if (!rows) {
        keep(figure, MapMergeText::tr("The figures have no map for it any more."));
        return false;
    }
    const QString slide = m_work.merge.found.slides[figure.slide].part;
    MapMerging merging(figure, *m_work.merge.file.tree(slide), language, m_work.edits(slide));
    merging.take(mapPieces(*series, figure.mapRoom, figureSetting(fresh.figure.setting).colours));
    if (!merging.recoloured.isEmpty())
        add(figure, RefreshFinding::State::Kept).text
            = MapMergeText::tr("Colours that somebody chose, at %1")
                  .arg(merging.recoloured.join(u", "_s));
    for (const QString &text : merging.rewritten)
        add(figure, RefreshFinding::State::Kept).text
            = MapMergeText::tr("A label that somebody typed, at %1").arg(text);
    const qsizetype before = m_work.findings.size();
    const QJsonObject memory = QJsonDocument::fromJson(figure.drawn).object();
    const QString measured = memory.value("texts"_L1).toObject().value("key title"_L1).toString();
    if (!measured.isEmpty() && measured != series->valueAxisTitle)
        add(figure, RefreshFinding::State::Changed).text
            = MapMergeText::tr("The axis was “%1” and is “%2”: values before and after do not "
                               "compare.")
                  .arg(measured, series->valueAxisTitle);
    addMoves(standingsIn(memory), *rows, of(figure), m_work.findings);
    if (merging.edited && m_work.findings.size() == before)
        add(figure, RefreshFinding::State::Changed).text = MapMergeText::tr("Names on the map.");
    return true;
}

} // namespace podium
