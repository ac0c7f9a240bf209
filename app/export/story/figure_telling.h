// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/exhibits/exhibit.h"
#include "app/export/deck/deck.h"
#include "app/models/language/language.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace podium {

/// A View as a slide shows it: the figure, and what must be said with it.
struct ToldFigure {
    DeckFigure figure;
    ChartSeries series; ///< also where the figure is a table
    Exhibit exhibit;
    QStringList rules;
    QStringList remarks;
    QString source;
    QDate day; ///< of its figures
    /// Of few rows the other form, which fills the slide: the chart of a table, or the table of a
    /// chart. Without an id.
    std::optional<DeckFigure> beside = {};
};

/// Asks for what the View shows. A chart where Office can draw it and no table is wanted.
[[nodiscard]] Result<ToldFigure> toldFigure(const std::shared_ptr<const Dataset> &dataset,
                                            const View &view, const QString &id, Language language,
                                            bool asTable);

} // namespace podium
