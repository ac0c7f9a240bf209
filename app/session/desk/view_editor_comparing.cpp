// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can change about what stands side by side.
#include "app/session/desk/view_editor.h"

#include "app/engine/comparison/side_by_side.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void ViewEditor::compareItems(const std::vector<std::string> &items, const StepName &name)
{
    change(name, [&items](View &view) { view.comparing.items = items; });
}

void ViewEditor::addToCompare(const QStringList &items)
{
    std::vector<std::string> more;
    for (const QString &item : items)
        more.push_back(item.toStdString());
    const std::vector<std::string> together = comparedWith(more);
    if (together != m_session.view().comparing.items)
        compareItems(together, nameOfAdding(items));
}

void ViewEditor::compareEnds(const std::string &from, const std::string &to)
{
    const auto name = [this, from, to] {
        return tr("Compare: from %1 to %2")
            .arg(m_names.item(toQString(from)), m_names.item(toQString(to)));
    };
    change(name, [&](View &view) {
        view.comparing.from = from;
        view.comparing.to = to;
    });
}

StepName ViewEditor::nameOfAdding(const QStringList &items) const
{
    return [this, items] {
        QStringList names;
        for (const QString &item : items)
            names.append(m_names.item(item));
        return tr("Compare: with %1").arg(names.join(u", "_s));
    };
}

bool ViewEditor::canAddToCompare(const QString &item) const
{
    return comparedWith({item.toStdString()}).size() > m_session.view().comparing.items.size();
}

bool ViewEditor::isCompareFull() const
{
    return m_session.view().comparing.items.size() >= kMostCompared;
}

std::vector<std::string> ViewEditor::comparedWith(const std::vector<std::string> &more) const
{
    const std::vector<std::string> &items = m_session.view().comparing.items;
    if (!m_session.dataset() || !m_session.answer())
        return items;
    const Dataset &dataset = *m_session.dataset();
    return withItems(dataset, dataset.snapshots[m_session.answer()->snapshot], items, more);
}

} // namespace podium
