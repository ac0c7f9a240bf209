// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/live_value_marks.h"

#include "app/export/story/live_values.h"

#include <QtCore/QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

LiveValueMarks::LiveValueMarks(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void LiveValueMarks::setKnown(const QStringList &names)
{
    if (names == m_known)
        return;
    m_known = names;
    rehighlight();
}

void LiveValueMarks::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    rehighlight();
}

void LiveValueMarks::highlightBlock(const QString &text)
{
    static const QRegularExpression kLive(liveValuePattern());
    static const QRegularExpression kBraces(u"\\{[^{}]+\\}"_s);
    for (auto found = kBraces.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto live = kLive.match(withKeysOfValues(match.captured()));
        if (!live.hasMatch())
            continue;
        const bool known = m_known.contains(live.captured(1));
        QTextCharFormat format;
        format.setForeground(known ? m_theme.accent : m_theme.bad);
        format.setBackground(known ? m_theme.selection : m_theme.badFill);
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                  format);
    }
}

} // namespace podium
