// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archives/web_page.h"

#include <QtCore/QHash>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

namespace podium {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostPage = qsizetype(64) << 20;
constexpr qsizetype kHead = 4096;
constexpr int kMostDeep = 200;
constexpr int kMostSpan = 1000; ///< as browsers have it

std::string_view nameOf(const xmlNode *node)
{
    return node->type == XML_ELEMENT_NODE ? reinterpret_cast<const char *>(node->name) : "";
}

QString attributeOf(const xmlNode *node, const char *name)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> value(
        xmlGetProp(node, reinterpret_cast<const xmlChar *>(name)), xmlFree);
    return value ? QString::fromUtf8(reinterpret_cast<const char *>(value.get())) : QString();
}

bool isUnseen(const xmlNode *node)
{
    constexpr auto kNoText
        = std::to_array<std::string_view>({"script", "style", "template", "noscript", "button"});
    if (std::ranges::find(kNoText, nameOf(node)) != kNoText.end())
        return true;
    QString style = attributeOf(node, "style");
    return style.remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive)
        || (node->type == XML_ELEMENT_NODE
            && xmlHasProp(node, reinterpret_cast<const xmlChar *>("hidden")));
}

/// A reference is none of the cell, a single digit a footnote; "10" before it makes it an exponent.
QString raised(const QString &text, const QString &before)
{
    static const QString kDigits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    const QString mark = text.trimmed();
    if (before.trimmed().endsWith("10"_L1))
        return u'^' + mark;
    if (mark.size() == 1 && mark[0] >= u'1' && mark[0] <= u'9')
        return kDigits[mark[0].digitValue()];
    const bool isReference = mark.startsWith(u'[') || mark.toInt() > 0;
    return isReference ? QString() : mark;
}

void addText(const xmlNode *node, QString &text, int depth)
{
    for (const xmlNode *child = node->children; child && depth < kMostDeep; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            text += QString::fromUtf8(reinterpret_cast<const char *>(child->content));
        else if (child->type != XML_ELEMENT_NODE || isUnseen(child))
            continue;
        else if (nameOf(child) == "br")
            text += u' ';
        else if (nameOf(child) == "sup") {
            QString mark;
            addText(child, mark, depth + 1);
            text += raised(mark, text);
        } else {
            addText(child, text, depth + 1);
        }
    }
}

/// What pictures say, such as flags, where a cell holds nothing else.
QString pictureText(const xmlNode *node, int depth = 0)
{
    for (const xmlNode *child = node->children; child && depth < kMostDeep; child = child->next) {
        QString text
            = nameOf(child) == "img" ? attributeOf(child, "alt") : pictureText(child, depth + 1);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString cellText(const xmlNode *cell)
{
    QString text;
    addText(cell, text, 0);
    text = text.simplified();
    return text.isEmpty() ? pictureText(cell).simplified() : text;
}

class PageReading final
{
public:
    explicit PageReading(const std::string &file)
        : m_file(file)
    {
    }

    [[nodiscard]] Result<Sheets> read(const xmlNode *root)
    {
        visit(root, 0);
        if (m_fault)
            return tl::unexpected(std::move(*m_fault));
        return std::move(m_sheets);
    }

private:
    /// Whether a table was read below: one around it lays out the page.
    bool visit(const xmlNode *node, int depth)
    {
        bool any = false;
        for (const xmlNode *child = node->children; child && depth < kMostDeep;
             child = child->next) {
            if (child->type != XML_ELEMENT_NODE || isUnseen(child))
                continue;
            const std::string_view name = nameOf(child);
            if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6')
                m_heading = cellText(child);
            const bool below = visit(child, depth + 1);
            if (name == "table" && !below)
                readTable(child);
            any = any || below || name == "table";
        }
        return any;
    }

    void readTable(const xmlNode *table)
    {
        m_caption.clear();
        m_grid = SheetGrid();
        m_row = -1;
        m_taken.clear();
        readRows(table, 0);
        QString name = m_caption.isEmpty() ? m_heading : m_caption;
        name = name.isEmpty() ? u"table %1"_s.arg(m_sheets.all + 1) : name.left(60);
        if (const int count = ++m_names[name]; count > 1)
            name += u" (%1)"_s.arg(count);
        if (auto added = m_sheets.add(name, m_grid, m_file); !added && !m_fault)
            m_fault = std::move(added.error());
    }

    void readRows(const xmlNode *node, int depth)
    {
        for (const xmlNode *child = node->children; child && depth < kMostDeep;
             child = child->next) {
            const std::string_view name = nameOf(child);
            if (name == "caption")
                m_caption = cellText(child);
            else if (name == "tr")
                readRow(child);
            else if (child->type == XML_ELEMENT_NODE)
                readRows(child, depth + 1);
        }
    }

    void readRow(const xmlNode *row)
    {
        ++m_row;
        if (isUnseen(row))
            m_grid.hide(m_row);
        int column = 0;
        for (const xmlNode *cell = row->children; cell; cell = cell->next) {
            if ((nameOf(cell) != "td" && nameOf(cell) != "th") || isUnseen(cell))
                continue;
            while (column < kMostSheetColumns && m_taken.value(column) > m_row)
                ++column;
            const int columns = spanOf(cell, "colspan");
            const int rows = spanOf(cell, "rowspan");
            m_grid.fill(m_row, rows, column, columns, cellText(cell));
            for (int i = 0; i < columns && rows > 1; ++i)
                m_taken[column + i] = m_row + rows;
            column += columns;
        }
    }

    static int spanOf(const xmlNode *cell, const char *name)
    {
        return std::clamp(attributeOf(cell, name).toInt(), 1, kMostSpan);
    }

    const std::string &m_file;
    Sheets m_sheets;
    SheetGrid m_grid;
    QString m_heading;
    QString m_caption;
    QHash<QString, int> m_names;
    QHash<int, int> m_taken; ///< by column, the first row that no cell above spans
    int m_row = -1;
    std::optional<Error> m_fault;
};

} // namespace

bool isWebPage(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(kHead).trimmed().toLower();
    const qsizetype start = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const auto begins = [&](const char *word) { return head.sliced(start).startsWith(word); };
    return begins("<!doctype html") || begins("<html") || begins("<table")
        || ((begins("<?xml") || begins("<!--")) && head.contains("<html"));
}

Result<Sheets> webTables(const QByteArray &bytes, const std::string &file)
{
    const auto refused = [&file](const char *sentence) {
        return failure(Error::Kind::Empty, sentence, {file}, {file, 0, {}});
    };
    if (bytes.size() > kMostPage)
        return refused(Error::tr("%1 is larger than a page of the web; save its table as CSV."));
    const std::unique_ptr<xmlDoc, void (*)(xmlDocPtr)> page(
        htmlReadMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr,
                       bytes.isValidUtf8() ? "UTF-8" : nullptr,
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_NONET | HTML_PARSE_NOBLANKS),
        xmlFreeDoc);
    const xmlNode *root = page ? xmlDocGetRootElement(page.get()) : nullptr;
    auto sheets = root ? PageReading(file).read(root) : Result<Sheets>(Sheets());
    if (!sheets || !sheets->tables.empty())
        return sheets;
    return refused(Error::tr("%1 is a page of the web without a table: its figures are drawn by a "
                             "program or a picture. Copy them and paste them, or look for a "
                             "download of them."));
}

} // namespace podium
