// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/search_list.h"

#include "ui/panels/elements/part.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

SearchList::SearchList(QAbstractItemModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    m_query->installEventFilter(this);
    m_list->setModel(&model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    setPart(m_nothing, QStringLiteral("quiet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    setFocusProxy(m_query);
    connect(m_query, &QLineEdit::textChanged, this, &SearchList::typed);
}

void SearchList::describe(const QString &hint, const QString &query, const QString &list)
{
    m_query->setPlaceholderText(hint);
    m_query->setAccessibleName(query);
    m_list->setAccessibleName(list);
    m_nothing->setText(tr("Nothing is called so. Try a shorter word."));
}

void SearchList::showFound()
{
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    choose(0);
}

void SearchList::choose(int row, int step)
{
    const int last = m_model.rowCount() - 1;
    for (row = std::clamp(row, 0, std::max(0, last)); row >= 0 && row <= last; row += step) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return m_list->setCurrentIndex(index);
    }
}

void SearchList::openBelow(QWidget &popup, const QWidget &button, QSize size)
{
    popup.resize(size);
    const QPoint below = button.mapToGlobal(QPoint(0, button.height() + 4));
    const QRect window = button.window()->frameGeometry();
    popup.move(std::min(below.x(), window.right() - size.width() - 8),
               std::max(window.top(), std::min(below.y(), window.bottom() - size.height() - 8)));
    popup.show();
    m_query->setFocus();
}

bool SearchList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT taken(m_list->currentIndex());
        return true;
    }
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int step = key == Qt::Key_Down ? 1
        : key == Qt::Key_Up              ? -1
        : key == Qt::Key_PageDown        ? page
        : key == Qt::Key_PageUp          ? -page
                                         : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    choose(m_list->currentIndex().row() + step, step > 0 ? 1 : -1);
    return true;
}

} // namespace podium
