// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace podium {

/// Kinds of things side by side, any number of them chosen; none chosen shows all, which the first
/// one says.
class ToggleRow final : public QWidget
{
    Q_OBJECT

public:
    struct Toggle {
        QString key; ///< "" for all of them
        QString text;
        bool enabled = true;
    };

    explicit ToggleRow(QWidget *parent = nullptr);

    /// The first call makes the buttons, named "toggle_" and their key; later ones rename them and
    /// release those that are no longer enabled.
    void setToggles(const QList<Toggle> &toggles);
    [[nodiscard]] QSet<QString> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void add(const Toggle &toggle);
    void take(const QString &key, bool on);

    QHBoxLayout *m_layout;
    QList<std::pair<QString, QPushButton *>> m_buttons;
};

} // namespace podium
