// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/lag.h"
#include "app/models/charts/chart_series.h"
#include "app/session/background.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

class QMenu;

namespace podium {

class Desk;

/// The months countries are behind a frontier, counted off the UI thread for the answer the desk
/// shows when asked, and given to the desk's countries. The last ones stay until others are found.
class CountryLags final : public QObject
{
    Q_OBJECT

public:
    explicit CountryLags(Desk &desk, QObject *parent = nullptr);

    /// Nothing happens when those of the answer shown are known, or being counted.
    void ask();
    /// Countries in the table's order as dots with their intervals.
    [[nodiscard]] ChartSeries read(int most) const;
    /// What is measured and how; empty while nothing is known.
    [[nodiscard]] QString rules() const;
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }

    /// "Behind the highest", "Behind China".
    [[nodiscard]] QString referenceText() const;
    void fillReferences(QMenu &menu);

Q_SIGNALS:
    void changed();

private:
    struct Found;

    void take(const Found &found);

    Desk &m_desk;
    NewestWork<std::shared_ptr<const Found>> m_work;
    std::shared_ptr<const Answer> m_asked;
    std::shared_ptr<const Found> m_found; ///< null until the first are there
};

} // namespace podium
