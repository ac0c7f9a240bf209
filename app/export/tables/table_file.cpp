// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/tables/table_file.h"

#include "app/export/charts/chart_part.h"
#include "app/export/charts/workbook.h"
#include "app/export/package/office_file.h"
#include "app/export/package/xlsx_file.h"
#include "app/export/package/xml_text.h"
#include "app/export/package/zip_file.h"
#include "app/export/tables/number_format.h"
#include "app/export/tables/table_texts.h"
#include "app/models/charts/carried_words.h"
#include "app/models/language/display_width.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char16_t *, TableFormat>, 6> kEndings{{
    {u".csv", TableFormat::Csv},
    {u".tsv", TableFormat::Tsv},
    {u".json", TableFormat::Json},
    {u".md", TableFormat::Markdown},
    {u".html", TableFormat::Html},
    {u".xlsx", TableFormat::Xlsx},
}};

/// How cells are shown; they hold the whole number.
class Formats final
{
public:
    explicit Formats(lxw_workbook *workbook)
        : head(workbook_add_format(workbook))
        , headOfNumbers(workbook_add_format(workbook))
        , text(workbook_add_format(workbook))
        , wrapped(workbook_add_format(workbook))
        , m_workbook(workbook)
    {
        for (lxw_format *const format : {head, headOfNumbers}) {
            format_set_bold(format);
            format_set_bottom(format, LXW_BORDER_THIN);
        }
        format_set_align(headOfNumbers, LXW_ALIGN_RIGHT);
        for (lxw_format *const format : {head, text})
            format_set_indent(format, 1); // off the numbers left of it
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    [[nodiscard]] lxw_format *ofCode(const QByteArray &code)
    {
        lxw_format *&format = m_ofCodes[code];
        if (!format) {
            format = workbook_add_format(m_workbook);
            format_set_num_format(format, code.constData());
        }
        return format;
    }

    lxw_format *head;
    lxw_format *headOfNumbers;
    lxw_format *text;
    lxw_format *wrapped;

private:
    lxw_workbook *m_workbook;
    QHash<QByteArray, lxw_format *> m_ofCodes;
};

void writeTyped(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const FileTable::Cell &cell,
                Formats &formats)
{
    const QVariant &value = cell.value;
    switch (value.typeId()) {
    case QMetaType::Double:
        worksheet_write_number(sheet, row, column, value.toDouble(),
                               formats.ofCode(numberFormat(value.toDouble(), cell.text)));
        return;
    case QMetaType::Int:
    case QMetaType::LongLong:
        worksheet_write_number(sheet, row, column, value.toDouble(),
                               formats.ofCode(cell.text == value.toString() ? "0" : "#,##0"));
        return;
    case QMetaType::Bool:
        worksheet_write_boolean(sheet, row, column, value.toBool() ? 1 : 0, nullptr);
        return;
    case QMetaType::QDate: {
        // Excel counts days from 1899-12-30.
        const double day = static_cast<double>(QDate(1899, 12, 30).daysTo(value.toDate()));
        worksheet_write_number(sheet, row, column, day, formats.ofCode("yyyy-mm-dd"));
        return;
    }
    default: { // a workbook is read by people: names, not codes
        const QString text = cell.text.isEmpty() ? value.toString() : cell.text;
        if (!value.toString().isEmpty())
            worksheet_write_string(sheet, row, column, xmlSafe(text).toUtf8().constData(),
                                   formats.text);
    }
    }
}

/// As far as cells have a value: of a column without any, nothing is to be aligned.
bool holdsNumbers(const FileTable &table, lxw_col_t column)
{
    return std::ranges::none_of(table.rows, [column](const QList<FileTable::Cell> &row) {
        const QVariant &value = row[column].value;
        return value.isValid() && value.typeId() == QMetaType::QString;
    });
}

void writeRows(lxw_workbook *workbook, const FileTable &table, Formats &formats)
{
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, "Table");
    for (lxw_col_t column = 0; column < table.columns.size(); ++column) {
        qsizetype widest = displayWidth(table.columns[column].title);
        worksheet_write_string(sheet, 0, column,
                               xmlSafe(table.columns[column].title).toUtf8().constData(),
                               holdsNumbers(table, column) ? formats.headOfNumbers : formats.head);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const FileTable::Cell &cell = table.rows[row][column];
            widest = std::max(widest, displayWidth(cell.text));
            writeTyped(sheet, static_cast<lxw_row_t>(row) + 1, column, cell, formats);
        }
        worksheet_set_column(sheet, column, column,
                             static_cast<double>(std::clamp<qsizetype>(widest + 2, 8, 72)),
                             nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                         static_cast<lxw_col_t>(std::max<qsizetype>(table.columns.size(), 1) - 1));
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
}

void writeMethod(lxw_workbook *workbook, const FileTable &table, Formats &formats)
{
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, "Method");
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, 100, formats.wrapped);
    lxw_row_t row = 0;
    for (const auto &[name, text] : methodLines(table)) {
        worksheet_write_string(sheet, row, 0, name.toUtf8().constData(), formats.head);
        worksheet_write_string(sheet, row++, 1, xmlSafe(text).toUtf8().constData(),
                               formats.wrapped);
    }
}

/// A sheet with the cells of the chart and a chart that stands in for ours: the library draws none
/// with intervals of their own.
void writeChart(lxw_workbook *workbook, const ChartSheet &cells)
{
    lxw_worksheet *const sheet = addSheet(workbook, cells);
    lxw_chart *const chart = workbook_add_chart(workbook, LXW_CHART_BAR);
    chart_add_series(chart, nullptr, "=Chart!$B$2:$B$3");
    lxw_chart_options options{};
    options.x_scale = 2;
    options.y_scale = 2;
    const auto beside = static_cast<lxw_col_t>(cells.rows.first().size() + 1);
    worksheet_insert_chart_opt(sheet, 1, beside, chart, &options);
}

/// What a workbook holds beside its sheets, where Excel keeps it: the View, to be had back from the
/// file (carrying/carried.h).
Result<ZipMembers> viewMembers(const QByteArray &workbook, const QByteArray &view)
{
    const QString types = u"[Content_Types].xml"_s;
    const QString relations = u"xl/_rels/workbook.xml.rels"_s;
    const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/"_s;
    auto file = OfficeFile::read(workbook, {});
    if (!file)
        return tl::unexpected(file.error());
    const auto withLast
        = [&file](const QString &part, const QByteArray &end, const QString &element) {
              QByteArray bytes = file->bytes(part);
              return ZipMember{part, bytes.insert(bytes.lastIndexOf(end), element.toUtf8())};
          };
    XmlText item;
    item.text("podium:carried", u"{\"view\":"_s + QString::fromUtf8(view) + u'}',
              {{"xmlns:podium", kCarriedNamespace}});
    XmlText properties;
    properties
        .open("ds:datastoreItem",
              {{"xmlns:ds", office + u"customXml"_s},
               {"ds:itemID", "{504F4449-554D-4000-8000-564945573031}"}})
        .open("ds:schemaRefs")
        .leaf("ds:schemaRef", {{"ds:uri", kCarriedNamespace}});
    XmlText own;
    own.open("Relationships",
             {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}})
        .leaf("Relationship",
              {{"Id", "rId1"},
               {"Type", office + u"relationships/customXmlProps"_s},
               {"Target", "itemProps1.xml"}});
    return ZipMembers{
        withLast(types, "</Types>",
                 u"<Override PartName=\"/customXml/itemProps1.xml\" ContentType=\"application/"
                 "vnd.openxmlformats-officedocument.customXmlProperties+xml\"/>"_s),
        withLast(relations, "</Relationships>",
                 u"<Relationship Id=\"podiumView\" Type=\"%1relationships/customXml\" "
                 "Target=\"../customXml/item1.xml\"/>"_s.arg(office)),
        {u"customXml/item1.xml"_s, item.finish()},
        {u"customXml/itemProps1.xml"_s, properties.finish()},
        {u"customXml/_rels/item1.xml.rels"_s, own.finish()}};
}

Result<QByteArray> workbookFile(const FileTable &table)
{
    PlacedChart placed;
    if (table.chart) {
        placed = placedChart(*table.chart);
        placed.sheet.name = u"Chart"_s;
    }
    auto bytes = writtenWorkbook(table.day, [&](lxw_workbook *workbook) {
        Formats formats(workbook);
        writeRows(workbook, table, formats);
        writeMethod(workbook, table, formats);
        if (table.chart)
            writeChart(workbook, placed.sheet);
    });
    if (!bytes)
        return bytes;
    ZipMembers members;
    if (!table.view.isEmpty()) {
        auto view = viewMembers(*bytes, table.view);
        if (!view)
            return tl::unexpected(view.error());
        members = std::move(*view);
    }
    if (table.chart)
        members.append({u"xl/charts/chart1.xml"_s, chartPart(*table.chart, placed, {})});
    return members.isEmpty() ? bytes : withMembers(*bytes, members, {});
}

} // namespace

std::optional<TableFormat> tableFormat(const QString &file)
{
    for (const auto &[ending, format] : kEndings) {
        const QString text = QString::fromUtf16(ending);
        if (file.endsWith(text, Qt::CaseInsensitive) && file.size() > text.size())
            return format;
    }
    return std::nullopt;
}

Result<QByteArray> tableFile(const FileTable &table, TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return separatedTable(table, u',');
    case TableFormat::Tsv:
        return separatedTable(table, u'\t');
    case TableFormat::Json:
        return jsonTable(table);
    case TableFormat::Markdown:
        return markdownTable(table);
    case TableFormat::Html:
        return htmlTable(table);
    case TableFormat::Xlsx:
        break;
    }
    return workbookFile(table);
}

} // namespace podium
