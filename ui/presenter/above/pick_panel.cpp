// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/above/pick_panel.h"

#include "ui/panels/elements/part.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

PickPanel::PickPanel(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setPart(this, u"card"_s);
    setObjectName(u"pickPanel"_s);
    m_field->setObjectName(u"pickField"_s);
    m_list->setObjectName(u"pickList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PickPanel::find);
    connect(m_list, &QListWidget::itemClicked, this, &PickPanel::take);
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
    m_field->setPlaceholderText(title);
    m_field->setAccessibleName(title);
    m_list->setAccessibleName(title);
    m_field->clear();
    find({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void PickPanel::find(const QString &typed)
{
    m_found = m_finder ? m_finder(typed) : QList<Pick>();
    m_list->clear();
    for (const Pick &pick : m_found)
        m_list->addItem(pick.text);
    if (m_found.isEmpty()) {
        m_list->addItem(tr("Nothing is called so. Try a shorter word."));
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
}

/// Closed first: what is picked may open it again.
void PickPanel::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const auto act = m_found[row].act;
    hide();
    act();
}

bool PickPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    constexpr int kPage = 8;
    const int step = key == Qt::Key_Down ? 1
        : key == Qt::Key_Up              ? -1
        : key == Qt::Key_PageDown        ? kPage
        : key == Qt::Key_PageUp          ? -kPage
                                         : 0;
    if (step == 0 || m_found.isEmpty())
        return QFrame::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

} // namespace podium
