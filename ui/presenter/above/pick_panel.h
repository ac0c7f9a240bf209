// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringListModel>
#include <QtWidgets/QFrame>

#include <functional>

class QModelIndex;

namespace podium {

class SearchList;

/// Something to be picked while presenting.
struct Pick {
    QString text;
    QString names; ///< what else finds it
    std::function<void()> act;
};

/// A field above a list: what has all words that are typed stays, Return takes the chosen one.
class PickPanel final : public QFrame
{
    Q_OBJECT

public:
    /// What is found of a text, in the order of the list.
    using Finder = std::function<QList<Pick>(const QString &typed)>;

    explicit PickPanel(QWidget *parent);

    void open(const QString &title, Finder finder);
    /// Finds what has all words of the text in its own text or names.
    [[nodiscard]] static Finder among(const QList<Pick> &picks);

private:
    void find(const QString &typed);
    void take(const QModelIndex &picked);

    QStringListModel m_texts;
    SearchList *m_search;
    Finder m_finder;
    QList<Pick> m_found;
};

} // namespace podium
