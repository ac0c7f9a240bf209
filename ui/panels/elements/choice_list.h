// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/desk/choices.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QFrame>

#include <functional>

namespace podium {

class Desk;
class SearchList;

/// One list of all that can be chosen, searched by typing: any number of ticks, each a step to undo.
/// Several names with commas between them are ticked by one Return. Stays open until one clicks
/// elsewhere or presses Escape.
class ChoiceList final : public QFrame
{
    Q_OBJECT

public:
    using Offer = std::function<QList<Choice>()>;

    ChoiceList(Desk &desk, Offer offer, QWidget *parent = nullptr);

    void openBelow(const QWidget &button);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addSection(const QString &title);
    void addChoice(qsizetype position);
    [[nodiscard]] qsizetype nearest(const QString &text) const;
    void toggle(const QModelIndex &row);
    void take();
    void translate();

    Desk &m_desk;
    Offer m_offer;
    QList<Choice> m_choices;
    QStandardItemModel m_rows;
    SearchList *m_search;
};

/// A button that opens such a list and says what is chosen, or `usual` where nothing is.
[[nodiscard]] QWidget *makeChoiceButton(Desk &desk, const QString &objectName,
                                        ChoiceList::Offer offer, std::function<QString()> usual,
                                        std::function<QString()> purpose);

} // namespace podium
