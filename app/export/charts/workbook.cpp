// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/workbook.h"

#include "app/export/package/xlsx_file.h"
#include "app/export/package/xml_text.h"

#include <xlsxwriter.h>

namespace podium {

namespace {

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell,
               lxw_format *format)
{
    if (const auto *number = std::get_if<double>(&cell))
        worksheet_write_number(sheet, row, column, *number, format);
    else if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty())
        worksheet_write_string(sheet, row, column, xmlSafe(*text).toUtf8().constData(), format);
}

} // namespace

lxw_worksheet *addSheet(lxw_workbook *workbook, const ChartSheet &sheet)
{
    lxw_worksheet *const out = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
    lxw_format *const head = workbook_add_format(workbook);
    format_set_bold(head);
    lxw_row_t row = 0;
    for (const QList<SheetCell> &cells : sheet.rows) {
        lxw_col_t column = 0;
        for (const SheetCell &cell : cells)
            writeCell(out, row, column++, cell, row == 0 ? head : nullptr);
        ++row;
    }
    worksheet_set_column(out, 0, 1, 24, nullptr);
    worksheet_freeze_panes(out, 1, 0);
    if (sheet.keys >= 0) {
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        const auto keys = static_cast<lxw_col_t>(sheet.keys);
        const auto last = static_cast<lxw_col_t>(sheet.rows.first().size() - 1);
        worksheet_set_column_opt(out, keys, last, LXW_DEF_COL_WIDTH, nullptr, &hidden);
    }
    return out;
}

Result<QByteArray> workbookOf(const ChartSheet &sheet, QDate made)
{
    return writtenWorkbook(made,
                           [&sheet](lxw_workbook *workbook) { (void)addSheet(workbook, sheet); });
}

} // namespace podium
