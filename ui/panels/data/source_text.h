// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTextBrowser>

namespace podium {

class Desk;

/// Markdown set like the rest of the window.
class SourceText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SourceText(Desk &desk, QWidget *parent = nullptr);

    void show(const QString &markdown);
    void copyAll();
    /// Titles of the second level, in order.
    [[nodiscard]] QStringList sections() const;
    /// Moves the section to the top; nothing happens without it.
    void showSection(int section);

private:
    void setParagraphs();
    void setHeadings();
    void setTables();

    Desk &m_desk;
    QList<int> m_sections; ///< numbers of the blocks that begin them
};

} // namespace podium
