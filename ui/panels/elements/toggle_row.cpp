// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/toggle_row.h"

#include "ui/panels/elements/part.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

ToggleRow::ToggleRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
}

void ToggleRow::setToggles(const QList<Toggle> &toggles)
{
    const QSet<QString> before = chosen();
    for (const Toggle &toggle : toggles) {
        auto found = std::ranges::find(m_buttons, toggle.key,
                                       [](const auto &button) { return button.first; });
        if (found == m_buttons.end()) {
            add(toggle);
            continue;
        }
        found->second->setText(toggle.text);
        found->second->setEnabled(toggle.enabled);
        if (!toggle.enabled) {
            const QSignalBlocker quiet(found->second);
            found->second->setChecked(false);
        }
    }
    if (chosen() != before)
        take({}, chosen().isEmpty());
}

QSet<QString> ToggleRow::chosen() const
{
    QSet<QString> keys;
    for (const auto &[key, button] : m_buttons) {
        if (!key.isEmpty() && button->isChecked())
            keys.insert(key);
    }
    return keys;
}

void ToggleRow::add(const Toggle &toggle)
{
    auto *button = new QPushButton(toggle.text, this);
    setPart(button, u"segment"_s);
    button->setObjectName(u"toggle_"_s + toggle.key);
    button->setCheckable(true);
    button->setEnabled(toggle.enabled);
    button->setChecked(toggle.key.isEmpty());
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons.append({toggle.key, button});
    connect(button, &QPushButton::toggled, this,
            [this, key = toggle.key](bool on) { take(key, on); });
}

/// "All" goes with none of the others.
void ToggleRow::take(const QString &key, bool on)
{
    const bool all = (key.isEmpty() && on) || chosen().isEmpty();
    for (const auto &[other, button] : m_buttons) {
        const QSignalBlocker quiet(button);
        if (other.isEmpty())
            button->setChecked(all);
        else if (all)
            button->setChecked(false);
    }
    Q_EMIT chosenChanged();
}

} // namespace podium
