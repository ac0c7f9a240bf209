// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/choice_list.h"

#include "app/models/language/text_match.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/hover.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
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
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setPart(this, u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_query->setObjectName(u"choiceQuery"_s);
    m_query->installEventFilter(this);
    m_list->setObjectName(u"choices"_s);
    m_list->setModel(&m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    setPart(m_nothing, u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_query, &QLineEdit::textChanged, this, &ChoiceList::fill);
    connect(m_list, &QListView::clicked, this, &ChoiceList::toggle);
    connect(&desk, &Desk::languageChanged, this, &ChoiceList::translate);
    translate();
}

void ChoiceList::openBelow(const QWidget &button)
{
    m_query->clear();
    fill();
    resize(kListSize);
    const QPoint below = button.mapToGlobal(QPoint(0, button.height() + 4));
    const QRect window = button.window()->frameGeometry();
    move(std::min(below.x(), window.right() - width() - 8),
         std::max(window.top(), std::min(below.y(), window.bottom() - height() - 8)));
    show();
    m_query->setFocus();
}

void ChoiceList::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    endHover(*parentWidget());
}

void ChoiceList::fill()
{
    m_choices = m_offer();
    const QString text = m_query->text();
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
    const bool any = m_rows.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    chooseRow(1);
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
    const int scrolled = m_list->verticalScrollBar()->value();
    m_desk.edit().toggle(m_choices[position]);
    fill();
    chooseRow(place);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
}

void ChoiceList::take()
{
    const QString text = m_query->text();
    if (!text.contains(u',')) {
        toggle(m_list->currentIndex());
        return;
    }
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype found = name.trimmed().isEmpty() ? -1 : nearest(name);
        if (found >= 0 && !m_choices[found].chosen)
            m_desk.edit().toggle(m_choices[found]);
        m_choices = m_offer();
    }
    m_query->clear();
}

void ChoiceList::step(int rows)
{
    int row = m_list->currentIndex().row() + rows;
    if (m_rows.index(row, 0).data(kPositionRole).toInt() < 0)
        row += rows;
    chooseRow(row);
}

void ChoiceList::chooseRow(int row)
{
    const QModelIndex index = m_rows.index(row, 0);
    if (index.isValid() && index.data(kPositionRole).toInt() >= 0)
        m_list->setCurrentIndex(index);
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void ChoiceList::translate()
{
    m_query->setPlaceholderText(tr("Find… or several: Korea, France, Canada"));
    m_query->setAccessibleName(tr("What to choose"));
    m_list->setAccessibleName(tr("What can be chosen"));
    m_nothing->setText(tr("Nothing is called so. Try a shorter word."));
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
