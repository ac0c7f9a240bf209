// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tables/receipt_html.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString workingTable(const Steps &working)
{
    QString rows;
    for (const Step &step : working)
        rows += u"<tr><td>%1</td><td align='right' class='number'>%2</td></tr>"_s.arg(
            escaped(step.what), escaped(step.working));
    return rows.isEmpty() ? QString()
                          : u"<table width='100%' class='working'>%1</table>"_s.arg(rows);
}

QString remarkText(const Step &remark)
{
    return remark.what.isEmpty() ? u"<p class='quiet'>%1</p>"_s.arg(escaped(remark.working))
                                 : u"<p><span class='quiet'>%1</span><br>%2</p>"_s.arg(
                                     escaped(remark.what), escaped(remark.working));
}

} // namespace

QString receiptStyle(const Theme &theme)
{
    return u".value { font-size: xx-large; font-weight: 600; }"
           ".quiet { color: %1; }"
           ".working td { border-bottom: 1px solid %2; padding: 3px 0 3px 0; }"
           ".number { padding-left: 16px; }"_s.arg(theme.quietText.name(), theme.grid.name());
}

QString receiptHtml(const Receipt &receipt)
{
    QString text
        = u"<p><b>%1</b><br><span class='quiet'>%2</span></p><p class='value'>%3</p>"_s.arg(
            escaped(receipt.row()), escaped(receipt.column()), escaped(receipt.value()));
    text += workingTable(receipt.working());
    for (const Step &remark : receipt.remarks())
        text += remarkText(remark);
    return text;
}

} // namespace podium
