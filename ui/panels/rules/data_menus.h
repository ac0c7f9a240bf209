// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

class QMenu;

namespace podium {

class Desk;

/// The menus behind "Data", "Index" and "Models", and the words their fields show.
class DataMenus final
{
    Q_DECLARE_TR_FUNCTIONS(podium::DataMenus)

public:
    static void fillSnapshots(QMenu &menu, Desk &desk);
    /// Only methods that can give models of the snapshot an index.
    static void fillMethods(QMenu &menu, Desk &desk);
    static void fillFolding(QMenu &menu, Desk &desk);

    [[nodiscard]] static QString snapshotText(const Desk &desk);
    /// What tells one choice from another, where there is no room for all of it.
    [[nodiscard]] static QString dayText(const Desk &desk);
    [[nodiscard]] static QString methodBrief(const Desk &desk);
    [[nodiscard]] static QString methodText(const Desk &desk);
    [[nodiscard]] static QString foldingText(const Desk &desk);

private:
    static void addRemovals(QMenu &menu, Desk &desk);
};

} // namespace podium
