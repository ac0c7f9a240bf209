// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTextBrowser>

namespace podium {

class Desk;

/// SOURCES.md of the shipped figures, set like the rest of the window.
class SourceText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SourceText(Desk &desk, QWidget *parent = nullptr);

    void show(const QString &markdown);
    void copyAll();

private:
    void setHeadings();
    void setTables();

    Desk &m_desk;
};

} // namespace podium
