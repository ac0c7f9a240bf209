// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/layout_reading.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

int pixelsOf(const QString &emu)
{
    return static_cast<int>((emu.toLongLong() + 4762) / 9525);
}

QRect rectOf(const XmlNode *transform)
{
    const XmlNode *const off = transform ? transform->child("a:off") : nullptr;
    const XmlNode *const ext = transform ? transform->child("a:ext") : nullptr;
    if (!off || !ext)
        return {};
    return {pixelsOf(off->attribute("x")), pixelsOf(off->attribute("y")),
            pixelsOf(ext->attribute("cx")), pixelsOf(ext->attribute("cy"))};
}

const XmlNode *placeholderIn(const XmlNode &shape)
{
    for (const char *properties : {"p:nvSpPr", "p:nvPicPr", "p:nvGraphicFramePr"}) {
        const XmlNode *const own = shape.child(properties);
        const XmlNode *const place = own ? own->at("p:nvPr/p:ph") : nullptr;
        if (place)
            return place;
    }
    return nullptr;
}

/// The placeholder of a master that one of a layout follows.
QString masterType(const QString &type)
{
    if (type == "ctrTitle"_L1 || type == "title"_L1)
        return u"title"_s;
    if (type == "dt"_L1 || type == "ftr"_L1 || type == "sldNum"_L1)
        return type;
    return u"body"_s;
}

/// The size that a list of levels gives the first one; 0: it says none.
double pointsIn(const XmlNode *levels)
{
    const XmlNode *const text = levels ? levels->at("a:lvl1pPr/a:defRPr") : nullptr;
    return text ? text->attribute("sz").toDouble() / 100 : 0;
}

class MasterReading final
{
public:
    MasterReading(const OfficeFile &file, const QString &master, int number)
        : m_file(file)
        , m_master(master)
        , m_number(number)
        , m_tree(*file.tree(master))
        , m_theme(file.tree(file.related(master, "theme").value(0)))
    {
    }

    [[nodiscard]] TemplateLayout layout(const QString &part) const
    {
        const XmlNode &tree = *m_file.tree(part);
        TemplateLayout out;
        out.part = part;
        out.master = m_number;
        out.type = tree.attribute("type");
        const XmlNode *const slide = tree.child("p:cSld");
        out.name = slide ? slide->attribute("name") : QString();
        if (out.name.isEmpty())
            out.name = part.section(u'/', -1).section(u'.', 0, 0);
        const XmlNode *const other = tree.at("p:clrMapOvr/a:overrideClrMapping");
        out.colours = ThemeColours(m_theme, other ? other : m_tree.child("p:clrMap"));
        out.ground = groundOf(tree, out.colours);
        if (tree.attribute("showMasterSp") != "0"_L1)
            addShapes(m_tree, out, true);
        addShapes(tree, out, false);
        return out;
    }

private:
    /// Shapes of the tree itself; those in groups count as their groups.
    void addShapes(const XmlNode &tree, TemplateLayout &out, bool master) const
    {
        const XmlNode *const shapes = tree.at("p:cSld/p:spTree");
        for (const auto &shape : shapes ? shapes->children : m_none) {
            const XmlNode *const place = placeholderIn(*shape);
            if (place && !master)
                out.places.append(placeOf(*shape, *place));
            else if (!place)
                addPanel(*shape, out);
        }
    }
    void addPanel(const XmlNode &shape, TemplateLayout &out) const
    {
        TemplatePanel panel;
        const bool group = shape.name == "p:grpSp"_L1;
        const XmlNode *const properties = shape.child(group ? "p:grpSpPr" : "p:spPr");
        panel.place = rectOf(properties ? properties->child("a:xfrm") : shape.child("p:xfrm"));
        if (panel.place.isEmpty())
            return;
        panel.filled = shape.name == "p:pic"_L1
            || (group && (!shape.all("p:pic").empty() || !shape.all("a:blipFill").empty()));
        if (properties && shape.name == "p:sp"_L1) {
            panel.colour = out.colours.filled(*properties);
            const bool none = properties->child("a:noFill") != nullptr;
            if (const XmlNode *const style = shape.at("p:style/a:fillRef");
                style && !panel.colour && !none && style->attribute("idx") != "0"_L1)
                panel.colour = out.colours.in(*style);
            panel.filled = panel.colour || properties->child("a:blipFill");
        }
        out.panels.append(panel);
    }

    [[nodiscard]] TemplatePlace placeOf(const XmlNode &shape, const XmlNode &place) const
    {
        TemplatePlace out;
        out.type = place.attribute("type");
        if (out.type == "obj"_L1)
            out.type.clear();
        out.number = place.attribute("idx");
        out.name = shape.all("p:cNvPr").front()->attribute("name");
        const XmlNode *const of = masterShape(masterType(out.type));
        out.place = rectOf(shape.at("p:spPr/a:xfrm"));
        if (out.place.isEmpty() && of)
            out.place = rectOf(of->at("p:spPr/a:xfrm"));
        const XmlNode *const body = shape.at("p:txBody/a:bodyPr");
        const QString turned = body ? body->attribute("vert") : QString();
        out.upright
            = place.attribute("orient") == "vert"_L1 || (!turned.isEmpty() && turned != "horz"_L1);
        setText(shape, of, out);
        return out;
    }
    /// LibreOffice gives texts of a layout no style but the look of their own sample.
    void setText(const XmlNode &shape, const XmlNode *of, TemplatePlace &out) const
    {
        if (const auto points = styledPoints(shape, of, out.type)) {
            out.points = *points;
            return;
        }
        for (const char *path : {"p:txBody/a:p/a:r/a:rPr", "p:txBody/a:p/a:endParaRPr"}) {
            const XmlNode *const sample = shape.at(path);
            const double points = sample ? sample->attribute("sz").toDouble() / 100 : 0;
            if (points <= 0)
                continue;
            out.points = points;
            out.styled = false;
            if (const XmlNode *const colour = sample->at("a:solidFill/a:srgbClr"))
                out.colour = colour->attribute("val").toUpper();
            return;
        }
    }
    [[nodiscard]] std::optional<double> styledPoints(const XmlNode &shape, const XmlNode *of,
                                                     const QString &type) const
    {
        const QString kind = masterType(type);
        const XmlNode *const styles = m_tree.child("p:txStyles");
        const XmlNode *const style = !styles ? nullptr
            : kind == "title"_L1             ? styles->child("p:titleStyle")
            : kind == "body"_L1              ? styles->child("p:bodyStyle")
                                             : styles->child("p:otherStyle");
        for (const XmlNode *levels : {shape.at("p:txBody/a:lstStyle"),
                                      of ? of->at("p:txBody/a:lstStyle") : nullptr, style}) {
            if (const double points = pointsIn(levels); points > 0)
                return points;
        }
        return std::nullopt;
    }
    [[nodiscard]] const XmlNode *masterShape(const QString &type) const
    {
        for (const XmlNode *shape : m_tree.all("p:sp")) {
            const XmlNode *const place = placeholderIn(*shape);
            if (place && place->attribute("type") == type)
                return shape;
        }
        return nullptr;
    }

    [[nodiscard]] std::optional<QString> groundOf(const XmlNode &layout,
                                                  const ThemeColours &colours) const
    {
        for (const XmlNode *tree : {&layout, &m_tree}) {
            const XmlNode *const ground = tree->at("p:cSld/p:bg");
            if (!ground)
                continue;
            if (const XmlNode *const own = ground->child("p:bgPr"))
                return colours.filled(*own);
            if (const XmlNode *const reference = ground->child("p:bgRef"))
                return themeGround(*reference, colours);
        }
        return colours.named(u"bg1"_s);
    }
    /// 1001 is the first fill that the theme has for grounds.
    [[nodiscard]] std::optional<QString> themeGround(const XmlNode &reference,
                                                     const ThemeColours &colours) const
    {
        const QString own = colours.in(reference).value_or(colours.named(u"bg1"_s));
        const int index = reference.attribute("idx").toInt() - 1001;
        const XmlNode *const fills
            = m_theme ? m_theme->at("a:themeElements/a:fmtScheme/a:bgFillStyleLst") : nullptr;
        if (!fills || index < 0 || index >= static_cast<int>(fills->children.size()))
            return own;
        const XmlNode &fill = *fills->children[static_cast<std::size_t>(index)];
        if (fill.name == "a:blipFill"_L1)
            return std::nullopt;
        return fill.name == "a:solidFill"_L1 ? colours.in(fill, own).value_or(own) : own;
    }

    const OfficeFile &m_file;
    QString m_master;
    int m_number;
    const XmlNode &m_tree;
    const XmlNode *m_theme;
    std::vector<std::unique_ptr<XmlNode>> m_none;
};

} // namespace

QList<TemplateLayout> layoutsOf(const OfficeFile &file, const QString &master, int number)
{
    QList<TemplateLayout> out;
    const XmlNode *const tree = file.tree(master);
    if (!tree || tree->name != "p:sldMaster"_L1)
        return out;
    const MasterReading reading(file, master, number);
    const QList<OfficeRelation> relations = file.relations(master);
    for (const XmlNode *listed : tree->all("p:sldLayoutId")) {
        const auto relation
            = std::ranges::find(relations, listed->attribute("r:id"), &OfficeRelation::id);
        if (relation != relations.end() && file.tree(relation->part))
            out.append(reading.layout(relation->part));
    }
    return out;
}

} // namespace podium
