// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

class QMenu;

namespace podium {

class Desk;

/// "+ Filter": which countries, which kinds of model, up to which day and size.
class FilterMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::FilterMenu)

public:
    static void fill(QMenu &menu, Desk &desk);

private:
    static void addCountries(QMenu &menu, Desk &desk);
    static void addKinds(QMenu &menu, Desk &desk);
    static void addDate(QMenu &menu, Desk &desk);
    static void addSize(QMenu &menu, Desk &desk);
    static void addScores(QMenu &menu, Desk &desk);
    static void askForDate(Desk &desk, QWidget *parent);
    static void askForSize(Desk &desk, QWidget *parent);
};

} // namespace podium
