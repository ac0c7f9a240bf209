// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace podium {

/// The workspaces at the left, one of them chosen.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// The first call makes the entries; later ones rename them.
    void setEntries(const QStringList &titles, const QStringList &hints);
    void setCurrent(int entry);
    /// Null before there are entries.
    [[nodiscard]] QAbstractButton *entry(int position) const;

Q_SIGNALS:
    void chosen(int entry);

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};

} // namespace podium
