// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QStringList>
#include <QtGui/QSyntaxHighlighter>

namespace podium {

/// Marks live values in what is typed: those that have a value, and those that have none.
class LiveValueMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit LiveValueMarks(QTextDocument *document);

    void setKnown(const QStringList &names);
    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    QStringList m_known;
    Theme m_theme = Theme::light();
};

} // namespace podium
