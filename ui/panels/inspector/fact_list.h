// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace podium {

class ElidedLabel;

/// One line of the inspector.
struct Fact {
    QString name;
    QString value;
    QString explanation;
    bool important = false;
};

/// Names at the left, values at the right, a line each.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void show(const QList<Fact> &facts);

private:
    struct Line {
        ElidedLabel *name;
        QLabel *value;
    };

    void addLine();

    QGridLayout *m_layout;
    std::vector<Line> m_lines;
};

} // namespace podium
