// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/above/pick_panel.h"

#include "ui/panels/elements/part.h"
#include "ui/panels/elements/search_list.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

PickPanel::PickPanel(QWidget *parent)
    : QFrame(parent)
    , m_search(new SearchList(m_texts, this))
{
    setPart(this, u"card"_s);
    setObjectName(u"pickPanel"_s);
    m_search->query().setObjectName(u"pickField"_s);
    m_search->list().setObjectName(u"pickList"_s);
    m_search->list().setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_search);
    connect(m_search, &SearchList::typed, this, &PickPanel::find);
    connect(m_search, &SearchList::taken, this, &PickPanel::take);
    connect(&m_search->list(), &QListView::clicked, this, &PickPanel::take);
    hide();
}

PickPanel::Finder PickPanel::among(const QList<Pick> &picks)
{
    return [picks](const QString &typed) {
        QList<Pick> found;
        const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        std::ranges::copy_if(picks, std::back_inserter(found), [&words](const Pick &pick) {
            return std::ranges::all_of(words, [&pick](const QString &word) {
                return pick.text.contains(word, Qt::CaseInsensitive)
                    || pick.names.contains(word, Qt::CaseInsensitive);
            });
        });
        return found;
    };
}

void PickPanel::open(const QString &title, Finder finder)
{
    m_finder = std::move(finder);
    m_search->describe(title, title, title);
    m_search->query().clear();
    find({});
    show();
    raise();
    m_search->query().setFocus(Qt::PopupFocusReason);
}

void PickPanel::find(const QString &typed)
{
    m_found = m_finder ? m_finder(typed) : QList<Pick>();
    QStringList texts;
    for (const Pick &pick : m_found)
        texts.append(pick.text);
    m_texts.setStringList(texts);
    m_search->showFound();
}

/// Closed first: what is picked may open it again.
void PickPanel::take(const QModelIndex &picked)
{
    if (!picked.isValid())
        return;
    const auto act = m_found[picked.row()].act;
    hide();
    act();
}

} // namespace podium
