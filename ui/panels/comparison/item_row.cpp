// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/item_row.h"

#include "app/session/desk/desk.h"
#include "ui/panels/comparison/item_chip.h"
#include "ui/panels/desk_theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> idsOf(const QList<ComparedName> &items)
{
    std::vector<std::string> ids;
    for (const ComparedName &item : items)
        ids.push_back(item.id.toStdString());
    return ids;
}

} // namespace

ItemRow::ItemRow(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&desk, &Desk::languageChanged, this, &ItemRow::rebuild);
    connect(&desk, &Desk::themeChanged, this, [this] {
        for (ItemChip *chip : std::as_const(m_chips))
            chip->setTheme(themeOf(m_desk));
    });
}

void ItemRow::setItems(const QList<ComparedName> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    rebuild();
}

int ItemRow::focusedChip() const
{
    const auto found
        = std::ranges::find_if(m_chips, [](const ItemChip *chip) { return chip->hasFocus(); });
    return found == m_chips.end() ? -1 : static_cast<int>(found - m_chips.begin());
}

void ItemRow::rebuild()
{
    const int focused = m_focusNext >= 0 ? m_focusNext : focusedChip();
    m_focusNext = -1;
    // The chip that was just used may be among them, still within its own event.
    for (ItemChip *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i < m_items.size(); ++i)
        addChip(i);
    if (focused >= 0 && !m_chips.isEmpty())
        m_chips.at(std::min<qsizetype>(focused, m_chips.size() - 1))->setFocus();
}

void ItemRow::addChip(int position)
{
    auto *chip
        = new ItemChip(m_items.at(position), position, static_cast<int>(m_items.size()), this);
    chip->setObjectName(u"compared%1"_s.arg(position + 1));
    chip->setTheme(themeOf(m_desk));
    connect(chip, &ItemChip::removeAsked, this, [this, position] { remove(position); });
    connect(chip, &ItemChip::menuAsked, this, [this, position] { showMenu(position); });
    connect(chip, &ItemChip::moveAsked, this,
            [this, position](int by) { move(position, position + by); });
    m_chips.append(chip);
    m_layout->addWidget(chip);
    chip->show();
}

void ItemRow::showMenu(int position)
{
    QMenu menu(this);
    const auto add = [&](const QString &text, const QKeySequence &keys, bool enabled, auto &&act) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    const int last = static_cast<int>(m_items.size()) - 1;
    add(tr("Make first"), {}, position > 0, [this, position] { move(position, 0); });
    add(tr("Move left"), Qt::CTRL | Qt::Key_Left, position > 0,
        [this, position] { move(position, position - 1); });
    add(tr("Move right"), Qt::CTRL | Qt::Key_Right, position < last,
        [this, position] { move(position, position + 1); });
    menu.addSeparator();
    add(tr("Remove"), Qt::Key_Delete, true, [this, position] { remove(position); });
    const ItemChip *chip = m_chips.at(position);
    menu.exec(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void ItemRow::remove(int position)
{
    QList<ComparedName> rest = m_items;
    const QString id = rest.takeAt(position).id;
    m_focusNext = focusedChip();
    Q_EMIT rearranged(idsOf(rest), [&desk = m_desk, id] {
        return tr("Compare: without %1").arg(desk.nameOfItem(id));
    });
}

void ItemRow::move(int position, int to)
{
    if (to < 0 || to >= m_items.size() || to == position)
        return;
    QList<ComparedName> moved = m_items;
    moved.move(position, to);
    const QString &id = m_items.at(position).id;
    m_focusNext = to;
    Q_EMIT rearranged(idsOf(moved), [&desk = m_desk, id, to] {
        return (to == 0 ? tr("Compare: %1 first") : tr("Compare: %1 moved"))
            .arg(desk.nameOfItem(id));
    });
}

} // namespace podium
