// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace podium {

/// One line of the inspector.
struct Fact {
    QString name;
    QString value;
    QString explanation;
    bool important = false;
    int column = -1; ///< of the ranking, where the value stands there as well
};

/// Names at the left, values at the right, a line each.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void show(const QList<Fact> &facts);

Q_SIGNALS:
    /// The user asked for what can be done with this column's value.
    void menuRequested(int column, const QPoint &position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Line {
        QLabel *name;
        QLabel *value;
        int column = -1;
    };

    void addLine();

    QGridLayout *m_layout;
    std::vector<Line> m_lines;
};

} // namespace podium
