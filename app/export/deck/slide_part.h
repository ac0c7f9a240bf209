// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"
#include "app/export/deck/slide_plan.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>

namespace podium {

/// Relationships of a slide to the parts of its figures.
struct FigureRelations {
    QString chart; ///< empty: a table, which stands in the slide itself
    QString tags;
};

/// A slide: texts in the places of its layout, figures with their alternative texts.
[[nodiscard]] QByteArray slidePart(const DeckSlide &slide, const SlidePlan &plan, Language language,
                                   const QList<FigureRelations> &relations);
[[nodiscard]] QByteArray notesPart(const DeckSlide &slide, Language language);
/// What a figure carries wherever its slide is copied to.
[[nodiscard]] QByteArray tagsPart(const DeckFigure &figure, Language language);

/// "Podium chart rank-1"
[[nodiscard]] QString shapeName(const DeckFigure &figure);
/// "Podium title rank": how a text of a slide is found again; empty: it is never refreshed.
[[nodiscard]] QString shapeName(const DeckSlide &slide, int place);
/// The tags of a figure, in their order.
[[nodiscard]] QList<std::pair<QString, QString>> tagsOf(const DeckFigure &figure,
                                                        Language language);
/// What a figure is drawn with, for refreshes: chartMemory(), or {"rows": [[cell]]} of a table.
[[nodiscard]] QByteArray drawnWith(const DeckFigure &figure, Language language);

} // namespace podium
