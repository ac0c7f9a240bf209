// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/choice_list.h"

#include "app/models/language/text_match.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/hover.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/search_list.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kListSize(340, 440);
constexpr int kRowPadding = 8;
constexpr int kPositionRole = Qt::UserRole + 100;

std::optional<int> distanceOf(const Choice &choice, const QString &text)
{
    return matchDistance(choice.text + u' ' + choice.names + u' ' + choice.section,
                         text.split(u' ', Qt::SkipEmptyParts));
}

/// By one of the names between commas; nothing asks for all.
bool isAsked(const Choice &choice, const QString &text)
{
    QStringList names = text.split(u',');
    names.removeIf([](const QString &name) { return name.trimmed().isEmpty(); });
    return names.isEmpty() || std::ranges::any_of(names, [&](const QString &name) {
               return distanceOf(choice, name).has_value();
           });
}

} // namespace

ChoiceList::ChoiceList(Desk &desk, Offer offer, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_desk(desk)
    , m_offer(std::move(offer))
    , m_search(new SearchList(m_rows, this))
{
    setPart(this, u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->query().setObjectName(u"choiceQuery"_s);
    m_search->list().setObjectName(u"choices"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    connect(m_search, &SearchList::typed, this, &ChoiceList::fill);
    connect(m_search, &SearchList::taken, this, &ChoiceList::take);
    connect(&m_search->list(), &QListView::clicked, this, &ChoiceList::toggle);
    connect(&desk, &Desk::languageChanged, this, &ChoiceList::translate);
    translate();
}

void ChoiceList::openBelow(const QWidget &button)
{
    m_search->query().clear();
    fill();
    m_search->openBelow(*this, button, kListSize);
}

void ChoiceList::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    endHover(*parentWidget());
}

void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ChoiceList::fill()
{
    m_choices = m_offer();
    const QString text = m_search->query().text();
    m_rows.clear();
    QString section;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (!isAsked(m_choices[i], text))
            continue;
        if (m_choices[i].section != section)
            addSection(m_choices[i].section);
        section = m_choices[i].section;
        addChoice(i);
    }
    m_search->showFound();
}

void ChoiceList::addSection(const QString &title)
{
    auto *row = new QStandardItem(title);
    row->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setBold(true);
    row->setFont(bold);
    row->setData(-1, kPositionRole);
    m_rows.appendRow(row);
}

void ChoiceList::addChoice(qsizetype position)
{
    auto *row = new QStandardItem(m_choices[position].text);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(m_choices[position].chosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    row->setData(position, kPositionRole);
    row->setSizeHint(QSize(0, fontMetrics().height() + kRowPadding));
    m_rows.appendRow(row);
}

/// −1: none.
qsizetype ChoiceList::nearest(const QString &text) const
{
    qsizetype found = -1;
    int least = 0;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const auto distance = distanceOf(m_choices[i], text);
        if (distance && (found < 0 || *distance < least)) {
            found = i;
            least = *distance;
        }
    }
    return found;
}

/// What was ticked stays where it is in the list.
void ChoiceList::toggle(const QModelIndex &row)
{
    const int position = row.isValid() ? row.data(kPositionRole).toInt() : -1;
    if (position < 0)
        return;
    const int place = row.row();
    QListView &list = m_search->list();
    const int scrolled = list.verticalScrollBar()->value();
    m_desk.edit().toggle(m_choices[position]);
    fill();
    m_search->choose(place);
    list.doItemsLayout();
    list.verticalScrollBar()->setValue(scrolled);
}

void ChoiceList::take()
{
    const QString text = m_search->query().text();
    if (!text.contains(u',')) {
        toggle(m_search->list().currentIndex());
        return;
    }
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype found = name.trimmed().isEmpty() ? -1 : nearest(name);
        if (found >= 0 && !m_choices[found].chosen)
            m_desk.edit().toggle(m_choices[found]);
        m_choices = m_offer();
    }
    m_search->query().clear();
}

void ChoiceList::translate()
{
    m_search->describe(tr("Find… or several: Korea, France, Canada"), tr("What to choose"),
                       tr("What can be chosen"));
}

QWidget *makeChoiceButton(Desk &desk, const QString &objectName, ChoiceList::Offer offer,
                          std::function<QString()> usual, std::function<QString()> purpose)
{
    QToolButton *button = makeTextButton(nullptr);
    button->setObjectName(objectName);
    auto *list = new ChoiceList(desk, offer, button);
    QObject::connect(button, &QToolButton::clicked, list,
                     [list, button] { list->openBelow(*button); });
    const auto describe = [button, offer = std::move(offer), usual = std::move(usual),
                           purpose = std::move(purpose)] {
        const QString chosen = Choices::summary(offer());
        button->setText(chosen.isEmpty() ? usual() : chosen);
        button->setToolTip(purpose());
        button->setAccessibleName(purpose());
    };
    QObject::connect(&desk, &Desk::answered, button, describe);
    QObject::connect(&desk, &Desk::languageChanged, button, describe);
    QObject::connect(&desk.session(), &Session::viewChanged, button, describe);
    describe();
    return button;
}

} // namespace podium
