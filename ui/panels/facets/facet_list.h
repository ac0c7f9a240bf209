// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace podium {

/// The values of one facet with a box to tick and the number of models each; of a long list the
/// first ones, and the rest on request.
class FacetList final : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        QString key;
        QString text;
        int models = 0;
        QString modelsText;
        bool chosen = false;
    };

    explicit FacetList(QWidget *parent = nullptr);

    void show(const QString &title, const QList<Row> &rows);

Q_SIGNALS:
    void ticked(const QString &key, bool chosen);

private:
    struct Line {
        QCheckBox *box;
        QLabel *count;
    };
    void addLine();
    void refresh();

    QLabel *m_title;
    QGridLayout *m_grid;
    QToolButton *m_more;
    QList<Line> m_lines;
    QList<Row> m_rows;
    bool m_all = false;
};

} // namespace podium
