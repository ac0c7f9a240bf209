// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace podium {

/// A field above the list of what it finds: arrows and pages move the choice while the cursor stays
/// in the text, Return takes it, and a sentence stands where nothing is found. Whoever owns it fills
/// the model when something is typed.
class SearchList final : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive it.
    SearchList(QAbstractItemModel &model, QWidget *parent);

    [[nodiscard]] QLineEdit &query() { return *m_query; }
    [[nodiscard]] QListView &list() { return *m_list; }
    /// What can be typed, what for, and what the list is; the latter two for assistive technology.
    void describe(const QString &hint, const QString &query, const QString &list);
    /// The model holds what was found: its first entry is chosen.
    void showFound();
    /// The nearest entry from there on that can be chosen, or none.
    void choose(int row, int step = 1);

    /// Opens `popup`, which this is in, below what opens it, as far as the window has room for it.
    void openBelow(QWidget &popup, const QWidget &button, QSize size);

Q_SIGNALS:
    void typed(const QString &text);
    /// By Return; for a click ask the list.
    void taken(const QModelIndex &chosen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemModel &m_model;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace podium
