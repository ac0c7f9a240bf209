// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/source_links.h"

#include <QtCore/QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &repositoryState()
{
    static const QRegularExpression state(
        u"(?<![\\w/.-])([\\w.-]+/[\\w.-]+)@([0-9a-f]{7,40})\\b"_s);
    return state;
}

} // namespace

QString linkedHtml(const QString &text)
{
    static const QRegularExpression address(u"(https?://[^\\s<>()]*[^\\s<>().,;])"_s);
    QString html = text.toHtmlEscaped();
    html.replace(address, u"<a href=\"\\1\">\\1</a>"_s);
    html.replace(repositoryState(), u"<a href=\"https://github.com/\\1/tree/\\2\">\\1@\\2</a>"_s);
    return html;
}

QString linkedMarkdown(QString markdown)
{
    return markdown.replace(repositoryState(), u"[\\1@\\2](https://github.com/\\1/tree/\\2)"_s);
}

} // namespace podium
